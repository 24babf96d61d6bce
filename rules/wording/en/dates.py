"""Days, clock times and durations in English."""

from datetime import date

from rules.moment import Instant, calendar_day
from rules.wording.clock import clock, days_hours_minutes, is_midnight

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
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
)
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
    suffix = f" {value.year}" if year else ""
    return f"{_WEEKDAYS[value.weekday()]} {value.day} {_MONTHS[value.month - 1]}{suffix}"


def written(iso: str) -> str:
    """Return an ISO date, month or year as ``20 November 2026``, ``November 2026`` or ``2026``."""
    year, *rest = iso.split("-")
    month = [_MONTHS[int(number) - 1] for number in rest[:1]]
    days = [str(int(number)) for number in rest[1:]]
    return " ".join((*days, *month, year))


def end(instant: Instant, *, year: bool) -> str:
    """Return the first instant that is too late, midnight as the end of the day before."""
    if is_midnight(instant):
        return f"the end of {day(calendar_day(instant - 1), year=year)}"
    return moment(instant, year=year)


def moment(instant: Instant, *, year: bool) -> str:
    """Return an instant as clock time and day."""
    return f"{clock(instant)} on {day(calendar_day(instant), year=year)}"


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
