"""Works out when the words for a time mean, in China time, and refuses what is yet to come or not plain."""

import re
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from rules.dates.moment import (
    CHINA_OFFSET,
    DAY,
    HOUR,
    MINUTE,
    Instant,
    Interval,
    MomentError,
    at,
    check_range,
)
from rules.dates.reader_clock import CHINA, Clock
from rules.extract.atoms import CLOCKS
from rules.extract.clocks import LAST_NIGHT, clock_time, stretch
from rules.extract.days import Day, day_of, weekday_of
from rules.extract.mentions import Mention
from rules.extract.numerals import number

_MONTHS = 12
_EPOCH = date(1970, 1, 1).toordinal()
_UNITS = {"minute": MINUTE, "min": MINUTE, "hour": HOUR, "hr": HOUR, "day": DAY, "week": 7 * DAY}
_ZONE = re.compile(r"(?:z|utc|gmt)?\s?(?:([+-])([0-9]{1,2}):?([0-9]{2})?)?")
_CJK = re.compile("[\u4e00-\u9fff]")


class When(NamedTuple):
    """When something was: the instant or the interval, and whether the words have the seconds."""

    interval: Interval
    has_seconds: bool = False


class Moments:
    """Works out times of one text, read at one instant by one clock."""

    def __init__(self, folded: str, now: Instant, clock: Clock) -> None:
        """Take the folded text, the instant at which it is read, and the clock of who wrote it."""
        self._folded = folded
        self._now = now
        self._clock = clock
        self._today = clock.shown_at(now) // DAY
        self._latest = max(self._today, now // DAY)
        self._is_chinese = _CJK.search(folded) is not None
        # The day of the nearest words before, which a time without one takes; None where that is not plain.
        self._day: Day | None = Day(self._today, is_absolute=False)
        self._was_last_night = False

    def of(self, mention: Mention) -> When | None:
        """Return when the words mean; they are to be asked for in the order of the text."""
        words = mention.words
        if "ago" in words or "since" in words:
            return None if mention.is_bound else self._ago(mention)
        if "now" in words:
            return When(at(self._now - self._now % MINUTE))
        if "period" in words:
            return None if mention.is_bound else self._period(words["period"][0])
        if "vague" in words:
            self._day = None
            return None
        has_clock_or_part = mention.first(CLOCKS) is not None or "part" in words
        if mention.has_day:
            self._day = (
                None if self._has_either_order(mention) else day_of(mention, self._today, self._latest)
            )
            self._was_last_night = "last_night" in words
        when = self._on(mention, self._day) if self._day else None
        if not mention.has_day and has_clock_or_part and self._was_last_night:
            return None
        return None if mention.is_bound else when

    def _has_either_order(self, mention: Mention) -> bool:
        """Say whether a date is such as 3/4 where people begin with either, the day or the month."""
        date = mention.words.get("slash")
        return (
            date is not None
            and not self._is_chinese
            and date["m6"] != date["d6"]
            and int(date["m6"]) <= _MONTHS
            and int(date["d6"]) <= _MONTHS
        )

    def _on(self, mention: Mention, day: Day) -> When | None:
        words = mention.words
        is_last_night = "last_night" in words
        part = words["part"][0] if "part" in words else None
        if "day_part" in words:
            part = _part_of(words["day_part"][0])
        clock = mention.first(CLOCKS)
        midnight = day.number * DAY
        if not clock:
            if is_last_night:
                first, beyond = (hours * HOUR for hours in LAST_NIGHT)
            else:
                first, beyond = stretch(part) if part else (0, DAY)
            return self._stretch(midnight + first, midnight + beyond, day)
        shown = clock_time(*clock, part, is_last_night=is_last_night, is_chinese=self._is_chinese)
        if shown is None:
            return None
        written = mention.words.get("clock")
        # A minus may as well part two times, unless the time is written as standards have it.
        if written and (written["zone"] or "").startswith("-") and self._folded[written.start() - 1] != "t":
            return None
        zone = self._zone(mention)
        found = [self._instant(midnight + seconds, day, zone) for seconds in shown.seconds]
        possible = [interval for interval in found if interval]
        return When(possible[0], shown.has_seconds) if len(possible) == 1 else None

    def _zone(self, mention: Mention) -> int | None:
        """Return how many seconds ahead of UTC the words say that the clock is; None where they do not."""
        if "place" in mention.words:
            return CHINA_OFFSET
        clock = mention.words.get("clock")
        zone = clock and clock["zone"]
        if not clock or not zone:
            return None
        match = _ZONE.fullmatch(zone.strip())
        if not match or not match[1]:
            return 0
        offset = int(match[2]) * HOUR + int(match[3] or 0) * MINUTE
        return offset if match[1] == "+" else -offset

    def _instant(self, shown: int, day: Day, zone: int | None) -> Interval | None:
        """Return the instant at which a clock shows a time, or the interval of both where it may be two."""
        if zone is not None:
            instants = [shown + CHINA_OFFSET - zone]
        else:
            instants = [clock.when_it_shows(shown) for clock in self._clocks(day)]
        past = sorted({instant for instant in instants if instant <= self._now})
        if not past:
            return None
        return _in_range(at(past[0]) if len(past) == 1 else Interval(past[0], past[-1], half_open=True))

    def _stretch(self, first: int, beyond: int, day: Day) -> When | None:
        """Return what has begun of a stretch by the clock; the hull of both where it may be two."""
        found = [
            (clock.when_it_shows(first), min(clock.when_it_shows(beyond), self._now))
            for clock in self._clocks(day)
        ]
        begun = [(earliest, latest) for earliest, latest in found if earliest < latest]
        if not begun:
            return None
        interval = Interval(min(e for e, _ in begun), max(latest for _, latest in begun), half_open=True)
        checked = _in_range(interval)
        return checked and When(checked)

    def _clocks(self, day: Day) -> Iterable[Clock]:
        """Return whose clocks may be meant: a date that is written out may be copied from the app."""
        return (CHINA, self._clock) if day.is_absolute and self._clock.changes else (self._clock,)

    def _ago(self, mention: Mention) -> When | None:
        words = mention.words
        seconds, is_days = _seconds_ago(words["ago"]) if "ago" in words else _seconds_since(words["since"])
        if seconds is None or seconds > 400 * DAY:
            return None
        beside = mention.first((*CLOCKS, "part"))
        if is_days:
            day = Day(self._today - seconds // DAY, is_absolute=False)
            return self._on(mention, day)
        then = self._now - self._now % MINUTE - seconds
        return None if beside else When(at(then))

    def _period(self, words: str) -> When | None:
        """Return the week or the month before this one; all else is too wide, or to come."""
        day = Day(0, is_absolute=False)
        if re.fullmatch(r"上(?:周|个?星期|个?礼拜)|last week", words):
            monday = self._today - weekday_of(self._today) - 7
            return self._stretch(monday * DAY, (monday + 7) * DAY, day)
        if re.fullmatch(r"上个?月|last month", words):
            this = date.fromordinal(self._today + _EPOCH).replace(day=1)
            first = this.replace(year=this.year - (this.month == 1), month=(this.month - 2) % 12 + 1)
            return self._stretch((first.toordinal() - _EPOCH) * DAY, (this.toordinal() - _EPOCH) * DAY, day)
        return None


def _part_of(words: str) -> str:
    """Return the part of the day in a word for both."""
    if words.startswith("this "):
        return words.removeprefix("this ")
    return "早上" if words[-1] in "早晨" else "晚上"


def _seconds_ago(words: re.Match[str]) -> tuple[int | None, bool]:
    days, hours, minutes = words["ago_days"], words["ago_hours"], words["ago_minutes"]
    if words["ago_more"] or "几" in words[0]:
        return None, False
    total = 0
    if days:
        unit = words["ago_unit"]
        if "月" in unit or "年" in unit:
            return None, False
        total += (number(days) or 0) * DAY * (1 if unit == "天" else 7)
    if hours:
        total += HOUR // 2 if hours == "半" else (number(hours) or 0) * HOUR
        total += HOUR // 2 if words["ago_half"] else 0
    total += (number(minutes) or 0) * MINUTE if minutes else 0
    return total or None, not hours and not minutes


def _seconds_since(words: re.Match[str]) -> tuple[int | None, bool]:
    if words["half_hour"]:
        return HOUR // 2, False
    if words["hour_half"]:
        return HOUR * 3 // 2, False
    unit, count = words["unit"], number(words["count"])
    if unit not in _UNITS or not count:
        return None, False
    return count * _UNITS[unit], unit in ("day", "week")


def _in_range(interval: Interval) -> Interval | None:
    try:
        return check_range(interval, "")
    except MomentError:
        return None
