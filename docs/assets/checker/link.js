// A case in a link, `#flow=…&event=ID@MOMENT&event=…&now=…&observed=RULE@INSTANT~1d3h20m`, and the same case as the
// request that Python answers.
//
// A case is {flow, events: [{event, at}, …], now, observed: {rule, remaining, at}, others: [[name, value], …]}, all
// values texts as they were written, but for the numbers in `remaining`; what a link does not name is undefined, and
// whatever it names besides stands in `others`, for Python to judge.

// The units of what remains, by the letter that a link has for them.
const UNITS = { days: "d", hours: "h", minutes: "m" };
const REMAINING = /^(?=.)(?:(?<days>\d+)d)?(?:(?<hours>\d+)h)?(?:(?<minutes>\d+)m)?$/;

// Tells a link with a case from a link to a place on the page.
export function holdsCase(fragment) {
  return fragment.includes("=");
}

// Reads what follows the `#`. Never fails: a malformed escape stands for itself.
export function readLink(fragment) {
  const found = { flow: undefined, events: [], now: undefined, observed: undefined, others: [] };
  // In a query a plus would be a space; here it is a plus, as in +08:00.
  for (const [name, value] of new URLSearchParams(fragment.replaceAll("+", "%2B"))) {
    if (name === "event") found.events.push(readEvent(value));
    else if (name === "observed") found.observed = readObserved(value);
    else if (name === "flow" || name === "now") found[name] = value;
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

// Writes what follows the `#`. The moment it is asked for stays out, so that whoever opens the link asks for theirs.
export function writeLink({ flow, events, observed }) {
  const steps = events.map(({ event, at }) => `event=${escape(event)}${at === undefined ? "" : `@${escape(at)}`}`);
  const seen = observed ? [`observed=${writeObserved(observed)}`] : [];
  return [...(flow === undefined ? [] : [`flow=${escape(flow)}`]), ...steps, ...seen].join("&");
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
  return encodeURIComponent(text).replace(/%3A|%2B/g, decodeURIComponent);
}

// Returns the request as JSON, its members in the order of the link; `clock` is used where the case names no moment.
export function writeRequest({ flow, events, now, observed, others = [] }, clock) {
  const members = [["flow", flow], ["events", events], ["now", now ?? clock], ["observed", observed], ...others];
  const written = members.filter(([, value]) => value !== undefined);
  return `{${written.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(",")}}`;
}

// Returns the present moment as a request names it.
export function readClock() {
  return new Date().toISOString().replace(/\.\d+/, "");
}
