// A case in a link, `#flow=…&event=ID@MOMENT&event=…&now=…&observed=RULE@INSTANT~1d3h20m&own_limit=RULE:12h
// &pause=RULE:DAY/DAY&pause=RULE:DAY/&goods=KIND`, or a situation that is no flow, `#situation=ID`; and the same case as
// the request that Python answers.
// Of the goods and the situation Python is not asked: the form is.
//
// A link goes through apps that add to it, cut it short and encode it again. What they added is passed over; what
// cannot be read otherwise stays as it was written, for Python to judge.

/** @typedef {Case & Required<Pick<Case, "pauses">>} LinkedCase */

const NAMES = ["flow", "event", "now", "observed", "own_limit", "pause", "goods", "situation"];

const ID = /^[a-z]+(?:-[a-z\d]+)*/;
// Where a moment ends: whether there is such a time, Python knows.
const INSTANT = String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?`;
const MOMENT = new RegExp(String.raw`^(?:${INSTANT}/${INSTANT}|${INSTANT}|\d{4}-\d\d-\d\d)`);
const OBSERVED = /^(?<rule>[^@~]*)@?(?<at>[^~]*)~?(?<remaining>.*)$/s;
const OWN_LIMIT = /^(?<rule>[^:]*):?(?<limit>.*)$/s;
const LIMIT = /^(?<value>\d+)(?<unit>[hd])/;
const REMAINING = /^(?=\d)(?:(?<days>\d+)d)?(?:(?<hours>\d+)h)?(?:(?<minutes>\d+)m)?/;
const PAUSE = /^(?<rule>[^:]*):(?<from>[^/]*)\/(?<to>.*)$/s;

// The units of what remains, by the letter that a link has for them.
/** @type {Record<string, string>} */
const UNITS = { days: "d", hours: "h", minutes: "m" };

// What begins so after a moment may belong to it: a zone or another end that was cut, or a fraction.
const MOMENT_GOES_ON = /^(?:[-+:/\s%tz]|[.,]?\d)/i;
const VALUE_GOES_ON = /^[-+.,_\s]?[a-z\d%]/i;

/**
 * Tells a link with a case from a link to a place on the page.
 * @param {string} fragment
 */
export function holdsCase(fragment) {
  return named(fragment).length > 0;
}

/**
 * Reads what follows the `#`. Never fails.
 * @param {string} fragment
 * @returns {LinkedCase}
 */
export function readLink(fragment) {
  /** @type {LinkedCase} */
  const found = { events: [], pauses: [] };
  for (const [name, value] of named(fragment)) {
    if (name === "event") found.events.push(readEvent(value));
    else if (name === "observed") found.observed = readObserved(value);
    else if (name === "own_limit") found.ownLimit = readOwnLimit(value);
    else if (name === "pause") found.pauses.push(readPause(value));
    else if (name === "now") found.now = readMoment(value);
    else if (name === "flow" || name === "goods" || name === "situation") found[name] = readId(value);
  }
  return found;
}

/**
 * Returns the names that are the checker's, each with its value. A malformed escape stands for itself.
 * @param {string} fragment
 */
