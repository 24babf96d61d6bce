// What there is to choose: the events of each flow, which may follow which, and the rules that may be running after
// one, as the page's HTML says.

import { all, copyOf, part } from "../dom.js";

/** @typedef {string | undefined} Name */

export class Choices {
  /** @type {Map<string, HTMLOptionElement[]>} */
  #events = new Map(); // options by flow
  #rules;
  #noFlow;
  #choose;

  /** @param {HTMLFormElement} form */
  constructor(form) {
    for (const { dataset, content } of all(form, "template[data-flow]", HTMLTemplateElement)) {
      this.#events.set(dataset.flow ?? "", all(content, "option", HTMLOptionElement));
    }
    this.#rules = all(part(form, "rules", HTMLTemplateElement).content, "option", HTMLOptionElement);
    this.#noFlow = /** @type {HTMLOptionElement} */ (copyOf(form, "no-flow"));
    this.#choose = /** @type {HTMLOptionElement} */ (copyOf(form, "choose"));
  }

  /**
   * Tells whether there is such a flow, and all of a case's events in it; a case without either names nothing wrong.
   * @param {Case} named
   */
  know({ flow, events }) {
    if (flow !== undefined && !this.#events.has(flow)) return false;
    return events.every(({ event }) => this.has(flow, event));
  }

  /**
   * @param {Name} flow
   * @param {Name} event
   */
  has(flow, event) {
    return this.#find(flow, event) !== undefined;
  }

  /**
   * Tells whether anything can have come before an event.
   * @param {Name} flow
   * @param {Name} event
   */
  hasBefore(flow, event) {
    return this.#predecessors(flow, event).length > 0;
  }

  /**
   * Returns the events that may stand between two others, either of which may be missing or unknown.
   * @param {Name} flow
   * @param {Name} [older]
   * @param {Name} [newer]
   */
  between(flow, older, newer) {
    const beforeNewer = this.has(flow, newer) ? this.#predecessors(flow, newer) : null;
    const isKnown = this.has(flow, older);
    return this.#of(flow).filter(
      (option) =>
        (!isKnown || follows(option).some((event) => event === older)) &&
        (beforeNewer === null || beforeNewer.includes(option.value)),
    );
  }

  /**
   * Returns what a list shows: what fits, and what is chosen already though it does not fit.
   * @param {Name} flow
   * @param {HTMLOptionElement[]} fitting
   * @param {string} chosen
   */
  list(flow, fitting, chosen) {
    const prompt = flow === undefined ? this.#noFlow : this.#choose;
    if (chosen === "" || fitting.some((option) => option.value === chosen)) return [prompt, ...fitting];
    if (!this.has(flow, chosen)) return [prompt, ...fitting, this.#strange(chosen)];
    return [prompt, ...this.#of(flow).filter((option) => option.value === chosen || fitting.includes(option))];
  }

  /**
   * Returns the rules whose time may be running after an event, in the order in which they do.
   * @param {Name} flow
   * @param {Name} event
   */
  rules(flow, event) {
    const ids = this.#find(flow, event)?.dataset.rules?.split(" ") ?? [];
    return ids.flatMap((id) => this.#rules.filter(({ value }) => value === id));
  }

  /**
   * Returns those of them for which the app can show a countdown.
   * @param {Name} flow
   * @param {Name} event
   */
  countdowns(flow, event) {
    return this.rules(flow, event).filter(({ dataset }) => "inApp" in dataset);
  }

  /** @param {Name} flow */
  #of(flow) {
    return this.#events.get(flow ?? "") ?? [];
  }

  /**
   * @param {Name} flow
   * @param {Name} event
   */
  #find(flow, event) {
    return this.#of(flow).find(({ value }) => value === event);
  }

  /**
   * @param {Name} flow
   * @param {Name} event
   */
  #predecessors(flow, event) {
    const found = this.#find(flow, event);
    return found ? follows(found).filter(Boolean) : [];
  }

  /**
   * An event that the flow does not have stands under its name if another flow has it, else under its id.
   * @param {string} event
   */
  #strange(event) {
    const everywhere = [...this.#events.values()].flat();
    return everywhere.find(({ value }) => value === event) ?? new Option(event, event);
  }
}

/** @param {HTMLOptionElement} option */
function follows({ dataset }) {
  return dataset.follows?.split(" ") ?? [];
}
