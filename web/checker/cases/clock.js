// Counts down, second by second, to the instants that Python named, and tells from which on there is little left.

import { all } from "../dom.js";
import { fillIn } from "../words.js";

const SECOND = 1_000;
/** @type {Record<string, number>} */
const UNITS = { d: 86_400, h: 3_600, m: 60, s: 1 };

export class Clock {
  #place;
  #ticking = 0;
  #isRunning = false;

  /**
   * @param {HTMLElement} place has what Python wrote: `[data-until][data-parts]` to count down in
   */
  constructor(place) {
    this.#place = place;
    document.addEventListener("visibilitychange", () => this.#tick());
  }

  /**
   * Goes on with what now stands in the place.
   * @param {boolean} isForPresent the present means nothing to an answer for another moment
   */
  show(isForPresent) {
    this.#isRunning = isForPresent;
    this.#tick();
  }

  #tick() {
    clearTimeout(this.#ticking);
    if (!this.#isRunning || document.hidden) return;
    const now = Date.now();
    const waits = all(this.#place, "[data-until]").map((element) => {
      const { until = "", parts = "" } = element.dataset;
      const left = Math.max(0, Date.parse(until) - now);
      showNumbers(element, inParts(parts, Math.floor(left / SECOND)));
      showLittle(element, now);
      return left === 0 ? Infinity : left % SECOND || SECOND;
    });
    const wait = Math.min(...waits);
    if (wait < Infinity) this.#ticking = setTimeout(() => this.#tick(), wait);
  }
}

/**
 * Shows words with the numbers in them apart, for the style to set large.
 * @param {HTMLElement} element
 * @param {string} words
 */
function showNumbers(element, words) {
  const pieces = words.split(/(\d+)/).filter(Boolean);
  element.replaceChildren(
    ...pieces.map((piece) => {
      if (!/\d/.test(piece)) return piece;
      const number = document.createElement("b");
      number.textContent = piece;
      return number;
    }),
  );
}

/**
 * Marks the headline as Python does, from the instants on that it named.
 * @param {HTMLElement} element what counts down
 * @param {number} now
 */
function showLittle(element, now) {
  const { soonAt = "", urgentAt = "" } = element.dataset;
  const left = now > Date.parse(urgentAt) ? "urgent" : now > Date.parse(soonAt) ? "soon" : "";
  const headline = element.closest("[data-left]");
  const words = element.parentElement?.querySelector(".dc-little");
  if (headline instanceof HTMLElement) headline.dataset.left = left;
  if (words instanceof HTMLElement) words.textContent = words.dataset[left] ?? "";
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
