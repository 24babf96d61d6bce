// The countdown that the app shows: which limit it belongs to, how much is left, and when the reader saw that.

import { showProblem } from "./field.js";

export class Countdown {
  #element;
  #zone;
  #choice;
  #prompt;
  #counts;
  #offered = ""; // the rules up for choice
  #at; // the moment it was seen
  #strange; // what a link said is left, where the fields cannot show it

  constructor(element, zone) {
    this.#element = element;
    this.#zone = zone;
    this.#choice = element.querySelector("select");
    this.#prompt = this.#choice.options[0];
    this.#counts = [...element.querySelectorAll("[data-unit]")];
    element.addEventListener("input", ({ target }) => this.#edit(target));
  }

  // What was seen, as a request says it; undefined where nothing is filled in.
  read() {
    if (this.#isEmpty) return undefined;
    return { rule: this.#choice.value, remaining: this.#strange ?? this.#remaining, at: this.#at };
  }

  // Takes over what a link says was seen, or that nothing was; `options` are the rules whose countdown it can be.
  fill(options, observed) {
    this.#take(options, observed);
    this.#element.open = !this.#isEmpty;
  }

  // Puts rules up for choice; what was filled in for a rule that is no longer among them is taken back.
  offer(options) {
    if (options.map(({ value }) => value).join(" ") === this.#offered) return;
    const rule = this.#choice.value;
    const isFitting = rule === "" || options.some(({ value }) => value === rule);
    this.#take(options, isFitting ? this.read() : undefined);
  }

  // Shows the moment it was seen by the clock the form goes by now.
  followZone() {
    this.#render();
  }

  // Whether it is told, and nothing is wrong with it: it says when the limit ends, whenever that began.
  get isTold() {
    return !this.#isEmpty && this.firstWrong === null;
  }

  // The first field to fill in or to mend, null if there is none.
  get firstWrong() {
    if (this.#isEmpty) return null;
    return this.#choice.value === "" ? this.#choice : (this.#firstMistyped ?? null);
  }

  // Shows what is missing or wrong.
  check() {
    const wrong = this.firstWrong;
    this.#tell("rule", wrong === this.#choice ? wrong : undefined);
    this.#tell("count", this.#firstMistyped);
    if (wrong) this.#element.open = true;
  }

  // Shows, at the member of what was seen that was refused, why.
  refuse([member, unit], message) {
    const choice = member === "rule" && !this.#part("which-rule").hidden ? this.#choice : undefined;
    const count = this.#counts.find(({ dataset }) => dataset.unit === unit);
    const paragraph = this.#part("refused");
    paragraph.textContent = message;
    this.#say(paragraph, choice ?? count ?? this.#group);
    this.#element.open = true;
  }

  // Takes back every refusal.
  accept() {
    this.#say(this.#part("refused"));
  }

  #part(name) {
    return this.#element.querySelector(`[data-part="${name}"]`);
  }

  get #group() {
    return this.#element.querySelector("[data-field=remaining]");
  }

  get #isEmpty() {
    return this.#strange === undefined && this.#counts.every(({ value }) => value === "");
  }

  get #firstMistyped() {
    return this.#counts.find(({ validity }) => validity.patternMismatch);
  }

  // What is left: numbers by unit, without the units that are empty.
  get #remaining() {
    const filled = this.#counts.filter(({ value }) => value !== "");
    const units = filled.map(({ dataset, value, validity }) => [
      dataset.unit,
      validity.patternMismatch ? value : Number(value),
    ]);
    return Object.fromEntries(units);
  }

  #take(options, { rule = "", remaining = {}, at } = {}) {
    const isShowable = typeof remaining === "object";
    this.#put(options, rule);
    for (const field of this.#counts) field.value = (isShowable && remaining[field.dataset.unit]?.toString()) || "";
    this.#strange = isShowable ? undefined : remaining;
    this.#at = at;
    this.#part("written").querySelector("code").textContent = this.#strange ?? "";
    this.#forgive();
    this.#render();
  }

  #edit(target) {
    if (target !== this.#choice) {
      this.#strange = undefined;
      // The app counts in minutes at the finest: so does the moment at which it was read.
      this.#at = this.#zone.now;
    }
    this.#forgive();
    this.#render();
  }

  #forgive() {
    this.accept();
    this.#tell("rule");
    this.#tell("count");
  }

  // Puts rules up for choice, and chooses one: the only one there is, or the one named, though it may not fit.
  #put(options, rule) {
    this.#offered = options.map(({ value }) => value).join(" ");
    const strange = rule === "" || options.some(({ value }) => value === rule) ? [] : [new Option(rule, rule)];
    const listed = [...options, ...strange];
    this.#choice.replaceChildren(this.#prompt, ...listed.map((option) => option.cloneNode(true)));
    const only = listed.length === 1 ? listed[0] : undefined;
    this.#choice.value = only?.value ?? rule;
    this.#part("which-rule").hidden = only !== undefined;
    this.#part("only-rule").hidden = only === undefined;
    this.#part("only-rule").textContent = only?.text ?? "";
  }

  #render() {
    this.#element.hidden = this.#offered === "" && this.#isEmpty;
    this.#part("written").hidden = this.#strange === undefined;
    this.#part("seen").hidden = this.#isEmpty || !this.#at;
    if (!this.#at) return;
    const { date, time } = this.#zone.show(this.#at) ?? { date: this.#at, time: "" };
    const clock = time.slice(0, 5);
    this.#part("seen").querySelector("time").textContent = date === this.#zone.date(0) ? clock : `${date} ${clock}`;
    this.#part("place").textContent = this.#zone.place;
  }

  #tell(name, field) {
    this.#say(this.#element.querySelector(`[data-missing="${name}"]`), field);
  }

  // Shows a paragraph about a field and about no other, or about none.
  #say(paragraph, field) {
    for (const other of [this.#choice, this.#group, ...this.#counts]) showProblem(other, paragraph, false);
    if (field) showProblem(field, paragraph, true);
  }
}
