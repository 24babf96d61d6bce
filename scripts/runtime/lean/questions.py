"""Collects what is asked while the functions of the core are recorded: the workload, every row of the tables.

The tables lie with the tests, so this is for a checkout with the packages for tests, and not for the build.
"""

import json
from itertools import islice

from rules.wording import LANGUAGES
from scripts.runtime.workload import QUESTIONS
from tests.cases import entries, table

_TABLES = ("deadlines.csv", "observed.csv", "answers.csv", "others_wait.csv", "law.csv")
_READER = {"root": "../", "clock": [["2026-10-25T01:00Z", 60]], "place": "Berlin", "case": "a1"}
_KEPT = {"name": "耳机", "link": "https://example.org/#a"}
# Cases in one overview.
_CASES = 25


def all_questions() -> list[str]:
    """Return the workload, then each row of each table in each language: answers, texts, overviews."""
    requests = [json.dumps(row.request) for name in _TABLES for row in table(name)]
    requests += [it["text"] if "text" in it else json.dumps(it["request"]) for it in entries("errors.json")]
    requests += [_moment(it["text"]) for it in entries("moments.json")]
    asked: list[dict[str, object]] = []
    for lang in LANGUAGES:
        asked += [{"request": it, "lang": lang, **_READER, **_KEPT} for it in requests]
        rest = iter(requests)
        asked += [{"overview": it, "lang": lang} for it in iter(lambda: list(islice(rest, _CASES)), [])]  # noqa: B023
        for entry in entries("read.json"):
            text = {name: entry[name] for name in ("text", "flow", "clock") if name in entry}
            words = json.dumps(
                {"now": "2026-11-29T12:00", **text, **({"now": entry["now"]} if "now" in entry else {})}
            )
            asked += [
                {"read": words, "lang": lang, **more} for more in ({}, {"times": "own"}, {"times": "china"})
            ]
    return [*QUESTIONS, *map(json.dumps, asked)]


def _moment(written: object) -> str:
    event = {"event": "order-placed", "at": written}
    return json.dumps({"flow": "cancel-cod", "events": [event], "now": "2100-12-31T23:59:59"})
