"""Compares the JSON door with the table of what the law and other settled sources say, counted by hand.

The table was counted with the published schedules of 2024 to 2026 in hand; here the same rows are counted
again, day by day, with a package that the rules are not made from.
"""

import re
from datetime import date, datetime, timedelta, timezone
from typing import Any

import pytest

from tests.cases import Row, instant, interval, limit, named, table
from tests.door import ask, case, countdown
from tests.oracle.independent_workdays import working
from tests.oracle.tables import LAW

ROWS = table("law.csv")
# The facts that each rule rests on, provision by provision.
PROVISIONS = {
    f"{flow}.{timer.name}": [list(provision.facts) for provision in timer.provisions]
    for flow, typed in LAW.items()
    for timer in typed.timers.values()
}

each_row = named(ROWS)


def deadline_of(row: Row) -> dict[str, Any]:
    """Find the one deadline that a row speaks of."""
    (found,) = [known for known in ask(row.request)[row.cells["where"]] if known["rule"] == row.cells["rule"]]
    return found


def instant_or_none(cell: str) -> str | None:
    return instant(cell) if cell else None


def readings_of(row: Row) -> dict[str, Any]:
    """Write the readings of a row as an answer does: a key alone stands for the deadline's own bounds."""
    cells = row.cells
    if "@" not in cells["readings"]:
        bounds = {"earliest": instant(cells["earliest"]), "latest": instant_or_none(cells["latest"])}
        return {cells["readings"]: bounds}
    return {key: interval(end) for key, end in (cell.split("@") for cell in cells["readings"].split())}


@each_row
def test_deadline_is_as_counted_by_hand(row: Row):
    deadline = deadline_of(row)
    assert deadline["earliest"] == instant(row.cells["earliest"])
    assert deadline["latest"] == instant_or_none(row.cells["latest"])
    assert deadline["readings"] == readings_of(row)
    assert deadline["safe"] == instant_or_none(row.cells["safe"])
    assert deadline["status"] == row.cells["status"]


@pytest.mark.full(but_each=4)
@each_row
def test_deadline_says_what_it_rests_on(row: Row):
    deadline = deadline_of(row)
    assert deadline["limit"] == limit(row.cells["limit"])
    assert deadline["standing"] == row.cells["standing"]
    provisions = PROVISIONS[row.cells["rule"]]
    assert deadline["facts"] == list(dict.fromkeys(fact for facts in provisions for fact in facts))


@pytest.mark.full(but_each=4)
@each_row
def test_alternatives_are_as_counted_by_hand(row: Row):
    stated = [re.split("[@=]", cell) for cell in row.cells["alternatives"].split()]
    found = deadline_of(row).get("alternatives", [])
    assert found == [
        {
            "limit": limit(length),
            "readings": {"next-day-counts": interval(end)},
            **interval(end),
            "facts": facts,
            "standing": standing,
        }
        for (length, end, standing), facts in zip(stated, PROVISIONS[row.cells["rule"]], strict=False)
    ]


@pytest.mark.full(but_each=4)
@each_row
def test_warnings_are_as_expected(row: Row):
    found = [
        f"{warning['code']}@{warning['where']}" + (f":{warning['year']}" if "year" in warning else "")
        for warning in ask(row.request)["warnings"]
    ]
    assert found == row.cells["warnings"].split()


CHINA = timezone(timedelta(hours=8))
COUNTED_BY_DAYS = [
    (row, row.cells["limit"], f"{row.cells['earliest']}/{row.cells['latest'] or '?'}")
    for row in ROWS
    if re.search(r"[dw]$", row.cells["limit"]) and not row.cells["alternatives"] + row.cells["own_limit"]
] + [
    (row, length, end)
    for row in ROWS
    for length, end, _ in (re.split("[@=]", cell) for cell in row.cells["alternatives"].split())
    if re.search(r"[dw]$", length)
]
"""Each limit in days or working days of each row, with its end; all of them move off rest days."""


def day_in_china(moment: str) -> date:
    time = datetime.fromisoformat(moment)
    return (time.astimezone(CHINA) if time.tzinfo else time).date()


def counted_again(first: date, stated: dict[str, Any]) -> str:
    """Count one day after the other; the day after the last one begins with the end."""
    day, left = first, stated["value"]
    while left:
        day += timedelta(days=1)
        left -= stated["unit"] == "days" or working(day)
    while not working(day):
        day += timedelta(days=1)
    return f"{day + timedelta(days=1)}T00:00"


