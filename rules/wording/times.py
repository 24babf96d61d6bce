"""Puts instants and days in words as seen from now: the year is told only where it is another.

Times are told by the reader's clock, with the name of its place where it is not China's.
"""

from typing import NamedTuple

from rules.dates.moment import DAY, MINUTE, Instant, Interval, calendar_day
from rules.dates.reader_clock import CHINA, Clock
from rules.wording import dates


class TimeWords(NamedTuple):
    """A time in words, with what stands before and after it to name its clock; empty where none is named."""

    before: str
    words: str
    after: str

    def __str__(self) -> str:
        """Return all of it."""
        return "".join(self)


class Times:
    """Words times in one language, for one reader's now and clock."""

    def __init__(self, lang: str, now: Instant, clock: Clock = CHINA) -> None:
        """Take the language (``zh`` or ``en``), the instant to look from, and the reader's clock."""
        self.clock = clock
        self._dates = dates(lang)
        self._now = now

    def end(self, instant: Instant) -> TimeWords:
        """Return the first instant that is too late, midnight as the end of the day before."""
        if self.clock.is_chinas_at(instant - 1):
            return TimeWords("", self._end(instant, CHINA), "")
        return self.named_end(instant)

    def moment(self, instant: Instant) -> TimeWords:
        """Return an instant as day and clock time."""
        words = self._moment(instant, self.clock)
        is_chinas = self.clock.is_chinas_at(instant)
        return TimeWords("", words, "") if is_chinas else self._named(words, self.clock, instant)

    def minute(self, instant: Instant) -> TimeWords:
        """Return an instant whose seconds nobody asks for."""
        return self.moment(instant - instant % MINUTE)

    def named_end(self, instant: Instant) -> TimeWords:
        """Return an end by the reader's clock, which is named even where it is China's."""
        return self._named(self._end(instant, self.clock), self.clock, instant - 1)

    def china_end(self, instant: Instant) -> TimeWords:
        """Return an end by China's clock, which is named."""
        return self._named(self._end(instant, CHINA), CHINA, instant - 1)

    def title(self, when: Interval) -> str:
        """Return on which day something happened, or when where that is no single day, as `interval` does."""
        clock = CHINA if is_day(when, CHINA) else self.clock
        day = self._day(when.earliest, clock)
        if day != self._day(when.last, clock):
            return self.interval(when)
        return self._if_elsewhere(day, clock, when.earliest)

    def interval(self, when: Interval) -> str:
        """Return when something happened: the instant, or the day, the part of one or the days it lies in.

        A day in China is told as such, all else by the reader's clock. The clock is named where the reader's
        is not China's.
        """
        if not when.half_open:
            return str(self.moment(when.earliest))
        clock = CHINA if is_day(when, CHINA) else self.clock
        return self._if_elsewhere(self._interval(when, clock), clock, when.earliest)

    def china_interval(self, when: Interval) -> str:
        """Return when something happened as it is told in China; named where the reader is elsewhere."""
        words = self._interval(when, CHINA) if when.half_open else self._moment(when.earliest, CHINA)
        return self._if_elsewhere(words, CHINA, when.earliest)

    def _interval(self, when: Interval, clock: Clock) -> str:
        if is_day(when, clock):
            return self._day(when.earliest, clock)
        if self._day(when.earliest, clock) == self._day(when.last, clock):
            first = clock.shown_at(when.earliest)
            # The end of a day is told as 24:00.
            last = clock.shown_at(when.latest - 1) + 1
            return str(self._dates.part(self._day(when.earliest, clock), first % DAY, last % DAY or DAY))
        return str(self._dates.between(self._moment(when.earliest, clock), self._end(when.latest, clock)))

    def _end(self, instant: Instant, clock: Clock) -> str:
        # What ends at a change of clocks ends by the clock before it.
        shown = clock.shown_at(instant - 1) + 1
        return str(self._dates.end(shown, year=self._needs_year(instant - 1, clock)))

    def _moment(self, instant: Instant, clock: Clock) -> str:
        return str(self._dates.moment(clock.shown_at(instant), year=self._needs_year(instant, clock)))

    def _day(self, instant: Instant, clock: Clock) -> str:
        day = calendar_day(clock.shown_at(instant))
        return str(self._dates.day(day, year=self._needs_year(instant, clock)))

    def _named(self, words: str, clock: Clock, instant: Instant) -> TimeWords:
        place = None if clock.is_chinas_at(instant) else clock.place
        before, after = self._dates.around(self._dates.zone(place))
        return TimeWords(before, words, after)

    def _if_elsewhere(self, words: str, clock: Clock, instant: Instant) -> str:
        return words if self.clock.is_chinas_at(instant) else str(self._named(words, clock, instant))

    def _needs_year(self, instant: Instant, clock: Clock) -> bool:
        return _year(instant, clock) != _year(self._now, clock)


def is_day(when: Interval, clock: Clock) -> bool:
    """Say whether an interval is a whole day by a clock; where clocks change it has 23 or 25 hours."""
    first, last = clock.shown_at(when.earliest), clock.shown_at(when.latest - 1) + 1
    return when.half_open and first % DAY == 0 and last == first + DAY


def _year(instant: Instant, clock: Clock) -> int:
    return calendar_day(clock.shown_at(instant)).year
