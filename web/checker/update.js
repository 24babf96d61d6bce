// Brings a newer version of the checker into a page that is open: loads the page again where nothing is lost by that, else
// offers to. Afterwards says what has changed.

import { one, part } from "./dom.js";

// Named by what is in it, the rules included.
const { pathname: FOLDER } = new URL(".", import.meta.url);
const NOTE = "checker-renewal";

/**
 * @typedef {{ headline: string, rules: string }} ShownAnswer
 * @typedef {{ left?: string, shown?: ShownAnswer | null }} Note
 */

export class Update {
  #place;
  #isLossless;
  #isNewer = false; // whether the page would now come with another checker
  /** @type {ShownAnswer | null | undefined} */
  #shown = null; // the headline that is shown, and the rules that it follows
  #before; // what was shown when the page was left for a newer one
  #left; // which checker that was

  /**
   * @param {HTMLElement} place has what can be said
   * @param {() => boolean} isLossless tells whether the page can be loaded again without losing anything
   */
  constructor(place, isLossless) {
    this.#place = place;
    this.#isLossless = isLossless;
    ({ left: this.#left, shown: this.#before } = takeNote());
    one(part(place, "offered"), "button").addEventListener("click", () => {
      this.#leaveNote();
      location.reload();
    });
    navigator.serviceWorker?.addEventListener("controllerchange", () => this.look());
  }

  /** Looks which checker the page would come with if it were opened now: asks the copy that the browser keeps. */
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

  /** Takes the newer one, if there is one. */
  settle() {
    if (!this.#isNewer) return;
    // A page that came back as it was is not loaded over and over, nor one that cannot remember that it did.
    if (this.#isLossless() && this.#left !== FOLDER && this.#leaveNote()) location.reload();
    else part(this.#place, "offered").hidden = false;
  }

  /**
   * Goes along with a reply that is shown now.
   * @param {Reply} reply
   */
  show(reply) {
    this.#shown = reply.ok ? { headline: reply.headline, rules: JSON.parse(reply.answer).engine?.rules_sha256 } : null;
    if (this.#before && this.#shown && this.#before.rules !== this.#shown.rules) {
      const isOther = this.#before.headline !== this.#shown.headline;
      const before = part(this.#place, "before");
      before.hidden = !isOther;
      one(before, "strong").textContent = isOther ? this.#before.headline : "";
      part(this.#place, "done").hidden = false;
    }
    this.#before = null;
  }

  /** The case is another one. */
  hide() {
    part(this.#place, "done").hidden = true;
  }

  #leaveNote() {
    return leaveNote({ left: FOLDER, shown: this.#shown });
  }
}

/**
 * The tab's own store: it lasts while the page is loaded again. What was shown is told once.
 * @returns {Note}
 */
function takeNote() {
  try {
    const note = JSON.parse(sessionStorage.getItem(NOTE) ?? "{}");
    leaveNote({ ...note, shown: null });
    return note;
  } catch {
    return {};
  }
}

/** @param {Note} note */
function leaveNote(note) {
  try {
    sessionStorage.setItem(NOTE, JSON.stringify(note));
    return true;
  } catch {
    return false;
  }
}
