"""A place in the course of a case: one state, and when each reading of "days" enters and leaves it."""

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

from rules.dates.moment import Instant, Window, at
from rules.engine.case import NOTHING_PARTICULAR, Particulars
from rules.engine.provisions import Term, terms_of
from rules.rulebook.graph import lapse_path
from rules.rulebook.model import READINGS, Flow, State


class Place(NamedTuple):
    """One place in the chains: a state, and when each reading enters it and sees its timer lapse.

    Attributes:
        state: the state of this place, the same under every reading.
        entered: when it was entered, by reading.
        since: when it was entered, over all readings.
        terms: what governs its timer, and when each lets it lapse; none for a state without a timer.
        ends: when its timer lapses by any of them, by reading; empty for a state without a timer.
        observed: when its timer lapses by the countdown in the app, which overrides the rule.
        agrees_with: the readings under which the rule allows what the app shows.
    """

    state: State
    entered: Mapping[str, Window]
    since: Window
    terms: tuple[Term, ...] = ()
    ends: Mapping[str, Window] = MappingProxyType({})
    observed: Window | None = None
    agrees_with: tuple[str, ...] = ()

    @property
    def due(self) -> Window:
        """When the timer lapses, over all readings; only for a state with a timer."""
        return envelope(self.left.values())

    @property
    def left(self) -> Mapping[str, Window]:
        """When the case leaves this state by itself, by reading; empty for a state without a timer."""
        return dict.fromkeys(self.ends, self.observed) if self.observed else self.ends

    def is_possible(self, now: Instant) -> bool:
        """Say whether some reading allows the case to be in this state now."""
        left = self.left
        return any(
            entered.earliest <= now and (not left or now < left[reading].latest)
            for reading, entered in self.entered.items()
        )


def chain_from(flow: Flow, state_id: str, since: Window, particulars: Particulars) -> Iterator[Place]:
    """Yield the places a case goes through by lapses alone, under every reading at once."""
    places = _chain(flow, state_id, since, particulars)
    days = tuple(since.by_day()) if particulars.countdown else ()
    if len(days) <= 1:
        return places
    # Each day has ends of its own, with none between them: what the app shows is held against each.
    by_day = zip(*(_chain(flow, state_id, day, particulars) for day in days), strict=True)
    return (
        place._replace(agrees_with=_each_once(part.agrees_with for part in parts))
        for place, parts in zip(places, by_day, strict=True)
    )


def _chain(flow: Flow, state_id: str, since: Window, particulars: Particulars) -> Iterator[Place]:
    entered: Mapping[str, Window] = dict.fromkeys(READINGS, since)
    for state in lapse_path(flow, state_id):
        place = place_in(state, entered, particulars)
        yield place
        entered = place.left


def _each_once(agreeing: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    found = {reading for readings in agreeing for reading in readings}
    return tuple(reading for reading in READINGS if reading in found)


def place_in(
    state: State, entered: Mapping[str, Window], particulars: Particulars = NOTHING_PARTICULAR
) -> Place:
    """Return the place that a state is, entered at these times by reading."""
    timer, countdown = state.timer, particulars.countdown
    since = envelope(entered.values())
    if timer is None:
        return Place(state, entered, since)
    own, pauses = particulars.own_limits.get(timer.id), particulars.pauses_of(timer)
    observed = countdown.due if countdown and countdown.timer is timer else None
    terms = terms_of(timer, entered, own, pauses)
    ends = _ends(terms)
    return Place(state, entered, since, terms, ends, observed, _agreeing(terms, observed))


def _agreeing(terms: tuple[Term, ...], observed: Window | None) -> tuple[str, ...]:
    """Return the readings under which some term allows what the app shows."""
    if not observed:
        return ()
    return tuple(
        reading for reading in READINGS if any(term.ends[reading].overlaps(observed) for term in terms)
    )


def _ends(terms: tuple[Term, ...]) -> Mapping[str, Window]:
    """Return when the first and the last of several terms are over, by reading."""
    first, *others = terms
    if not others:
        return first.ends
    return {reading: envelope(term.ends[reading] for term in terms) for reading in first.ends}


def enter(flow: Flow, event: str, when: Instant) -> Place:
    """Return the place that an event brings a case into."""
    return place_in(flow.state[flow.event[event].leads_to], dict.fromkeys(READINGS, at(when)))


def envelope(windows: Iterable[Window]) -> Window:
    """Return the least and the greatest bound of some windows."""
    windows = set(windows)
    if len(windows) == 1:
        (same,) = windows
        return Window(same.earliest, same.latest)
    return Window(min(window.earliest for window in windows), max(window.latest for window in windows))
