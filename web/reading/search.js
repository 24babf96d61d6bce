// Fetches what search needs when it is opened first: the index of the page's language, and the theme's worker.
//
// The theme takes both from `lateSearch` (see scripts/publish/bundle.py). What cannot be had is said in the place of
// the results and tried again when search is next opened.

window.lateSearch = (() => {
  const toggle = /** @type {HTMLInputElement} */ (document.querySelector("#__search"));
  const told = /** @type {HTMLElement} */ (document.querySelector(".md-search-result__meta"));
  const { index, failed } = /** @type {HTMLElement & { dataset: { index: string, failed: string } }} */ (
    document.querySelector(".md-search")
  ).dataset;
  const waiting = told.textContent;

  document.querySelector("[data-search]")?.addEventListener("click", () => toggle.click());

  /**
   * Makes an attempt now or when search is opened, and then at each opening until one succeeds.
   * @param {() => Promise<void>} load
   * @param {boolean} now
   */
  function attempt(load, now) {
    async function run() {
      toggle.removeEventListener("change", opened);
      told.textContent = waiting;
      try {
        await load();
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

  async function fetchIndex() {
    const response = await fetch(index);
    if (!response.ok) throw new Error(`${index}: ${response.status}`);
    return response.json();
  }

  // Stands for the real worker, which starts with the first message: that one brings the index.
  class LateWorker extends EventTarget {
    /** @param {string} address */
    constructor(address) {
      super();
      this.address = address;
    }

    /** @param {unknown} message */
    postMessage(message) {
      if (this.worker) this.worker.postMessage(message);
      else attempt(() => this.start(message), toggle.checked);
    }

    /**
     * @param {unknown} message
     * @returns {Promise<void>}
     */
    start(message) {
      return new Promise((resolve, reject) => {
        const worker = new Worker(this.address);
        worker.onerror = reject;
        worker.onmessage = ({ data }) => {
          this.worker = worker;
          resolve();
          this.dispatchEvent(new MessageEvent("message", { data }));
        };
        worker.postMessage(message);
      });
    }
  }

  return {
    index: new Promise((resolve) => {
      // A page opened from a search result marks the words that were searched for, as the index says they are cut.
      const marks = new URLSearchParams(location.search).has("h");
      attempt(async () => resolve(await fetchIndex()), marks || toggle.checked);
    }),
    Worker: LateWorker,
  };
})();
