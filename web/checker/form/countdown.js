// The countdown that the app shows: which limit it belongs to, how much is left, and when the reader saw that.

import { all, one } from "../dom.js";
import { Field } from "./field.js";
import { NumberInput } from "./number.js";

/** @import { Zone } from "./zone.js" */

export class Countdown extends Field {
  #zone;
  #choice;
  #prompt;
  #counts; // by unit
  #group;
  #offered = ""; // the rules up for choice
  /** @type {string | undefined} */
  #at; // the moment it was seen
  /** @type {string | undefined} */
  #strange; // what a link said is left, where the fields cannot show it

  /**
   * @param {HTMLElement} element
   * @param {Zone} zone
   */
  constructor(element, zone) {
    const choice = one(element, "select", HTMLSelectElement);
    const inputs = all(element, "[data-unit]", HTMLInputElement);
    const group = one(element, "[data-field=remaining]");
    super(element, [choice, group, ...inputs]);
    this.#zone = zone;
    this.#choice = choice;
    this.#prompt = choice.options[0];
    this.#counts = new Map(inputs.map((input) => [unitOf(input), new NumberInput(input, [unitOf(input)])]));
    this.#group = group;
    element.addEventListener("input", ({ target }) => this.#edit(target));
  }

  /**
   * What was seen, as a request says it; undefined where nothing is filled in.
   * @returns {SeenCountdown | undefined}
   */
  read() {
    if (this.#isEmpty) return undefined;
    return { rule: this.#choice.value, remaining: this.#strange ?? this.#remaining, at: this.#at };
  }

  /**
   * Takes over what a link says was seen, or that nothing was.
   * @param {HTMLOptionElement[]} options the rules whose countdown it can be
   * @param {SeenCountdown} [observed]
   */
  fill(options, observed) {
    this.#take(options, observed);
    this.unfold(!this.#isEmpty);
  }

  /**
   * Puts rules up for choice; what was filled in for a rule that is no longer among them is taken back.
   * @param {HTMLOptionElement[]} options
   */
  offer(options) {
    if (options.map(({ value }) => value).join(" ") === this.#offered) return;
    const rule = this.#choice.value;
    const isFitting = rule === "" || options.some(({ value }) => value === rule);
    this.#take(options, isFitting ? this.read() : undefined);
  }

  /** Shows the moment it was seen by the clock the form goes by now. */
  followZone() {
    this.#render();
  }

  /** Whether it is told, and nothing is wrong with it: it says when the limit ends, whenever that began. */
  get isTold() {
    return !this.#isEmpty && this.firstWrong === null;
  }

  get problems() {
    return {
      rule: !this.#isEmpty && this.#choice.value === "" && this.#choice,
      count: [...this.#counts.values()].find(({ isWrong }) => isWrong)?.element,
    };
  }

  /** @param {string[]} where */
  controlOf([member, unit]) {
    const choice = member === "rule" && !this.part("which-rule").hidden ? this.#choice : undefined;
    return choice ?? this.#counts.get(unit)?.element ?? this.#group;
  }

  get #isEmpty() {
    return this.#strange === undefined && [...this.#counts.values()].every(({ isEmpty }) => isEmpty);
  }

  // What is left: numbers by unit, without the units that are empty.
  get #remaining() {
    const filled = [...this.#counts].filter(([, { isEmpty }]) => !isEmpty);
    return Object.fromEntries(filled.map(([unit, { value }]) => [unit, value]));
  }

  /**
   * @param {HTMLOptionElement[]} options
   * @param {Partial<SeenCountdown>} [observed]
   */
  #take(options, { rule = "", remaining = {}, at } = {}) {
    const shown = typeof remaining === "object" ? remaining : {};
    this.#put(options, rule);
    for (const [unit, field] of this.#counts) field.show(shown[unit]?.toString() ?? "");
    this.#strange = typeof remaining === "object" ? undefined : remaining;
    this.#at = at;
    this.showWritten(this.#strange);
    this.forgive();
    this.#render();
  }

  /** @param {EventTarget | null} target */
  #edit(target) {
    if (target !== this.#choice) {
      this.#strange = undefined;
      this.showWritten();
      // The app counts in minutes at the finest: so does the moment at which it was read.
      this.#at = this.#zone.now;
    }
    this.forgive();
    this.#render();
  }

  /**
   * Puts rules up for choice, and chooses one: the only one there is, or the one named, though it may not fit.
   * @param {HTMLOptionElement[]} options
   * @param {string} rule
   */
  #put(options, rule) {
    this.#offered = options.map(({ value }) => value).join(" ");
    const strange = rule === "" || options.some(({ value }) => value === rule) ? [] : [new Option(rule, rule)];
    const listed = [...options, ...strange];
    this.#choice.replaceChildren(this.#prompt, ...listed.map((option) => option.cloneNode(true)));
    const only = listed.length === 1 ? listed[0] : undefined;
    this.#choice.value = only?.value ?? rule;
    this.part("which-rule").hidden = only !== undefined;
    this.part("only-rule").hidden = only === undefined;
    this.part("only-rule").textContent = only?.text ?? "";
  }

  #render() {
    this.element.hidden = this.#offered === "" && this.#isEmpty;
    const seen = this.part("seen");
    seen.hidden = this.#isEmpty || !this.#at;
    if (!this.#at) return;
    const { date, time } = this.#zone.show(this.#at) ?? { date: this.#at, time: "" };
    const clock = time.slice(0, 5);
    one(seen, "time").textContent = date === this.#zone.date(0) ? clock : `${date} ${clock}`;
    this.part("place").textContent = this.#zone.place;
  }
}

/** @param {HTMLElement} input */
function unitOf({ dataset }) {
  return dataset.unit ?? "";
}
