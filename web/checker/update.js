// Brings a newer version of the checker into a page that is open: loads the page again where nothing is lost by that, else
// offers to. Afterwards says what has changed.

// Named by what is in it, the rules included.
const { pathname: FOLDER } = new URL(".", import.meta.url);
const NOTE = "checker-renewal";

export class Update {
  #place;
  #isLossless;
  #isNewer = false; // whether the page would now come with another checker
  #shown = null; // the headline that is shown, and the rules that it follows
  #before; // what was shown when the page was left for a newer one
  #left; // which checker that was

  // `place` has what can be said; `isLossless()` tells whether the page can be loaded again without losing anything.
  constructor(place, isLossless) {
    this.#place = place;
    this.#isLossless = isLossless;
    ({ left: this.#left, shown: this.#before } = takeNote());
    this.#part("offered")
      .querySelector("button")
      .addEventListener("click", () => {
        this.#leaveNote();
        location.reload();
      });
    navigator.serviceWorker?.addEventListener("controllerchange", () => this.look());
  }

  // Looks which checker the page would come with if it were opened now: asks the copy that the browser keeps.
  async look() {
    if (!navigator.serviceWorker?.controller) return;
    const folder = FOLDER.split("/").at(-2);
    try {
      const response = await fetch(location.pathname);
      this.#isNewer = response.ok && !(await response.text()).includes(`/${folder}/`);
    } catch {
      // The copy is not there any more, and the network neither: the page goes on as it is.
    }
    this.settle();
  }

  // Takes the newer one, if there is one.
  settle() {
    if (!this.#isNewer) return;
    // A page that came back as it was is not loaded over and over, nor one that cannot remember that it did.
    if (this.#isLossless() && this.#left !== FOLDER && this.#leaveNote()) location.reload();
    else this.#part("offered").hidden = false;
  }

  // Goes along with a reply that is shown now.
  show({ ok, headline, answer }) {
    this.#shown = ok ? { headline, rules: JSON.parse(answer).engine?.rules_sha256 } : null;
    if (this.#before && this.#shown && this.#before.rules !== this.#shown.rules) {
      const isOther = this.#before.headline !== headline;
      this.#part("before").hidden = !isOther;
      this.#part("before").querySelector("strong").textContent = isOther ? this.#before.headline : "";
      this.#part("done").hidden = false;
    }
    this.#before = null;
  }

  // The case is another one.
  hide() {
    this.#part("done").hidden = true;
  }

  #leaveNote() {
    return leaveNote({ left: FOLDER, shown: this.#shown });
  }

  #part(name) {
    return this.#place.querySelector(`[data-part=${name}]`);
  }
}

// The tab's own store: it lasts while the page is loaded again. What was shown is told once.
function takeNote() {
  try {
    const note = JSON.parse(sessionStorage.getItem(NOTE)) ?? {};
    leaveNote({ ...note, shown: null });
    return note;
  } catch {
    return {};
  }
}

function leaveNote(note) {
  try {
    sessionStorage.setItem(NOTE, JSON.stringify(note));
    return true;
  } catch {
    return false;
  }
}
