// The rows of the list of kept cases: as many as are asked for, each made once and changed only where it says something else.

import { copyOf, part } from "../dom.js";
import { CaseItem } from "./case_item.js";

// More are shown when they are asked for: of thousands the page would stand still.
const STEP = 300;

export class CaseRows {
  #section;
  #words;
  /** @type {Map<string, CaseItem>} */
  #items = new Map(); // by id
  #most = STEP;

  /**
   * @param {HTMLElement} section
   * @param {Words} words
   */
  constructor(section, words) {
    this.#section = section;
    this.#words = words;
  }

  /**
   * @param {KeptCase[]} sorted
   * @param {(kept: KeptCase) => { safe: string, headline: string }} about what is said of a case
   * @param {string} [opened] id of the case that the page shows
   */
  show(sorted, about, opened) {
    const shown = sorted.slice(0, this.#most);
    const ids = new Set(shown.map(({ id }) => id));
    for (const [id, { element }] of this.#items) {
      if (ids.has(id)) continue;
      element.remove();
      this.#items.delete(id);
    }
    const place = part(this.#section, "kept");
    shown.forEach((kept, index) => {
      const item = this.item(kept);
      item.show(kept, about(kept), kept.id === opened);
      const before = place.children[index] ?? null;
      if (before !== item.element) place.insertBefore(item.element, before);
    });
    const left = sorted.length - shown.length;
    const more = part(this.#section, "more-kept");
    more.hidden = left === 0;
    more.textContent = left === 0 ? "" : this.#words("cases.more", { count: Math.min(STEP, left), left });
  }

  showMore() {
    this.#most += STEP;
  }

  /** @param {KeptCase} kept */
  item({ id }) {
    const item = this.#items.get(id) ?? new CaseItem(copyOf(this.#section, "new-kept"), this.#words);
    this.#items.set(id, item);
    return item;
  }
}
