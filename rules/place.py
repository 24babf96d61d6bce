"""A place in the course of a case: one state, and when each reading of "days" enters and leaves it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from rules.case import NOTHING_PARTICULAR, Particulars
from rules.model import Flow, State
from rules.moment import Instant, Window, at
from rules.span import READINGS
from rules.terms import Term, terms_of
from rules.walk import lapse_path


@dataclass(frozen=True)
class Place:
    """One place in the chains: a state, and when each reading enters it and sees its timer lapse.

    Attributes:
        state: the state of this place, the same under every reading.
        entered: when it was entered, by reading.
        terms: what governs its timer, and when each lets it lapse; none for a state without a timer.
        observed: when its timer lapses by the countdown in the app, which overrides the rule.
    """

    state: State
    entered: Mapping[str, Window]
    terms: tuple[Term, ...] = ()
    observed: Window | None = None

    @cached_property
    def since(self) -> Window:
        """When the state was entered, over all readings."""
        return envelope(self.entered.values())

    @cached_property
    def ends(self) -> Mapping[str, Window]:
        """When its timer lapses by the rule, by reading; empty for a state without a timer."""
        if len(self.terms) < 2:
            return self.terms[0].ends if self.terms else {}
        return {reading: envelope(term.ends[reading] for term in self.terms) for reading in self.entered}

    @cached_property
    def due(self) -> Window:
        """When the timer lapses, over all readings; only for a state with a timer."""
        return envelope(self.left.values())

    @cached_property
    def left(self) -> Mapping[str, Window]:
        """When the case leaves this state by itself, by reading; empty for a state without a timer."""
        return dict.fromkeys(self.ends, self.observed) if self.observed else self.ends

    @property
    def agrees_with(self) -> tuple[str, ...]:
        """The readings under which the rule allows what the app shows."""
        seen = self.observed
        return tuple(
            reading
            for reading in self.ends
            if seen and any(term.ends[reading].overlaps(seen) for term in self.terms)
        )

    def is_possible(self, now: Instant) -> bool:
        """Say whether some reading allows the case to be in this state now."""
        return any(
            entered.earliest <= now and (not self.left or now < self.left[reading].latest)
            for reading, entered in self.entered.items()
        )


def chain_from(flow: Flow, state_id: str, since: Window, particulars: Particulars) -> Iterator[Place]:
    """Yield the places a case goes through by lapses alone, under every reading at once."""
    entered: Mapping[str, Window] = dict.fromkeys(READINGS, since)
    for state in lapse_path(flow, state_id):
        place = place_in(state, entered, particulars)
        yield place
        entered = place.left


def place_in(
    state: State, entered: Mapping[str, Window], particulars: Particulars = NOTHING_PARTICULAR
) -> Place:
    """Return the place that a state is, entered at these times by reading."""
    timer, countdown = state.timer, particulars.countdown
    if timer is None:
        return Place(state, entered)
    own, pauses = particulars.own_limits.get(timer.id), particulars.pauses_of(timer)
    observed = countdown.due if countdown and countdown.timer is timer else None
    return Place(state, entered, terms_of(timer, entered, own, pauses), observed)


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
