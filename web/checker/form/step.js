// One step of the form: what happened, and when, as the reader typed it or as a link said it.

import { showProblem } from "./field.js";
import { partOf } from "./zone.js";

export class Step {
  #zone;
  #choice;
  #date;
  #time;
  #parts; // of a day: buttons that can be pressed
  #known; // the moment as a link or a button said it, until the reader types another
  #mayLackDate = false;

  // `onremove()` is called when the reader removes it, `onedit()` when a button says when it was.
  constructor(element, zone, onremove, onedit) {
    this.element = element;
    this.#zone = zone;
    this.#choice = element.querySelector("select");
    this.#date = element.querySelector("[type=date]");
    this.#time = element.querySelector("[type=time]");
    this.#parts = [...this.#part("parts").querySelectorAll("button")];
    for (const field of [this.#date, this.#time]) field.addEventListener("input", () => this.#retype());
    element.addEventListener("input", ({ target }) => this.#forgive(target));
    this.#part("remove").addEventListener("click", onremove);
    for (const button of [...this.#part("quick").querySelectorAll("button"), ...this.#parts]) {
      button.addEventListener("click", () => {
        this.#press(button);
        this.#forgive(this.#date);
        onedit();
      });
    }
  }

  get event() {
    return this.#choice.value;
  }

  // What the event is called.
  get name() {
    return this.#choice.selectedOptions[0]?.text ?? "";
  }

  // The moment as a request writes it; undefined where there is none.
  get at() {
    return this.#known ?? this.#typed;
  }

  // Whether all is there and nothing is half typed.
  get isComplete() {
    const { badInput, rangeUnderflow } = this.#date.validity;
    return this.firstEmpty === null && !badInput && !rangeUnderflow;
  }

  fill(event, at, options) {
    this.offer(options, event);
    this.#take(at);
  }

  // Shows a moment that nobody typed by the clock the form goes by now; digits that were typed stay as they are.
  followZone() {
    if (this.#known !== undefined) this.#take(this.#known);
    else this.#sayMeant();
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
  // where it is chosen elsewhere, and its date may be missing where something else tells more.
  place({ isNewest, isOnly, isTold, mayLackDate }) {
    for (const part of this.element.querySelectorAll("[data-place]")) {
      part.hidden = (part.dataset.place === "last") !== isNewest;
    }
    this.#part("remove").hidden = isOnly;
    this.#part("event").hidden = isTold;
    this.#part("told").hidden = !isTold || this.event === "";
    this.#part("told").textContent = this.event === "" ? "" : this.name;
    this.#mayLackDate = mayLackDate;
    this.#date.required = !mayLackDate;
    if (mayLackDate) this.#missing("date", this.#date, false);
  }

  // The first field that is still to be filled in.
  get firstEmpty() {
    if (this.event === "") return this.#choice;
    if (this.#lacksDate) return this.#date;
    return this.#isHalfTyped ? this.#time : null;
  }

  // Shows which fields are still to be filled in.
  check() {
    this.#missing("event", this.#choice, this.event === "");
    this.#missing("date", this.#date, this.#lacksDate);
    this.#missing("clock", this.#time, this.#isHalfTyped);
  }

  // Shows what is wrong with its event, or else with its moment.
  refuse(member, message) {
    const paragraph = this.#part("refused");
    paragraph.textContent = message;
    showProblem(member === "event" ? this.#choice : this.#date, paragraph, true);
  }

  // Takes back what was wrong with it.
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

  // Goes where its time is filled in.
  focusTime() {
    (this.#date.value === "" ? this.#date : this.#time).focus();
  }

  #part(name) {
    return this.element.querySelector(`[data-part="${name}"]`);
  }

  get #shown() {
    return { date: this.#date.value, time: this.#time.value, part: this.#chosenPart };
  }

  get #typed() {
    return this.#date.value === "" ? undefined : this.#zone.write(this.#shown);
  }

  get #chosenPart() {
    const button = this.#parts.find((each) => each.getAttribute("aria-pressed") === "true");
    return button && partOf(button);
  }

  get #lacksDate() {
    return this.at === undefined && !(this.#mayLackDate && !this.#date.validity.badInput && this.#time.value === "");
  }

  get #isHalfTyped() {
    return this.#time.validity.badInput;
  }

  // Takes over a moment that nobody typed.
  #take(at) {
    this.#forgive(this.#date);
    const shown = at === undefined ? undefined : this.#zone.show(at);
    this.#write(shown ?? { date: "", time: "" });
    // What the fields cannot show is shown as it was written.
    const isStrange = at !== undefined && !(shown && this.#date.value !== "");
    if (isStrange) this.#write({ date: "", time: "" });
    this.#known = at;
    this.#part("written").hidden = !isStrange;
    this.#part("written").querySelector("code").textContent = at ?? "";
  }

  // From now on the fields say when it was.
  #retype() {
    this.#known = undefined;
    this.#part("written").hidden = true;
    this.#write(this.#shown);
  }

  #press(button) {
    if ("now" in button.dataset) return this.#take(this.#zone.now);
    if ("daysAgo" in button.dataset) {
      this.#write({ date: this.#zone.date(Number(button.dataset.daysAgo)), time: "" });
    } else {
      const isPressed = button.getAttribute("aria-pressed") === "true";
      this.#write({ ...this.#shown, part: isPressed ? undefined : partOf(button) });
    }
    this.#retype();
  }

  // A part of the day is asked for where a day is given and no time.
  #write({ date, time, part }) {
    if (this.#date.value !== date) this.#date.value = date;
    if (this.#time.value !== time) this.#time.value = time;
    const isAsked = date !== "" && time === "" && !this.#isHalfTyped;
    this.#part("parts").hidden = !isAsked;
    for (const button of this.#parts) {
      const { from, to } = partOf(button);
      button.setAttribute("aria-pressed", isAsked && from === part?.from && to === part?.to);
    }
    this.#sayMeant();
  }

  #sayMeant() {
    const said = this.#date.validity.valid ? this.#zone.say(this.#shown) : "";
    this.#part("meant").textContent = said;
    this.#part("meant").hidden = said === "";
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
    }
  }
}
