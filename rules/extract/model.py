"""Defines what was read in a text: events with their moments, a countdown, and what was not understood."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from rules.dates.moment import Interval
from rules.rulebook.model import Flow


class Span(NamedTuple):
    """A stretch of the text, in code points: its first, and the one after its last."""

    start: int
    end: int

    def joined(self, other: "Span") -> "Span":
        """Return the stretch from the first of the two to the last."""
        return Span(min(self.start, other.start), max(self.end, other.end))


@dataclass(frozen=True, slots=True)
class FoundEvent:
    """An event, when it happened, and the words that say so.

    Attributes:
        event: its id.
        when: the instant, or the interval in which it lies.
        has_seconds: whether the text has the instant to the second.
        span: the words.
    """

    event: str
    when: Interval
    has_seconds: bool
    span: Span


@dataclass(frozen=True, slots=True)
class FoundCountdown:
    """What the app shows to be left of a limit.

    Attributes:
        rule: id of the rule.
        event: the event that leads to the state in which the limit runs.
        remaining: what is left, in the units that are shown.
        span: the words.
    """

    rule: str
    event: str
    remaining: Mapping[str, int]
    span: Span


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was found in a text.

    Attributes:
        flow: the flow that was asked for, or the one that the text names; None where neither.
        events: the events, oldest first.
        countdown: the countdown, if there is just one and it is known of what.
        unread: times and words of events that could not be placed, in the order of the text.
    """

    flow: Flow | None
    events: tuple[FoundEvent, ...] = ()
    countdown: FoundCountdown | None = None
    unread: tuple[Span, ...] = ()
