"""Follows the course of a case by stages: a state each, and when every reading enters and leaves it."""

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

from rules.dates.moment import Instant, Interval, at
from rules.engine.case import NO_OPTIONS, CaseOptions
from rules.engine.provisions import AppliedProvision, apply
from rules.rulebook.graph import lapse_path
from rules.rulebook.model import READINGS, Flow, State


class Stage(NamedTuple):
    """One stage in the chains: a state, and when each reading enters it and sees its timer lapse.

    Attributes:
        state: the state of this stage, the same under every reading.
        entered: when it was entered, by reading.
        since: when it was entered, over all readings.
        terms: what governs its timer, and when each lets it lapse; none for a state without a timer.
        ends: when its timer lapses by any of them, by reading; empty for a state without a timer.
        observed: when its timer lapses by the countdown in the app, which overrides the rule.
        agrees_with: the readings under which the rule allows what the app shows.
    """

    state: State
    entered: Mapping[str, Interval]
    since: Interval
    terms: tuple[AppliedProvision, ...] = ()
    ends: Mapping[str, Interval] = MappingProxyType({})
    observed: Interval | None = None
    agrees_with: tuple[str, ...] = ()

    @property
    def due(self) -> Interval:
        """When the timer lapses, over all readings; only for a state with a timer."""
        return envelope(self.left.values())

    @property
    def left(self) -> Mapping[str, Interval]:
        """When the case leaves this state by itself, by reading; empty for a state without a timer."""
        return dict.fromkeys(self.ends, self.observed) if self.observed else self.ends

    def is_possible(self, now: Instant) -> bool:
        """Say whether some reading allows the case to be in this state now."""
        left = self.left
        return any(
            entered.earliest <= now and (not left or now < left[reading].latest)
            for reading, entered in self.entered.items()
        )


def chain_from(flow: Flow, state_id: str, since: Interval, options: CaseOptions) -> Iterator[Stage]:
    """Yield the places a case goes through by lapses alone, under every reading at once."""
    stages = _chain(flow, state_id, since, options)
    days = tuple(since.by_day()) if options.countdown else ()
    if len(days) <= 1:
        return stages
    # Each day has ends of its own, with none between them: what the app shows is held against each.
    by_day = zip(*(_chain(flow, state_id, day, options) for day in days), strict=True)
    return (
        stage._replace(agrees_with=_each_once(part.agrees_with for part in parts))
        for stage, parts in zip(stages, by_day, strict=True)
    )


def _chain(flow: Flow, state_id: str, since: Interval, options: CaseOptions) -> Iterator[Stage]:
    entered: Mapping[str, Interval] = dict.fromkeys(READINGS, since)
    for state in lapse_path(flow, state_id):
        stage = stage_of(state, entered, options)
        yield stage
        entered = stage.left


def _each_once(agreeing: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    found = {reading for readings in agreeing for reading in readings}
    return tuple(reading for reading in READINGS if reading in found)


def stage_of(state: State, entered: Mapping[str, Interval], options: CaseOptions = NO_OPTIONS) -> Stage:
    """Return the stage that a state is, entered at these times by reading."""
    timer, countdown = state.timer, options.countdown
    since = envelope(entered.values())
    if timer is None:
        return Stage(state, entered, since)
    own, pauses = options.own_limits.get(timer.id), options.pauses_of(timer)
    observed = countdown.due if countdown and countdown.timer is timer else None
    terms = apply(timer, entered, own, pauses)
    ends = _ends(terms)
    return Stage(state, entered, since, terms, ends, observed, _agreeing(terms, observed))


def _agreeing(terms: tuple[AppliedProvision, ...], observed: Interval | None) -> tuple[str, ...]:
    """Return the readings under which some term allows what the app shows."""
    if not observed:
        return ()
    return tuple(
        reading for reading in READINGS if any(term.ends[reading].overlaps(observed) for term in terms)
    )


def _ends(terms: tuple[AppliedProvision, ...]) -> Mapping[str, Interval]:
    """Return when the first and the last of several terms are over, by reading."""
    first, *others = terms
    if not others:
        return first.ends
    return {reading: envelope(term.ends[reading] for term in terms) for reading in first.ends}


def enter(flow: Flow, event: str, when: Instant) -> Stage:
    """Return the stage that an event brings a case into."""
    return stage_of(flow.state[flow.event[event].leads_to], dict.fromkeys(READINGS, at(when)))


def envelope(intervals: Iterable[Interval]) -> Interval:
    """Return the least and the greatest bound of some intervals."""
    intervals = set(intervals)
    if len(intervals) == 1:
        (same,) = intervals
        return Interval(same.earliest, same.latest)
    return Interval(
        min(interval.earliest for interval in intervals), max(interval.latest for interval in intervals)
    )
