// Which clock the reader goes by: their own, or China's where it differs. Says what moment the fields mean, and what
// the fields show for a moment.

import { all, one, part } from "../dom.js";
import { clockChanges, placeName, stretches } from "../reader_clock.js";
import { fillIn } from "../words.js";
import { WallClock } from "./wall_clock.js";

// The day that is meant is written out with these.
/** @type {Record<string, string>} */
const LOCALES = { zh: "zh-CN", en: "en-GB" };
/** @type {Record<string, Intl.DateTimeFormatOptions>} */
const DAY = {
  zh: { month: "numeric", day: "numeric", weekday: "short", timeZone: "UTC" },
  en: { month: "long", day: "numeric", weekday: "long", timeZone: "UTC" },
};

/** @typedef {"own" | "china"} ClockName */

export class Zone {
  #own; // the choice of the reader's own clock
  #china;
  #differs; // whether there is anything to choose
  #clocks;
  #parts; // of a day
  #words;
  #format;

  /** @param {HTMLFormElement} form */
  constructor(form) {
    const field = one(form, "[data-field=zone]");
    const lang = /** @type {HTMLElement | null} */ (form.closest("[lang]"))?.lang ?? "zh";
    const chinaOffset = Number(form.dataset.chinaMinutes);
    this.#own = one(field, "[value=own]", HTMLInputElement);
    this.#china = one(field, "[value=china]", HTMLInputElement);
    this.#clocks = { own: new WallClock(chinaOffset, stretches), china: new WallClock(chinaOffset) };
    const { day = "", meant = "", meantTime = "", china = "" } = field.dataset;
    this.#differs = clockChanges(Date.now(), chinaOffset).length > 0;
    // Slow on a phone, and of use only where there is something to choose.
    this.#words = { day, meant, meantTime, china, own: this.#differs ? placeName(lang) : "" };
    this.#format = this.#differs ? new Intl.DateTimeFormat(LOCALES[lang], DAY[lang]) : null;
    this.#parts = all(part(form, "parts"), "button").map(partOf);
    field.hidden = !this.#differs;
    part(form, "china-only").hidden = this.#differs;
    part(field, "own-place").textContent = this.#words.own;
    // What was typed before there was a script is by China's clock, as the page had said.
    this.choose(all(form, "[type=date]", HTMLInputElement).flatMap(({ value }) => value || []));
  }

  /**
   * Chooses the clock that can show all of these moments: the one that is chosen now, or else the other; where there
   * are none, or neither can, the reader's own.
   * @param {string[]} moments
   */
  choose(moments = []) {
    /** @param {ClockName} name */
    const isFit = (name) => moments.every((moment) => this.#clocks[name].show(moment, this.#parts));
    /** @type {ClockName[]} */
    const inOrder = this.#name === "china" && moments.length > 0 ? ["china", "own"] : ["own", "china"];
    const fit = this.#differs ? (inOrder.find(isFit) ?? "own") : "china";
    this.#own.checked = fit === "own";
    this.#china.checked = fit === "china";
  }

  get now() {
    return this.#clock.minute(Date.now());
  }

  /**
   * The date so many days ago.
   * @param {number} daysAgo
   */
  date(daysAgo) {
    return this.#clock.dateBefore(Date.now(), daysAgo);
  }

  /**
   * Returns the moment that the fields mean.
   * @param {ShownTime} shown
   */
  write(shown) {
    return this.#clock.write(shown);
  }

  /**
   * Returns what the fields show for a moment; undefined where they cannot.
   * @param {string} moment
   */
  show(moment) {
    return this.#clock.show(moment, this.#parts);
  }

  /** Where the clock is kept. */
  get place() {
    return this.#words[this.#name];
  }

  /**
   * Writes out what the fields mean, where there are two clocks to mistake for each other.
   * @param {ShownTime} shown
   */
  say({ date, time, part: ofDay }) {
    if (!this.#format || Number.isNaN(Date.parse(date))) return "";
    const named = this.#format.formatToParts(Date.parse(date)).map(({ type, value }) => [type, value]);
    const hours = ofDay && `${clockTime(ofDay.from)}–${clockTime(ofDay.to)}`;
    const values = {
      day: fillIn(this.#words.day, Object.fromEntries(named)),
      time: time || hours,
      place: this.place,
    };
    return fillIn(values.time ? this.#words.meantTime : this.#words.meant, values);
  }

  /** @returns {ClockName} */
  get #name() {
    return this.#own.checked ? "own" : "china";
  }

  get #clock() {
    return this.#clocks[this.#name];
  }
}

/**
 * The hours of the part of a day that a button stands for.
 * @param {HTMLElement} button
 */
export function partOf({ dataset }) {
  return { from: Number(dataset.from), to: Number(dataset.to) };
}

/** @param {number} hour */
function clockTime(hour) {
  return `${String(hour).padStart(2, "0")}:00`;
}
