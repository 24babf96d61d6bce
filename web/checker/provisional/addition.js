// The end of a limit that is one addition to the moment at which it began, see `rules/engine/addition.py`. Instants are
// the seconds that a clock in China has counted since 1970 began there, as in `rules/dates/moment.py`.

const DAY = 24 * 60 * 60;
const LONGEST = 31 * DAY;

const POINT = /^(?<date>\d{4}-\d\d-\d\d)(?:T(?<time>\d\d:\d\d(?::\d\d)?)(?<offset>Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/;
// The years that the rules know.
const FIRST = Date.UTC(2000, 0) / 1_000;
const PAST_LAST = Date.UTC(2101, 0) / 1_000;

/**
 * What is added, to the earliest and to the last instant of a moment; which of the two ends is safe.
 * @typedef {{ unit: "seconds" | "midnights", first: number, last: number, safe: "first" | "last" }} Addition
 */

/**
 * From its first instant on; `end` is its last, or the first after it where it is open.
 * @typedef {{ begin: number, end: number, isOpen: boolean }} Moment
 */

/**
 * Returns the safe end of a limit; undefined where only the rules can tell what holds now: before it began, and as soon
 * as it may be over.
 * @param {Addition} addition
 * @param {string} at the moment at which it began
 * @param {string} now
 * @param {number} chinaOffset in minutes
 */
export function safeEnd({ unit, first, last, safe }, at, now, chinaOffset) {
  const began = readMoment(at, chinaOffset);
  const asked = readPoint(now, chinaOffset);
  if (!began || !asked || asked.isOpen || began.begin > asked.begin) return undefined;
  const final = began.isOpen ? began.end - 1 : began.end;
  const [earliest, latest] =
    unit === "seconds"
      ? [began.begin + first, began.end + last]
      : [midnight(began.begin, first), midnight(final, last)];
  if (asked.begin >= earliest) return undefined;
  return { safe: safe === "first" ? earliest : latest, holdsUntil: earliest };
}

/**
 * Reads a moment as `parse_moment` of the rules does; undefined where that is none or none of the years they know.
 * @param {string} text
 * @param {number} chinaOffset in minutes
 * @returns {Moment | undefined}
 */
function readMoment(text, chinaOffset) {
  const [from, to, ...more] = text.split("/").map((point) => readPoint(point, chinaOffset));
  if (text.split("/").length === 1 || !from) return from;
  if (!to || more.length > 0 || from.isOpen || to.isOpen) return undefined;
  const length = to.begin - from.begin;
  return length > 0 && length <= LONGEST ? { begin: from.begin, end: to.begin, isOpen: true } : undefined;
}

/**
 * @param {string} text
 * @param {number} chinaOffset
 * @returns {Moment | undefined}
 */
function readPoint(text, chinaOffset) {
  const { date = "", time, offset } = POINT.exec(text)?.groups ?? {};
  const day = new Date(`${date}T00:00Z`);
  // Some browsers take 31 February for a day in March.
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== date) return undefined;
  const begin =
    time === undefined
      ? day.getTime() / 1_000
      : Date.parse(`${date}T${time}${offset ?? writeOffset(chinaOffset)}`) / 1_000 + chinaOffset * 60;
  if (!(begin >= FIRST && begin < PAST_LAST)) return undefined;
  return time === undefined ? { begin, end: begin + DAY, isOpen: true } : { begin, end: begin, isOpen: false };
}

/** @param {number} minutes ahead of UTC, whole hours */
function writeOffset(minutes) {
  return `+${String(minutes / 60).padStart(2, "0")}:00`;
}

/**
 * @param {number} instant
 * @param {number} count
 */
function midnight(instant, count) {
  return (Math.floor(instant / DAY) + count) * DAY;
}