function named(fragment) {
  let plain = fragment;
  // Encoded as a whole: its first `=` is no `=`.
  while (/^[^=&]*%(?:25)*3D/i.test(plain)) plain = decode(plain);
  // In a query a plus would be a space; here it is a plus, as in +08:00.
  const pairs = [...new URLSearchParams(plain.replaceAll("+", "%2B"))];
  return pairs
    .map(([name, value]) => [name.replace(/^[#?]|^(?:amp;)+/g, ""), value.replace(/[#?].*$/s, "")])
    .filter(([name]) => NAMES.includes(name));
}

/**
 * Tells a case of which something can be worked out from one that only names what happened.
 * @param {LinkedCase} named
 */
export function asksAnything({ events, observed, ownLimit, pauses }) {
  const besides = [observed, ownLimit, ...pauses].filter((said) => said !== undefined);
  return events.some(({ at }) => at !== undefined) || besides.length > 0;
}

/** @param {string} text */
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    // Cut within a character: what is whole is decoded.
    return text.replace(/(?:%[\da-f]{2})+/gi, (escapes) => new URLSearchParams(`_=${escapes}`).get("_") ?? "");
  }
}

/**
 * Returns what of a text is of that form, without what apps and people write after it; as it is, where that may have
 * belonged to it.
 * @param {RegExp} form
 * @param {string} text
 * @param {RegExp} goesOn
 */
function leading(form, text, goesOn) {
  const match = form.exec(text)?.[0];
  return match === undefined || goesOn.test(text.slice(match.length)) ? text : match;
}

/** @param {string} text */
const readId = (text) => leading(ID, text, VALUE_GOES_ON);
/** @param {string} text */
const readMoment = (text) => leading(MOMENT, text, MOMENT_GOES_ON);

/** @param {string} text */
function readEvent(text) {
  const at = text.indexOf("@");
  return at < 0 ? { event: readId(text) } : { event: text.slice(0, at), at: readMoment(text.slice(at + 1)) };
}

/** @param {string} text */
function readObserved(text) {
  const { rule = "", at = "", remaining = "" } = wholly(OBSERVED, text) ?? {};
  return { rule, remaining: readRemaining(leading(REMAINING, remaining, VALUE_GOES_ON)), at: readMoment(at) };
}

/**
 * Returns numbers by unit; what cannot be read stays as it was written, for Python to refuse.
 * @param {string} text
 */
function readRemaining(text) {
  const units = wholly(REMAINING, text);
  const counts = Object.entries(units ?? {}).filter(([, count]) => count !== undefined);
  return counts.length > 0 ? Object.fromEntries(counts.map(([unit, count]) => [unit, Number(count)])) : text;
}

/** @param {string} text */
function readOwnLimit(text) {
  const { rule = "", limit = "" } = wholly(OWN_LIMIT, text) ?? {};
  const length = leading(LIMIT, limit, VALUE_GOES_ON);
  const { value, unit } = wholly(LIMIT, length) ?? {};
  const name = Object.keys(UNITS).find((each) => UNITS[each] === unit);
  return { rule, limit: name ? { value: Number(value), unit: name } : length };
}

/**
 * @param {RegExp} form
 * @param {string} text
 */
function wholly(form, text) {
  const match = form.exec(text);
  return match?.[0] === text ? match.groups : undefined;
}

/**
 * One that goes on has no end.
 * @param {string} text
 */
function readPause(text) {
  const { rule, from = "", to = "" } = PAUSE.exec(text)?.groups ?? {};
  if (rule === undefined) return text;
  const end = VALUE_GOES_ON.test(to) ? readMoment(to) : "";
  return end === "" ? { rule, from } : { rule, from, to: end };
}

/**
 * Writes what follows the `#`. The moment it is asked for stays out, so that whoever opens the link asks for theirs.
 * @param {Case} named
 */
export function writeLink({ flow, events, observed, ownLimit, pauses = [], goods, situation }) {
  const parts = [
    ["flow", flow && encode(flow)],
    ...events.map(({ event, at }) => ["event", `${encode(event)}${at === undefined ? "" : `@${encode(at)}`}`]),
    ["observed", observed && writeObserved(observed)],
    ["own_limit", ownLimit && writeOwnLimit(ownLimit)],
    ...pauses.map((pause) => ["pause", writePause(pause)]),
    ["goods", goods && encode(goods)],
    ["situation", flow === undefined && situation ? encode(situation) : undefined],
  ];
  return parts.flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`])).join("&");
}

/** @param {StatedLimit} stated */
export function writeOwnLimit({ rule, limit }) {
  const length = typeof limit === "string" ? limit : `${limit.value}${UNITS[limit.unit]}`;
  return `${encode(rule)}:${encode(length)}`;
}

/** @param {StatedPause | string} pause */
export function writePause(pause) {
  if (typeof pause === "string") return encode(pause);
  const { rule, from, to = "" } = pause;
  return `${encode(rule)}:${encode(from)}/${encode(to)}`;
}

/** @param {SeenCountdown} seen */
function writeObserved({ rule, remaining, at }) {
  const left =
    typeof remaining === "string"
      ? remaining
      : Object.entries(remaining)
          .map(([unit, count]) => `${count}${UNITS[unit]}`)
          .join("");
  return `${encode(rule)}@${encode(String(at))}~${encode(left)}`;
}

/** @param {string} text */
function encode(text) {
  return encodeURIComponent(text).replace(/%3A|%2B|%2F/g, decodeURIComponent);
}

/**
 * Returns the request as JSON, its members in the order of the link.
 * @param {Case} asked
 * @param {string} clock the moment, where the case names none
 */
export function writeRequest({ flow, events, now, observed, ownLimit, pauses = [] }, clock) {
  const members = [
    ["flow", flow],
    ["events", events],
    ["now", now ?? clock],
    ["observed", observed],
    ["own_limits", ownLimit && { [ownLimit.rule]: ownLimit.limit }],
    ["pauses", pauses.length > 0 ? pauses : undefined],
  ];
  const written = members.filter(([, value]) => value !== undefined);
  return `{${written.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(",")}}`;
}

/** Returns the present moment as a request names it. */
export function readClock() {
  return new Date().toISOString().replace(/\.\d+/, "");
}
