// The question what kind of goods it is, where a flow is not open to every kind: asked before anything is worked out.

import { all, one } from "../dom.js";
import { Field } from "./field.js";

export class Goods extends Field {
  #kinds;

  /** @param {HTMLFormElement} form */
  constructor(form) {
    const element = one(form, "[data-field=goods]");
    super(element, [element]);
    this.#kinds = all(element, "[name=goods]", HTMLInputElement);
    element.addEventListener("input", () => this.#render());
  }

  /** The kind that is chosen; undefined where there is none, or where it does not matter. */
  read() {
    return this.element.hidden ? undefined : this.#chosen?.value;
  }

  /** @param {string} [kind] */
  fill(kind) {
    for (const radio of this.#kinds) radio.checked = radio.value === kind;
    this.#render();
  }

  /**
   * Asks in those flows only where it matters.
   * @param {string} [flow]
   */
  offer(flow) {
    this.element.hidden = !this.element.dataset.flows?.split(" ").some((name) => name === flow);
  }

  /** Whether the goods are of a kind that the flow is not open to. */
  get isExcluded() {
    return !this.element.hidden && this.#isChosenExcluded;
  }

  get problems() {
    return { goods: !this.element.hidden && !this.#chosen && this.element };
  }

  /** What stands in the way of an answer, null if nothing does. */
  get firstWrong() {
    if (this.element.hidden) return null;
    return this.isExcluded || !this.#chosen ? (this.#chosen ?? this.#kinds[0]) : null;
  }

  get #chosen() {
    return this.#kinds.find(({ checked }) => checked);
  }

  get #isChosenExcluded() {
    return this.#chosen?.dataset.excluded !== undefined;
  }

  #render() {
    this.miss("goods");
    this.part("excluded").hidden = !this.#isChosenExcluded;
  }
}
