"""Asks the package at its doors, for tests that look at what it says."""

import json
from typing import Any

import rules
from rules.dates.reader_clock import CHINA, Clock
from rules.entry.page import reply
from rules.entry.pipeline import ExplainedAnswer, answer_and_explain

# The contract's error codes, typed here apart from the package.
ERROR_CODES = {
    "not-json", "too-large", "wrong-type", "unknown-field", "missing-field", "unknown-flow",
    "unknown-event", "bad-moment", "date-out-of-range", "events-out-of-order", "event-in-future",
    "event-not-possible", "unknown-rule", "bad-remaining", "rule-not-running", "no-own-limit",
    "bad-limit", "bad-pause", "pause-not-possible",
}  # fmt: skip


def case(flow: str, now: str, *events: tuple[str, str] | str, **more: Any) -> dict[str, Any]:
    """Make a request of events, each with its time or without one, and whatever else it states."""
    reported = [
        {"event": event} if isinstance(event, str) else {"event": event[0], "at": event[1]}
        for event in events
    ]
    return {"flow": flow, "events": reported, "now": now, **more}


def countdown(rule: str, at: str, **remaining: int) -> dict[str, Any]:
    """Make of what the app showed the member of a request that says so."""
    return {"rule": rule, "remaining": remaining, "at": at}


def explained(request: dict[str, Any], lang: str, clock: Clock = CHINA) -> ExplainedAnswer:
    """Ask, and have the answer put in words."""
    return answer_and_explain(json.dumps(request), lang, clock)


def shown(request: dict[str, Any], lang: str, **reader: Any) -> dict[str, Any]:
    """Ask as the page does, and read all that it is given to show."""
    question = {
        "request": json.dumps(request),
        "lang": lang,
        "root": "../",
        "case": "",
        "name": "",
        "link": "",
    }
    found: dict[str, Any] = json.loads(reply(json.dumps(question | reader)))
    return found


def ask(request: dict[str, Any]) -> dict[str, Any]:
    """Ask with a request object, and read the answer."""
    found: dict[str, Any] = json.loads(rules.answer(json.dumps(request)))
    return found


def without_engine(answer: dict[str, Any]) -> dict[str, Any]:
    """Leave out of an answer which engine gave it; of an error, leave only the code and the place."""
    if "error" in answer:
        return {"error": {key: answer["error"][key] for key in ("code", "where")}}
    return {key: value for key, value in answer.items() if key != "engine"}
