// One stretch of days that are not counted, as the reader typed it or as a link said it.

import { writePause } from "../link.js";
import { showProblem } from "./field.js";

export class Pause {
  #from;
  #to;
  #strange; // what a link said, where the fields cannot show it

  // `onremove()` is called when the reader removes it.
  constructor(element, onremove) {
    this.element = element;
    this.#from = element.querySelector("[data-day=from]");
    this.#to = element.querySelector("[data-day=to]");
    element.addEventListener("input", () => {
      this.#strange = undefined;
      this.#render();
    });
    this.#part("remove-pause").addEventListener("click", onremove);
  }

  get isEmpty() {
    return this.#strange === undefined && this.#isBlank;
  }

  // The pause of a rule, as a request says it; one that goes on has no end.
  read(rule) {
    if (this.#strange !== undefined) return this.#strange;
    const to = this.#to.value === "" ? {} : { to: this.#to.value };
    return { rule, from: this.#from.value, ...to };
  }

  // Takes over what a link says of a rule.
  fill(rule, pause) {
    this.#from.value = pause.from ?? "";
    this.#to.value = pause.to ?? "";
    const isShown = pause.rule === rule && pause.from === this.#from.value && (pause.to ?? "") === this.#to.value;
    if (!isShown) this.#from.value = this.#to.value = "";
    this.#strange = isShown ? undefined : pause;
    this.#render();
  }

  // Says whether it is the only one, which cannot be removed.
  place(isOnly) {
    this.#part("remove-pause").hidden = isOnly;
  }

  // The first field to fill in or to mend, null if there is none.
  get firstWrong() {
    if (this.#lacksStart) return this.#from;
    return this.#isHalfTyped || this.#endsEarly ? this.#to : null;
  }

  // Whether nothing is half typed.
  get isComplete() {
    return ![this.#from, this.#to].some(({ validity }) => validity.badInput || validity.rangeUnderflow);
  }

  // Shows what is missing or wrong.
  check() {
    this.#miss("pause", this.#from, this.#lacksStart);
    this.#miss("date", this.#to, this.#isHalfTyped);
    this.#miss("pause-to", this.#to, this.#endsEarly);
  }

  // Shows why it was refused.
  refuse(member, message) {
    const paragraph = this.#part("refused");
    paragraph.textContent = message;
    showProblem(member === "to" ? this.#to : this.#from, paragraph, true);
  }

  // Takes back the refusal.
  accept() {
    for (const field of [this.#from, this.#to]) showProblem(field, this.#part("refused"), false);
  }

  focus() {
    this.#from.focus();
  }

  #part(name) {
    return this.element.querySelector(`[data-part="${name}"]`);
  }

  get #isBlank() {
    return [this.#from, this.#to].every(({ value, validity }) => value === "" && !validity.badInput);
  }

  get #lacksStart() {
    return !this.isEmpty && this.#strange === undefined && this.#from.value === "";
  }

  get #isHalfTyped() {
    return this.#to.validity.badInput;
  }

  get #endsEarly() {
    return this.#from.value !== "" && this.#to.value !== "" && this.#to.value < this.#from.value;
  }

  #render() {
    this.accept();
    for (const [name, field] of [
      ["pause", this.#from],
      ["date", this.#to],
      ["pause-to", this.#to],
    ]) {
      this.#miss(name, field, false);
    }
    this.#part("written").hidden = this.#strange === undefined;
    this.#part("written").querySelector("code").textContent =
      this.#strange === undefined ? "" : writePause(this.#strange);
  }

  #miss(name, field, wrong) {
    showProblem(field, this.element.querySelector(`[data-missing="${name}"]`), wrong);
  }
}
