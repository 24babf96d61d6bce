// <deadline-checker>, the element that the page's HTML fills: a `Checker` is at work in it.

import { Checker } from "./checker.js";
import { Failure } from "./failure.js";

export class DeadlineChecker extends HTMLElement {
  /**
   * The text of Python's answer to the last question, null as long as there is none.
   * @type {string | null}
   */
  answer = null;

  /** @type {Checker | undefined} */
  #checker;

  /** @type {Failure | undefined} */
  #failure;

  connectedCallback() {
    this.#failure ??= new Failure(this, () => this.#checker !== undefined);
    this.#checker ??= new Checker(this);
  }
}

customElements.define("deadline-checker", DeadlineChecker);
