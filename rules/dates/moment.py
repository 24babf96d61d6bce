"""Reads and prints moments: instants, days and intervals, always in China Standard Time.

An instant is an ``int``: the seconds on a clock in China since 1970-01-01T00:00 there. China has
kept UTC+8 all year since 1991, so a fixed offset is exact for every moment accepted here and no
time zone database is needed. Whole numbers make "the day of" a floor division and midnight exact.
"""

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

Instant = int

MINUTE = 60
HOUR = 60 * MINUTE
DAY = 24 * HOUR

CHINA_OFFSET = 8 * HOUR
LONGEST_INTERVAL = 31 * DAY
FIRST_YEAR, LAST_YEAR = 2000, 2100

_EPOCH_DAY = date(1970, 1, 1).toordinal()
_MOMENT = re.compile(
    r"(?P<day>[0-9]{4}-[0-9]{2}-[0-9]{2})"
    r"(?:T(?P<hour>[01][0-9]|2[0-4]):(?P<minute>[0-5][0-9])(?::(?P<second>[0-5][0-9]))?"
    r"(?:Z|(?P<sign>[+-])(?P<offset_hour>[01][0-9]|2[0-3]):(?P<offset_minute>[0-5][0-9]))?)?"
)


class MomentError(ValueError):
    """A text is no moment this package can work with.

    Attributes:
        code: ``"bad-moment"`` (not written as a moment, or no such date) or ``"date-out-of-range"``.
    """

    def __init__(self, code: str, text: str) -> None:
        """Keep the error code beside the text that was refused."""
        super().__init__(f"{code}: {text!r}")
        self.code = code


# The latest instant of something that is not known ever to end. Nothing is added to it.
ENDLESS: Instant = 1 << 60


class Interval(NamedTuple):
    """When something happened or will happen, as exactly as it is known.

    A known instant has ``earliest == latest``. Something that happened on a day whose hour is not
    known lies in the half-open interval from that midnight to the next, and so does something that happened
    between any two instants; it stays half-open through every period that is added to it.

    Attributes:
        earliest: the first possible instant.
        latest: the last possible instant, or the first impossible one where ``half_open``; `ENDLESS`
            where no last one is known.
        half_open: whether ``latest`` itself lies outside.
    """

    earliest: Instant
    latest: Instant
    half_open: bool = False

    @property
    def last(self) -> Instant:
        """The last instant inside the interval (moments have a resolution of one second)."""
        return self.latest - 1 if self.half_open else self.latest

    def moved(self, seconds: int) -> "Interval":
        """Return the interval a period later."""
        latest = self.latest if self.latest == ENDLESS else self.latest + seconds
        return Interval(self.earliest + seconds, latest, self.half_open)

    def by_day(self) -> Iterator["Interval"]:
        """Yield the part of the interval that lies on each day in China; the interval is not endless."""
        bounds = [self.earliest, *range((self.earliest // DAY + 1) * DAY, self.last + 1, DAY)]
        for first, beyond in pairwise(bounds):
            yield Interval(first, beyond, half_open=True)
        yield self._replace(earliest=bounds[-1])

    def overlaps(self, other: "Interval") -> bool:
        """Say whether the two have an instant in common."""
        return self.earliest <= other.last and other.earliest <= self.last


def at(instant: Instant) -> Interval:
    """Return the interval that holds one known instant."""
    return Interval(instant, instant)


def parse_moment(text: str) -> Interval:
    """Read an instant or a whole day as `parse_point` does, or an interval, two instants with ``/`` between.

    Args:
        text: as for `parse_point`, or ``2026-11-28T18:00/2026-11-29T00:00``: some time from the first
            instant on and before the second, at most 31 days later.

    Returns:
        A single instant, or a half-open interval.

    Raises:
        MomentError: as `parse_point`; ``bad-moment`` also for an interval that is empty or too long.
    """
    first, is_interval, last = text.partition("/")
    if not is_interval:
        return parse_point(text)
    earliest, latest = _read(first), _read(last)
    if earliest.half_open or latest.half_open:
        raise MomentError("bad-moment", text)
    if not 0 < latest.earliest - earliest.earliest <= LONGEST_INTERVAL:
        raise MomentError("bad-moment", text)
    return check_range(Interval(earliest.earliest, latest.earliest, half_open=True), text)


def parse_point(text: str) -> Interval:
    """Read an instant (``2026-11-20T15:30+08:00``) or a whole day (``2026-11-20``).

    Args:
        text: an ISO 8601 date, or date and time to the minute or second; ``Z`` or ``±HH:MM`` names
            another offset, without one it is China time. ``T24:00`` is 00:00 of the next day.

    Returns:
        A single instant, or the half-open interval of a whole day in China.

    Raises:
        MomentError: the text is no such moment, or lies outside the years 2000 to 2100 in China.
    """
    return check_range(_read(text), text)


def parse_instant(text: str) -> Instant:
    """Read an instant; a whole day or an interval is refused, because a clock shows a time.

    Raises:
        MomentError: as `parse_point`, and ``bad-moment`` for what is no instant.
    """
    interval = parse_point(text)
    if interval.half_open:
        raise MomentError("bad-moment", text)
    return interval.earliest


def _read(text: str) -> Interval:
    """Return an instant or a whole day of any year.

    Raises:
        MomentError: ``bad-moment``.
    """
    match = _MOMENT.fullmatch(text)
    if match is None:
        raise MomentError("bad-moment", text)
    try:
        day = date.fromisoformat(match["day"])
    except ValueError:
        raise MomentError("bad-moment", text) from None
    start = (day.toordinal() - _EPOCH_DAY) * DAY
    if match["hour"] is None:
        return Interval(start, start + DAY, half_open=True)
    clock = int(match["hour"]) * HOUR + int(match["minute"]) * MINUTE + int(match["second"] or 0)
    if clock > DAY:
        raise MomentError("bad-moment", text)
    return at(start + clock + _to_china_time(match))


# An answer names most of its instants several times.
@lru_cache(maxsize=4096)
def format_instant(instant: Instant) -> str:
    """Print an instant as ``YYYY-MM-DDTHH:MM:SS+08:00``."""
    minutes, seconds = divmod(instant % DAY, MINUTE)
    return f"{calendar_day(instant)}T{minutes // 60:02}:{minutes % 60:02}:{seconds:02}+08:00"


def day_number(day: str) -> int:
    """Return the number of a day, an ISO date, as ``instant // DAY`` counts them."""
    return date.fromisoformat(day).toordinal() - _EPOCH_DAY


def calendar_day(instant: Instant) -> date:
    """Return the day in China on which an instant lies."""
    return date.fromordinal(instant // DAY + _EPOCH_DAY)


def _to_china_time(match: re.Match[str]) -> int:
    """Return the seconds to add to the clock time that was read to get the time in China."""
    if match["sign"]:
        offset = int(match["offset_hour"]) * HOUR + int(match["offset_minute"]) * MINUTE
        return CHINA_OFFSET - (offset if match["sign"] == "+" else -offset)
    return CHINA_OFFSET if match[0].endswith("Z") else 0


def check_range(interval: Interval, text: str) -> Interval:
    """Return an interval that lies in the years this package works with.

    Raises:
        MomentError: ``date-out-of-range``.
    """
    if interval.earliest >= _FIRST and interval.last < _PAST_LAST:
        return interval
    raise MomentError("date-out-of-range", text)


_FIRST = (date(FIRST_YEAR, 1, 1).toordinal() - _EPOCH_DAY) * DAY
_PAST_LAST = (date(LAST_YEAR + 1, 1, 1).toordinal() - _EPOCH_DAY) * DAY
