// One step of the form: what happened, and when, as the reader typed it or as a link said it.

import { showProblem } from "./field.js";

// What the fields can show: a day, or a day and a time without an offset.
const SHOWABLE = /^(?<date>\d{4}-\d\d-\d\d)(?:T(?<time>\d\d:\d\d(?::\d\d)?))?$/;

export class Step {
  #choice;
  #date;
  #time;
  #linked; // the moment as a link wrote it, until the reader changes it

  // `onremove()` is called when the reader removes it.
  constructor(element, onremove) {
    this.element = element;
    this.#choice = element.querySelector("select");
    this.#date = element.querySelector("[type=date]");
    this.#time = element.querySelector("[type=time]");
    for (const field of [this.#date, this.#time]) {
      field.addEventListener("input", () => {
        this.#linked = undefined;
        this.#part("written").hidden = true;
      });
    }
    element.addEventListener("input", ({ target }) => this.#forgive(target));
    this.#part("remove").addEventListener("click", onremove);
  }

  get event() {
    return this.#choice.value;
  }

  // The moment as a request writes it; undefined where there is none.
  get at() {
    return this.#linked ?? this.#typed();
  }

  // Whether both are there and no date is half typed.
  get isComplete() {
    const { badInput, rangeUnderflow } = this.#date.validity;
    return this.event !== "" && this.at !== undefined && !badInput && !rangeUnderflow;
  }

  fill(event, at, options) {
    const { date = "", time = "" } = SHOWABLE.exec(at ?? "")?.groups ?? {};
    this.offer(options, event);
    this.#linked = undefined;
    this.#write(date, time);
    // What the fields cannot show is shown as it was written.
    const isShown = this.#typed() === at;
    if (!isShown) this.#write("", "");
    this.#linked = at;
    this.#part("written").hidden = isShown;
    this.#part("written").querySelector("code").textContent = at ?? "";
  }

  // Shows in the fields what Python made of a link's moment.
  settle(moment) {
    const note = this.#part("written");
    if (note.hidden) return;
    const { date, time = "" } = SHOWABLE.exec(moment).groups;
    this.#write(date, time);
    note.hidden = true;
  }

  // Puts options up for choice, and chooses the event that is one of them.
  offer(options, event) {
    const offered = [...this.#choice.options];
    const isSame = offered.length === options.length && options.every((option, i) => option.isEqualNode(offered[i]));
    if (!isSame) this.#choice.replaceChildren(...options.map((option) => option.cloneNode(true)));
    this.#choice.value = event;
  }

  // Leaves nothing chosen.
  clear() {
    this.#choice.value = "";
  }

  // Says which place the step has: the newest, or an earlier one; the only one cannot be removed.
  place(isNewest, isOnly) {
    for (const name of this.element.querySelectorAll("[data-place]")) {
      name.hidden = (name.dataset.place === "last") !== isNewest;
    }
    this.#part("remove").hidden = isOnly;
  }

  // The first field that is still empty.
  get firstEmpty() {
    if (this.event === "") return this.#choice;
    return this.at === undefined ? this.#date : null;
  }

  // Shows which fields are empty.
  check() {
    this.#missing("event", this.#choice, this.event === "");
    this.#missing("date", this.#date, this.at === undefined);
  }

  // Shows what Python says of this step.
  refuse(member, message) {
    const paragraph = this.#part("refused");
    paragraph.textContent = message;
    showProblem(member === "event" ? this.#choice : this.#date, paragraph, true);
  }

  // Takes back what Python said of it.
  accept() {
    const paragraph = this.#part("refused");
    for (const field of [this.#choice, this.#date]) {
      if (!paragraph.hidden && field.getAttribute("aria-describedby") === paragraph.id) {
        showProblem(field, paragraph, false);
      }
    }
  }

  focus() {
    (this.firstEmpty ?? this.#choice).focus();
  }

  #part(name) {
    return this.element.querySelector(`[data-part="${name}"]`);
  }

  #typed() {
    if (this.#date.value === "") return undefined;
    return this.#time.value === "" ? this.#date.value : `${this.#date.value}T${this.#time.value}`;
  }

  #write(date, time) {
    this.#date.value = date;
    this.#time.value = time;
  }

  #missing(name, field, wrong) {
    showProblem(field, this.element.querySelector(`[data-missing="${name}"]`), wrong);
  }

  #forgive(target) {
    this.accept();
    if (target === this.#choice) this.#missing("event", this.#choice, false);
    else this.#missing("date", this.#date, false);
  }
}
