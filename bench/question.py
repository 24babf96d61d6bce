"""The one case that every contestant answers, as a link and as a request."""

import json

import rules

_FLOW = "return-online"
_EVENTS = (("return-requested", "2026-11-01"), ("merchant-approved", "2026-11-02T09:00"))
_NOW = "2026-11-03T12:00"

LINK = f"check/#flow={_FLOW}{''.join(f'&event={event}@{at}' for event, at in _EVENTS)}&now={_NOW}"
"""Address of the case in the checker, relative to the first page."""

REQUEST = json.dumps(
    {"flow": _FLOW, "events": [{"event": event, "at": at} for event, at in _EVENTS], "now": _NOW}
)
"""The same case as `rules.answer` takes it."""


def right_answer() -> str:
    """Return what every contestant has to come to."""
    return rules.answer(REQUEST)
