"""Counts one period from its true beginning, a day at a time, in each of the ways that are left open."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import NamedTuple

from tests.oracle.independent_workdays import FIRST, LAST, working
from tests.oracle.tables import Provision, Timer

DAY = timedelta(days=1)
HOUR = timedelta(hours=1)
NEVER = datetime(9999, 12, 31, 23, 59, 59)  # noqa: DTZ001 - naive times are in China time here
"""An end that nobody knows."""


class Pause(NamedTuple):
    """A stretch that is left out: the first and the last time at which it can have begun and have ended."""

    began: tuple[datetime, datetime]
    ended: tuple[datetime, datetime]

    def holds(self, day: date) -> bool:
        """Say whether the whole of a day lies in it, whenever it began and ended."""
        midnight = datetime.combine(day, datetime.min.time())
        return self.began[1] <= midnight and midnight + DAY <= self.ended[0]

    def touches(self, day: date) -> bool:
        """Say whether some of a day may lie in it."""
        midnight = datetime.combine(day, datetime.min.time())
        return self.began[0] < midnight + DAY and midnight < self.ended[1]


class RawOptions(NamedTuple):
    """What a case says of itself: its own limit of a rule, as number and unit, and the pauses of another."""

    own: tuple[int, str] | None = None
    pauses: tuple[Pause, ...] = ()


class End(NamedTuple):
    """A time at which a period may be over, by one provision.

    ``reaches_back`` says that the period began before the provision held; ``year`` is the first whose
    calendar would have to be known, or 0.
    """

    at: datetime
    provision: Provision
    reaches_back: bool
    year: int


@lru_cache(maxsize=65_536)
def ends_of(timer: Timer, entered: datetime, reading: str, stated: RawOptions) -> list[End]:
    """List all times at which a timer may run out that began at one true time, by one reading.

    Args:
        timer: The timer; the caller knows that what is stated is of it.
        entered: The true time.
        reading: The reading, for what no source settles.
        stated: What the case says of itself.
    """
    if stated.own:
        own = Provision(*stated.own, timer.facts, timer.standing)
        return list(ends_by(own, entered, reading, stated, reaches_back=False))
    today = entered.date().isoformat()
    ends = []
    for provision in timer.provisions:
        began = provision.since <= today
        over = bool(provision.until) and provision.until <= today
        if began and not over:
            ends += ends_by(provision, entered, reading, stated, reaches_back=False)
        if not began and any(
            # Before the newer provision held, the former one ruled: was its time up by then?
            min(end.at for end in ends_by(former, entered, reading, stated, reaches_back=False))
            > datetime.fromisoformat(provision.since)
            for former in timer.provisions
            if former.until == provision.since
        ):
            ends += ends_by(provision, entered, reading, stated, reaches_back=True)
    return ends


def ends_by(
    provision: Provision, entered: datetime, reading: str, stated: RawOptions, *, reaches_back: bool
) -> Iterator[End]:
    """Yield the least and the most that a provision gives, or the one time that it gives for certain."""
    counting = provision.counting or reading
    midnight = entered.replace(hour=0, minute=0, second=0, microsecond=0)
    if provision.unit == "hours":
        begins = {"": entered, "next-day-counts": midnight + DAY}[provision.counting]
        yield End(begins + provision.value * HOUR, provision, reaches_back, 0)
    elif counting == "elapsed":
        yield End(entered + provision.value * 24 * HOUR, provision, reaches_back, 0)
    else:
        first = midnight if counting == "first-day-counts" else midnight + DAY
        pauses = stated.pauses if provision.pausable else ()
        least, year = walk(provision, first.date(), pauses, most=False)
        most, other_year = walk(provision, first.date(), pauses, most=True)
        for at in sorted({least, most}):
            yield End(at, provision, reaches_back, year or other_year)


@lru_cache(maxsize=4096)
def walk(provision: Provision, first: date, pauses: tuple[Pause, ...], *, most: bool) -> tuple[datetime, int]:
    """Walk from day to day until the period is over.

    Args:
        provision: The limit.
        first: The first day that may count.
        pauses: What is left out.
        most: Whether to give in where a day may not count, rather than where it may.

    Returns:
        The midnight after the last day, and the first year on the way whose calendar is not known, or 0.
    """
    day, left, unknown = first - DAY, provision.value, 0

    def rests() -> bool:
        nonlocal unknown
        if FIRST <= day <= LAST:
            return not working(day)
        unknown = unknown or day.year
        return False

    while left:
        day += DAY
        if provision.unit == "working-days" and rests():
            continue
        if unknown and most:
            return NEVER, unknown
        touching = [pause for pause in pauses if pause.touches(day)]
        if most and any(pause.ended[1] == NEVER for pause in touching):
            return NEVER, 0
        left -= not (touching if most else any(pause.holds(day) for pause in pauses))
    while provision.moves and rests():
        day += DAY
    if unknown and most:
        return NEVER, unknown
    return datetime.combine(day + DAY, datetime.min.time()), unknown
