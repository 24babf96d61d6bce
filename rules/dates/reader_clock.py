"""Holds the clock that a reader goes by: how far it is ahead of UTC, and since when."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

from rules.dates.moment import CHINA_OFFSET, MINUTE, Instant, parse_instant


@dataclass(frozen=True, slots=True)
class Clock:
    """A clock by its changes; without any it is China's.

    Attributes:
        changes: from which instant on it is how many seconds ahead of UTC, in order; the first also before.
        place: a short name of where it is, such as ``Berlin``; empty where none is known.
    """

    changes: tuple[tuple[Instant, int], ...] = ()
    place: str = ""

    @classmethod
    def of(cls, changes: Iterable[tuple[str, int]], place: str = "") -> Self:
        """Return the clock that a page tells of: instants as text, each with minutes ahead of UTC."""
        told = sorted((parse_instant(since), minutes * MINUTE) for since, minutes in changes)
        return cls(tuple(told), place.strip())

    def offset_at(self, instant: Instant) -> int:
        """Return how many seconds it is ahead of UTC."""
        if not self.changes:
            return CHINA_OFFSET
        return self.changes[max(bisect_right(self.changes, instant, key=_since) - 1, 0)][1]

    def is_chinas_at(self, instant: Instant) -> bool:
        """Say whether it shows the same as a clock in China."""
        return self.offset_at(instant) == CHINA_OFFSET

    def shown_at(self, instant: Instant) -> int:
        """Return what it shows, as an instant is written: the seconds since it showed 1970-01-01T00:00."""
        return instant + self.offset_at(instant) - CHINA_OFFSET

    def when_it_shows(self, shown: int) -> Instant:
        """Return the first instant at which it shows a time; what it leaves out is read as just before."""
        offsets = [offset for _, offset in self.changes] or [CHINA_OFFSET]
        instants = sorted(shown - offset + CHINA_OFFSET for offset in offsets)
        return next((instant for instant in instants if self.shown_at(instant) == shown), instants[0])


def _since(change: tuple[Instant, int]) -> Instant:
    return change[0]


CHINA = Clock()
