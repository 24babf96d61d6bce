// One step of the form: what happened, and when, as the reader typed it or as a link said it.

import { showProblem } from "./field.js";

// What the fields can show by China's clock: a day, or a day and a time without an offset.
const SHOWABLE = /^(?<date>\d{4}-\d\d-\d\d)(?:T(?<time>\d\d:\d\d(?::\d\d)?))?$/;

export class Step {
  #zone;
  #choice;
  #date;
  #time;
  #known; // the moment as a link or a button said it, until the reader types another

  // `onremove()` is called when the reader removes it, `onquick(moment)` when a button says when it was.
  constructor(element, zone, onremove, onquick) {
    this.element = element;
    this.#zone = zone;
    this.#choice = element.querySelector("select");
    this.#date = element.querySelector("[type=date]");
    this.#time = element.querySelector("[type=time]");
    for (const field of [this.#date, this.#time]) {
      field.addEventListener("input", () => {
        this.#known = undefined;
        this.#part("written").hidden = true;
      });
    }
    element.addEventListener("input", ({ target }) => this.#forgive(target));
    this.#part("remove").addEventListener("click", onremove);
    for (const button of this.#part("quick").querySelectorAll("button")) {
      button.addEventListener("click", () => onquick(this.#momentOf(button)));
    }
  }

  get event() {
    return this.#choice.value;
  }

  // The moment as a request writes it; undefined where there is none.
  get at() {
    return this.#known ?? this.#typed();
  }

  // Whether all is there and nothing is half typed.
  get isComplete() {
    const { badInput, rangeUnderflow } = this.#date.validity;
    return this.firstEmpty === null && !badInput && !rangeUnderflow;
  }

  fill(event, at, options) {
    this.offer(options, event);
    this.take(at);
  }

  // Takes over a moment that nobody typed, while the form goes by China's clock.
  take(at) {
    const { date = "", time = "" } = SHOWABLE.exec(at ?? "")?.groups ?? {};
    this.#forgive(this.#date);
    this.#known = undefined;
    this.#write(date, time);
    // What the fields cannot show is shown as it was written.
    const isShown = this.#typed() === at;
    if (!isShown) this.#write("", "");
    this.#known = at;
    this.#part("written").hidden = isShown;
    this.#part("written").querySelector("code").textContent = at ?? "";
  }

  // Keeps the moment as it is, whatever clock the form is about to go by.
  hold() {
    this.#known = this.at;
  }

  // Shows a moment that nobody typed by the clock the form goes by now; digits that were typed stay as they are.
  followZone() {
    const shown = this.#known === undefined ? undefined : this.#zone.show(this.#known);
    if (shown) {
      this.#write(shown.date, shown.time);
      this.#part("written").hidden = true;
    }
    this.#missing("time", this.#time, this.#lacksTime);
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

  // Says which place the step has: the newest, or an earlier one; the only one cannot be removed. Its event is told
  // where it is chosen elsewhere.
  place(isNewest, isOnly, isTold) {
    for (const part of this.element.querySelectorAll("[data-place]")) {
      part.hidden = (part.dataset.place === "last") !== isNewest;
    }
    this.#part("remove").hidden = isOnly;
    this.#part("event").hidden = isTold;
    this.#part("told").hidden = !isTold || this.event === "";
    this.#part("told").textContent = this.event === "" ? "" : this.#choice.selectedOptions[0].text;
  }

  // The first field that is still to be filled in.
  get firstEmpty() {
    if (this.event === "") return this.#choice;
    if (this.at === undefined) return this.#date;
    return this.#isHalfTyped || this.#lacksTime ? this.#time : null;
  }

  // Shows which fields are still to be filled in.
  check() {
    this.#missing("event", this.#choice, this.event === "");
    this.#missing("date", this.#date, this.at === undefined);
    this.#missing("clock", this.#time, this.#isHalfTyped);
    this.#missing("time", this.#time, this.#lacksTime);
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
    (this.firstEmpty ?? (this.#part("event").hidden ? this.#date : this.#choice)).focus();
  }

  #part(name) {
    return this.element.querySelector(`[data-part="${name}"]`);
  }

  #typed() {
    return this.#date.value === "" ? undefined : this.#zone.write(this.#date.value, this.#time.value);
  }

  get #isHalfTyped() {
    return this.#time.validity.badInput;
  }

  // A day is a day in China: by the reader's own clock only a time will do.
  get #lacksTime() {
    return this.#zone.isOwn && this.#date.value !== "" && this.#time.value === "" && !this.#isHalfTyped;
  }

  // Returns the moment that a button stands for.
  #momentOf(button) {
    const { date, time } = this.#zone.nowInChina(Number(button.dataset.daysAgo));
    return "exact" in button.dataset ? `${date}T${time.slice(0, 5)}` : date;
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
    if (target === this.#choice) {
      this.#missing("event", this.#choice, false);
    } else {
      this.#missing("date", this.#date, false);
      this.#missing("clock", this.#time, false);
      this.#missing("time", this.#time, false);
    }
  }
}
