"""A deadline that is an addition is the one the answer leads with, to the second, whatever else is true.

Every flow and event with an addition is held against the answers to thousands of cases: instants, whole days
and intervals, at several times before the earliest end. What no test here shows: that the page adds as
`Addition` does, which `tests/web/test_provisional.py` shows.
"""

import json
import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any

import pytest

from rules import answer
from rules.api.answer import answer_to
from rules.dates.moment import DAY, HOUR, Instant, Interval, day_number, format_instant, parse_moment
from rules.dates.reader_clock import CHINA
from rules.engine.addition import Addition, addition
from rules.explain.headline import HeadlineExplainer
from rules.rulebook import limits
from rules.rulebook.flows import FLOWS
from rules.rulebook.model import Event, Flow, Provision, Quantity, State, Timer

MOMENTS = 2_000
QUICK = 60

# Where calendars do something: ends of years and months, leap days, weeks of rest days, the days on which
# rules and clocks elsewhere change, and an ordinary day.
SPECIAL_DAYS = (
    "2026-12-31",
    "2027-01-01",
    "2024-02-28",
    "2024-02-29",
    "2100-02-28",
    "2000-02-29",
    "2026-02-14",
    "2026-02-17",
    "2026-09-30",
    "2026-10-01",
    "2026-04-14",
    "2026-04-15",
    "2026-03-08",
    "2026-03-29",
    "2026-10-25",
    "2026-11-01",
    "2026-11-20",
    "2028-05-31",
)
CLOCK_TIMES = ("00:00", "00:00:01", "12:00", "15:30", "15:30:59", "16:00", "23:59", "23:59:59", "24:00")
OFFSETS = ("", "Z", "+08:00", "-05:00", "+13:00", "+05:30", "-08:00")
LONGEST = 31 * DAY

EVENTS = [(flow, event) for flow in FLOWS.values() for event in flow.events]
ADDED = [(flow, event, add) for flow, event in EVENTS if (add := addition(flow, event))]
each_addition = pytest.mark.parametrize(
    ("flow", "event"),
    [(flow, event) for flow, event, _ in ADDED],
    ids=[f"{flow.id}.{event.id}" for flow, event, _ in ADDED],
)

# The events without an addition though a limit runs after them, and why.
NOT_ADDED = {
    ("no-reason-return", "parcel-signed"): "two provisions, rest days, kinds of goods",
    ("no-reason-return", "goods-returned"): "rest days, kinds of goods",
    ("complaint-12315", "complaint-filed"): "working days",
    ("complaint-12315", "complaint-accepted"): "an old and a new provision, rest days, pauses",
    ("complaint-12315", "mediation-ended"): "working days",
}


# A made-up flow with a limit of three days, whose end is an addition.
PROVISION = Provision(limits.days(3), ("F1",))
TIMER = Timer("wait", "buyer", (PROVISION,), "done")
SMALL = Flow(
    "small",
    "begun",
    (Event("begun", "buyer", "open"), Event("ended", "buyer", "done")),
    (State("open", ("ended",), TIMER), State("done")),
)


def added(flow: Flow, event: Event) -> Addition:
    """Work out an addition in the test that is about it: those above are as old as the list of tests."""
    found = addition(flow, event)
    assert found
    return found


def small(**changes: Any) -> Addition | None:
    """Work out what is added in the small flow with another timer."""
    flow = replace(SMALL, states=(State("open", ("ended",), replace(TIMER, **changes)), State("done")))
    return addition(flow, flow.event["begun"])


@pytest.mark.parametrize(
    ("limit", "actor", "expected"),
    [
        # The first day counts at the earliest, and the day after it is the first at the latest.
        (limits.days(3), "buyer", Addition("small.wait", "midnights", 3, 4, "first")),
        (limits.days(3), "merchant", Addition("small.wait", "midnights", 3, 4, "last")),
        # Two hours are 7,200 seconds whoever has them.
        (limits.hours(2), "buyer", Addition("small.wait", "seconds", 7_200, 7_200, "first")),
        (limits.hours(2), "platform", Addition("small.wait", "seconds", 7_200, 7_200, "last")),
    ],
)
def test_hours_are_added_in_seconds_and_days_in_midnights(limit: Quantity, actor: str, expected: Addition):
    assert small(actor=actor, provisions=(replace(PROVISION, limit=limit),)) == expected


@pytest.mark.parametrize(
    "changes",
    [
        {"limit": limits.working_days(3)},
        {"limit": Quantity(3, "months")},
        {"reading": "next-day-counts"},
        {"moves_off_rest_days": True},
        {"pausable": True},
        {"since": "2026-01-01"},
        {"until": "2027-01-01"},
    ],
    ids="-".join,
)
def test_what_may_change_an_end_keeps_it_from_being_an_addition(changes: dict[str, Any]):
    assert small(provisions=(replace(PROVISION, **changes),)) is None


