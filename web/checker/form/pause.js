// One stretch of days that are not counted, as the reader typed it or as a link said it.

import { one } from "../dom.js";
import { writePause } from "../link.js";
import { Field } from "./field.js";

export class Pause extends Field {
  #from;
  #to;
  /** @type {StatedPause | string | undefined} */
  #strange; // what a link said, where the fields cannot show it

  /**
   * @param {HTMLElement} element
   * @param {() => void} onremove called when the reader removes it
   */
  constructor(element, onremove) {
    const from = one(element, "[data-day=from]", HTMLInputElement);
    const to = one(element, "[data-day=to]", HTMLInputElement);
    super(element, [from, to]);
    this.#from = from;
    this.#to = to;
    element.addEventListener("input", () => {
      this.#strange = undefined;
      this.#render();
    });
    this.part("remove-pause").addEventListener("click", onremove);
  }

  get isEmpty() {
    return this.#strange === undefined && this.#isBlank;
  }

  /**
   * The pause of a rule, as a request says it; one that goes on has no end.
   * @param {string} rule
   * @returns {StatedPause | string}
   */
  read(rule) {
    if (this.#strange !== undefined) return this.#strange;
    const to = this.#to.value === "" ? {} : { to: this.#to.value };
    return { rule, from: this.#from.value, ...to };
  }

  /**
   * Takes over what a link says of a rule.
   * @param {string | undefined} rule
   * @param {StatedPause | string} pause
   */
  fill(rule, pause) {
    const { rule: of, from = "", to = "" } = typeof pause === "string" ? {} : pause;
    this.#from.value = from;
    this.#to.value = to;
    const isShown = of !== undefined && of === rule && from === this.#from.value && to === this.#to.value;
    if (!isShown) this.#from.value = this.#to.value = "";
    this.#strange = isShown ? undefined : pause;
    this.#render();
  }

  /**
   * Says whether it is the only one, which cannot be removed.
   * @param {boolean} isOnly
   */
  place(isOnly) {
    this.part("remove-pause").hidden = isOnly;
  }

  /** Whether nothing is half typed. */
  get isComplete() {
    return ![this.#from, this.#to].some(({ validity }) => validity.badInput || validity.rangeUnderflow);
  }

  get problems() {
    const [from, to] = [this.#from.value, this.#to.value];
    return {
      pause: !this.isEmpty && this.#strange === undefined && from === "" && this.#from,
      date: this.#to.validity.badInput && this.#to,
      "pause-to": from !== "" && to !== "" && to < from && this.#to,
    };
  }

  /** @param {string[]} where */
  controlOf([member]) {
    return member === "to" ? this.#to : this.#from;
  }

  focus() {
    this.#from.focus();
  }

  get #isBlank() {
    return [this.#from, this.#to].every(({ value, validity }) => value === "" && !validity.badInput);
  }

  #render() {
    this.forgive();
    this.showWritten(this.#strange && writePause(this.#strange));
  }
}
