// The case in the address: what it named when it was opened, and what it is to name now.

import { near } from "./dom.js";
import { holdsCase, writeLink } from "./link.js";

/** @import { Form } from "./form/form.js" */

export class Address {
  /** @type {Case | null} */
  named = null; // the case that it named, as long as the reader has not changed it

  #form;

  /** @param {Form} form */
  constructor(form) {
    this.#form = form;
    document.addEventListener("click", (event) => this.#carry(near(event, "a[hreflang]")));
  }

  /** Makes it name what stands in the form. */
  write() {
    history.replaceState(history.state, "", `#${this.#fragment}`);
  }

  /** Names no case any more that the form has left. */
  follow() {
    this.named = null;
    if (holdsCase(location.hash)) this.write();
  }

  /**
   * Takes the case along to the same page in the other language.
   * @param {HTMLElement | null} link
   */
  #carry(link) {
    if (!(link instanceof HTMLAnchorElement) || (this.#form.isEmpty && this.#form.situation === undefined)) return;
    link.hash = this.named ? location.hash : this.#fragment;
  }

  // What of the form a link can name.
  get #fragment() {
    const typed = this.#form.read();
    const events = typed.events.filter(({ event }) => event !== "");
    return writeLink({ ...typed, events });
  }
}
