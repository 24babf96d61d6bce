"""Turns a period of time into instants, which it becomes only under a reading.

"Within 7 days" can be read in three ways, and the source of most rules settles none of them. Ends
are exclusive: the instant returned is the first that is too late. Where an end depends on days that
nobody knows yet, it is known only from below: `rules.dates.moment.ENDLESS` stands for its latest.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from rules.dates.moment import DAY, ENDLESS, HOUR, Instant, Interval, calendar_day
from rules.dates.workdays import is_working_day
from rules.rulebook.model import ELAPSED, FIRST_DAY_COUNTS, NEXT_DAY_COUNTS, Provision

# How many days after the starting day a calendar reading begins to count.
_COUNTS_AFTER = {FIRST_DAY_COUNTS: 0, NEXT_DAY_COUNTS: 1}
# The units that are as long wherever they begin.
_SECONDS = {"hours": HOUR, "days": DAY}


class Pause(NamedTuple):
    """A stretch of time that a period leaves out.

    Attributes:
        began: when it began.
        ended: when it was over; its ``latest`` is `ENDLESS` where it goes on.
    """

    began: Interval
    ended: Interval

    def covers(self, day: int) -> bool:
        """Say whether the whole of a day is certainly in it."""
        return self.began.last <= day * DAY and (day + 1) * DAY <= self.ended.earliest

    def touches(self, day: int) -> bool:
        """Say whether any of a day may be in it."""
        return self.began.earliest < (day + 1) * DAY and day * DAY < self.ended.last


class _UnknownError(LookupError):
    """No last day can be told; ``year`` is the one whose calendar is not known, if that is why."""

    def __init__(self, year: int | None) -> None:
        self.year = year


def end(provision: Provision, start: Interval, reading: str, pauses: Sequence[Pause] = ()) -> Interval:
    """Return when a period that began in ``start`` is over: the first instant that is too late.

    Args:
        provision: the limit, and how its source counts it. Hours have one reading whatever ``reading``
            says; where their source settles one they run from the midnight that it names.
        start: when the period began.
        reading: one of `READINGS`, for a source that settles none.
        pauses: what is left out. A day that is partly in a pause may count or not.

    Returns:
        The interval in which the period ends. Under a calendar reading that is a midnight after the
        counted days, the same for all of one day and for each day its own; under ``elapsed`` an interval
        keeps its width.

    Raises:
        KeyError: the unit or the reading is not known.
    """
    counted = reading_of(provision, reading)
    limit = provision.limit
    if limit.unit == "hours" or counted == ELAPSED:
        return _first_counted(start, counted).moved(limit.value * _SECONDS[limit.unit])
    first, latest = _first_day(start.earliest, counted), _latest_end(provision, start, counted, pauses)
    if latest != ENDLESS and not pauses and first == _first_day(start.last, counted):
        # One day to begin on, and every day after it known.
        return Interval(latest, latest)
    least = _last_day(provision, first, _may_work, pauses, Pause.covers)
    return Interval((least + 1) * DAY, latest)


def reading_of(provision: Provision, reading: str) -> str:
    """Return the reading by which a provision counts where the case is read by ``reading``."""
    return provision.reading or (ELAPSED if provision.limit.unit == "hours" else reading)


def unknown_year(
    provision: Provision, start: Interval, reading: str, pauses: Sequence[Pause] = ()
) -> int | None:
    """Return the first year without a known calendar that the end of a period depends on, if any.

    Args:
        provision: as for `end`.
        start: as for `end`, and not endless.
        reading: as for `end`.
        pauses: as for `end`.
    """
    counted = reading_of(provision, reading)
    if provision.limit.unit == "hours" or counted == ELAPSED:
        return None
    first = _first_day(start.last, counted)
    # A pause that goes on hides the calendar after it, which the least that is left out still shows.
    for holds in (Pause.covers, _may_hold_back):
        try:
            _last_day(provision, first, _works, pauses, holds)
        except _UnknownError as unknown:
            return unknown.year
    return None


def _latest_end(provision: Provision, start: Interval, reading: str, pauses: Sequence[Pause]) -> Instant:
    if start.latest == ENDLESS:
        return ENDLESS
    try:
        most = _last_day(provision, _first_day(start.last, reading), _works, pauses, _may_hold_back)
    except _UnknownError:
        return ENDLESS
    return (most + 1) * DAY


def _last_day(
    provision: Provision,
    first: int,
    works: Callable[[int], bool],
    pauses: Sequence[Pause],
    holds: Callable[[Pause, int], bool],
) -> int:
    """Return the last day of a period in days.

    Args:
        provision: what governs the period.
        first: the first day that may count.
        works: whether a day is worked.
        pauses: what is left out.
        holds: whether a pause leaves out a day.
    """
    counts = {"days": _always, "working-days": works}[provision.limit.unit]
    day, left = first - 1, provision.limit.value
    if counts is _always and not pauses:
        day, left = day + left, 0
    while left:
        day += 1
        left -= counts(day) and not (pauses and any(holds(pause, day) for pause in pauses))
    while provision.moves_off_rest_days and not works(day):
        day += 1
    return day


def _first_day(instant: Instant, reading: str) -> int:
    return instant // DAY + _COUNTS_AFTER[reading]


def _first_counted(start: Interval, reading: str) -> Interval:
    """Return the instant from which hours run."""
    if reading == ELAPSED:
        return start
    return Interval(_first_day(start.earliest, reading) * DAY, _first_day(start.last, reading) * DAY)


def _always(_day: int) -> bool:
    return True


def _may_work(day: int) -> bool:
    return is_working_day(day) is not False


def _works(day: int) -> bool:
    known = is_working_day(day)
    if known is None:
        raise _UnknownError(calendar_day(day * DAY).year)
    return known


def _may_hold_back(pause: Pause, day: int) -> bool:
    """Say whether a day may be left out; one in a pause that goes on is left out with all that follow."""
    if pause.touches(day) and pause.ended.latest == ENDLESS:
        raise _UnknownError(None)
    return pause.touches(day)
