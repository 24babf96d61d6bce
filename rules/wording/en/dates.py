"""Writes days, clock times and durations in English."""

import re
from datetime import date

from rules.dates.moment import Instant, calendar_day
from rules.wording.clock import clock, days_hours_minutes, end_of_part, is_midnight, parted
from rules.wording.patterns import Patterns, day_in

PATTERNS = Patterns(
    weekdays=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    months=(
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
    day="{weekday} {day} {month}",
    dated="{weekday} {day} {month} {year}",
    moment="{clock} on {day}",
    midnight="the end of {day}",
    zones=("{place} time", "{place} time"),
    large=r"\d\d:\d\d(:\d\d)?|\d+ [A-Z][a-z]+( \d{4})?$",
)
_LARGE = re.compile(PATTERNS.large)
_UNITS = {
    "minutes": "minute",
    "hours": "hour",
    "days": "day",
    "working-days": "working day",
    "months": "month",
    "years": "year",
}


def day(value: date, *, year: bool) -> str:
    """Return ``Thursday 26 November``, followed by the year if asked for."""
    return day_in(PATTERNS, value, year=year)


def written(iso: str) -> str:
    """Return an ISO date, month or year as ``20 November 2026``, ``November 2026`` or ``2026``."""
    year, *rest = iso.split("-")
    month = [PATTERNS.months[int(number) - 1] for number in rest[:1]]
    days = [str(int(number)) for number in rest[1:]]
    return " ".join((*days, *month, year))


def end(instant: Instant, *, year: bool) -> str:
    """Return the first instant that is too late, midnight as the end of the day before."""
    if is_midnight(instant):
        return PATTERNS.midnight.format(day=day(calendar_day(instant - 1), year=year))
    return moment(instant, year=year)


def large(words: str) -> tuple[str, str, str]:
    """Return a time in three parts, in the middle what is set largest of it: the clock time, else the day."""
    return parted(_LARGE, words)


def moment(instant: Instant, *, year: bool) -> str:
    """Return an instant as clock time and day."""
    return PATTERNS.moment.format(day=day(calendar_day(instant), year=year), clock=clock(instant))


def part(day_words: str, first: int, last: int) -> str:
    """Return a part of a day, from and to so many seconds after its midnight."""
    return f"between {clock(first)} and {end_of_part(last)} on {day_words}"


def between(first: str, last: str) -> str:
    """Return a stretch of time from a moment to an end."""
    return f"between {first} and {last}"


def zone(place: str | None) -> str:
    """Return whose time it is: China's for no place, the reader's own for one without a name."""
    if place is None:
        return "China time"
    return PATTERNS.zones[0].format(place=place) if place else "your time"


def around(zone_words: str) -> tuple[str, str]:
    """Return what stands before and after a time to name its zone."""
    return "", f" ({zone_words})"


def duration(seconds: int) -> str:
    """Return a stretch of time in days, hours and minutes, leaving out what is nought."""
    parts = zip(days_hours_minutes(seconds), ("day", "hour", "minute"), strict=True)
    return " ".join(_count(value, unit) for value, unit in parts if value) or "less than a minute"


def quantity(value: int, unit: str) -> str:
    """Return a number with its unit."""
    if unit == "percent":
        return f"{value}%"
    if unit == "yuan":
        return f"{value} yuan"
    return f"{value} times" if unit == "times" else _count(value, _UNITS[unit])


def _count(value: int, unit: str) -> str:
    return f"{value} {unit}" if value == 1 else f"{value} {unit}s"
