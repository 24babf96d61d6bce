// Which clock the reader goes by: their own, or China's where it differs. Says what moment the fields mean, and what
// the fields show for a moment.

import { clockChanges, placeName, stretches } from "../reader_clock.js";
import { WallClock } from "./wall_clock.js";

// The day that is meant is written out with these.
const LOCALES = { zh: "zh-CN", en: "en-GB" };
const DAY = {
  zh: { month: "numeric", day: "numeric", weekday: "short", timeZone: "UTC" },
  en: { month: "long", day: "numeric", weekday: "long", timeZone: "UTC" },
};

export class Zone {
  #own; // the choice of the reader's own clock
  #china;
  #differs; // whether there is anything to choose
  #clocks;
  #parts; // of a day
  #words;
  #format;

  constructor(form) {
    const field = form.querySelector("[data-field=zone]");
    const { lang } = form.closest("[lang]");
    const chinaOffset = Number(form.dataset.chinaMinutes);
    this.#own = field.querySelector("[value=own]");
    this.#china = field.querySelector("[value=china]");
    this.#clocks = { own: new WallClock(chinaOffset, stretches), china: new WallClock(chinaOffset) };
    this.#words = { ...field.dataset, own: placeName(lang) };
    this.#parts = [...form.querySelector("[data-part=parts]").querySelectorAll("button")].map(partOf);
    this.#format = new Intl.DateTimeFormat(LOCALES[lang], DAY[lang]);
    this.#differs = clockChanges(Date.now(), chinaOffset).length > 0;
    field.hidden = !this.#differs;
    form.querySelector("[data-part=china-only]").hidden = this.#differs;
    field.querySelector("[data-part=own-place]").textContent = this.#words.own;
    this.choose();
  }

  // Chooses the clock that can show all of these moments: the one that is chosen now, or else the other; where there
  // are none, or neither can, the reader's own.
  choose(moments = []) {
    const isFit = (name) => moments.every((moment) => this.#clocks[name].show(moment, this.#parts));
    const inOrder = this.#name === "china" && moments.length > 0 ? ["china", "own"] : ["own", "china"];
    const fit = this.#differs ? (inOrder.find(isFit) ?? "own") : "china";
    this.#own.checked = fit === "own";
    this.#china.checked = fit === "china";
  }

  get now() {
    return this.#clock.minute(Date.now());
  }

  // The date so many days ago.
  date(daysAgo) {
    return this.#clock.dateBefore(Date.now(), daysAgo);
  }

  // Returns the moment that the fields mean.
  write(shown) {
    return this.#clock.write(shown);
  }

  // Returns what the fields show for a moment; undefined where they cannot.
  show(moment) {
    return this.#clock.show(moment, this.#parts);
  }

  // Where the clock is kept.
  get place() {
    return this.#words[this.#name];
  }

  // Writes out what the fields mean, where there are two clocks to mistake for each other.
  say({ date, time, part }) {
    if (!this.#differs || Number.isNaN(Date.parse(date))) return "";
    const named = this.#format.formatToParts(Date.parse(date)).map(({ type, value }) => [type, value]);
    const hours = part && `${clockTime(part.from)}–${clockTime(part.to)}`;
    const values = {
      day: fill(this.#words.day, Object.fromEntries(named)),
      time: time || hours,
      place: this.place,
    };
    return fill(values.time ? this.#words.meantTime : this.#words.meant, values);
  }

  get #name() {
    return this.#own.checked ? "own" : "china";
  }

  get #clock() {
    return this.#clocks[this.#name];
  }
}

// The hours of the part of a day that a button stands for.
export function partOf({ dataset }) {
  return { from: Number(dataset.from), to: Number(dataset.to) };
}

function clockTime(hour) {
  return `${String(hour).padStart(2, "0")}:00`;
}

function fill(words, values) {
  return words.replace(/\{(\w+)\}/g, (_, name) => values[name]);
}
