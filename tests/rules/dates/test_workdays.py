"""Which days are worked in China: as the official schedule, a second package and the calendar say."""

from datetime import date, timedelta
from importlib.util import module_from_spec, spec_from_file_location
from types import ModuleType

import chinese_calendar
import pytest

import rules.dates.rest_days
from rules.dates import workdays
from rules.dates.moment import DAY, day_number, parse_moment
from rules.dates.rest_days import SCHEDULES
from rules.dates.workdays import is_working_day
from rules.rulebook.facts import FACTS
from scripts.maintain import rest_days
from tests.oracle import independent_workdays

(SCHEDULE_2026,) = (fact.values for fact in FACTS if fact.id == "F90")


def worked(day: str) -> bool | None:
    return is_working_day(parse_moment(day).earliest // DAY)


def each(first: date, last: date) -> list[date]:
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]


def stated_rest_days() -> list[str]:
    spans = [tuple(map(date.fromisoformat, span.split("/"))) for span in SCHEDULE_2026["rest"]]
    return [str(day) for first, last in spans for day in each(first, last)]


def test_every_day_of_the_stated_holidays_is_a_rest_day_their_weekends_too():
    days = stated_rest_days()
    # 3 + 9 + 3 + 5 + 3 + 3 + 7, counted in the notice's own words ("共3天", "共9天", …).
    assert len(days) == 33
    assert [day for day in days if worked(day) is not False] == []


def test_the_stated_weekend_days_are_worked():
    assert [worked(day) for day in SCHEDULE_2026["worked"]] == [True] * 6


def test_every_other_day_of_the_stated_year_keeps_the_week():
    stated = {*stated_rest_days(), *SCHEDULE_2026["worked"]}
    others = [day for day in each(date(2026, 1, 1), date(2026, 12, 31)) if str(day) not in stated]
    assert [str(day) for day in others if worked(str(day)) is not (day.isoweekday() < 6)] == []


def test_an_independent_package_agrees_on_every_day():
    days = each(independent_workdays.FIRST, independent_workdays.LAST)
    assert len(days) == 366 + 365 + 365
    assert {day.year for day in days} == set(SCHEDULES)
    assert [str(day) for day in days if worked(str(day)) is not independent_workdays.working(day)] == []


@pytest.mark.parametrize(
    "day",
    [
        "2024-02-09",  # New Year's Eve was no holiday yet: that year's notice only encouraged leave
        "2024-02-18",  # the Sunday after the Spring Festival, for the Friday before it
        "2024-12-31",  # a Tuesday, the last day of a leap year
        "2025-10-09",  # the Thursday after eight days off
        "2026-02-14",  # the Saturday before the nine days of the Spring Festival
        "2026-02-24",  # the Tuesday after them
        "2026-06-01",  # Children's Day frees children only
        "2026-10-10",  # the Saturday after the National Days
        "2026-11-20",  # a plain Friday
    ],
)
def test_days_known_to_be_worked(day: str):
    assert worked(day) is True


@pytest.mark.parametrize(
    "day",
    [
        "2025-01-28",  # New Year's Eve, a holiday since 2025
        "2025-05-31",  # the Dragon Boat Festival, on a Saturday
        "2025-06-02",  # the Monday for it
        "2025-10-08",  # the eighth day off: Mid-Autumn fell into the National Days, on 6 October
        "2026-02-15",  # a Sunday, the first of the nine days
        "2026-02-23",  # a Monday, the last
        "2026-10-11",  # the Sunday after a Saturday worked
        "2026-11-21",  # a plain Saturday
        "2026-11-22",  # and Sunday
    ],
)
def test_days_known_to_be_rest_days(day: str):
    assert worked(day) is False


@pytest.mark.parametrize("year", [2000, 2023, 2027, 2100])
def test_no_year_is_answered_for_whose_schedule_is_not_known(year: int):
    # The schedule of 2027 is not among those read for F90, and neither package has it.
    assert {worked(str(day)) for day in each(date(year, 1, 1), date(year, 12, 31))} == {None}


def test_every_known_year_is_answered_for_from_its_first_day_to_its_last():
    answers = [worked(day) for year in SCHEDULES for day in (f"{year}-01-01", f"{year}-12-31")]
    assert None not in answers


def test_the_committed_schedules_are_those_of_the_package_in_use():
    assert rest_days.MODULE.read_text("utf-8") == rest_days.module(), (
        "run `python -m scripts.maintain.rest_days`"
    )


def test_a_year_of_which_the_package_knows_only_new_year_is_not_taken_as_published(
    monkeypatch: pytest.MonkeyPatch,
):
    known = rest_days.published_years()
    new_year = date(known[-1] + 1, 1, 1)
    monkeypatch.setattr(chinese_calendar, "holidays", {**chinese_calendar.holidays, new_year: "New Year"})
    assert rest_days.published_years() == known


def test_days_that_follow_one_another_are_one_span_and_others_are_not():
    days = [date(2026, 1, 30), date(2026, 1, 31), date(2026, 2, 1), date(2026, 2, 3)]
    assert rest_days.spans(days) == ["2026-01-30/2026-02-01", "2026-02-03"]
    assert rest_days.spans([]) == []


# In 2026 1 January is a Thursday and 4 January a Sunday, 14 and 15 February are a Saturday and a Sunday.
# Weekends that no schedule names are rest days, and other days are worked.
MADE_UP = {
    2026: {
        "rest": ("2026-01-01/2026-01-02", "2026-02-16"),
        "worked": ("2026-01-04", "2026-02-14/2026-02-15"),
    },
    2027: {"rest": (), "worked": ()},
}
READ = {
    "2025-12-31": None,
    "2026-01-01": False,
    "2026-01-02": False,
    "2026-01-03": False,
    "2026-01-04": True,
    "2026-01-05": True,
    "2026-02-13": True,
    "2026-02-14": True,
    "2026-02-15": True,
    "2026-02-16": False,
    "2026-02-17": True,
    "2026-02-21": False,
    "2026-12-31": True,
    "2027-01-01": True,
    "2027-01-02": False,
    "2027-12-31": True,
    "2028-01-01": None,
}


def with_schedules(
    monkeypatch: pytest.MonkeyPatch, schedules: dict[int, dict[str, tuple[str, ...]]]
) -> ModuleType:
    """Load the module anew: it reads the schedules as it is loaded."""
    monkeypatch.setattr(rules.dates.rest_days, "SCHEDULES", schedules)
    spec = spec_from_file_location(workdays.__name__, workdays.__file__)
    assert spec
    assert spec.loader
    fresh = module_from_spec(spec)
    spec.loader.exec_module(fresh)
    return fresh


def test_a_schedule_is_read_with_the_first_and_the_last_day_of_each_span(monkeypatch: pytest.MonkeyPatch):
    fresh = with_schedules(monkeypatch, MADE_UP)
    assert {day: fresh.is_working_day(day_number(day)) for day in READ} == READ
