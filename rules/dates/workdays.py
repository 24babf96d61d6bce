"""Says which days are worked in mainland China, by the schedules that are published.

The last days of a year can still be moved by the schedule of the next one, as in December 2018.
"""

from collections.abc import Iterator
from datetime import date

from rules.dates.rest_days import SCHEDULES

_EPOCH_DAY = date(1970, 1, 1).toordinal()
# 1970-01-01 was a Thursday; counted from Monday, Saturday is the first day of the weekend.
_EPOCH_WEEKDAY, _SATURDAY = 3, 5


def is_working_day(day: int) -> bool | None:
    """Say whether a day is worked.

    Args:
        day: days since 1970-01-01, as the calendar in China counts them (``instant // DAY``).

    Returns:
        None where the schedule of the day's year is not known.
    """
    if not _FIRST <= day < _PAST_LAST:
        return None
    if (day + _EPOCH_WEEKDAY) % 7 < _SATURDAY:
        return day not in _REST
    return day in _WORKED


def _number(iso: str) -> int:
    return date.fromisoformat(iso).toordinal() - _EPOCH_DAY


def _days(kind: str) -> Iterator[int]:
    for schedule in SCHEDULES.values():
        for span in schedule[kind]:
            first, _, last = span.partition("/")
            yield from range(_number(first), _number(last or first) + 1)


# The years follow one another without a gap.
_FIRST = _number(f"{min(SCHEDULES)}-01-01")
_PAST_LAST = _number(f"{max(SCHEDULES) + 1}-01-01")
_REST = frozenset(_days("rest"))
_WORKED = frozenset(_days("worked"))
