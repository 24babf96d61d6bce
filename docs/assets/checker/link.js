// A case in a link, `#flow=…&event=ID@MOMENT&event=…&now=…&observed=RULE@INSTANT~1d3h20m&own_limit=RULE:12h
// &pause=RULE:DAY/DAY&pause=RULE:DAY/&goods=KIND`, or a situation that is no flow, `#situation=ID`; and the same case as
// the request that Python answers.
//
// A case is {flow, events: [{event, at}, …], now, observed: {rule, remaining, at}, ownLimit: {rule, limit: {value,
// unit}}, pauses: [{rule, from, to}, …], goods, situation, others: [[name, value], …]}, all values texts as they were
// written, but for numbers in `remaining` and `limit`; what cannot be read stays a text, and whatever a link names
// besides stands in `others`, for Python to judge. What it does not name is undefined. Of the goods and the situation
// Python is not asked: the form is.

// The units of what remains, by the letter that a link has for them.
const UNITS = { days: "d", hours: "h", minutes: "m" };
const REMAINING = /^(?=.)(?:(?<days>\d+)d)?(?:(?<hours>\d+)h)?(?:(?<minutes>\d+)m)?$/;

const LIMIT = /^(?<value>\d+)(?<unit>[hd])$/;
const PAUSE = /^(?<rule>[^:]*):(?<from>[^/]*)\/(?<to>.*)$/s;

// Tells a link with a case from a link to a place on the page.
export function holdsCase(fragment) {
  return fragment.includes("=");
}

// Reads what follows the `#`. Never fails: a malformed escape stands for itself.
export function readLink(fragment) {
  const found = { events: [], pauses: [], others: [] };
  // In a query a plus would be a space; here it is a plus, as in +08:00.
  for (const [name, value] of new URLSearchParams(fragment.replaceAll("+", "%2B"))) {
    if (name === "event") found.events.push(readEvent(value));
    else if (name === "observed") found.observed = readObserved(value);
    else if (name === "own_limit") found.ownLimit = readOwnLimit(value);
    else if (name === "pause") found.pauses.push(readPause(value));
    else if (["flow", "now", "goods", "situation"].includes(name)) found[name] = value;
    else found.others.push([name, value]);
  }
  return found;
}

function readEvent(text) {
  const at = text.indexOf("@");
  return at < 0 ? { event: text } : { event: text.slice(0, at), at: text.slice(at + 1) };
}

function readObserved(text) {
  const { rule, at, remaining } = /^(?<rule>[^@~]*)@?(?<at>[^~]*)~?(?<remaining>.*)$/s.exec(text).groups;
  return { rule, remaining: readRemaining(remaining), at };
}

// Returns numbers by unit; what cannot be read stays as it was written, for Python to refuse.
function readRemaining(text) {
  const named = Object.entries(REMAINING.exec(text)?.groups ?? {}).filter(([, count]) => count !== undefined);
  return named.length > 0 ? Object.fromEntries(named.map(([unit, count]) => [unit, Number(count)])) : text;
}

function readOwnLimit(text) {
  const { rule, limit } = /^(?<rule>[^:]*):?(?<limit>.*)$/s.exec(text).groups;
  const { value, unit } = LIMIT.exec(limit)?.groups ?? {};
  const name = Object.keys(UNITS).find((each) => UNITS[each] === unit);
  return { rule, limit: name ? { value: Number(value), unit: name } : limit };
}

// One that goes on has no end.
function readPause(text) {
  const { rule, from, to } = PAUSE.exec(text)?.groups ?? {};
  if (rule === undefined) return text;
  return to === "" ? { rule, from } : { rule, from, to };
}

// Writes what follows the `#`. The moment it is asked for stays out, so that whoever opens the link asks for theirs.
export function writeLink({ flow, events, observed, ownLimit, pauses = [], goods, situation }) {
  const parts = [
    ["flow", flow && escape(flow)],
    ...events.map(({ event, at }) => ["event", `${escape(event)}${at === undefined ? "" : `@${escape(at)}`}`]),
    ["observed", observed && writeObserved(observed)],
    ["own_limit", ownLimit && writeOwnLimit(ownLimit)],
    ...pauses.map((pause) => ["pause", writePause(pause)]),
    ["goods", goods && escape(goods)],
    ["situation", flow === undefined && situation ? escape(situation) : undefined],
  ];
  return parts.flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`])).join("&");
}

export function writeOwnLimit({ rule, limit }) {
  const length = typeof limit === "string" ? limit : `${limit.value}${UNITS[limit.unit]}`;
  return `${escape(rule)}:${escape(length)}`;
}

export function writePause(pause) {
  if (typeof pause === "string") return escape(pause);
  const { rule, from, to = "" } = pause;
  return `${escape(rule)}:${escape(from)}/${escape(to)}`;
}

function writeObserved({ rule, remaining, at }) {
  const left =
    typeof remaining === "string"
      ? remaining
      : Object.entries(remaining)
          .map(([unit, count]) => `${count}${UNITS[unit]}`)
          .join("");
  return `${escape(rule)}@${escape(at)}~${escape(left)}`;
}

function escape(text) {
  return encodeURIComponent(text).replace(/%3A|%2B|%2F/g, decodeURIComponent);
}

// Returns the request as JSON, its members in the order of the link; `clock` is used where the case names no moment.
export function writeRequest({ flow, events, now, observed, ownLimit, pauses = [], others = [] }, clock) {
  const members = [
    ["flow", flow],
    ["events", events],
    ["now", now ?? clock],
    ["observed", observed],
    ["own_limits", ownLimit && { [ownLimit.rule]: ownLimit.limit }],
    ["pauses", pauses.length > 0 ? pauses : undefined],
    ...others,
  ];
  const written = members.filter(([, value]) => value !== undefined);
  return `{${written.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(",")}}`;
}

// Returns the present moment as a request names it.
export function readClock() {
  return new Date().toISOString().replace(/\.\d+/, "");
}
