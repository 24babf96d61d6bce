// One step of the form: what happened, and when, as the reader typed it or as a link said it.

import { all, one, part } from "../dom.js";
import { Field } from "./field.js";
import { partOf } from "./zone.js";

/** @import { Zone } from "./zone.js" */

export class Step extends Field {
  #zone;
  #choice;
  #date;
  #time;
  #parts; // of a day: buttons that can be pressed
  #days; // buttons for days whose hour nobody remembers
  /** @type {string | undefined} */
  #known; // the moment as a link, a text or a button said it, until the reader types another
  /** @type {string | undefined} */
  #said; // the same in words, where a text said it
  #mayLackDate = false;

  /**
   * @param {HTMLElement} element
   * @param {Zone} zone
   * @param {() => void} onremove called when the reader removes it
   * @param {() => void} onedit called when a button says when it was
   */
  constructor(element, zone, onremove, onedit) {
    const choice = one(element, "select", HTMLSelectElement);
    const date = one(element, "[type=date]", HTMLInputElement);
    const time = one(element, "[type=time]", HTMLInputElement);
    super(element, [choice, date, time]);
    this.#zone = zone;
    this.#choice = choice;
    this.#date = date;
    this.#time = time;
    this.#parts = all(part(element, "parts"), "button");
    const quick = all(part(element, "quick"), "button");
    this.#days = quick.filter(({ dataset }) => "daysAgo" in dataset);
    for (const field of [date, time]) field.addEventListener("input", () => this.#retype());
    element.addEventListener("input", ({ target }) => this.#pardon(target === choice));
    this.part("remove").addEventListener("click", onremove);
    for (const button of [...quick, ...this.#parts]) {
      button.addEventListener("click", () => {
        this.#press(button);
        this.#pardon(false);
        onedit();
      });
    }
  }

  get event() {
    return this.#choice.value;
  }

  /** What the event is called. */
  get name() {
    return this.#choice.selectedOptions[0]?.text ?? "";
  }

  /** The moment as a request writes it; undefined where there is none. */
  get at() {
    return this.#known ?? this.#typed;
  }

  /** Whether all is there and nothing is half typed. */
  get isComplete() {
    const { badInput, rangeUnderflow } = this.#date.validity;
    return this.firstWrong === null && !badInput && !rangeUnderflow;
  }

  /**
   * @param {string} event
   * @param {string | undefined} at
   * @param {HTMLOptionElement[]} options
   * @param {string} [said] the moment in words, where a text said it
   */
  fill(event, at, options, said) {
    this.offer(options, event);
    this.#take(at, said);
  }

  /** Shows a moment that nobody typed by the clock the form goes by now; digits that were typed stay as they are. */
  followZone() {
    if (this.#known !== undefined) this.#take(this.#known, this.#said);
    else this.#sayMeant();
  }

  /**
   * Puts options up for choice, and chooses the event that is one of them.
   * @param {HTMLOptionElement[]} options
   * @param {string} event
   */
  offer(options, event) {
    const offered = [...this.#choice.options];
    const isSame = offered.length === options.length && options.every((option, i) => option.isEqualNode(offered[i]));
    if (!isSame) this.#choice.replaceChildren(...options.map((option) => option.cloneNode(true)));
    this.#choice.value = event;
  }

  /** Leaves nothing chosen. */
  clear() {
    this.#choice.value = "";
  }

  /**
   * Says which place the step has: the newest, or an earlier one; the only one cannot be removed. Its event is told
   * where it is chosen elsewhere, and its date may be missing where something else tells more.
   * @param {{ isNewest: boolean, isOnly: boolean, isTold: boolean, mayLackDate: boolean }} place
   */
  place({ isNewest, isOnly, isTold, mayLackDate }) {
    for (const element of all(this.element, "[data-place]")) {
      element.hidden = (element.dataset.place === "last") !== isNewest;
    }
    this.part("remove").hidden = isOnly;
    this.part("event").hidden = isTold;
    this.part("told").hidden = !isTold || this.event === "";
    this.part("told").textContent = this.event === "" ? "" : this.name;
    this.#mayLackDate = mayLackDate;
    this.#date.required = !mayLackDate;
    if (mayLackDate) this.miss("date");
  }

  get problems() {
    const mayLack = this.#mayLackDate && !this.#date.validity.badInput && this.#time.value === "";
    return {
      event: this.event === "" && this.#choice,
      date: this.at === undefined && !mayLack && this.#date,
      clock: this.#isHalfTyped && this.#time,
    };
  }

  /** @param {string[]} where */
  controlOf([member]) {
    return member === "event" ? this.#choice : this.#date;
  }

  focus() {
    (this.firstWrong ?? (this.part("event").hidden ? this.#date : this.#choice)).focus();
  }

  /** Goes where its time is filled in. */
  focusTime() {
    (this.#date.value === "" ? this.#date : this.#time).focus();
  }

  /** @returns {ShownTime} */
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

  get #isHalfTyped() {
    return this.#time.validity.badInput;
  }

  /**
   * Takes over a moment that nobody typed.
   * @param {string} [at]
   * @param {string} [said]
   */
  #take(at, said) {
    this.#pardon(false);
    const shown = at === undefined ? undefined : this.#zone.show(at);
    this.#write(shown ?? { date: "", time: "" });
    // What the fields cannot show is shown as it was written.
    const isStrange = at !== undefined && !(shown && this.#date.value !== "");
    if (isStrange) this.#write({ date: "", time: "" });
    this.#known = at;
    this.#said = said;
    this.showWritten(isStrange && said === undefined ? at : undefined);
    this.#showSaid(isStrange ? said : undefined);
  }

  // From now on the fields say when it was.
  #retype() {
    this.#known = undefined;
    this.showWritten();
    this.#showSaid();
    this.#write(this.#shown);
  }

  /** @param {string} [words] */
  #showSaid(words) {
    this.part("said").hidden = words === undefined;
    one(this.part("said"), "span").textContent = words ?? "";
  }

  /** @param {HTMLElement} button */
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

  /**
   * Fills in when it was; a part of the day is asked for where a day is given and no time.
   * @param {ShownTime} shown
   */
  #write({ date, time, part: ofDay }) {
    if (this.#date.value !== date) this.#date.value = date;
    if (this.#time.value !== time) this.#time.value = time;
    const isAsked = date !== "" && time === "" && !this.#isHalfTyped;
    this.part("parts").hidden = !isAsked;
    for (const button of this.#parts) {
      const { from, to } = partOf(button);
      button.setAttribute("aria-pressed", String(isAsked && from === ofDay?.from && to === ofDay?.to));
    }
    for (const button of this.#days) {
      const isMeant = isAsked && date === this.#zone.date(Number(button.dataset.daysAgo));
      button.setAttribute("aria-current", String(isMeant));
    }
    this.#sayMeant();
  }

  #sayMeant() {
    const said = this.#date.validity.valid ? this.#zone.say(this.#shown) : "";
    this.part("meant").textContent = said;
    this.part("meant").hidden = said === "";
  }

  /**
   * Takes back what was said of its event, or of its time.
   * @param {boolean} isOfEvent
   */
  #pardon(isOfEvent) {
    this.accept();
    for (const name of isOfEvent ? ["event"] : ["date", "clock"]) this.miss(name);
  }
}
