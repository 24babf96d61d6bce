// The end of a limit in words, as `rules/wording/times.py` has it, with the patterns that Python wrote into the page.
// Instants are as in `addition.js`.

import { fillIn } from "../words.js";

const MINUTE = 60;
const DAY = 24 * 60 * MINUTE;

/**
 * See `rules/wording/patterns.py`.
 * @typedef {object} Patterns
 * @property {string[]} weekdays
 * @property {string[]} months
 * @property {string} day
 * @property {string} dated
 * @property {string} moment
 * @property {string} midnight
 * @property {[string, string]} zones
 * @property {string} large
 */

/** A clock: how many minutes it is ahead of UTC, and from which instant on, the first also before. */
export class KnownClock {
  #changes;
  #china;

  /**
   * @param {(string | number)[][]} changes as Python is told of them; none of a clock that shows China's time
   * @param {number} china how many minutes China's is ahead of UTC
   */
  constructor(changes, china) {
    this.#china = china;
    this.#changes = changes.map(([since, minutes]) => ({
      since: Date.parse(String(since)) / 1_000 + china * MINUTE,
      offset: Number(minutes),
    }));
  }

  /** @param {number} instant */
  isChinasAt(instant) {
    return this.#offsetAt(instant) === this.#china;
  }

  /**
   * What it shows, written as an instant is.
   * @param {number} instant
   */
  shownAt(instant) {
    return instant + (this.#offsetAt(instant) - this.#china) * MINUTE;
  }

  /** @param {number} instant */
  #offsetAt(instant) {
    const [first] = this.#changes;
    return (this.#changes.findLast(({ since }) => since <= instant) ?? first)?.offset ?? this.#china;
  }
}

/**
 * Returns the first instant that is too late, midnight as the end of the day before.
 * @param {Patterns} patterns
 * @param {KnownClock} clock
 * @param {number} instant
 * @param {number} now the year is told only where it is another
 */
export function endInWords(patterns, clock, instant, now) {
  // What ends at a change of clocks ends by the clock before it.
  const last = clock.shownAt(instant - 1);
  const shown = last + 1;
  const isDated = year(last) !== year(clock.shownAt(now));
  if (shown % DAY === 0) return fillIn(patterns.midnight, { day: dayInWords(patterns, last, isDated) });
  return fillIn(patterns.moment, { day: dayInWords(patterns, shown, isDated), clock: timeOfDay(shown) });
}

/**
 * Returns a time in three parts, in the middle what is set largest of it.
 * @param {Patterns} patterns
 * @param {string} words
 */
export function aroundLarge({ large }, words) {
  const { 0: found, index } = new RegExp(large).exec(words) ?? { 0: "", index: words.length };
  return [words.slice(0, index), found, words.slice(index + found.length)];
}

/**
 * Names the clock of a place.
 * @param {Patterns} patterns
 * @param {string} place
 */
export function zoneInWords({ zones: [latin, other] }, place) {
  return fillIn(/[ -~]$/.test(place) ? latin : other, { place });
}

/**
 * @param {Patterns} patterns
 * @param {number} shown
 * @param {boolean} isDated
 */
function dayInWords({ weekdays, months, day, dated }, shown, isDated) {
  const date = new Date(shown * 1_000);
  return fillIn(isDated ? dated : day, {
    year: date.getUTCFullYear(),
    month: months[date.getUTCMonth()],
    day: date.getUTCDate(),
    // Weeks begin on Monday.
    weekday: weekdays[(date.getUTCDay() + 6) % 7],
  });
}

/** @param {number} shown */
function timeOfDay(shown) {
  return new Date(shown * 1_000).toISOString().slice(11, 19).replace(/:00$/, "");
}

/** @param {number} shown */
function year(shown) {
  return new Date(shown * 1_000).getUTCFullYear();
}
