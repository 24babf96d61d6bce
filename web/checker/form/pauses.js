// The stretches of days that a rule does not count: one row each, as many as the reader adds.

import { Pause } from "./pause.js";

export class Pauses {
  #element;
  #onedit;
  #rows = [];
  #rule; // the rule that does not count them

  // `onedit()` is called when the reader adds or removes one.
  constructor(element, onedit) {
    this.#element = element;
    this.#onedit = onedit;
    this.#part("add-pause").addEventListener("click", () => this.#addRow());
    this.fill(undefined, []);
  }

  // The pauses, as a request says them; none where there is no such rule.
  read() {
    return this.#filled.map((row) => row.read(this.#rule));
  }

  // Takes over what a link says, for a rule that may have them.
  fill(rule, pauses) {
    for (const row of this.#rows.splice(0)) row.element.remove();
    for (const pause of pauses) this.#adopt().fill(rule, pause);
    if (pauses.length === 0) this.#adopt();
    this.#element.open = pauses.length > 0;
    this.offer(rule);
    this.#place();
  }

  // Asks for them where a rule may have them.
  offer(rule) {
    this.#rule = rule;
    this.#element.hidden = rule === undefined;
  }

  // The first field to fill in or to mend, null if there is none.
  get firstWrong() {
    return this.#filled.map((row) => row.firstWrong).find((field) => field) ?? null;
  }

  // Whether nothing is half typed.
  get isComplete() {
    return this.#filled.every((row) => row.isComplete);
  }

  // Shows what is missing or wrong.
  check() {
    for (const row of this.#filled) row.check();
    if (this.firstWrong) this.#element.open = true;
  }

  // Shows, at the row that was refused, why.
  refuse([index, member], message) {
    this.#filled[Number(index)]?.refuse(member, message);
    this.#element.open = true;
  }

  // Takes back every refusal.
  accept() {
    for (const row of this.#rows) row.accept();
  }

  #part(name) {
    return this.#element.querySelector(`[data-part="${name}"]`);
  }

  // An empty row says nothing, nor do rows that are not asked for.
  get #filled() {
    return this.#element.hidden ? [] : this.#rows.filter((row) => !row.isEmpty);
  }

  #adopt() {
    const element = this.#part("new-row").content.firstElementChild.cloneNode(true);
    const row = new Pause(element, () => this.#remove(row));
    this.#rows.push(row);
    this.#part("rows").append(element);
    return row;
  }

  #addRow() {
    const row = this.#adopt();
    this.#place();
    row.focus();
    this.#onedit();
  }

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
    this.#part("add-pause").hidden = this.#rows.length >= Number(this.#element.dataset.most);
  }
}
