// A limit that the case itself states, in the place of a rule's.

import { all, one } from "../dom.js";
import { writeOwnLimit } from "../link.js";
import { Field } from "./field.js";
import { NumberInput } from "./number.js";

export class OwnLimit extends Field {
  #value;
  #unit;
  /** @type {string | undefined} */
  #rule; // the rule whose place it takes
  /** @type {StatedLimit | undefined} */
  #strange; // what a link said, where the fields cannot show it

  /** @param {HTMLElement} element */
  constructor(element) {
    const value = one(element, "input", HTMLInputElement);
    const unit = one(element, "select", HTMLSelectElement);
    super(element, [value, unit]);
    const units = all(unit, "option", HTMLOptionElement).map((option) => option.value);
    this.#value = new NumberInput(value, units);
    this.#unit = unit;
    element.addEventListener("input", () => {
      this.#strange = undefined;
      // The unit that is written along is chosen, for all to see.
      unit.value = this.#value.unit ?? unit.value;
      this.#render();
    });
  }

  /**
   * The limit, as a case has it; undefined where nothing is filled in, or where there is no such rule.
   * @returns {StatedLimit | undefined}
   */
  read() {
    if (this.#rule === undefined || this.#isEmpty) return undefined;
    return this.#strange ?? { rule: this.#rule, limit: { value: this.#value.value, unit: this.#unit.value } };
  }

  /**
   * Takes over what a link says, or that it says nothing, for a rule that may take it.
   * @param {string} [rule]
   * @param {StatedLimit} [stated]
   */
  fill(rule, stated) {
    const shown = stated?.rule === rule && typeof stated?.limit === "object" ? stated.limit : undefined;
    this.#strange = shown ? undefined : stated;
    this.#value.show(String(shown?.value ?? ""));
    this.#unit.value = shown?.unit ?? this.#unit.options[0].value;
    this.unfold(stated !== undefined);
    this.offer(rule);
    this.#render();
  }

  /**
   * Asks for it where a rule may take it.
   * @param {string} [rule]
   */
  offer(rule) {
    this.#rule = rule;
    this.element.hidden = rule === undefined;
  }

  get problems() {
    return { "own-limit": !this.element.hidden && this.#value.isWrong && this.#value.element };
  }

  /** @param {string[]} where */
  controlOf([, member]) {
    return member === "unit" ? this.#unit : this.#value.element;
  }

  get #isEmpty() {
    return this.#strange === undefined && this.#value.isEmpty;
  }

  #render() {
    this.forgive();
    this.showWritten(this.#strange && writeOwnLimit(this.#strange));
  }
}
