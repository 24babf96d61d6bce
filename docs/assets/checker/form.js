// The form and the case in it: fills the one from the other, and offers what the page's HTML says may follow what.
//
// The steps stand newest first, because what happened last is asked first; a case lists them oldest first.

import { showProblem } from "./field.js";
import { Step } from "./step.js";

export class Form {
  steps = []; // newest first

  #form;
  #mostSteps;
  #onedit;
  #strangeFlow; // a flow that a link named and the page does not know

  // `onedit()` is called after the reader changed anything.
  constructor(form, mostSteps, onedit) {
    this.#form = form;
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

  // The case as it stands in the form; what is empty is undefined.
  read() {
    const events = this.steps.map(({ event, at }) => ({ event, at }));
    return { flow: this.flow, events: events.reverse() };
  }

  get isComplete() {
    return this.flow !== undefined && this.steps.every((step) => step.isComplete);
  }

  get isEmpty() {
    return this.flow === undefined && this.steps.length === 1 && this.steps[0].event === "" && this.steps[0].at === undefined;
  }

  fill({ flow, events }) {
    const known = this.#radios().find((radio) => radio.value === flow);
    for (const radio of this.#radios()) radio.checked = radio === known;
    this.#strangeFlow = known ? undefined : flow;
    const newestFirst = events.slice(-this.#mostSteps).reverse();
    if (newestFirst.length === 0) newestFirst.push({ event: "" });
    for (const step of this.steps.splice(0)) step.element.remove();
    for (const event of newestFirst) {
      const known = this.#eventsOf(flow);
      const options = [this.#placeholder(), ...this.#withChosen(known, known, event.event)];
      this.#adopt(this.#newStep()).fill(event, options);
    }
    showProblem(this.#flowField(), this.#flowProblem(), false);
    this.#offer();
  }

  // Tells whether the page has the flow that a case names, and all its events in it.
  knows({ flow, events }) {
    const options = this.#eventsOf(flow);
    return events.every(({ event }) => options.some((option) => option.value === event)) && (flow === undefined || options.length > 0);
  }

  // Shows what is missing; returns the first field to fill in, null if there is none.
  check() {
    showProblem(this.#flowField(), this.#flowProblem(), this.flow === undefined);
    for (const step of this.steps) step.check();
    return this.firstEmpty;
  }

  get firstEmpty() {
    if (this.flow === undefined) return this.#radios()[0];
    return this.steps.map((step) => step.firstEmpty).find((field) => field) ?? null;
  }

  // Shows, at the step that a JSON pointer into the request names, why it was refused.
  refuse(pointer, message) {
    const [, members, index, member] = pointer.split("/");
    if (members !== "events") return;
    const step = this.steps[this.steps.length - 1 - Number(index)];
    step?.refuse(member, message);
  }

  // Takes back every refusal; `moments`, if there are any, say what Python made of the steps' times, oldest first.
  accept(moments = []) {
    const newestFirst = [...moments].reverse();
    this.steps.forEach((step, index) => {
      step.accept();
      if (index in newestFirst) step.settle(newestFirst[index]);
    });
  }

  #part(name) {
    return this.#form.querySelector(`[data-part="${name}"]`);
  }

  #radios() {
    return [...this.#form.querySelectorAll("[name=flow]")];
  }

  #flowField() {
    return this.#form.querySelector("[data-field=flow]");
  }

  #flowProblem() {
    return this.#flowField().querySelector("[data-missing]");
  }

  #newStep() {
    return this.#part("new-step").content.firstElementChild.cloneNode(true);
  }

  #adopt(element) {
    const step = new Step(element);
    element.querySelector("[data-part=remove]").addEventListener("click", () => this.#remove(step));
    this.steps.push(step);
    if (!element.isConnected) this.#part("steps").append(element);
    return step;
  }

  #edit(target) {
    if (target.name === "flow") {
      this.#strangeFlow = undefined;
      showProblem(this.#flowField(), this.#flowProblem(), false);
    }
    this.#offer(target.name === "flow");
    this.#onedit();
  }

  #addEarlier() {
    const step = this.#adopt(this.#newStep());
    this.#offer();
    step.focus();
    this.#onedit();
  }

  #remove(step) {
    const index = this.steps.indexOf(step);
    this.steps.splice(index, 1);
    step.element.remove();
    this.#offer();
    this.steps[Math.min(index, this.steps.length - 1)].focus();
    this.#onedit();
  }

  // Offers in each step what may come between its neighbours, and what is chosen there already. With `anew`, only what
  // the flow knows stays chosen.
  #offer(anew = false) {
    const known = this.#eventsOf(this.flow);
    const find = (id) => known.find((option) => option.value === id);
    this.steps.forEach((step, index) => {
      const newer = find(this.steps[index - 1]?.event);
      const older = find(this.steps[index + 1]?.event);
      const fitting = known.filter((option) => (!older || follows(option, older)) && (!newer || follows(newer, option)));
      const chosen = anew && !find(step.event) ? "" : step.event;
      // Where only one thing can have come before, it is chosen at once.
      const only = chosen === "" && newer && !older && fitting.length === 1 ? fitting[0].value : chosen;
      step.offer([this.#placeholder(), ...this.#withChosen(known, fitting, chosen)], only);
      step.place(index === 0, this.steps.length === 1);
    });
    const oldest = find(this.steps.at(-1)?.event);
    this.#part("more").hidden = !oldest || oldest.dataset.follows === "" || this.steps.length >= this.#mostSteps;
  }

  // Adds what is chosen to what fits, in the order of the flow or, where the flow does not have it, at the end.
  #withChosen(known, fitting, chosen) {
    const isChosen = (option) => option.value === chosen;
    if (chosen === "" || fitting.some(isChosen)) return fitting;
    if (!known.some(isChosen)) return [...fitting, this.#strange(chosen)];
    return known.filter((option) => fitting.includes(option) || isChosen(option));
  }

  #placeholder() {
    if (this.flow === undefined) return this.#form.querySelector("[data-part=new-step]").content.querySelector("option");
    return this.#part("choose").content.querySelector("option");
  }

  // An option for an event that the flow does not have: under its name if another flow has it, else under its id.
  #strange(id) {
    const everywhere = [...this.#form.querySelectorAll("template[data-flow]")].flatMap((template) => optionsIn(template));
    return everywhere.find((option) => option.value === id) ?? new Option(id, id);
  }

  #eventsOf(flow) {
    const template = [...this.#form.querySelectorAll("template[data-flow]")].find(({ dataset }) => dataset.flow === flow);
    return template ? optionsIn(template) : [];
  }
}

function optionsIn(template) {
  return [...template.content.querySelectorAll("option")];
}

function follows(option, before) {
  return option.dataset.follows.split(" ").includes(before.value);
}
