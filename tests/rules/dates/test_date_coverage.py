"""Asks about each day of four years, to see that none falls between two versions of a rule or a calendar.

Which days warn was derived by hand and is told beside each; everything else must be without a warning.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest

from rules.rulebook.flows import FLOWS
from tests.door import ask, case
from tests.oracle.tables import ALL

# Some fifty thousand answers: of them a sample asks one rule and mediation, each on every day.
pytestmark = pytest.mark.full(but_each=19)

FIRST, LAST = date(2024, 1, 1), date(2027, 12, 31)
RULES = [(flow, timer.name) for flow, table in ALL.items() for timer in table.timers.values()]

MEDIATION = "complaint-12315.mediation"
# A complaint accepted on 3 February 2026 has its 45th working day on 14 April; one accepted a day later is
# still open on the 15th, when the new rule begins.
IN_TRANSITION = (date(2026, 2, 4), date(2026, 4, 14))
DAYS_IN_TRANSITION = 25 + 31 + 14  # of February, of March and of April

# The first day from which a limit may need the schedule of 2027, and it needs it ever after.
NEEDS_2027 = {
    # 7 days from 25 December end on 1 January; from the 24th on 31 December, which is worked.
    "no-reason-return.return-window": date(2026, 12, 25),
    "no-reason-return.seller-refund": date(2026, 12, 25),
    # Working days after 22 December: 23 24 25 28 29 30 31, just seven.
    "complaint-12315.acceptance-decision": date(2026, 12, 23),
    "complaint-12315.end-notice": date(2026, 12, 23),
    # 60 days from 1 November end on 31 December, which is worked.
    MEDIATION: date(2026, 11, 2),
}
# The first day from which nothing of 2027 matters any more, only what comes after it.
NEEDS_2028 = {
    # Days count whether they are worked or not; only the last one may not be a rest day.
    "no-reason-return.return-window": date(2027, 12, 25),
    "no-reason-return.seller-refund": date(2027, 12, 25),
    MEDIATION: date(2027, 11, 2),
    # Of working days the first one already, from 1 January on.
    "complaint-12315.acceptance-decision": date(2027, 12, 31),
    "complaint-12315.end-notice": date(2027, 12, 31),
}


at_each_clock = pytest.mark.parametrize("clock", ["", "T23:59:59"], ids=["whole-day", "last-second"])


def days() -> Iterator[date]:
    return (FIRST + timedelta(days=number) for number in range((LAST - FIRST).days + 1))


def begun(rule: str, at: str, day: date) -> dict[str, Any]:
    """Ask about a limit that begins at a moment of a day, in the evening of that day."""
    flow, _, name = rule.partition(".")
    state = next(state for state, timer in ALL[flow].timers.items() if timer.name == name)
    event = next(event for event, target in ALL[flow].targets().items() if target == state)
    answer = ask(case(flow, f"{day}T23:59:59", (event, at)))
    (deadline,) = [known for known in answer["deadlines"] if known["rule"] == rule]
    return {"deadline": deadline, "warnings": answer["warnings"]}


def test_four_years_are_asked_about_from_their_first_day_to_their_last():
    assert len(list(days())) == 366 + 3 * 365


@at_each_clock
@pytest.mark.parametrize("rule", [".".join(rule) for rule in RULES])
def test_each_day_has_its_version_of_each_rule_and_warns_where_it_was_derived_by_hand(rule: str, clock: str):
    unknown_from = NEEDS_2027.get(rule, date.max)
    in_transition = 0
    for day in days():
        found = begun(rule, f"{day}{clock}", day)
        expected: list[dict[str, Any]] = []
        if rule == MEDIATION and IN_TRANSITION[0] <= day <= IN_TRANSITION[1]:
            expected.append({"code": "rule-in-transition", "where": "/events/0"})
            in_transition += 1
        if day >= unknown_from:
            year = 2028 if day >= NEEDS_2028[rule] else 2027
            expected.append({"code": "calendar-unknown", "where": "/events/0", "year": year})
        assert found["warnings"] == expected, day
        assert (found["deadline"]["latest"] is None) == (day >= unknown_from), day
        assert found["deadline"]["earliest"] > f"{day}T23:59:59", day
    assert in_transition == (DAYS_IN_TRANSITION if rule == MEDIATION else 0)


@at_each_clock
def test_each_day_has_one_version_of_mediation_or_both_with_a_warning(clock: str):
    former, newer = {"value": 45, "unit": "working-days"}, {"value": 60, "unit": "days"}
    for day in days():
        deadline = begun(MEDIATION, f"{day}{clock}", day)["deadline"]
        stated = [known["limit"] for known in deadline.get("alternatives", [])] or [deadline["limit"]]
        if day < IN_TRANSITION[0]:
            assert (stated, deadline["standing"]) == ([former], "superseded"), day
        elif day <= IN_TRANSITION[1]:
            assert stated == [newer, former], day
        else:
            assert (stated, deadline["standing"]) == ([newer], "in-force"), day


def test_versions_by_date_are_those_of_mediation_alone():
    """Guards the above: a rule that gets a second version needs its days derived here as well."""
    dated = {
        rule
        for flow in FLOWS.values()
        for rule, timer in flow.timers.items()
        if any(known.since or known.until for known in timer.provisions)
    }
    assert dated == {MEDIATION}
