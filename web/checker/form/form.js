// The form and the case in it: fills the one from the other, and says at each field what is wrong with it.
//
// The steps stand newest first, because what happened last is asked first; a case lists them oldest first.

import { Choices } from "./choices.js";
import { Countdown } from "./countdown.js";
import { showProblem } from "./field.js";
import { Goods } from "./goods.js";
import { OwnLimit } from "./own_limit.js";
import { Pauses } from "./pauses.js";
import { Situations } from "./situations.js";
import { Step } from "./step.js";
import { Zone } from "./zone.js";

export class Form {
  #form;
  #choices;
  #situations;
  #zone;
  #countdown;
  #ownLimit;
  #pauses;
  #goods;
  #mostSteps;
  #onedit;
  #steps = []; // newest first
  #strangeFlow; // a flow that a link named and the page does not know

  // In `topics` stand the texts for situations without a time to work out. `onedit()` is called after the reader changed anything.
  constructor(form, topics, mostSteps, onedit) {
    this.#form = form;
    this.#choices = new Choices(form);
    this.#situations = new Situations(form, topics);
    this.#zone = new Zone(form);
    this.#countdown = new Countdown(this.#part("countdown"), this.#zone);
    this.#ownLimit = new OwnLimit(this.#part("own-limit"));
    this.#pauses = new Pauses(this.#part("pauses"), onedit);
    this.#goods = new Goods(form);
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
    return {
      flow: this.flow,
      events: events.reverse(),
      observed: this.#countdown.read(),
      ownLimit: this.#ownLimit.read(),
      pauses: this.#pauses.read(),
      goods: this.#goods.read(),
      situation: this.situation,
    };
  }

  // What is chosen where that is no flow; undefined otherwise.
  get situation() {
    return this.flow === undefined ? this.#situations.chosen : undefined;
  }

  // The text for it, where it has one and no time to work out.
  get topic() {
    return this.#situations.topic;
  }

