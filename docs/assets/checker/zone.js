// Which clock the reader goes by, China's or their own where it differs: says what moment the fields mean, and what
// the fields show for a moment.

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

// A day, or a time on a day with or without an offset.
const MOMENT = /^(?<date>\d{4}-\d\d-\d\d)(?:T(?<time>\d\d:\d\d(?::\d\d)?)(?<offset>Z|[+-]\d\d:\d\d)?)?$/;

export class Zone {
  #china; // the choice of China time
  #chinaOffset; // as all offsets here, in minutes ahead of UTC

  constructor(form) {
    const field = form.querySelector("[data-field=zone]");
    this.#china = field.querySelector("[value=china]");
    this.#chinaOffset = Number(form.dataset.chinaMinutes);
    const differs = ownOffset(Date.now()) !== this.#chinaOffset;
    field.hidden = !differs;
    form.querySelector("[data-part=china-only]").hidden = differs;
    form.querySelector("[data-part=own-zone]").textContent = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  }

  get isOwn() {
    return !this.#china.checked;
  }

  chooseChina() {
    this.#china.checked = true;
  }

  // Returns the moment that a date and a time mean; without a time it is a whole day in China.
  write(date, time) {
    if (time === "") return date;
    if (!this.isOwn) return `${date}T${time}`;
    // A time that comes twice when clocks are put back is the first of the two, which is the safe one; a time that is
    // skipped when they are put forward is as long after the change as it says.
    const instant = Date.parse(`${date}T${time}`);
    const offset = ownOffset(instant);
    const shown = readClock(instant, offset);
    return `${shown.date}T${shown.time}${writeOffset(offset)}`;
  }

  // Returns what the fields show for a moment; undefined where they cannot, as for a day in China by another clock.
  show(moment) {
    const isDay = MOMENT.exec(moment)?.groups.time === undefined;
    return isDay && this.isOwn ? undefined : this.#show(moment, this.isOwn);
  }

  // Returns the date and the time in China for a moment; undefined where it is none.
  showInChina(moment) {
    return this.#show(moment, false);
  }

  // Returns the date and the time in China so many days ago.
  nowInChina(daysAgo = 0) {
    return readClock(Date.now() - daysAgo * DAY, this.#chinaOffset);
  }

  #show(moment, isOwn) {
    const { date, time, offset } = MOMENT.exec(moment)?.groups ?? {};
    if (time === undefined) return date && { date, time: "" };
    const instant = offset ? Date.parse(moment) : Date.parse(`${moment}Z`) - this.#chinaOffset * MINUTE;
    return Number.isNaN(instant) ? undefined : readClock(instant, isOwn ? ownOffset(instant) : this.#chinaOffset);
  }
}

function ownOffset(instant) {
  return -new Date(instant).getTimezoneOffset();
}

// Returns the date and the time that a clock shows, with seconds where there are any.
function readClock(instant, offset) {
  const [date, time] = new Date(instant + offset * MINUTE).toISOString().split("T");
  return { date, time: time.slice(0, 8).replace(/:00$/, "") };
}

function writeOffset(offset) {
  const pad = (number) => String(number).padStart(2, "0");
  const size = Math.abs(offset);
  return `${offset < 0 ? "-" : "+"}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}
