"""Holds what is told of a case: what happened and when, what the app shows, what the case itself states."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from rules.dates.moment import Instant, Interval
from rules.engine.span import Pause
from rules.rulebook.model import Flow, Quantity, Timer


@dataclass(frozen=True, slots=True)
class Report:
    """One thing the reader says has happened.

    Attributes:
        event: id of an event of the flow.
        when: when it happened, as exactly as the reader knows.
        is_assumed: whether the reader gave no time, so that ``when`` is only what a countdown leaves
            possible: it is counted with, and shown to nobody.
    """

    event: str
    when: Interval
    is_assumed: bool = False


@dataclass(frozen=True, slots=True)
class Countdown:
    """What the reader saw in the app: a timer that runs, and how much of it is left.

    Attributes:
        timer: the timer of the flow that it belongs to.
        seen: when it was seen.
        due: when it runs out; as wide as the smallest unit that the app shows, and half-open.
    """

    timer: Timer
    seen: Instant
    due: Interval


@dataclass(frozen=True, slots=True)
class CaseOptions:
    """What a case says of itself beside what has happened.

    Attributes:
        countdown: what the app showed after the last report, if the reader looked.
        own_limits: limits that the case itself states, by the id of their timer; of one that ran more than
            once, the last time.
        pauses: what is left out, each with the id of the timer that stands still meanwhile.
    """

    countdown: Countdown | None = None
    own_limits: Mapping[str, Quantity] = field(default_factory=dict)
    pauses: tuple[tuple[str, Pause], ...] = ()

    def pauses_of(self, timer: Timer) -> tuple[Pause, ...]:
        """Return what a timer leaves out."""
        return tuple(pause for name, pause in self.pauses if name == timer.id)


NO_OPTIONS = CaseOptions()


@dataclass(frozen=True, slots=True)
class Case:
    """All that is told of a case, and when it is asked about.

    Attributes:
        flow: the flow of the case.
        reports: what was reported, oldest first.
        now: the instant to answer for.
        options: what else the reader said of the case.
    """

    flow: Flow
    reports: tuple[Report, ...]
    now: Instant
    options: CaseOptions
