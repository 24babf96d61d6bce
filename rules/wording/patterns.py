"""Defines what times are written with in a language, for whatever writes them without this package too."""

from datetime import date
from typing import NamedTuple


class Patterns(NamedTuple):
    """What a language writes days and clock times with; what is in braces is filled in.

    Attributes:
        weekdays: the days of the week from Monday on.
        months: the months of the year.
        day: a day of this year, with ``weekday``, ``day`` and ``month``.
        dated: a day of another year, with ``year`` too.
        moment: an instant, with ``day``, a day in words, and ``clock``, a time of day.
        midnight: the end of a day, with ``day`` as above.
        zones: whose time it is, with ``place``, a name that ends in a Latin letter and one that does not.
        large: what is set largest of a time: a regular expression, the same for Python and for JavaScript.
    """

    weekdays: tuple[str, ...]
    months: tuple[str, ...]
    day: str
    dated: str
    moment: str
    midnight: str
    zones: tuple[str, str]
    large: str


def day_in(patterns: Patterns, value: date, *, year: bool) -> str:
    """Return a day as a language writes it, with the year if asked for."""
    weekday, month = patterns.weekdays[value.weekday()], patterns.months[value.month - 1]
    written = patterns.dated if year else patterns.day
    return written.format(year=value.year, month=month, day=value.day, weekday=weekday)
