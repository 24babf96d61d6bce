// The stretches of days that a rule does not count: one row each, as many as the reader adds.

import { copyOf } from "../dom.js";
import { Field } from "./field.js";
import { Pause } from "./pause.js";

export class Pauses extends Field {
  #onedit;
  /** @type {Pause[]} */
  #rows = [];
  /** @type {string | undefined} */
  #rule; // the rule that does not count them

  /**
   * @param {HTMLElement} element
   * @param {() => void} onedit called when the reader removes one
   */
  constructor(element, onedit) {
    super(element, []);
    this.#onedit = onedit;
    this.part("add-pause").addEventListener("click", () => this.#addRow());
    this.fill(undefined, []);
  }

  /** The pauses, as a request says them; none where there is no such rule. */
  read() {
    const rule = this.#rule;
    return rule === undefined ? [] : this.#filled.map((row) => row.read(rule));
  }

  /**
   * Takes over what a link says, for a rule that may have them.
   * @param {string | undefined} rule
   * @param {(StatedPause | string)[]} pauses
   */
  fill(rule, pauses) {
    for (const row of this.#rows.splice(0)) row.element.remove();
    for (const pause of pauses) this.#adopt().fill(rule, pause);
    if (pauses.length === 0) this.#adopt();
    this.unfold(pauses.length > 0);
    this.offer(rule);
    this.#place();
  }

  /**
   * Asks for them where a rule may have them.
   * @param {string} [rule]
   */
  offer(rule) {
    this.#rule = rule;
    this.element.hidden = rule === undefined;
  }

  get firstWrong() {
    return this.#filled.map((row) => row.firstWrong).find((control) => control) ?? null;
  }

  /** Whether nothing is half typed. */
  get isComplete() {
    return this.#filled.every((row) => row.isComplete);
  }

  check() {
    for (const row of this.#filled) row.check();
    super.check();
  }

  /**
   * @param {string[]} where
   * @param {string} message
   */
  refuse([index, ...within], message) {
    this.#filled[Number(index)]?.refuse(within, message);
    this.unfold();
  }

  accept() {
    for (const row of this.#rows) row.accept();
  }

  // An empty row says nothing, nor do rows that are not asked for.
  get #filled() {
    return this.element.hidden ? [] : this.#rows.filter((row) => !row.isEmpty);
  }

  #adopt() {
    const row = new Pause(copyOf(this.element, "new-row"), () => this.#remove(row));
    this.#rows.push(row);
    this.part("rows").append(row.element);
    return row;
  }

  #addRow() {
    const row = this.#adopt();
    this.#place();
    row.focus();
  }

  /** @param {Pause} row */
  #remove(row) {
    const index = this.#rows.indexOf(row);
    this.#rows.splice(index, 1);
    row.element.remove();
    this.#place();
    this.#rows[Math.min(index, this.#rows.length - 1)].focus();
    this.#onedit();
  }

  #place() {
    for (const row of this.#rows) row.place(this.#rows.length === 1);
    this.part("add-pause").hidden = this.#rows.length >= Number(this.element.dataset.most);
  }
}
