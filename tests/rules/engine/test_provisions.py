"""A period falls under the rule of its first day, and under two only where the new one reaches back."""

from dataclasses import replace

import pytest

from rules.dates.moment import Interval, format_instant, parse_moment
from rules.engine.provisions import AppliedProvision, apply
from rules.engine.span import Pause
from rules.rulebook.limits import days, hours
from rules.rulebook.model import FIRST_DAY_COUNTS, NEXT_DAY_COUNTS, READINGS, Provision, Timer

CHANGE = "2026-04-15"
FORMER = Provision(days(10), ("F1",), reading=NEXT_DAY_COUNTS, until=CHANGE)
NEW = Provision(days(20), ("F2",), reading=NEXT_DAY_COUNTS, since=CHANGE)
REACHING_BACK = replace(NEW, retroactive=True)


def applied(new: Provision, moment: str) -> tuple[AppliedProvision, ...]:
    timer = Timer("made-up", "merchant", (new, FORMER), "closed")
    return apply(timer, dict.fromkeys(READINGS, parse_moment(moment)), None, ())


def ends(new: Provision, moment: str) -> dict[int, list[str]]:
    """Tell the ends by each limit, in days, that governs a period."""
    return {
        term.provision.limit.value: [
            format_instant(instant)[:16] for instant in term.ends[NEXT_DAY_COUNTS][:2]
        ]
        for term in applied(new, moment)
    }


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        # The 11th to the 20th; it still runs on the 15th, and the new rule does not reach back.
        ("2026-04-10T10:00", {10: ["2026-04-21T00:00"] * 2}),
        ("2026-04-14T23:59:59", {10: ["2026-04-25T00:00"] * 2}),
        # 15 days of April from the 16th on, and five of May.
        ("2026-04-15T00:00", {20: ["2026-05-06T00:00"] * 2}),
        # Begun before or after midnight: each rule has its part.
        (
            "2026-04-14T12:00/2026-04-16T12:00",
            {20: ["2026-05-06T00:00", "2026-05-07T00:00"], 10: ["2026-04-25T00:00"] * 2},
        ),
        # At the latest in the new rule's first second.
        (
            "2026-04-14T12:00/2026-04-15T00:00:01",
            {20: ["2026-05-06T00:00"] * 2, 10: ["2026-04-25T00:00"] * 2},
        ),
    ],
)
def test_the_day_a_period_begins_on_decides(moment: str, expected: dict[int, list[str]]):
    assert ends(NEW, moment) == expected
    assert not any(term.retroactive for term in applied(NEW, moment))


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        # The 5th to the 14th: over as the new rule begins.
        ("2026-04-04T10:00", {10: ["2026-04-15T00:00"] * 2}),
        # The 6th to the 15th: it still runs. By the new rule the 6th to the 25th.
        ("2026-04-05T10:00", {20: ["2026-04-26T00:00"] * 2, 10: ["2026-04-16T00:00"] * 2}),
        # Of two days the new rule overtakes what begins on the second.
        (
            "2026-04-04T00:00/2026-04-06T00:00",
            {20: ["2026-04-26T00:00"] * 2, 10: ["2026-04-15T00:00", "2026-04-16T00:00"]},
        ),
    ],
)
def test_a_rule_that_reaches_back_stands_beside_the_former_while_that_still_runs(
    moment: str, expected: dict[int, list[str]]
):
    assert ends(REACHING_BACK, moment) == expected
    reaching = [term.retroactive for term in applied(REACHING_BACK, moment)]
    assert reaching == ([True, False] if len(expected) == 2 else [False])


def test_whether_a_period_still_runs_is_read_by_each_reading():
    # 10 days with the first counted, the 5th to the 14th, are over as the new rule begins. From noon to noon
    # they are not, nor from the 6th to the 15th.
    timer = Timer(
        "made-up", "merchant", (replace(REACHING_BACK, reading=None), replace(FORMER, reading=None)), "closed"
    )
    begun = dict.fromkeys(READINGS, parse_moment("2026-04-05T12:00"))
    new, former = apply(timer, begun, None, ())
    assert format_instant(former.ends[FIRST_DAY_COUNTS].latest)[:16] == "2026-04-15T00:00"
    assert new.retroactive


def test_what_begins_under_the_new_rule_does_not_reach_back():
    (term,) = applied(REACHING_BACK, "2026-04-15T00:00")
    assert (term.provision, term.retroactive) == (REACHING_BACK, False)


def test_a_day_in_a_pause_is_left_out_where_the_source_says_so():
    # From the 11th on without the 12th: the 21st is the tenth day. Without the pause the 20th is.
    pause = Pause(parse_moment("2026-04-12T00:00"), parse_moment("2026-04-13T00:00"))
    begun = dict.fromkeys(READINGS, parse_moment("2026-04-10T10:00"))
    for pausable, end in ((True, "2026-04-22T00:00"), (False, "2026-04-21T00:00")):
        provision = replace(FORMER, until=None, pausable=pausable)
        (term,) = apply(Timer("made-up", "merchant", (provision,), "closed"), begun, None, (pause,))
        assert {format_instant(found.latest)[:16] for found in term.ends.values()} == {end}


def test_a_limit_of_the_cases_own_goes_before_all_and_rests_on_the_same_facts():
    timer = Timer("made-up", "merchant", (NEW, FORMER), "closed")
    begun = parse_moment("2026-04-10T10:00")
    (term,) = apply(timer, dict.fromkeys(READINGS, begun), hours(12), ())
    assert set(term.ends.values()) == {Interval(begun.earliest + 12 * 3600, begun.earliest + 12 * 3600)}
    assert term.provision.facts == ("F2", "F1")
