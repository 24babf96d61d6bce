// The clock of the reader's device: how far ahead of UTC it is, when that changes, and where it is kept.

const DAY = 24 * 60 * 60_000;
const YEAR = 366 * DAY;
// No clock is changed and changed back within it.
const STEP = 7 * DAY;

// Some browsers know cities by the names that they had.
/** @type {Record<string, string>} */
const RENAMED = { Calcutta: "Kolkata", Katmandu: "Kathmandu", Rangoon: "Yangon", Saigon: "Ho Chi Minh City" };

// Places in China that some browsers have no Chinese name of.
/** @type {Record<string, string>} */
const CHINESE = { Urumqi: "新疆", Kashgar: "新疆" };

/**
 * Returns the stretches between two instants in which the clock is not changed; offsets are in minutes ahead of UTC.
 * @param {number} from
 * @param {number} to
 */
export function stretches(from, to) {
  const found = [{ begin: from, offset: offsetAt(from) }];
  for (let time = from; time < to; ) {
    const next = Math.min(time + STEP, to);
    const offset = offsetAt(next);
    if (offset !== found[found.length - 1].offset) found.push({ begin: findChange(time, next), offset });
    time = next;
  }
  return found.map((each, index) => ({ ...each, end: found[index + 1]?.begin ?? to }));
}

/**
 * Returns what Python is told of the clock: an instant and the offset from then on, first a year ago, then each change up
 * to a year ahead; nothing where it never differs from China's.
 * @param {number} now
 * @param {number} chinaOffset
 */
export function clockChanges(now, chinaOffset) {
  const year = stretches(now - YEAR, now + YEAR);
  if (year.every(({ offset }) => offset === chinaOffset)) return [];
  return year.map(({ begin, offset }) => [new Date(begin).toISOString().replace(/\.\d+/, ""), offset]);
}

/**
 * Returns the name of the place whose time the clock shows: its country or city in Chinese, its city in English.
 * @param {string} lang
 */
export function placeName(lang) {
  const { timeZone = "" } = new Intl.DateTimeFormat().resolvedOptions();
  const city = /^(?!Etc\/).*\/(?<city>.+)$/.exec(timeZone)?.groups?.city.replaceAll("_", " ") ?? "";
  const chinese = lang === "zh" && (chinesePlace() ?? CHINESE[city]);
  return chinese || (RENAMED[city] ?? city) || utcName(offsetAt(Date.now()));
}

/** @param {number} instant */
function offsetAt(instant) {
  return -new Date(instant).getTimezoneOffset();
}

/**
 * Returns the first instant of another offset than that of `before`.
 * @param {number} before
 * @param {number} after
 */
function findChange(before, after) {
  const old = offsetAt(before);
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (offsetAt(middle) === old) before = middle;
    else after = middle;
  }
  return after;
}

// Browsers know "德国时间" or "洛杉矶时间"; some leave out the names of cities and have "Los Angeles时间", but then know
// "北美太平洋时间", "北美太平洋时间（加拿大）" or "莫斯科标准时间". Older ones know none of these.
function chinesePlace() {
  return chineseName("shortGeneric") ?? chineseName("longGeneric");
}

/** @param {"shortGeneric" | "longGeneric"} timeZoneName */
function chineseName(timeZoneName) {
  try {
    const parts = new Intl.DateTimeFormat("zh-CN", { timeZoneName }).formatToParts();
    const name = parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
    const { place = "", country = "" } = /^(?<place>.+?)(?:标准)?时间(?<country>（.+）)?$/.exec(name)?.groups ?? {};
    return /\p{Script=Han}/u.test(place) ? place + country : undefined;
  } catch {
    return undefined;
  }
}

/** @param {number} offset */
function utcName(offset) {
  const minutes = Math.abs(offset) % 60;
  const hours = (Math.abs(offset) - minutes) / 60;
  return `UTC${offset < 0 ? "-" : "+"}${hours}${minutes ? `:${String(minutes).padStart(2, "0")}` : ""}`;
}
