// A case in a link, `#flow=…&event=ID@MOMENT&event=…&now=…`, and the same case as the request that Python answers.
//
// A case is {flow, events: [{event, at}, …], now, others: [[name, value], …]}, all values texts as they were written;
// what a link does not name is undefined, and whatever it names besides stands in `others`, for Python to judge.

// Tells a link with a case from a link to a place on the page.
export function holdsCase(fragment) {
  return fragment.includes("=");
}

// Reads what follows the `#`. Never fails: a malformed escape stands for itself.
export function readLink(fragment) {
  const found = { flow: undefined, events: [], now: undefined, others: [] };
  // In a query a plus would be a space; here it is a plus, as in +08:00.
  for (const [name, value] of new URLSearchParams(fragment.replaceAll("+", "%2B"))) {
    if (name === "event") found.events.push(readEvent(value));
    else if (name === "flow" || name === "now") found[name] = value;
    else found.others.push([name, value]);
  }
  return found;
}

function readEvent(text) {
  const at = text.indexOf("@");
  return at < 0 ? { event: text } : { event: text.slice(0, at), at: text.slice(at + 1) };
}

// Writes what follows the `#`. The moment it is asked for stays out, so that whoever opens the link asks for theirs.
export function writeLink({ flow, events }) {
  const steps = events.map(({ event, at }) => `event=${escape(event)}${at === undefined ? "" : `@${escape(at)}`}`);
  return [...(flow === undefined ? [] : [`flow=${escape(flow)}`]), ...steps].join("&");
}

function escape(text) {
  return encodeURIComponent(text).replace(/%3A|%2B/g, decodeURIComponent);
}

// Returns the request as JSON, its members in the order of the link; `clock` is used where the case names no moment.
export function writeRequest({ flow, events, now, others = [] }, clock) {
  const members = [["flow", flow], ["events", events], ["now", now ?? clock], ...others];
  const written = members.filter(([, value]) => value !== undefined);
  return `{${written.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(",")}}`;
}

// Returns the present moment as a request names it.
export function readClock() {
  return new Date().toISOString().replace(/\.\d+/, "");
}
