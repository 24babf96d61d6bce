"""Compares the engine with a brute-force oracle that was written apart from it.

The oracle is first held against the tables counted by hand. Agreement does not prove the flows right where
both read the same sentence the same wrong way; for that there are the tables.
"""

import gc
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime, timedelta
from itertools import islice, product
from typing import Any, TypeVar
from zlib import crc32

import pytest
from hypothesis import given

from tests.cases import Row, entries, instant, interval, named, readings, steps, table
from tests.cases.generated import requests
from tests.door import ask, without_engine
from tests.oracle import expected
from tests.oracle.strategies import cases, examples, written
from tests.oracle.tables import ALL, PAUSES, TABLES

Item = TypeVar("Item")
Spread = Callable[[Iterable[Item], int], Iterator[Item]]

# Brute force takes its time.
sampled = pytest.mark.full(but_each=36)


@pytest.fixture
def spread(request: pytest.FixtureRequest, *, quick: bool) -> Spread:
    """Take all of what a test goes through, or of a sample one of so many, other ones in each test.

    So the quick loop holds every flow and every rule against the oracle, each in a few places, and not one of
    them in all.
    """
    skipped = crc32(request.node.name.encode())

    def take(items: Iterable[Item], one_of: int) -> Iterator[Item]:
        return islice(items, skipped % one_of, None, one_of) if quick else iter(items)

    return take


@pytest.fixture(scope="module", autouse=True)
def rare_collection() -> Iterator[None]:
    """Look for cycles seldom: the oracle makes none, and looking takes longer than all that it does."""
    before = gc.get_threshold()
    gc.set_threshold(500_000, 20, 100)
    yield
    gc.set_threshold(*before)


MEANING = {"events-out-of-order", "event-in-future", "event-not-possible", "rule-not-running"}


def found_at(row: Row) -> dict[str, Any]:
    """Find the one deadline that a row speaks of."""
    listed = expected(row.request)[row.cells["where"]]
    (found,) = [deadline for deadline in listed if deadline["rule"] == row.cells["rule"]]
    return found


@sampled
@named(table("deadlines.csv") + table("observed.csv"))
def test_oracle_finds_what_was_counted_by_hand(row: Row):
    deadline = found_at(row)
    assert deadline["counts_from"] == interval(row.cells["counts_from"])
    assert deadline["readings"] == readings(row.cells)
    assert (deadline["safe"], deadline["status"]) == (instant(row.cells["safe"]), row.cells["status"])
    if row.cells.get("observed_due"):
        assert deadline["observed_due"] == interval(row.cells["observed_due"])
        assert deadline["agrees_with"] == row.cells["agrees_with"].split()


@sampled
@named(table("others_wait.csv"))
def test_oracle_finds_what_was_counted_by_hand_if_others_wait(row: Row):
    assert expected(row.request)["if_others_wait"] == steps(row.cells["if_others_wait"])


@sampled
@named(table("law.csv"))
def test_oracle_finds_what_was_counted_by_hand_of_the_law(row: Row):
    deadline = found_at(row)
    for end in ("earliest", "latest", "safe"):
        assert deadline[end] == (instant(row.cells[end]) if row.cells[end] else None)
    assert deadline["status"] == row.cells["status"]


@pytest.mark.parametrize(
    "entry", [entry for entry in entries("errors.json") if entry["code"] in MEANING], ids=lambda e: e["id"]
)
def test_oracle_refuses_what_cannot_be(entry: dict[str, Any]):
    assert expected(entry["request"]) == {"error": {"code": entry["code"], "where": entry["where"]}}


def case(flow: str, now: str, *events: str) -> dict[str, Any]:
    pairs = (event.split("@") for event in events)
    return {"flow": flow, "events": [{"event": event, "at": at} for event, at in pairs], "now": now}


def agree(request: dict[str, Any]) -> None:
    assert without_engine(ask(request)) == expected(request), request


@sampled
@named(
    row for name in ("deadlines", "observed", "others_wait", "law", "answers") for row in table(f"{name}.csv")
)
def test_engine_agrees_on_every_row_of_the_tables(row: Row):
    agree(row.request)


NOON = datetime.fromisoformat("2026-11-20T12:00")
HOURS = (0, 23, 24, 25, 47, 48, 49, 155, 156, 167, 168, 180, 191, 192, 204, 215, 216, 228, 240, 252, 400)
"""Gaps that fall before, at and after every bound of a case that begins at noon."""


