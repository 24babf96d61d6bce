// Search: fetches what it needs when it is opened first, and shows what it finds.
//
// The theme opens and closes the box, knows the keys and says what is typed; it takes the index and its worker from
// `lateSearch` (see scripts/publish/bundle.py). What cannot be had is asked for once more, past caches; what cannot be had
// then either is said in the place of the results and tried again when search is next opened. The page says so from the
// start, for where this script itself does not come.

import { within } from "../checker/python/patience.js";
import { refetch } from "../checker/python/refetch.js";

// How long a worker may take that has the index.
const PATIENCE = 10_000;

window.lateSearch = (() => {
  const toggle = /** @type {HTMLInputElement} */ (document.querySelector("#__search"));
  const box = /** @type {HTMLElement} */ (document.querySelector(".md-search"));
  const input = /** @type {HTMLInputElement} */ (box.querySelector(".md-search__input"));
  const told = /** @type {HTMLElement} */ (box.querySelector(".md-search-result__meta"));
  const list = /** @type {HTMLElement} */ (box.querySelector(".md-search-result__list"));
  const often = /** @type {HTMLElement} */ (box.querySelector(".search-often"));
  const template = /** @type {HTMLTemplateElement} */ (box.querySelector("template"));
  const { index = "", integrity, open: waiting = "", failed = "", none = "" } = box.dataset;
  told.textContent = waiting;

  document.querySelector("[data-search]")?.addEventListener("click", () => toggle.click());
  // The theme listens to keys; what is pasted, dictated or put together by an input method presses none.
  input.addEventListener("input", () => input.dispatchEvent(new Event("keyup")));
  input.addEventListener("input", showOften);
  input.form?.addEventListener("reset", () => setTimeout(() => input.dispatchEvent(new Event("input"))));
  // The theme would open the first link, and nothing has been asked yet.
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !input.value.trim()) event.stopPropagation();
  });
  showOften();

  /** Shows what is asked most often for as long as nothing is typed. */
  function showOften() {
    if (input.value.trim()) often.replaceChildren();
    else if (!often.firstChild) {
      often.replaceChildren(template.content.cloneNode(true));
      list.replaceChildren();
      told.textContent = waiting;
    }
  }

  /** @param {SearchResult} found */
  function show({ query, hits, says }) {
    // An answer may come when something else is typed.
    if (!query.trim() || query !== input.value) return;
    showOften();
    list.replaceChildren(...hits.map(shown));
    told.textContent = says || (hits.length ? "" : none);
  }

  /** @param {SearchHit} hit */
  function shown({ at, page, title, text, words }) {
    // The index stands one folder below the site's root.
    const url = new URL(`../${at}`, new URL(index, location.href));
    // The page that is opened marks them too.
    if (words.length) url.searchParams.set("h", words.join(" "));
    const article = element("article", "md-search-result__article md-typeset");
    article.dataset.mdScore = "1";
    const heading = element("h2");
    heading.append(...marked(title));
    article.append(heading);
    if (page) article.append(element("small", "search-page", page));
    const summary = element("p");
    summary.append(...marked(text));
    article.append(summary);
    const link = /** @type {HTMLAnchorElement} */ (element("a", "md-search-result__link"));
    link.href = url.href;
    link.tabIndex = -1;
    link.append(article);
    const item = element("li", "md-search-result__item");
    item.append(link);
    return item;
  }

  /** @param {string[]} pieces */
  function marked(pieces) {
    return pieces.map((piece, place) => (place % 2 ? element("mark", "", piece) : piece));
  }

  /**
   * @param {string} name
   * @param {string} classes
   * @param {string} text
   */
  function element(name, classes = "", text = "") {
    const made = document.createElement(name);
    if (classes) made.className = classes;
    made.textContent = text;
    return made;
  }

  /**
   * Makes an attempt now or when search is opened, and then at each opening until one succeeds.
   * @param {(isAgain: boolean) => Promise<void>} load
   * @param {boolean} now
   */
  function attempt(load, now) {
    async function run() {
      toggle.removeEventListener("change", opened);
      told.textContent = waiting;
      try {
        await load(false).catch(() => load(true));
      } catch {
        told.textContent = failed;
        toggle.addEventListener("change", opened);
      }
    }

    function opened() {
      if (toggle.checked) run();
    }

    if (now) run();
    else toggle.addEventListener("change", opened);
  }

  /** @param {boolean} isAgain */
  async function fetchIndex(isAgain) {
    const response = await fetch(index, { integrity, cache: isAgain ? "reload" : "default" });
    if (!response.ok) throw new Error(`${index}: ${response.status}`);
    return response.json();
  }

  // Stands for the real worker, which starts when search is opened. To the theme it only says that it is ready: the
  // theme would show what was found in its own way, which cannot lead to a section first.
  class LateWorker extends EventTarget {
    /** @param {string} address */
    constructor(address) {
      super();
      this.address = address;
    }

    /** @param {{ type: number, data: unknown }} message */
    postMessage(message) {
      if (this.worker) this.worker.postMessage(message);
      else attempt((isAgain) => this.start(message.type, isAgain), toggle.checked);
    }

    /**
     * @param {number} setup the theme's word for the message that brings the index
     * @param {boolean} isAgain whether what came before was wrong
     * @returns {Promise<void>}
     */
    async start(setup, isAgain) {
      if (isAgain) await refetch(this.address);
      // Both are on their way at once.
      const worker = new Worker(this.address);
      const broken = new Promise((_, reject) => {
        worker.onerror = reject;
      });
      worker.postMessage({ type: setup, data: await Promise.race([fetchIndex(isAgain), broken]) });
      const ready = new Promise((resolve) => {
        worker.onmessage = resolve;
      });
      const { data } = await within(Promise.race([ready, broken]), PATIENCE, this.address);
      worker.onmessage = (event) => show(event.data.data);
      this.worker = worker;
      this.dispatchEvent(new MessageEvent("message", { data }));
    }
  }

  return {
    // What the theme takes from an index: how the words of a link from a result are divided. It passes the rest on.
    index: Promise.resolve({ config: { separator: "\\s+" }, docs: [] }),
    Worker: LateWorker,
  };
})();