def test_two_provisions_a_kind_of_goods_and_no_limit_have_no_addition():
    begun, ended = SMALL.events
    assert small(provisions=(PROVISION, PROVISION)) is None
    assert addition(SMALL, begun)
    assert addition(replace(SMALL, id="no-reason-return"), begun) is None
    assert addition(SMALL, ended) is None


@cache
def moments() -> tuple[str, ...]:
    """Return as many moments as are tried, by turns days, instants and intervals."""
    dice = random.Random(20261129)  # noqa: S311 - the same dice each time
    return tuple(_moment(dice, turn) for turn in range(MOMENTS))


def _moment(dice: random.Random, turn: int) -> str:
    day = dice.choice(SPECIAL_DAYS) if turn % 2 else _any_day(dice)
    if turn % 3 == 0:
        return day
    if turn % 3 == 1:
        return f"{day}T{dice.choice(CLOCK_TIMES) if turn % 4 else _any_time(dice)}{dice.choice(OFFSETS)}"
    start = day_number(day) * DAY + dice.choice((0, 1, 18 * HOUR, dice.randrange(DAY)))
    length = dice.choice((1, 60, 6 * HOUR, DAY - 1, DAY, DAY + HOUR, LONGEST, dice.randrange(1, LONGEST)))
    return f"{format_instant(start)}/{format_instant(start + length)}"


def _any_day(dice: random.Random) -> str:
    # Every end lies in the years that can be asked about.
    return date.fromordinal(
        dice.randrange(date(2000, 1, 2).toordinal(), date(2100, 10, 1).toordinal())
    ).isoformat()


def _any_time(dice: random.Random) -> str:
    seconds = dice.randrange(DAY)
    return f"{seconds // HOUR:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"


def asked_at(when: Interval, due: Interval) -> Iterator[Instant]:
    """Yield the times of asking: as soon as it can have happened, in between, and in the last second."""
    yield when.earliest
    yield (when.earliest + due.earliest) // 2
    yield due.earliest - 1


def disagreements(flow: Flow, event: Event, add: Addition, tried: tuple[str, ...]) -> Iterator[str]:
    """Yield where the answer leads with anything but the limit and the end that are added up."""
    for written in tried:
        when = parse_moment(written)
        for now in asked_at(when, add.due(when)):
            request = {
                "flow": flow.id,
                "events": [{"event": event.id, "at": written}],
                "now": format_instant(now),
            }
            found = answer_to(json.dumps(request))
            headline = HeadlineExplainer(found, "en", CHINA).headline()
            if (headline.rule, headline.until) != (add.rule, add.safe_end(when)):
                yield f"{request}: {headline.rule} {headline.until}, added {add.safe_end(when)}"
            # Nothing has to be told before the date: no condition, nothing assumed, nothing to warn of.
            if headline.condition or headline.unseen or found.warnings:
                yield f"{request}: it holds under a condition only"


@each_addition
def test_the_answer_leads_with_what_is_added(flow: Flow, event: Event, *, quick: bool):
    add = added(flow, event)
    tried = moments()[:QUICK] if quick else moments()
    assert next(disagreements(flow, event, add, tried), None) is None


@each_addition
def test_the_json_has_the_same_end(flow: Flow, event: Event):
    add = added(flow, event)
    for written in moments()[:30]:
        when = parse_moment(written)
        now = format_instant(when.earliest)
        request = {"flow": flow.id, "events": [{"event": event.id, "at": written}], "now": now}
        (deadline,) = json.loads(answer(json.dumps(request)))["deadlines"]
        assert (deadline["rule"], deadline["safe"]) == (add.rule, format_instant(add.safe_end(when)))


@each_addition
def test_a_wrong_addition_is_found(flow: Flow, event: Event):
    add = added(flow, event)
    other = "last" if add.safe == "first" else "first"
    # Where both ends are as far away, the sides differ for a day and not for an instant.
    for wrong in (
        add._replace(first=add.first + 1, last=add.last + 1),
        add._replace(first=add.first - 1, last=add.last - 1),
        add._replace(safe=other),
        add._replace(rule="return-online.patience"),
    ):
        assert next(disagreements(flow, event, wrong, moments()[:QUICK]), None) is not None, wrong


def test_what_is_no_addition_has_a_reason():
    without = {(flow.id, event.id) for flow, event in EVENTS if not addition(flow, event)}
    timed = {(flow.id, event.id) for flow, event in EVENTS if flow.state[event.leads_to].timer}
    assert timed & without == set(NOT_ADDED)


def test_moments_of_every_kind_are_tried():
    kinds = [("interval" if "/" in it else "instant" if "T" in it else "day") for it in moments()]
    assert {kind: kinds.count(kind) for kind in set(kinds)} == {"day": 667, "instant": 667, "interval": 666}
