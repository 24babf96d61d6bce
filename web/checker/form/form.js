// The form and the case in it: fills the one from the other, and says at each field what is wrong with it.

import { all, one, part } from "../dom.js";
import { Choices } from "./choices.js";
import { Chosen, goOn } from "./chosen.js";
import { Countdown } from "./countdown.js";
import { Field } from "./field.js";
import { Goods } from "./goods.js";
import { OwnLimit } from "./own_limit.js";
import { Pauses } from "./pauses.js";
import { Situations } from "./situations.js";
import { Steps } from "./steps.js";
import { Zone } from "./zone.js";

export class Form {
  #form;
  #choices;
  #situations;
  #situation;
  #flow;
  #zone;
  #steps;
  #countdown;
  #ownLimit;
  #pauses;
  #goods;
  #radios;
  #lines; // what is chosen in lists that fold
  #onedit;
  /** @type {string | undefined} */
  #strangeFlow; // a flow that a link named and the page does not know

  /**
   * @param {HTMLFormElement} form
   * @param {HTMLElement} topics where the texts stand for situations without a time to work out
   * @param {number} mostSteps
   * @param {() => void} onedit called after the reader changed anything
   */
  constructor(form, topics, mostSteps, onedit) {
    this.#form = form;
    this.#choices = new Choices(form);
    this.#situations = new Situations(form, topics);
    this.#situation = group(form, "situation");
    this.#flow = group(form, "flow");
    this.#zone = new Zone(form);
    this.#countdown = new Countdown(part(form, "countdown"), this.#zone);
    this.#ownLimit = new OwnLimit(part(form, "own-limit"));
    this.#pauses = new Pauses(part(form, "pauses"), onedit);
    this.#goods = new Goods(form);
    this.#radios = all(form, "[name=flow]", HTMLInputElement);
    this.#lines = [new Chosen(this.#situation.element), new Chosen(this.#goods.element)];
    this.#onedit = onedit;
    this.#steps = new Steps(form, this.#choices, this.#zone, mostSteps, onedit, (isNewest) => {
      if (isNewest) this.#situations.show(this.flow, this.#steps.newest.event);
      this.#offer();
    });
    form.addEventListener("input", ({ target }) => this.#edit(/** @type {HTMLInputElement} */ (target)));
    if (this.#situations.isChosen) this.#takeSituation(); // it was chosen before there was a script
    this.#offer();
  }

  get flow() {
    return this.#radios.find(({ checked }) => checked)?.value ?? this.#strangeFlow;
  }

  /**
   * The case as it stands in the form; what is empty is undefined, or "" for an event.
   * @returns {Case}
   */
  read() {
    return {
      flow: this.flow,
      events: this.#steps.read(),
      observed: this.#countdown.read(),
      ownLimit: this.#ownLimit.read(),
      pauses: this.#pauses.read(),
      goods: this.#goods.read(),
      situation: this.situation,
    };
  }

  /** What is chosen where that is no flow; undefined otherwise. */
  get situation() {
    return this.flow === undefined ? this.#situations.chosen : undefined;
  }

  /** The text for it, where it has one and no time to work out. */
  get topic() {
    return this.#situations.topic;
  }

  get isComplete() {
    return this.firstEmpty === null && this.#steps.isComplete && this.#pauses.isComplete;
  }

  /** Whether nothing may be worked out before it is said what kind of goods it is, or at all for this kind. */
  get isWithheld() {
    return this.#goods.firstWrong !== null;
  }

  /** Whether nothing can be worked out for this kind of goods. */
  get isExcluded() {
    return this.#goods.isExcluded;
  }

  get isEmpty() {
    return this.flow === undefined && this.#steps.isEmpty;
  }

  /** @param {Case} named */
  fill({ flow, events, observed, ownLimit, pauses = [], goods, situation }) {
    const { event: last = "" } = events.at(-1) ?? {};
    this.#chooseFlow(flow);
    this.#strangeFlow = this.#radios.some(({ checked }) => checked) ? undefined : flow;
    this.#situations.show(flow, last, situation);
    this.#zone.choose(events.flatMap(({ at = [] }) => at));
    this.#missFlow(false);
    this.#steps.fill(flow, events);
    this.#countdown.fill(this.#choices.countdowns(flow, last), observed);
    this.#ownLimit.fill(this.#ruleThat("ownLimit"), ownLimit);
    this.#pauses.fill(this.#ruleThat("pausable"), pauses);
    this.#goods.fill(goods);
    this.#offer();
    for (const line of this.#lines) line.fold();
  }

  /**
   * Tells whether the page has the flow that a case names, and all its events in it.
   * @param {Case} named
   */
  knows(named) {
    return this.#choices.know(named);
  }

  /** Shows what is missing; returns the first field to fill in, null if there is none. */
  check() {
    this.#missFlow(this.flow === undefined && !this.topic);
    for (const field of this.#fields) field.check();
    return this.firstEmpty;
  }

  /** @returns {HTMLElement | null} */
  get firstEmpty() {
    if (!this.#situations.isChosen) return this.#situations.first;
    if (this.topic) return this.topic;
    if (this.flow === undefined) return this.#radios[0];
    return this.#fields.map((field) => field.firstWrong).find((control) => control) ?? null;
  }

  /**
   * Shows, at the field that a JSON pointer into the request names, why it was refused.
   * @param {Refusal} error
   * @param {string} message
   */
  refuse({ code, where }, message) {
    const [, members, ...within] = where.split("/");
    if (members === "flow") this.#missFlow(true);
    if (members === "events") this.#steps.refuse(code, within, message);
    if (members === "observed") this.#countdown.refuse(within, message);
    if (members === "own_limits") this.#ownLimit.refuse(within, message);
    if (members === "pauses") this.#pauses.refuse(within, message);
  }

  /** Takes back every refusal. */
  accept() {
    this.#missFlow(false);
    for (const field of [this.#steps, this.#ownLimit, this.#pauses, this.#countdown]) field.accept();
  }

  /** Goes where the time of what happened last is filled in. */
  focusTime() {
    this.#steps.newest.focusTime();
  }

  // What is asked once the flow is known, in the order in which it is to be answered.
  get #fields() {
    return [this.#goods, this.#steps, this.#ownLimit, this.#pauses, this.#countdown];
  }

  /** @param {string} [flow] */
  #chooseFlow(flow) {
    for (const radio of this.#radios) radio.checked = radio.value === flow;
  }

  /**
   * Shows that the flow is missing, where it is to be chosen now: by a situation or by itself.
   * @param {boolean} wrong
   */
  #missFlow(wrong) {
    const { isOther } = this.#situations;
    this.#situation.miss("situation", wrong && !isOther && this.#situation.element);
    this.#flow.miss("flow", wrong && isOther && this.#flow.element);
  }

  /** @param {HTMLInputElement} field */
  #edit({ name }) {
    if (name === "situation") this.#takeSituation();
    if (name === "situation" || name === "flow") {
      this.#strangeFlow = undefined;
      this.#missFlow(false);
      this.#steps.keepTo(this.flow);
    }
    if (name === "zone") {
      for (const field of [this.#steps, this.#countdown]) field.followZone();
    }
    this.#offer();
    this.#onedit();
    if (this.#lines.filter((line) => line.follow()).length > 0) goOn(this.#form, this.topic);
  }

  #takeSituation() {
    this.#situations.render();
    const { flow, event } = this.#situations.read();
    this.#chooseFlow(flow);
    this.#steps.choose(flow, event);
  }

  /**
   * The rule, running now or before, that the page marks so; undefined if there is none.
   * @param {string} mark
   */
  #ruleThat(mark) {
    return this.#steps.rules(this.flow).find(({ dataset }) => mark in dataset)?.value;
  }

  // Asks for what may be told of the case as it stands now.
  #offer() {
    const { flow } = this;
    const { isOther } = this.#situations;
    this.#flow.element.hidden = !isOther;
    part(this.#form, "questions").hidden = !isOther || flow !== undefined;
    this.#steps.offer(flow);
    this.#goods.offer(flow);
    this.#countdown.offer(this.#choices.countdowns(flow, this.#steps.newest.event));
    this.#steps.place(flow, { isTold: !isOther, mayLackDate: this.#countdown.isTold });
    this.#ownLimit.offer(this.#ruleThat("ownLimit"));
    this.#pauses.offer(this.#ruleThat("pausable"));
    this.#form.toggleAttribute("data-chosen", this.#situations.isChosen);
    for (const line of this.#lines) line.render();
  }
}

/**
 * @param {HTMLFormElement} form
 * @param {string} name
 */
function group(form, name) {
  const element = one(form, `[data-field=${name}]`);
  return new Field(element, [element]);
}
