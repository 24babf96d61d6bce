"""Makes up requests that all differ and can all be answered: cases of every flow, long and short.

The same count always gives the same requests, on any machine. One case is that which every page answers.
"""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from random import Random

from rules.rulebook.flows import FLOWS
from rules.rulebook.model import Flow

_FLOW, _NOW = "return-online", "2026-11-03T12:00"
_EVENTS = (("return-requested", "2026-11-01"), ("merchant-approved", "2026-11-02T09:00"))

LINK = f"check/#flow={_FLOW}{''.join(f'&event={event}@{at}' for event, at in _EVENTS)}&now={_NOW}"
"""Address of the case that every page answers, relative to the first page."""

REQUEST = json.dumps(
    {"flow": _FLOW, "events": [{"event": event, "at": at} for event, at in _EVENTS], "now": _NOW}
)
"""The same case as `rules.answer` takes it."""

_FIRST = datetime(2026, 1, 1)  # noqa: DTZ001 - China time, as requests have it
_LAST_START = timedelta(days=300)
_MOST_EVENTS = 5
# From one event to the next: less than any limit in days or hours, so that no step comes too late.
_LONGEST_GAP = timedelta(hours=23)
_LONGEST_WAIT = timedelta(days=20)
_MINUTE = timedelta(minutes=1)
_CHINA = timezone(timedelta(hours=8))
_ELSEWHERE = (UTC, timezone(timedelta(hours=-5)), timezone(timedelta(hours=5, minutes=45)))


def first_case() -> str:
    """Return the address of a case of now, whose date is one addition: a first date is there at once."""
    at = datetime.now(_CHINA) - timedelta(hours=2)
    return f"check/#flow=intervention&event=merchant-rejected@{at:%Y-%m-%dT%H:%M}"


def requests(count: int) -> Iterator[str]:
    """Yield requests, each different from all before, the flows taking turns."""
    chance = Random(count)  # noqa: S311 - nothing here is secret
    flows = list(FLOWS.values())
    seen: set[str] = set()
    while len(seen) < count:
        request = _request(flows[len(seen) % len(flows)], chance)
        if request not in seen:
            seen.add(request)
            yield request


def _request(flow: Flow, chance: Random) -> str:
    """Make up a case that begins at the start of a flow, or anywhere, and goes on as the flow allows."""
    event = flow.event[flow.starts_with if chance.random() < 0.6 else chance.choice(list(flow.event))]
    time = _FIRST + _MINUTE * chance.randrange(_LAST_START // _MINUTE)
    # Only the first moment may be a whole day: what follows must not lie on it.
    whole_day = chance.random() < 0.3
    events = [{"event": event.id, "at": time.date().isoformat() if whole_day else _written(time, chance)}]
    if whole_day:
        time = time.replace(hour=23, minute=59)
    state = flow.state[event.leads_to]
    for _ in range(chance.randrange(_MOST_EVENTS)):
        if not state.takes:
            break
        event = flow.event[chance.choice(state.takes)]
        time += _MINUTE * chance.randint(1, _LONGEST_GAP // _MINUTE)
        events.append({"event": event.id, "at": _written(time, chance)})
        state = flow.state[event.leads_to]
    now = _written(time + _MINUTE * chance.randint(1, _LONGEST_WAIT // _MINUTE), chance)
    request: dict[str, object] = {"flow": flow.id, "events": events, "now": now}
    if state.timer and chance.random() < 0.1:
        remaining = {"days": chance.randrange(7), "hours": chance.randrange(24)}
        request["observed"] = {"rule": flow.rule(state.timer), "remaining": remaining, "at": now}
    return json.dumps(request)


def _written(time: datetime, chance: Random) -> str:
    """Write an instant, now and then to the second or as somebody abroad would."""
    if chance.random() < 0.2:
        return time.replace(second=chance.randrange(60)).isoformat()
    if chance.random() < 0.2:
        return time.replace(tzinfo=_CHINA).astimezone(chance.choice(_ELSEWHERE)).isoformat()
    return time.isoformat(timespec="minutes")
