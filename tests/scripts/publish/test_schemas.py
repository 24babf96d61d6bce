"""The published schemas take every request and answer of the tables, and refuse what has not their form."""

import json
from collections.abc import Iterator
from copy import deepcopy
from typing import Any

import pytest
from jsonschema import Draft202012Validator

import rules
from scripts.publish.schemas import schemas
from tests.cases import entries, table
from tests.door import ERROR_CODES, ask, case, countdown

VALIDATORS = {name.removesuffix(".schema.json"): Draft202012Validator(it) for name, it in schemas().items()}
TABLES = ("answers.csv", "deadlines.csv", "law.csv", "observed.csv", "others_wait.csv")

# A case that states all that a case can, and so has every member of a request.
FULL = case(
    "complaint-12315",
    "2026-06-22T12:00",
    ("complaint-filed", "2026-05-28T10:00"),
    ("complaint-accepted", "2026-06-01"),
    observed=countdown("complaint-12315.mediation", "2026-06-21T12:00", days=30),
    own_limits={"evidence-request.evidence-answer": {"value": 12, "unit": "hours"}},
    pauses=[{"rule": "complaint-12315.mediation", "from": "2026-06-10", "to": "2026-06-20"}],
)
READ = {"text": "昨晚9点商家拒绝", "now": "2026-11-29T12:00"}

# What a schema cannot know: whether moments fit together, and what one member means for another.
OF_MEANING = {
    "bad-pause",
    "date-out-of-range",
    "event-in-future",
    "event-not-possible",
    "events-out-of-order",
    "no-own-limit",
    "pause-not-possible",
    "rule-not-running",
}


def errors(name: str, value: Any) -> list[str]:
    return [error.message for error in VALIDATORS[name].iter_errors(value)]


def without(value: Any, *path: str | int) -> Any:
    changed = deepcopy(value)
    place = changed
    for part in path[:-1]:
        place = place[part]
    del place[path[-1]]
    return changed


def objects(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Yield where an object stands in a value, the value itself first."""
    if isinstance(value, dict):
        yield path
    parts = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, part in parts:
        yield from objects(part, (*path, key))


@pytest.mark.parametrize("name", VALIDATORS)
def test_each_is_a_schema_and_tells_what_it_is_of(name: str):
    schema = VALIDATORS[name].schema
    Draft202012Validator.check_schema(schema)
    assert schema["title"]
    assert all(part["description"] for part in schema["$defs"].values())


@pytest.mark.full(but_each=2)
@pytest.mark.parametrize("name", TABLES)
def test_every_request_and_answer_of_a_table_is_valid(name: str):
    for row in table(name):
        assert errors("request", row.request) == [], row.id
        answer = ask(row.request)
        assert "error" not in answer, row.id
        assert errors("answer", answer) == [], row.id


def test_every_text_of_the_table_and_what_is_read_in_it_is_valid():
    for entry in entries("read.json"):
        request = {
            "now": READ["now"],
            **{key: entry[key] for key in ("text", "now", "flow", "clock") if key in entry},
        }
        assert errors("read-request", request) == [], entry
        assert errors("read-answer", json.loads(rules.read(json.dumps(request)))) == [], entry


def test_every_refusal_is_a_valid_answer():
    for entry in entries("errors.json"):
        text = entry["text"] if "text" in entry else json.dumps(entry["request"])
        for name, door in (("answer", rules.answer), ("read-answer", rules.read)):
            refusal = json.loads(door(text))
            assert refusal["error"]["code"] in ERROR_CODES
            assert errors(name, refusal) == [], entry


def test_what_the_door_refuses_by_its_form_is_refused_by_the_schema():
    of_form = [
        entry for entry in entries("errors.json") if "request" in entry and entry["code"] not in OF_MEANING
    ]
    taken = [entry for entry in of_form if not errors("request", entry["request"])]
    # What may be left out or stand there depends on a member elsewhere, or on the calendar.
    assert {entry["code"] for entry in taken} <= {
        "missing-field",
        "bad-moment",
        "unknown-event",
        "unknown-rule",
    }
    assert len(taken) < len(of_form) / 4


@pytest.mark.parametrize("path", list(objects(FULL)), ids=str)
def test_door_and_schema_know_the_same_members_of_a_request(path: tuple[str | int, ...]):
    assert errors("request", FULL) == []
    odd = deepcopy(FULL)
    place: Any = odd
    for part in path:
        place = place[part]
    place["no-such"] = 1
    assert errors("request", odd) != []
    assert ask(odd)["error"]["code"] in {"unknown-field", "wrong-type"}
    for member in [key for key in place if key != "no-such"]:
        lacking = without(FULL, *path, member)
        refused = ask(lacking).get("error", {}).get("code") == "missing-field"
        # Of the last event the door asks for the time where no countdown is that of the limit it started.
        if path[:1] != ("events",) or member != "at":
            assert refused == (errors("request", lacking) != [] and path != ("observed", "remaining")), member


def test_the_schema_of_answers_refuses_what_is_none():
    answer = ask(table("answers.csv")[0].request)
    broken = deepcopy(answer)
    broken["deadlines"][0]["status"] = "perhaps"
    assert errors("answer", broken) != []
    for member in [key for key in answer if key != "if_others_wait"]:
        assert errors("answer", without(answer, member)) != [], member
    assert errors("answer", answer | {"sure": True}) != []
    assert errors("answer", {"error": {"code": "not-json", "where": ""}}) != []


@pytest.mark.parametrize("member", ["text", "now"])
def test_the_schema_of_texts_refuses_what_is_none(member: str):
    assert errors("read-request", READ) == []
    assert errors("read-request", without(READ, member)) != []
    assert errors("read-request", READ | {member: 1}) != []
    assert errors("read-request", READ | {"mood": "bad"}) != []
