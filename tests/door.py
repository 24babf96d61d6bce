"""Asks the package's JSON door, for tests that compare what it says."""

import json
from typing import Any

import rules

# The contract's error codes, typed here apart from the package.
ERROR_CODES = {
    "not-json",
    "too-large",
    "wrong-type",
    "unknown-field",
    "missing-field",
    "unknown-flow",
    "unknown-event",
    "bad-moment",
    "date-out-of-range",
    "events-out-of-order",
    "event-in-future",
    "event-not-possible",
    "unknown-rule",
    "bad-remaining",
    "rule-not-running",
    "no-own-limit",
    "bad-limit",
    "bad-pause",
    "pause-not-possible",
}


def ask(request: dict[str, Any]) -> dict[str, Any]:
    """Ask with a request object, and read the answer."""
    found: dict[str, Any] = json.loads(rules.answer(json.dumps(request)))
    return found


def without_engine(answer: dict[str, Any]) -> dict[str, Any]:
    """Leave out of an answer which engine gave it; of an error, leave only the code and the place."""
    if "error" in answer:
        return {"error": {key: answer["error"][key] for key in ("code", "where")}}
    return {key: value for key, value in answer.items() if key != "engine"}
