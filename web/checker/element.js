// <deadline-checker>, the element that the page's HTML fills: a `Checker` is at work in it.

import { Checker } from "./checker.js";
import { part } from "./dom.js";
import { showLoading } from "./failed.js";
import { Failure } from "./failure.js";
import { restoreTyped } from "./typed.js";

export class DeadlineChecker extends HTMLElement {
  /**
   * The text of Python's answer to the last question, null as long as there is none.
   * @type {string | null}
   */
  answer = null;

  /** @type {Checker | undefined} */
  #checker;

  connectedCallback() {
    if (this.#checker) return;
    restoreTyped(this);
    if ("broken" in this.dataset) showLoading(this);
    this.#checker = new Checker(this);
    new Failure(this);
    // From here on the head of the page leaves all to it, also what the reader has asked already.
    this.dataset.started = "";
    if ("asked" in this.dataset) part(this, "form", HTMLFormElement).requestSubmit();
  }
}

// What was given up and asked for once more may come twice.
if (!customElements.get("deadline-checker")) customElements.define("deadline-checker", DeadlineChecker);
