// The steps of the form, newest first, because what happened last is asked first; a case lists them oldest first.

import { all, copyOf, part } from "../dom.js";
import { Step } from "./step.js";

/**
 * @import { Choices } from "./choices.js"
 * @import { Zone } from "./zone.js"
 */

export class Steps {
  #form;
  #choices;
  #zone;
  #most;
  #onedit;
  #onmove;
  /** @type {Step[]} */
  #list = [];

  /**
   * @param {HTMLFormElement} form
   * @param {Choices} choices
   * @param {Zone} zone
   * @param {number} most how many there may be
   * @param {() => void} onedit called after the reader changed anything
   * @param {(isNewest: boolean) => void} onmove called before that when one was added or removed
   */
  constructor(form, choices, zone, most, onedit, onmove) {
    this.#form = form;
    this.#choices = choices;
    this.#zone = zone;
    this.#most = most;
    this.#onedit = onedit;
    this.#onmove = onmove;
    for (const element of all(form, "[data-part=steps] > [data-part=step]")) this.#adopt(element);
    part(form, "add").addEventListener("click", () => this.#addEarlier());
  }

  /** What happened last. */
  get newest() {
    return this.#list[0];
  }

  get isEmpty() {
    return this.#list.every((step) => step.event === "" && step.at === undefined);
  }

  get isComplete() {
    return this.#list.every((step) => step.isComplete);
  }

  get firstWrong() {
    return this.#list.map((step) => step.firstWrong).find((control) => control) ?? null;
  }

  /** The events, oldest first. */
  read() {
    return this.#list.map(({ event, at }) => ({ event, at })).reverse();
  }

  /**
   * @param {string | undefined} flow
   * @param {CaseEvent[]} events
   */
  fill(flow, events) {
    for (const step of this.#list.splice(0)) step.element.remove();
    const newestFirst = events.slice(-this.#most).reverse();
    for (const { event, at, said } of newestFirst.length > 0 ? newestFirst : [{ event: "" }]) {
      const options = this.#choices.list(flow, this.#choices.between(flow), event);
      this.#adopt(copyOf(this.#form, "new-step")).fill(event, at, options, said);
    }
  }

  check() {
    for (const step of this.#list) step.check();
  }

  accept() {
    for (const step of this.#list) step.accept();
  }

  followZone() {
    for (const step of this.#list) step.followZone();
  }

  /**
   * Says of an event of the request, counted from the oldest, why it was refused.
   * @param {string} code
   * @param {string[]} where
   * @param {string} message
   */
  refuse(code, [index, ...within], message) {
    const { tooEarly, tooLate, notAfter, notBefore } = part(this.#form, "steps").dataset;
    const at = Number(index);
    if (code === "events-out-of-order") this.#refusePair(at, tooEarly, tooLate);
    else if (code === "event-not-possible" && at > 0) this.#refusePair(at, notAfter, notBefore);
    else this.#at(Number(index))?.refuse(within, message);
  }

  /**
   * Leaves of the events only those of a flow.
   * @param {string} [flow]
   */
  keepTo(flow) {
    for (const step of this.#list) {
      if (!this.#choices.has(flow, step.event)) step.clear();
    }
  }

  /**
   * The rules whose time is running or has run.
   * @param {string} [flow]
   */
  rules(flow) {
    return this.#list.flatMap(({ event }) => this.#choices.rules(flow, event));
  }

  /**
   * Chooses what happened last.
   * @param {string | undefined} flow
   * @param {string} event
   */
  choose(flow, event) {
    this.newest.offer(this.#choices.list(flow, this.#choices.between(flow), event), event);
  }

  /**
   * Offers in each step what may stand between its neighbours.
   * @param {string} [flow]
   */
  offer(flow) {
    this.#list.forEach((step, index) => {
      const newer = this.#list[index - 1]?.event;
      const older = this.#list[index + 1]?.event;
      const fitting = this.#choices.between(flow, older, newer);
      // Where only one thing can have come before, it is chosen at once.
      const isPlain = step.event === "" && newer && !older && fitting.length === 1;
      step.offer(this.#choices.list(flow, fitting, step.event), isPlain ? fitting[0].value : step.event);
    });
  }

  /**
   * Gives each step its place, and asks for an earlier one where there can be any.
   * @param {string | undefined} flow
   * @param {{ isTold: boolean, mayLackDate: boolean }} newest what holds for the newest
   */
  place(flow, { isTold, mayLackDate }) {
    const isOnly = this.#list.length === 1;
    this.#list.forEach((step, index) => {
      const isNewest = index === 0;
      step.place({ isNewest, isOnly, isTold: isNewest && isTold, mayLackDate: isNewest && mayLackDate });
    });
    const isRoom = this.#list.length < this.#most;
    part(this.#form, "more").hidden = !(isRoom && this.#choices.hasBefore(flow, this.#at(0).event));
  }

  /**
   * The step of an event, which a case counts from the oldest.
   * @param {number} index
   */
  #at(index) {
    return this.#list[this.#list.length - 1 - index];
  }

  /**
   * Says at an event's step and at that of the event before it, which cannot both be, what the other is.
   * @param {number} index
   * @param {string} [ofNewer] what to say at the event's step, with `{event}` for the other
   * @param {string} [ofOlder]
   */
  #refusePair(index, ofNewer = "", ofOlder = "") {
    const [older, newer] = [this.#at(index - 1), this.#at(index)];
    newer.refuse(["at"], ofNewer.replace("{event}", older.name));
    older.refuse(["at"], ofOlder.replace("{event}", newer.name));
  }

  /** @param {HTMLElement} element */
  #adopt(element) {
    const step = new Step(element, this.#zone, () => this.#remove(step), this.#onedit);
    this.#list.push(step);
    if (!element.isConnected) part(this.#form, "steps").append(element);
    return step;
  }

  #addEarlier() {
    const step = this.#adopt(copyOf(this.#form, "new-step"));
    this.#onmove(false);
    step.focus();
    this.#onedit();
  }

  /** @param {Step} step */
  #remove(step) {
    const index = this.#list.indexOf(step);
    this.#list.splice(index, 1);
    step.element.remove();
    this.#onmove(index === 0);
    this.#list[Math.min(index, this.#list.length - 1)].focus();
    this.#onedit();
  }
}
