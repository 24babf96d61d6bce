// A clock on a wall, China's or the reader's own: which moment a date means by it, with a time, a part of the day or
// neither, and what it shows for a moment.
//
// A day without a time is an interval like any other; only China's has a shorter name, its date.

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WHOLE_DAY = { from: 0, to: 24 };

const MOMENT = /^(?<date>\d{4}-\d\d-\d\d)(?:T(?<time>\d\d:\d\d(?::\d\d)?)(?<offset>Z|[+-]\d\d:\d\d)?)?$/;

export class WallClock {
  #stretches;
  #china;
  #isChina;

  /**
   * @param {number} chinaOffset how many minutes China's is ahead of UTC, always
   * @param {typeof import("../reader_clock.js").stretches} [stretches] how far this one is; China's needs none
   */
  constructor(chinaOffset, stretches) {
    this.#china = chinaOffset;
    this.#isChina = stretches === undefined;
    this.#stretches = stretches ?? ((begin, end) => [{ begin, end, offset: chinaOffset }]);
  }

  /**
   * The date and the time that it shows at an instant, seconds only where there are any.
   * @param {number} instant
   */
  read(instant) {
    const [date, time] = iso(instant + this.#offsetAt(instant) * MINUTE).split("T");
    return { date, time: time.replace(/:00$/, "") };
  }

  /**
   * The date that it showed so many days before an instant: days of 23 and of 25 hours are days.
   * @param {number} instant
   * @param {number} days
   */
  dateBefore(instant, days) {
    return iso(Date.parse(this.read(instant).date) - days * DAY).slice(0, 10);
  }

  /**
   * The moment that an instant is to a reader: seconds mean nothing to them.
   * @param {number} instant
   */
  minute(instant) {
    return this.#name(instant - (instant % MINUTE));
  }

  /**
   * Returns the moment that is meant by what it shows.
   * @param {ShownTime} shown
   */
  write({ date, time = "", part }) {
    // A time that comes twice when clocks are put back is the first of the two, and one that is skipped when they are
    // put forward is the change itself: the safe ones.
    if (time !== "") return this.#name(this.#first(Date.parse(`${date}T${time}Z`)));
    if (this.#isChina && !part) return date;
    const { from, to } = part ?? WHOLE_DAY;
    const midnight = Date.parse(date);
    return [this.#first(midnight + from * HOUR), this.#end(midnight + to * HOUR)]
      .map((instant) => this.#name(instant))
      .join("/");
  }

  /**
   * Returns what it shows for a moment; undefined where that is neither an instant, nor exactly a day or one of these
   * parts of a day.
   * @param {string} moment
   * @param {PartOfDay[]} parts
   * @returns {ShownTime | undefined}
   */
  show(moment, parts) {
    const [begin, end] = this.#parse(moment) ?? [];
    if (begin === undefined) return undefined;
    if (end === undefined) return this.read(begin);
    const { date } = this.read(begin);
    const candidates = [undefined, ...parts].map((part) => ({ date, time: "", part }));
    return candidates.find((shown) => String(this.#parse(this.write(shown))) === String([begin, end]));
  }

  /**
   * The instant; or the first one, and the first that is too late. Undefined where there is no such moment.
   * @param {string} moment
   */
  #parse(moment) {
    const { date, time } = MOMENT.exec(moment)?.groups ?? {};
    const ends = date && !time ? [`${date}T00:00`, `${date}T24:00`] : moment.split("/");
    const instants = ends.map((end) => this.#instant(end));
    return instants.length > 2 || instants.some(Number.isNaN) ? undefined : instants;
  }

  /** @param {string} text */
  #instant(text) {
    const { date, time, offset } = MOMENT.exec(text)?.groups ?? {};
    // Some browsers take 30 February for 2 March.
    const isDay = time && !Number.isNaN(Date.parse(date)) && iso(Date.parse(date)).startsWith(date);
    if (!isDay) return NaN;
    return offset ? Date.parse(text) : Date.parse(`${text}Z`) - this.#china * MINUTE;
  }

  /**
   * The first instant at which it shows a time or a later one; times are as if in UTC.
   * @param {number} wall
   */
  #first(wall) {
    for (const { begin, end, offset } of this.#around(wall)) {
      const instant = Math.max(begin, wall - offset * MINUTE);
      if (instant < end) return instant;
    }
    return NaN;
  }

  /**
   * The instant from which on it no longer shows any earlier time.
   * @param {number} wall
   */
  #end(wall) {
    for (const { begin, end, offset } of this.#around(wall).reverse()) {
      const instant = Math.min(end, wall - offset * MINUTE);
      if (instant > begin) return instant;
    }
    return NaN;
  }

  /**
   * No clock is a day away from UTC.
   * @param {number} instant
   */
  #around(instant) {
    return this.#stretches(instant - DAY, instant + DAY);
  }

  /** @param {number} instant */
  #offsetAt(instant) {
    return this.#stretches(instant, instant)[0].offset;
  }

  /** @param {number} instant */
  #name(instant) {
    const { date, time } = this.read(instant);
    return `${date}T${time}${this.#isChina ? "" : writeOffset(this.#offsetAt(instant))}`;
  }
}

/**
 * To the second, without the zone.
 * @param {number} instant
 */
function iso(instant) {
  return new Date(instant).toISOString().slice(0, 19);
}

/** @param {number} offset */
function writeOffset(offset) {
  /** @param {number} number */
  const pad = (number) => String(number).padStart(2, "0");
  const size = Math.abs(offset);
  return `${offset < 0 ? "-" : "+"}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}
