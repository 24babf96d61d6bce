// Counts down, second by second, to the instants that Python named, and says them on the reader's own clock.

import { all } from "../dom.js";
import { fillIn } from "../words.js";

const SECOND = 1_000;
/** @type {Record<string, number>} */
const UNITS = { d: 86_400, h: 3_600, m: 60, s: 1 };
// Minutes that China's clock is behind UTC, as a date counts them.
const CHINA = -480;
/** @type {Record<string, string>} */
const LOCALES = { zh: "zh-CN", en: "en-GB" };
/** @type {Intl.DateTimeFormatOptions} */
const TIME = { weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", hourCycle: "h23" };

export class Clock {
  #place;
  // Formats take long to make.
  #time;
  #zone;
  #ticking = 0;
  #isRunning = false;

  /**
   * @param {HTMLElement} place has what Python wrote: `[data-until][data-parts]` to count down in, and
   *   `[data-local][data-words]` for a time
   * @param {string} lang
   */
  constructor(place, lang) {
    this.#place = place;
    this.#time = new Intl.DateTimeFormat(LOCALES[lang], TIME);
    this.#zone = new Intl.DateTimeFormat(LOCALES[lang], { timeZoneName: "long" });
    document.addEventListener("visibilitychange", () => this.#tick());
  }

  /**
   * Goes on with what now stands in the place.
   * @param {boolean} isForPresent the present means nothing to an answer for another moment
   */
  show(isForPresent) {
    for (const element of all(this.#place, "[data-local]")) this.#showLocal(element);
    this.#isRunning = isForPresent;
    this.#tick();
  }

  /**
   * Shows a time on the reader's clock where that differs from China's.
   * @param {HTMLElement} element
   */
  #showLocal(element) {
    const { local = "", words = "" } = element.dataset;
    const instant = new Date(local);
    element.hidden = instant.getTimezoneOffset() === CHINA;
    if (element.hidden) return;
    const zone = this.#zone.formatToParts(instant).find(({ type }) => type === "timeZoneName")?.value;
    element.textContent = fillIn(words, { time: this.#time.format(instant), zone });
  }

  #tick() {
    clearTimeout(this.#ticking);
    if (!this.#isRunning || document.hidden) return;
    const now = Date.now();
    const waits = all(this.#place, "[data-until]").map((element) => {
      const { until = "", parts = "" } = element.dataset;
      const left = Math.max(0, Date.parse(until) - now);
      element.textContent = inParts(parts, Math.floor(left / SECOND));
      return left === 0 ? Infinity : left % SECOND || SECOND;
    });
    const wait = Math.min(...waits);
    if (wait < Infinity) this.#ticking = setTimeout(() => this.#tick(), wait);
  }
}

/**
 * Fills in "|{d} d |{h} h |{m} min |{s} s| left": of the parts with a number, the first ones that are nought are left
 * out, but for the last.
 * @param {string} template
 * @param {number} seconds
 */
function inParts(template, seconds) {
  /** @type {Record<string, number>} */
  const numbers = {};
  let rest = seconds;
  for (const [unit, length] of Object.entries(UNITS)) {
    numbers[unit] = Math.floor(rest / length);
    rest %= length;
  }
  let isLeading = true;
  const parts = template.split("|").map((part) => {
    const unit = part.match(/\{(\w)\}/)?.[1];
    if (!unit) return part;
    isLeading &&= numbers[unit] === 0 && unit !== "s";
    return isLeading ? "" : fillIn(part, numbers);
  });
  return parts.join("");
}
