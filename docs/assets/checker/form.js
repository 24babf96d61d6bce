// The form and the case in it: fills the one from the other, and says at each field what is wrong with it.
//
// The steps stand newest first, because what happened last is asked first; a case lists them oldest first.

import { Choices } from "./choices.js";
import { showProblem } from "./field.js";
import { Step } from "./step.js";

export class Form {
  #form;
  #choices;
  #mostSteps;
  #onedit;
  #steps = []; // newest first
  #strangeFlow; // a flow that a link named and the page does not know

  // `onedit()` is called after the reader changed anything.
  constructor(form, mostSteps, onedit) {
    this.#form = form;
    this.#choices = new Choices(form);
    this.#mostSteps = mostSteps;
    this.#onedit = onedit;
    for (const element of form.querySelectorAll("[data-part=steps] > [data-part=step]")) this.#adopt(element);
    form.addEventListener("input", ({ target }) => this.#edit(target));
    this.#part("add").addEventListener("click", () => this.#addEarlier());
    this.#offer();
  }

  get flow() {
    return this.#form.elements.namedItem("flow").value || this.#strangeFlow;
  }

  // The case as it stands in the form; what is empty is undefined, or "" for an event.
  read() {
    const events = this.#steps.map(({ event, at }) => ({ event, at }));
    return { flow: this.flow, events: events.reverse() };
  }

  get isComplete() {
    return this.flow !== undefined && this.#steps.every((step) => step.isComplete);
  }

  get isEmpty() {
    return this.flow === undefined && this.#steps.every((step) => step.event === "" && step.at === undefined);
  }

  fill({ flow, events }) {
    const known = this.#radios.find((radio) => radio.value === flow);
    for (const radio of this.#radios) radio.checked = radio === known;
    this.#strangeFlow = known ? undefined : flow;
    this.#missFlow(false);
    for (const step of this.#steps.splice(0)) step.element.remove();
    const newestFirst = events.slice(-this.#mostSteps).reverse();
    for (const { event, at } of newestFirst.length > 0 ? newestFirst : [{ event: "" }]) {
      const options = this.#choices.list(flow, this.#choices.between(flow), event);
      this.#adopt(this.#newStep()).fill(event, at, options);
    }
    this.#offer();
  }

  // Tells whether the page has the flow that a case names, and all its events in it.
  knows(named) {
    return this.#choices.know(named);
  }

  // Shows what is missing; returns the first field to fill in, null if there is none.
  check() {
    this.#missFlow(this.flow === undefined);
    for (const step of this.#steps) step.check();
    return this.firstEmpty;
  }

  get firstEmpty() {
    if (this.flow === undefined) return this.#radios[0];
    return this.#steps.map((step) => step.firstEmpty).find((field) => field) ?? null;
  }

  // Shows, at the field that a JSON pointer into the request names, why it was refused.
  refuse(pointer, message) {
    const [, members, index, member] = pointer.split("/");
    if (members === "flow") this.#missFlow(true);
    if (members === "events") this.#steps.at(-1 - Number(index))?.refuse(member, message);
  }

  // Takes back every refusal; `moments`, if there are any, say what Python made of the steps' times, oldest first.
  accept(moments = []) {
    const newestFirst = [...moments].reverse();
    this.#missFlow(false);
    this.#steps.forEach((step, index) => {
      step.accept();
      if (index in newestFirst) step.settle(newestFirst[index]);
    });
  }

  #part(name) {
    return this.#form.querySelector(`[data-part="${name}"]`);
  }

  get #radios() {
    return [...this.#form.querySelectorAll("[name=flow]")];
  }

  #missFlow(wrong) {
    const field = this.#form.querySelector("[data-field=flow]");
    showProblem(field, field.querySelector("[data-missing]"), wrong);
  }

  #newStep() {
    return this.#part("new-step").content.firstElementChild.cloneNode(true);
  }

  #adopt(element) {
    const step = new Step(element, () => this.#remove(step));
    this.#steps.push(step);
    if (!element.isConnected) this.#part("steps").append(element);
    return step;
  }

  #edit({ name }) {
    if (name === "flow") {
      this.#strangeFlow = undefined;
      this.#missFlow(false);
      for (const step of this.#steps) {
        if (!this.#choices.has(this.flow, step.event)) step.clear();
      }
    }
    this.#offer();
    this.#onedit();
  }

  #addEarlier() {
    const step = this.#adopt(this.#newStep());
    this.#offer();
    step.focus();
    this.#onedit();
  }

  #remove(step) {
    const index = this.#steps.indexOf(step);
    this.#steps.splice(index, 1);
    step.element.remove();
    this.#offer();
    this.#steps[Math.min(index, this.#steps.length - 1)].focus();
    this.#onedit();
  }

  // Offers in each step what may stand between its neighbours.
  #offer() {
    const { flow } = this;
    this.#steps.forEach((step, index) => {
      const newer = this.#steps[index - 1]?.event;
      const older = this.#steps[index + 1]?.event;
      const fitting = this.#choices.between(flow, older, newer);
      // Where only one thing can have come before, it is chosen at once.
      const isPlain = step.event === "" && newer && !older && fitting.length === 1;
      step.offer(this.#choices.list(flow, fitting, step.event), isPlain ? fitting[0].value : step.event);
      step.place(index === 0, this.#steps.length === 1);
    });
    const isRoom = this.#steps.length < this.#mostSteps;
    this.#part("more").hidden = !(isRoom && this.#choices.hasBefore(flow, this.#steps.at(-1).event));
  }
}