@pytest.mark.parametrize("flow", ALL)
def test_engine_agrees_on_every_pair_of_events_at_every_gap(flow: str, spread: Spread):
    events = list(ALL[flow].targets())
    for first, second, gap in spread(product(events, events, HOURS), 131):
        later = written(NOON + timedelta(hours=gap), None)
        agree(case(flow, later, f"{first}@{written(NOON, None)}", f"{second}@{later}"))


@pytest.mark.parametrize("at", ["2026-11-20T12:00", "2026-11-20"], ids=["at-noon", "some-time-that-day"])
@pytest.mark.parametrize("flow", ALL)
def test_engine_agrees_on_every_event_alone_at_every_quarter_of_a_day_after(
    flow: str, at: str, spread: Spread
):
    for event, quarter in spread(product(ALL[flow].targets(), range(12 * 4 + 1)), 97):
        for second in (-1, 0):
            now = NOON + timedelta(hours=6 * quarter, seconds=second)
            agree(case(flow, written(now, None), f"{event}@{at}"))


@pytest.mark.full
@pytest.mark.parametrize(
    ("number", "made_up"),
    [
        (2000, {"whole_days": False}),
        (500, {}),
        (600, {"whole_days": False, "observed": True}),
        (300, {"observed": True}),
        (60, {"whole_days": False, "observed": True, "untimed": True}),
        (1500, {"whole_days": False, "law": True}),
        (500, {"law": True}),
        (600, {"whole_days": False, "observed": True, "law": True}),
    ],
    ids=lambda value: "" if isinstance(value, int) else "-".join(value) or "some-hours-unknown",
)
def test_engine_agrees_on_made_up_cases(number: int, made_up: dict[str, bool]):
    examples(number)(given(cases(**made_up))(agree))()


# Those that are thought up above take ten times as long to make. An interval is many days, each of them slow.
SEEDED = [
    request for request in requests(240) if not any("/" in event.get("at", "") for event in request["events"])
]


@pytest.mark.parametrize("part", range(8))
def test_engine_agrees_on_cases_from_a_seed(part: int):
    for request in SEEDED[part::8]:
        code = ask(request).get("error", {}).get("code")
        # The oracle reads only what is well formed.
        if code is None or code in MEANING:
            agree(request)


def noted(request: dict[str, Any], seen: Counter[str]) -> dict[str, Any]:
    """Ask, and note whether there is an answer and what it warns of."""
    answer = ask(request)
    seen["answered" if "states" in answer else answer["error"]["code"]] += 1
    seen.update(warning["code"] for warning in answer.get("warnings", []))
    return answer


@pytest.mark.full
def test_made_up_cases_of_the_law_reach_every_kind_of_answer():
    seen = Counter[str]()

    @examples(1500)
    @given(cases(whole_days=False, law=True))
    def look(request_: dict[str, Any]) -> None:
        answer = noted(request_, seen)
        for deadline in [*answer.get("deadlines", []), *answer.get("lapsed", [])]:
            seen[deadline["status"]] += 1
            seen["alternatives"] += "alternatives" in deadline
            seen["endless"] += deadline["latest"] is None
            seen["own limit"] += "own_limits" in request_ and deadline["rule"] in request_["own_limits"]
            seen["paused"] += bool(request_.get("pauses")) and deadline["rule"] == PAUSES

    look()
    assert seen["answered"] > 500
    assert min(seen[status] for status in ("open", "uncertain", "passed")) > 20
    assert min(seen[code] for code in ("rule-in-transition", "calendar-unknown", "pause-running")) > 5
    assert min(seen[kind] for kind in ("alternatives", "endless", "own limit", "paused")) > 10


SHOWN = (
    {"minutes": 0},
    {"hours": 23},
    {"days": 1, "hours": 23, "minutes": 59},
    {"days": 2},
    {"days": 6, "hours": 11},
    {"days": 6, "minutes": 720},
    {"hours": 167, "minutes": 59},
    {"days": 7},
    {"minutes": 7 * 24 * 60 + 12 * 60 - 1},
)
"""Countdowns that fall before, around and after every bound of a case that begins at noon."""


@pytest.mark.parametrize("at", ["2026-11-20T12:00", "2026-11-20"], ids=["at-noon", "some-time-that-day"])
@pytest.mark.parametrize(
    "rule", [(flow, known.name) for flow in ALL for known in ALL[flow].timers.values()], ids=".".join
)
def test_engine_agrees_on_every_rule_seen_after_every_event(rule: tuple[str, str], at: str, spread: Spread):
    flow, name = rule
    shown = product(ALL[flow].targets(), (-13, 0, 30, 48, 210), SHOWN)
    for event, hours, remaining in spread(shown, 131):
        seen = NOON + timedelta(hours=hours)
        observed = {"rule": f"{flow}.{name}", "remaining": remaining, "at": written(seen, None)}
        now = written(seen + timedelta(hours=60), None)
        agree(case(flow, now, f"{event}@{at}") | {"observed": observed})


