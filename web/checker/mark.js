// Marks, for a moment, an answer that is not the one that was shown before.

import { copyOf, one } from "./dom.js";

const SHOWN = 4_000;

export class Mark {
  #checker;
  /** @type {string | null} */
  #headline = null; // the one that is shown, null where the next is of another case
  #timer = 0;

  /** @param {HTMLElement} checker */
  constructor(checker) {
    this.#checker = checker;
  }

  /** What is shown next is not compared with what was shown before. */
  forget() {
    this.#headline = null;
    this.#remove();
  }

  /**
   * Goes along with a headline that is shown now.
   * @param {string | undefined} headline
   */
  show(headline) {
    if (headline !== undefined && this.#headline !== null && this.#headline !== headline) {
      this.#remove();
      one(this.#checker, ".dc-headline").append(copyOf(this.#checker, "new-mark"));
      this.#timer = setTimeout(() => this.#remove(), SHOWN);
    }
    this.#headline = headline ?? null;
  }

  #remove() {
    clearTimeout(this.#timer);
    this.#checker.querySelector(".dc-updated")?.remove();
  }
}