@pytest.mark.full(but_each=4)
@pytest.mark.parametrize(
    ("row", "length", "end"),
    [
        pytest.param(row, length, end, id=f"{row.id}-{length}")
        for row, length, end in COUNTED_BY_DAYS
        if not row.cells["pauses"] and "/" not in row.cells["events"]
    ],
)
def test_counting_again_with_an_independent_calendar_gives_the_same(row: Row, length: str, end: str):
    first = day_in_china(row.request["events"][-1]["at"])
    if end.endswith("?"):
        with pytest.raises(ValueError, match=r"20(23|27|28)"):
            counted_again(first, limit(length))
    else:
        assert interval(counted_again(first, limit(length))) == interval(end)


@pytest.mark.parametrize(
    ("own", "code"), [("2h", ["after-lapse"]), ("3h", []), ("25h", [])], ids=["late", "in time", "longer"]
)
def test_answer_to_the_platform_is_late_by_the_limit_that_the_request_states(own: str, code: list[str]):
    events = ("evidence-requested", "2026-11-20T10:00"), ("evidence-submitted", "2026-11-20T12:30")
    stated = {"evidence-request.evidence-answer": limit(own)}
    request = case("evidence-request", "2026-11-20T13:00", *events, own_limits=stated)
    assert [warning["code"] for warning in ask(request)["warnings"]] == code


@pytest.mark.parametrize(
    ("days", "hours", "agrees"),
    [
        (6, 14, ["next-day-counts"]),  # from 29 November 00:00 on, the platform's end
        (7, 12, []),  # 29 November 22:00: after the platform's end and before the law's
        (8, 13, []),  # 30 November 23:00 up to, but not including, the law's end
        (8, 14, ["next-day-counts"]),  # from 1 December 00:00 on, the law's end
    ],
)
def test_a_countdown_agrees_with_one_of_two_provisions_and_not_with_what_lies_between(
    days: int, hours: int, agrees: list[str]
):
    now, signed = "2026-11-22T10:00", ("parcel-signed", "2026-11-21T10:00")
    seen = countdown("no-reason-return.return-window", now, days=days, hours=hours)
    (deadline,) = ask(case("no-reason-return", now, signed, observed=seen))["deadlines"]
    assert deadline["agrees_with"] == agrees


# What the table covers.


def test_table_has_at_least_180_rows_with_names_of_their_own_and_each_its_count():
    assert len(ROWS) >= 180
    assert len({row.id for row in ROWS}) == len(ROWS)
    assert all(len(row.cells["count"]) > 10 for row in ROWS)


@pytest.mark.parametrize("rule", PROVISIONS)
def test_table_has_every_status_a_whole_day_and_an_instant_of_every_rule(rule: str):
    rows = [row for row in ROWS if row.cells["rule"] == rule]
    assert {row.cells["status"] for row in rows} >= {"open", "passed"}
    assert {"T" in row.request["events"][-1]["at"] for row in rows} == {True, False}


def test_table_has_every_warning_of_a_limit():
    codes = {warning.partition("@")[0] for row in ROWS for warning in row.cells["warnings"].split()}
    assert codes >= {"calendar-unknown", "rule-in-transition", "pause-running"}


def spans(row: Row, day: str) -> bool:
    """Say whether a day lies between what a row counts from and the last of what it ends at."""
    first = date.fromisoformat(row.request["events"][-1]["at"][:10])
    last = date.fromisoformat((row.cells["latest"] or row.cells["earliest"])[:10])
    return first < date.fromisoformat(day) < last + timedelta(days=1)


@pytest.mark.parametrize(
    ("unit", "day"),
    [
        *(("w", day) for day in ("2024-02-12", "2025-01-28", "2026-02-16")),
        *(("w", day) for day in ("2024-10-07", "2025-10-08", "2026-10-07")),
        *(("d", day) for day in ("2024-02-12", "2025-01-28", "2026-02-16")),
        *(("d", day) for day in ("2024-10-07", "2025-10-08", "2026-10-07")),
        *(("w", "2024-02-29"), ("d", "2024-02-29"), ("h", "2024-02-29")),
        *(("w", "2028-02-29"), ("d", "2028-02-29"), ("h", "2028-02-29")),
        *(("w", "2027-01-01"), ("d", "2027-01-01"), ("h", "2027-01-01")),
    ],
)
def test_table_counts_over(unit: str, day: str):
    limits = (f"{row.cells['limit']} {row.cells['alternatives']}" for row in ROWS if spans(row, day))
    assert any(re.search(rf"\b\d+{unit}\b", found) for found in limits)
