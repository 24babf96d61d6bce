"""A deadline names the facts that hold instead of those its rule rests on."""

import pytest

from rules.dates.moment import parse_moment
from rules.engine.deadlines import deadline_of
from rules.engine.stage import stage_of
from rules.rulebook.limits import days
from rules.rulebook.model import READINGS, Event, Flow, Provision, State, Timer

CHANGE = "2026-04-15"
# F13 says what is true instead of F10, which was withdrawn.
FORMER = Provision(days(10), ("F10",), until=CHANGE)
NEW = Provision(days(20), ("F2",), since=CHANGE)
TIMER = Timer("wait", "merchant", (NEW, FORMER), "done")
OPEN = State("open", ("ended",), TIMER)
FLOW = Flow(
    "small",
    "begun",
    (Event("begun", "buyer", "open"), Event("ended", "buyer", "done")),
    (OPEN, State("done")),
)


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        # The former alone: what is true instead of its fact, and what the new one rests on.
        ("2026-04-14T12:00", ("F13", "F2")),
        # Before midnight or after it: the new one stands beside the former, and is told as one of both.
        ("2026-04-14T12:00/2026-04-16T12:00", ("F13",)),
        ("2026-04-15T12:00", ()),
    ],
)
def test_what_holds_instead_of_a_rule_is_named(moment: str, expected: tuple[str, ...]):
    began = parse_moment(moment)
    stage = stage_of(OPEN, dict.fromkeys(READINGS, began))
    assert deadline_of(FLOW, stage, TIMER, began.earliest).see == expected
