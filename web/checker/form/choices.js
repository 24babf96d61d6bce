// What there is to choose: the events of each flow, which may follow which, and the rules that may be running after
// one, as the page's HTML says.

export class Choices {
  #events = new Map(); // options by flow
  #rules;
  #noFlow;
  #choose;

  constructor(form) {
    for (const template of form.querySelectorAll("template[data-flow]")) {
      this.#events.set(template.dataset.flow, [...template.content.querySelectorAll("option")]);
    }
    this.#rules = [...form.querySelector("[data-part=rules]").content.querySelectorAll("option")];
    this.#noFlow = form.querySelector("[data-part=no-flow]").content.firstElementChild;
    this.#choose = form.querySelector("[data-part=choose]").content.firstElementChild;
  }

  // Tells whether there is such a flow, and all of a case's events in it; a case without either names nothing wrong.
  know({ flow, events }) {
    if (flow !== undefined && !this.#events.has(flow)) return false;
    return events.every(({ event }) => this.has(flow, event));
  }

  has(flow, event) {
    return this.#find(flow, event) !== undefined;
  }

  // Tells whether anything can have come before an event.
  hasBefore(flow, event) {
    return this.#predecessors(flow, event).length > 0;
  }

  // Returns the events that may stand between two others, either of which may be missing or unknown.
  between(flow, older, newer) {
    const beforeNewer = this.has(flow, newer) ? this.#predecessors(flow, newer) : null;
    const isAfterOlder = (option) => !this.has(flow, older) || option.dataset.follows.split(" ").includes(older);
    return this.#of(flow).filter(
      (option) => isAfterOlder(option) && (beforeNewer === null || beforeNewer.includes(option.value)),
    );
  }

  // Returns what a list shows: what fits, and what is chosen already though it does not fit.
  list(flow, fitting, chosen) {
    const prompt = flow === undefined ? this.#noFlow : this.#choose;
    if (chosen === "" || fitting.some((option) => option.value === chosen)) return [prompt, ...fitting];
    if (!this.has(flow, chosen)) return [prompt, ...fitting, this.#strange(chosen)];
    return [prompt, ...this.#of(flow).filter((option) => option.value === chosen || fitting.includes(option))];
  }

  // Returns the rules whose time may be running after an event, in the order in which they do.
  rules(flow, event) {
    const ids = this.#find(flow, event)?.dataset.rules.split(" ") ?? [];
    return ids.flatMap((id) => this.#rules.filter(({ value }) => value === id));
  }

  // Returns those of them for which the app can show a countdown.
  countdowns(flow, event) {
    return this.rules(flow, event).filter(({ dataset }) => "inApp" in dataset);
  }

  #of(flow) {
    return this.#events.get(flow) ?? [];
  }

  #find(flow, event) {
    return this.#of(flow).find(({ value }) => value === event);
  }

  #predecessors(flow, event) {
    return this.#find(flow, event)?.dataset.follows.split(" ").filter(Boolean) ?? [];
  }

  // An event that the flow does not have stands under its name if another flow has it, else under its id.
  #strange(event) {
    const everywhere = [...this.#events.values()].flat();
    return everywhere.find(({ value }) => value === event) ?? new Option(event, event);
  }
}