NASTY = {
    "two days of unknown hour, the second certainly after the lapse": case(
        "return-online", "2026-11-23T00:00", "return-requested@2026-11-20", "merchant-approved@2026-11-23"
    ),
    "a lapse in a day of unknown hour that ends February": case(
        "return-online", "2028-03-01T00:00", "return-requested@2028-02-27"
    ),
    "a chain of three under three readings, between the ends": case(
        "return-cod", "2026-11-29T00:00:01", "tracking-uploaded@2026-11-20T00:00:01"
    ),
    "a chain from a day of unknown hour, one second before it is sure": case(
        "return-cod", "2026-11-29T23:59:59", "tracking-uploaded@2026-11-20"
    ),
    "the clock of the reader one day behind": case(
        "return-cod", "2026-11-19T11:00:00-05:00", "receipt-confirmed@2026-11-20"
    ),
    "one second earlier it is the future": case(
        "return-cod", "2026-11-19T10:59:59-05:00", "receipt-confirmed@2026-11-20"
    ),
    "a day and the midnight that ends it": case(
        "return-online",
        "2026-11-22T00:00",
        "merchant-approved@2026-11-21T00:00",
        "tracking-uploaded@2026-11-20",
    ),
    "the last instant that may be said": case(
        "return-cod", "2100-12-31T23:59:59", "tracking-uploaded@2100-12-31"
    ),
    "a lapse and a step unreported in one case": case(
        "cancel-online",
        "2026-12-01T00:00",
        "order-placed@2026-11-20",
        "shipped@2026-11-25",
        "paid@2026-11-26",
    ),
    "the last second of a day reported after its first": case(
        "intervention",
        "2026-11-23T00:00",
        "merchant-rejected@2026-11-20T23:59:59",
        "intervention-requested@2026-11-22",
        "decided-for-buyer@2026-11-22T00:00",
    ),
}


@pytest.mark.parametrize("request_", NASTY.values(), ids=NASTY)
def test_engine_agrees_on(request_: dict[str, Any]):
    agree(request_)


@pytest.mark.full
def test_made_up_cases_reach_every_kind_of_answer():
    """Guards the comparisons above: with nothing but refused cases they would prove little."""
    seen = Counter[str]()

    @examples(600)
    @given(cases(whole_days=False))
    def look(request_: dict[str, Any]) -> None:
        answer = noted(request_, seen)
        seen.update(deadline["status"] for deadline in answer.get("deadlines", []))
        seen["lapsed"] += bool(answer.get("lapsed"))
        seen["unreported"] += bool(answer.get("unreported"))
        seen["if others wait"] += bool(answer.get("if_others_wait"))

    look()
    assert seen["answered"] > 300
    assert set(seen) >= MEANING | {"after-lapse", "possibly-after-lapse", "step-missing"}
    assert (
        min(seen["open"], seen["uncertain"], seen["lapsed"], seen["unreported"], seen["if others wait"]) > 10
    )


@pytest.mark.full
def test_made_up_countdowns_agree_with_every_reading_and_with_none():
    seen = Counter[Any]()

    @examples(1000)
    @given(cases(whole_days=False, observed=True))
    def look(request_: dict[str, Any]) -> None:
        answer = ask(request_)
        if "error" in answer:
            seen[answer["error"]["code"], answer["error"]["where"]] += 1
            return
        for deadline in [*answer["deadlines"], *answer["lapsed"]]:
            if "agrees_with" in deadline:
                seen[deadline["rule"].partition(".")[2]] += 1
                seen[len(deadline["readings"]), *deadline["agrees_with"]] += 1
                seen[deadline["status"]] += 1

    look()
    assert seen["rule-not-running", "/observed/rule"] > 10
    assert seen["events-out-of-order", "/observed/at"] > 10
    assert seen["event-in-future", "/observed/at"] > 2
    assert all(seen[timer.name] > 5 for known in TABLES.values() for timer in known.timers.values())
    assert min(seen["open"], seen["uncertain"], seen["passed"]) > 10
    assert min(seen[(1,)], seen[1, "elapsed"], seen[(3,)]) > 10
    ways = [("first-day-counts",), ("elapsed",), ("next-day-counts",)]
    ways += [("first-day-counts", "elapsed"), ("elapsed", "next-day-counts")]
    assert all(seen[3, *agreeing] for agreeing in ways)
