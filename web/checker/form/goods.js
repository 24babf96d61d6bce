// The question what kind of goods it is, where a flow is not open to every kind: asked before anything is worked out.

import { showProblem } from "./field.js";

export class Goods {
  #field;
  #kinds;
  #excluded;

  constructor(form) {
    this.#field = form.querySelector("[data-field=goods]");
    this.#kinds = [...this.#field.querySelectorAll("[name=goods]")];
    this.#excluded = this.#field.querySelector("[data-part=excluded]");
    this.#field.addEventListener("input", () => this.#render());
  }

  // The kind that is chosen; undefined where there is none, or where it does not matter.
  read() {
    return this.#field.hidden ? undefined : this.#chosen?.value;
  }

  fill(kind) {
    for (const radio of this.#kinds) radio.checked = radio.value === kind;
    this.#render();
  }

  // Asks in those flows only where it matters.
  offer(flow) {
    this.#field.hidden = !this.#field.dataset.flows.split(" ").includes(flow);
  }

  // Whether the goods are of a kind that the flow is not open to.
  get isExcluded() {
    return !this.#field.hidden && this.#chosen?.dataset.excluded !== undefined;
  }

  // What stands in the way of an answer, null if nothing does.
  get firstWrong() {
    if (this.#field.hidden) return null;
    return this.isExcluded || !this.#chosen ? (this.#chosen ?? this.#kinds[0]) : null;
  }

  // Shows that nothing is chosen.
  check() {
    this.#miss(!this.#field.hidden && !this.#chosen);
  }

  get #chosen() {
    return this.#kinds.find(({ checked }) => checked);
  }

  #render() {
    this.#miss(false);
    this.#excluded.hidden = this.#chosen?.dataset.excluded === undefined;
  }

  #miss(wrong) {
    showProblem(this.#field, this.#field.querySelector("[data-missing]"), wrong);
  }
}
