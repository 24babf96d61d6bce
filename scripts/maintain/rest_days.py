"""Writes rules/dates/rest_days.py, the days on which China rests: `python -m scripts.maintain.rest_days`.

What it writes is kept in git, so that the rules run without a build. Another year comes with a newer
release of the package: take that into the locks, then state the year's schedule in F90.
"""

from collections.abc import Iterator
from datetime import date
from importlib.metadata import version
from itertools import count, groupby, takewhile

import chinese_calendar

from scripts.paths import ROOT

MODULE = ROOT / "rules" / "dates" / "rest_days.py"
FIRST_YEAR = 2024
_PACKAGE = "chinesecalendar"
_SATURDAY = 5

_HEAD = f'''"""Lists the days on which mainland China does not keep its working week, Monday to Friday.

Made by `python -m scripts.maintain.rest_days` from {_PACKAGE} {version(_PACKAGE)}; do not edit.

A year stands here when its schedule is published. `rest` has the weekdays that are rest days (one, or the
first and last of several in a row), `worked` the Saturdays and Sundays that are worked.
"""
'''


def published_years() -> list[int]:
    """Return the years, without a gap, whose schedules the package has.

    A year's schedule may move the last days of the year before. National Day is named by its own alone.
    """
    return list(takewhile(lambda year: date(year, 10, 1) in chinese_calendar.holidays, count(FIRST_YEAR)))


def exceptions(year: int) -> dict[str, list[date]]:
    """Return the weekdays of a year that are rest days, and the weekend days that are worked."""
    days: list[date] = chinese_calendar.get_dates(date(year, 1, 1), date(year, 12, 31))
    moved = [day for day in days if chinese_calendar.is_workday(day) != (day.weekday() < _SATURDAY)]
    return {
        "rest": [day for day in moved if day.weekday() < _SATURDAY],
        "worked": [day for day in moved if day.weekday() >= _SATURDAY],
    }


def spans(days: list[date]) -> list[str]:
    """Write days that follow one another as their first and last."""
    found = []
    # In a row, the day and its place in the list grow alike.
    for _, members in groupby(enumerate(days), lambda member: member[1].toordinal() - member[0]):
        row = [day.isoformat() for _, day in members]
        found.append(row[0] if len(row) == 1 else f"{row[0]}/{row[-1]}")
    return found


def module() -> str:
    """Return the whole text of rules/dates/rest_days.py."""
    return "\n".join([_HEAD, "SCHEDULES: dict[int, dict[str, tuple[str, ...]]] = {", *_years(), "}", ""])


def _years() -> Iterator[str]:
    for year in published_years():
        yield f"    {year}: {{"
        for name, days in exceptions(year).items():
            yield f'        "{name}": ('
            yield from (f'            "{span}",' for span in spans(days))
            yield "        ),"
        yield "    },"


if __name__ == "__main__":
    MODULE.write_text(module(), encoding="utf-8")
