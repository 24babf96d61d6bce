// A limit that the case itself states, in the place of a rule's.

import { writeOwnLimit } from "../link.js";
import { showProblem } from "./field.js";

export class OwnLimit {
  #element;
  #value;
  #unit;
  #rule; // the rule whose place it takes
  #strange; // what a link said, where the fields cannot show it

  constructor(element) {
    this.#element = element;
    this.#value = element.querySelector("input");
    this.#unit = element.querySelector("select");
    element.addEventListener("input", () => {
      this.#strange = undefined;
      this.#render();
    });
  }

  // The limit, as a case has it; undefined where nothing is filled in, or where there is no such rule.
  read() {
    if (this.#element.hidden || this.#isEmpty) return undefined;
    return this.#strange ?? { rule: this.#rule, limit: { value: this.#number, unit: this.#unit.value } };
  }

  // Takes over what a link says, or that it says nothing, for a rule that may take it.
  fill(rule, ownLimit) {
    const { value, unit } = ownLimit?.limit ?? {};
    const isShowable = ownLimit?.rule === rule && value !== undefined;
    this.#strange = isShowable ? undefined : ownLimit;
    this.#value.value = isShowable ? value : "";
    this.#unit.value = isShowable ? unit : this.#unit.options[0].value;
    this.#element.open = ownLimit !== undefined;
    this.offer(rule);
    this.#render();
  }

  // Asks for it where a rule may take it.
  offer(rule) {
    this.#rule = rule;
    this.#element.hidden = rule === undefined;
  }

  // The field to mend, null if there is none.
  get firstWrong() {
    return !this.#element.hidden && this.#value.validity.patternMismatch ? this.#value : null;
  }

  // Shows that it is no number.
  check() {
    this.#miss(this.firstWrong !== null);
    if (this.firstWrong) this.#element.open = true;
  }

  // Shows why it was refused.
  refuse([, member], message) {
    const paragraph = this.#part("refused");
    paragraph.textContent = message;
    showProblem(member === "unit" ? this.#unit : this.#value, paragraph, true);
    this.#element.open = true;
  }

  // Takes back every refusal.
  accept() {
    for (const field of [this.#value, this.#unit]) showProblem(field, this.#part("refused"), false);
  }

  #part(name) {
    return this.#element.querySelector(`[data-part="${name}"]`);
  }

  get #isEmpty() {
    return this.#strange === undefined && this.#value.value === "";
  }

  // What is no number stays as it was typed.
  get #number() {
    return this.#value.validity.patternMismatch ? this.#value.value : Number(this.#value.value);
  }

  #render() {
    this.accept();
    this.#miss(false);
    this.#part("written").hidden = this.#strange === undefined;
    this.#part("written").querySelector("code").textContent = this.#strange ? writeOwnLimit(this.#strange) : "";
  }

  #miss(wrong) {
    showProblem(this.#value, this.#element.querySelector("[data-missing]"), wrong);
  }
}