  get isComplete() {
    return this.firstEmpty === null && [...this.#steps, this.#pauses].every((part) => part.isComplete);
  }

  // Whether nothing may be worked out before it is said what kind of goods it is, or at all for this kind.
  get isWithheld() {
    return this.#goods.firstWrong !== null;
  }

  // Whether nothing can be worked out for this kind of goods.
  get isExcluded() {
    return this.#goods.isExcluded;
  }

  get isEmpty() {
    return this.flow === undefined && this.#steps.every((step) => step.event === "" && step.at === undefined);
  }

  fill({ flow, events, observed, ownLimit, pauses = [], goods, situation }) {
    const { event: last = "" } = events.at(-1) ?? {};
    this.#chooseFlow(flow);
    this.#strangeFlow = this.#radios.some(({ checked }) => checked) ? undefined : flow;
    this.#situations.show(flow, last, situation);
    this.#zone.choose(events.flatMap(({ at = [] }) => at));
    this.#missFlow(false);
    for (const step of this.#steps.splice(0)) step.element.remove();
    const newestFirst = events.slice(-this.#mostSteps).reverse();
    for (const { event, at } of newestFirst.length > 0 ? newestFirst : [{ event: "" }]) {
      const options = this.#choices.list(flow, this.#choices.between(flow), event);
      this.#adopt(this.#newStep()).fill(event, at, options);
    }
    this.#countdown.fill(this.#choices.countdowns(flow, last), observed);
    this.#ownLimit.fill(this.#ruleThat("ownLimit"), ownLimit);
    this.#pauses.fill(this.#ruleThat("pausable"), pauses);
    this.#goods.fill(goods);
    this.#offer();
  }

  // Tells whether the page has the flow that a case names, and all its events in it.
  knows(named) {
    return this.#choices.know(named);
  }

  // Shows what is missing; returns the first field to fill in, null if there is none.
  check() {
    this.#missFlow(this.flow === undefined && !this.topic);
    this.#goods.check();
    for (const step of this.#steps) step.check();
    for (const part of this.#details) part.check();
    return this.firstEmpty;
  }

  get firstEmpty() {
    if (!this.#situations.isChosen) return this.#situations.first;
    if (this.topic) return this.topic;
    if (this.flow === undefined) return this.#radios[0];
    const inOrder = [
      this.#goods.firstWrong,
      ...this.#steps.map((step) => step.firstEmpty),
      ...this.#details.map((part) => part.firstWrong),
    ];
    return inOrder.find((field) => field) ?? null;
  }

  // Shows, at the field that a JSON pointer into the request names, why it was refused.
  refuse({ code, where }, message) {
    const [, members, ...within] = where.split("/");
    if (members === "flow") this.#missFlow(true);
    if (code === "events-out-of-order") this.#refuseOrder(Number(within[0]));
    else if (members === "events") this.#step(Number(within[0]))?.refuse(within[1], message);
    if (members === "observed") this.#countdown.refuse(within, message);
    if (members === "own_limits") this.#ownLimit.refuse(within, message);
    if (members === "pauses") this.#pauses.refuse(within, message);
  }

  // Takes back every refusal.
  accept() {
    this.#missFlow(false);
    for (const part of [...this.#details, ...this.#steps]) part.accept();
  }

  // Goes where the time of what happened last is filled in.
  focusTime() {
    this.#steps[0].focusTime();
  }

  #part(name) {
    return this.#form.querySelector(`[data-part="${name}"]`);
  }

  // The step of an event, which a case counts from the oldest.
  #step(index) {
    return this.#steps.at(-1 - index);
  }

  // Says at an event's step and at that of the event before it, which cannot both be, what the other is.
  #refuseOrder(index) {
    const { tooEarly, tooLate } = this.#part("steps").dataset;
    const [older, newer] = [this.#step(index - 1), this.#step(index)];
    newer.refuse("at", tooEarly.replace("{event}", older.name));
    older.refuse("at", tooLate.replace("{event}", newer.name));
  }

  // What may be told beside the steps, in the order in which it stands.
  get #details() {
    return [this.#ownLimit, this.#pauses, this.#countdown];
  }

  get #radios() {
    return [...this.#form.querySelectorAll("[name=flow]")];
  }

  #chooseFlow(flow) {
    for (const radio of this.#radios) radio.checked = radio.value === flow;
  }

  // Shows that the flow is missing, where it is to be chosen now: by a situation or by itself.
  #missFlow(wrong) {
    for (const name of ["situation", "flow"]) {
      const field = this.#form.querySelector(`[data-field=${name}]`);
      const isAsked = this.#situations.isOther === (name === "flow");
      showProblem(field, field.querySelector("[data-missing]"), wrong && isAsked);
    }
  }

  #newStep() {
    return this.#part("new-step").content.firstElementChild.cloneNode(true);
  }

  #adopt(element) {
    const step = new Step(element, this.#zone, () => this.#remove(step), this.#onedit);
    this.#steps.push(step);
    if (!element.isConnected) this.#part("steps").append(element);
    return step;
  }

  #edit({ name }) {
    if (name === "situation") this.#takeSituation();
    if (name === "situation" || name === "flow") {
      this.#strangeFlow = undefined;
      this.#missFlow(false);
      for (const step of this.#steps) {
        if (!this.#choices.has(this.flow, step.event)) step.clear();
      }
    }
    if (name === "zone") {
      for (const part of [...this.#steps, this.#countdown]) part.followZone();
    }
    this.#offer();
    this.#onedit();
    // As much of it as tells that there is more comes into view, and the chosen card stays there.
    if (name === "situation") this.topic?.querySelector(".dc-lead").scrollIntoView({ block: "nearest" });
  }

  #takeSituation() {
    this.#situations.render();
    const { flow, event } = this.#situations.read();
    this.#chooseFlow(flow);
    this.#steps[0].offer(this.#choices.list(flow, this.#choices.between(flow), event), event);
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
    if (index === 0) this.#situations.show(this.flow, this.#steps[0].event);
    this.#offer();
    this.#steps[Math.min(index, this.#steps.length - 1)].focus();
    this.#onedit();
  }

  // The rule, running now or before, that the page marks so; undefined if there is none.
  #ruleThat(mark) {
    const rules = this.#steps.flatMap(({ event }) => this.#choices.rules(this.flow, event));
    return rules.find(({ dataset }) => mark in dataset)?.value;
  }

  // Offers in each step what may stand between its neighbours, and the countdowns that may run after the last.
  #offer() {
    const { flow } = this;
    const { isOther } = this.#situations;
    this.#form.querySelector("[data-field=flow]").hidden = !isOther;
    this.#part("questions").hidden = !isOther || flow !== undefined;
    this.#steps.forEach((step, index) => {
      const newer = this.#steps[index - 1]?.event;
      const older = this.#steps[index + 1]?.event;
      const fitting = this.#choices.between(flow, older, newer);
      // Where only one thing can have come before, it is chosen at once.
      const isPlain = step.event === "" && newer && !older && fitting.length === 1;
      step.offer(this.#choices.list(flow, fitting, step.event), isPlain ? fitting[0].value : step.event);
    });
    this.#goods.offer(flow);
    this.#countdown.offer(this.#choices.countdowns(flow, this.#steps[0].event));
    this.#steps.forEach((step, index) => {
      const isNewest = index === 0;
      step.place({
        isNewest,
        isOnly: this.#steps.length === 1,
        isTold: isNewest && !isOther,
        mayLackDate: isNewest && this.#countdown.isTold,
      });
    });
    this.#ownLimit.offer(this.#ruleThat("ownLimit"));
    this.#pauses.offer(this.#ruleThat("pausable"));
    const isRoom = this.#steps.length < this.#mostSteps;
    this.#part("more").hidden = !(isRoom && this.#choices.hasBefore(flow, this.#steps.at(-1).event));
  }
}
