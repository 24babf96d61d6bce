// One kept case in the list: its name, what Python says of it, and the form to rename it.

import { one, part } from "../dom.js";
import { plain } from "./names.js";

export class CaseItem {
  #words;
  #said = ""; // what it shows

  /**
   * @param {HTMLElement} element
   * @param {Words} words
   */
  constructor(element, words) {
    this.element = element;
    this.#words = words;
  }

  /**
   * @param {KeptCase} kept
   * @param {{ safe: string, headline: string }} summary
   * @param {boolean} isOpen whether it is the case that the page shows
   */
  show({ id, name }, { safe, headline }, isOpen) {
    const said = JSON.stringify([id, name, safe, headline, isOpen]);
    if (said === this.#said) return;
    this.#said = said;
    this.element.dataset.id = id;
    const time = one(this.element, ".dc-kept-headline time", HTMLTimeElement);
    time.textContent = headline;
    if (safe) time.dateTime = safe;
    else time.removeAttribute("datetime");
    one(this.#button("open"), "bdi").textContent = name;
    for (const what of ["rename", "remove"]) {
      this.#button(what).setAttribute("aria-label", this.#words(`cases.${what}.of`, { name: plain(name) }));
    }
    this.element.toggleAttribute("data-open", isOpen);
    one(this.element, ".dc-kept-mark").hidden = !isOpen;
  }

  /**
   * Asks for another name, and offers the one it has.
   * @param {string} name
   */
  askName(name) {
    this.#turn(true);
    this.#field.value = name;
    this.#field.select();
  }

  /** Asks no more; returns what was typed. */
  closeForm() {
    this.#turn(false);
    this.#button("rename").focus();
    return this.#field.value;
  }

  focus() {
    this.#button("open").focus();
  }

  /** @param {boolean} isAsked whether the name is asked for */
  #turn(isAsked) {
    one(this.element, "form").hidden = !isAsked;
    part(this.element, "kept-choices").hidden = isAsked;
  }

  get #field() {
    return one(this.element, "[name=name]", HTMLInputElement);
  }

  /** @param {string} name */
  #button(name) {
    return one(this.element, `[data-do=${name}]`);
  }
}
