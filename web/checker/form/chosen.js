// A list of cards of which one is chosen: folds to a line with that one, and a button to open it again. Who chooses with a
// pointer has it folded at once; who goes through it with arrow keys, when leaving it.

import { all, one, part } from "../dom.js";

export class Chosen {
  #line;
  #list;
  #button;
  #cards;
  #isByPointer = false;

  /** @param {HTMLElement} field */
  constructor(field) {
    this.#line = part(field, "chosen");
    this.#list = part(field, "list");
    this.#button = part(field, "change");
    this.#cards = all(this.#list, "input", HTMLInputElement);
    this.#list.addEventListener("pointerdown", () => this.#note(true));
    this.#list.addEventListener("keydown", () => this.#note(false));
    this.#list.addEventListener("focusout", ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !field.contains(relatedTarget)) this.fold();
    });
    this.#button.addEventListener("click", () => {
      this.#open(this.#list.hidden === true);
      if (!this.#list.hidden) this.#card?.focus();
    });
  }

  /** Folds the list, where something is chosen that leads on. */
  fold() {
    this.#open(false);
  }

  /** Follows a choice; returns whether the reader is now to go on with the next field. */
  follow() {
    if (!this.#isByPointer) return false;
    this.#note(false);
    this.fold();
    return this.#list.hidden;
  }

  /** Shows what is chosen. */
  render() {
    const label = this.#card?.closest("label");
    this.#line.hidden = !label;
    if (!label) return this.#open(true);
    part(this.#line, "chosen-name").textContent = one(label, ".dc-say").textContent;
    const limit = label.querySelector(".dc-limit")?.cloneNode(true);
    part(this.#line, "chosen-limit").replaceChildren(...[...(limit?.childNodes ?? [])].flatMap((node) => [" ", node]));
  }

  get #card() {
    return this.#cards.find(({ checked }) => checked);
  }

  /** @param {boolean} isByPointer */
  #note(isByPointer) {
    this.#isByPointer = isByPointer;
  }

  /** @param {boolean} isOpen */
  #open(isOpen) {
    const isNeeded = isOpen || !this.#card || this.#card.dataset.excluded !== undefined;
    this.#list.hidden = !isNeeded;
    this.#button.setAttribute("aria-expanded", String(isNeeded));
  }
}

/**
 * Has what comes after a list that has folded take its place: the text for what is chosen, or the next field.
 * @param {HTMLElement} form
 * @param {HTMLElement | undefined} topic
 */
export function goOn(form, topic) {
  const fields = all(form, ":is(fieldset, .dc-when) :is(input, select, .dc-quick button)");
  const next = topic ?? fields.find((field) => field.checkVisibility());
  next?.focus({ preventScroll: true });
  form.scrollIntoView();
}
