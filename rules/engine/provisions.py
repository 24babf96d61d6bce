"""Finds which provisions govern a timer for a period that begins when, and when each lets it lapse."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from rules.dates.moment import DAY, ENDLESS, Instant, Interval, at, day_number
from rules.engine.span import Pause, end, reading_of, unknown_year
from rules.rulebook.model import Provision, Quantity, Timer


class AppliedProvision(NamedTuple):
    """A provision as it applies to one period.

    Attributes:
        provision: the provision.
        ends: when the period is over, by reading.
        retroactive: whether the period began before the provision held, so that it may not apply.
        unknown_year: the first year whose calendar the end depends on and nobody knows yet.
    """

    provision: Provision
    ends: Mapping[str, Interval]
    retroactive: bool
    unknown_year: int | None

    @property
    def is_held_up(self) -> bool:
        """Whether its latest end is not known and pauses may be why."""
        return self.provision.pausable and any(end.latest == ENDLESS for end in self.ends.values())


def apply(
    timer: Timer, entered: Mapping[str, Interval], own: Quantity | None, pauses: Sequence[Pause]
) -> tuple[AppliedProvision, ...]:
    """Return the terms that govern a timer, in the order of its provisions.

    Args:
        timer: the timer.
        entered: when its period begins, by reading.
        own: the limit that the case itself states, which then is the only one.
        pauses: what a provision that can be paused leaves out.
    """
    if own:
        provision = Provision(own, timer.facts)
        return (_term(provision, entered),)
    return tuple(_applicable(timer.provisions, entered, pauses))


def _applicable(
    provisions: tuple[Provision, ...], entered: Mapping[str, Interval], pauses: Sequence[Pause]
) -> Iterator[AppliedProvision]:
    for provision in provisions:
        if not provision.since and not provision.until:
            yield _term(provision, entered, pauses)
            continue
        governed = {
            reading: _governed(provision, provisions, interval, reading)
            for reading, interval in entered.items()
        }
        found = [part for part in governed.values() if part]
        if found:
            since = _midnight(provision.since, otherwise=-ENDLESS)
            begins = {reading: part or entered[reading] for reading, part in governed.items()}
            retroactive = any(part.earliest < since for part in found)
            yield _term(provision, begins, pauses, retroactive=retroactive)


def _governed(
    provision: Provision, provisions: tuple[Provision, ...], interval: Interval, reading: str
) -> Interval | None:
    """Return the part of an interval in which a period begins that a provision governs or may overtake."""
    first = _midnight(provision.since, otherwise=-ENDLESS)
    beyond = _midnight(provision.until, otherwise=ENDLESS)
    if provision.retroactive and interval.earliest < first:
        formers = [former for former in provisions if former.until == provision.since]
        first = _first_overtaken(formers, first, interval, reading)
    if interval.last < first or beyond <= interval.earliest:
        return None
    if interval.last < beyond:
        return interval._replace(earliest=max(first, interval.earliest))
    return Interval(max(first, interval.earliest), beyond, half_open=True)


def _first_overtaken(
    formers: Sequence[Provision], since: Instant, interval: Interval, reading: str
) -> Instant:
    """Return from which instant of an interval on a period still runs when a provision comes into force."""

    def is_overtaken(begun: Instant) -> bool:
        # Where its calendar is not known it is taken to run no longer than it must.
        return any(end(former, at(begun), reading).earliest > since for former in formers)

    before = range(interval.earliest, min(interval.last + 1, since))
    return interval.earliest + bisect_left(before, x=True, key=is_overtaken)


def _term(
    provision: Provision,
    begins: Mapping[str, Interval],
    pauses: Sequence[Pause] = (),
    *,
    retroactive: bool = False,
) -> AppliedProvision:
    left_out = pauses if provision.pausable else ()
    # Most readings begin at the same time, and many provisions know just one.
    ends: dict[str, Interval] = {}
    found: dict[tuple[str, Interval], Interval] = {}
    for reading, interval in begins.items():
        counted = reading_of(provision, reading), interval
        if counted not in found:
            found[counted] = end(provision, interval, reading, left_out)
        ends[reading] = found[counted]
    endless = [counted for counted, ending in found.items() if ending.latest == ENDLESS]
    years = [unknown_year(provision, interval, reading, left_out) for reading, interval in endless]
    return AppliedProvision(provision, ends, retroactive, min(filter(None, years), default=None))


@cache
def _midnight(day: str | None, *, otherwise: Instant) -> Instant:
    return day_number(day) * DAY if day else otherwise
