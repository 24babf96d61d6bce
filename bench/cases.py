"""Names the case that every page answers, and makes up requests that all differ and can all be answered."""

import json
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from itertools import islice

import rules
from tests.cases.generated import requests as made_up

_FLOW, _NOW = "return-online", "2026-11-03T12:00"
_EVENTS = (("return-requested", "2026-11-01"), ("merchant-approved", "2026-11-02T09:00"))

LINK = f"check/#flow={_FLOW}{''.join(f'&event={event}@{at}' for event, at in _EVENTS)}&now={_NOW}"
"""Address of the case that every page answers, relative to the first page."""

REQUEST = json.dumps(
    {"flow": _FLOW, "events": [{"event": event, "at": at} for event, at in _EVENTS], "now": _NOW}
)
"""The same case as `rules.answer` takes it."""


def first_case() -> str:
    """Return the address of a case of now, whose date is one addition: a first date is there at once."""
    at = datetime.now(timezone(timedelta(hours=8))) - timedelta(hours=2)
    return f"check/#flow=intervention&event=merchant-rejected@{at:%Y-%m-%dT%H:%M}"


def requests(count: int) -> Iterator[str]:
    """Yield requests, each different from all before."""
    made = map(json.dumps, made_up(2 * count))
    answered = (request for request in made if "error" not in json.loads(rules.answer(request)))
    return islice(dict.fromkeys(answered), count)
