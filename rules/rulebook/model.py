"""Defines what the rules are written in: sources, facts, timers, events, states and flows.

Everything here is frozen data without behaviour beyond looking things up. Ids are kebab-case and
are the same in the data, in JSON and in links.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

ACTORS = ("buyer", "merchant", "platform", "authority")

# No longer true: a newer fact says so, and is named.
REPLACED = ("withdrawn", "contradicted", "superseded")
# From the weakest to the strongest: a rule stands as firmly as the weakest fact it rests on.
STANDINGS = (
    *REPLACED,
    "unconfirmed",
    "reported",
    "announced",
    "in-force",
)
# The three ways in which a period of days can be counted.
FIRST_DAY_COUNTS = "first-day-counts"
ELAPSED = "elapsed"
NEXT_DAY_COUNTS = "next-day-counts"
READINGS = (FIRST_DAY_COUNTS, ELAPSED, NEXT_DAY_COUNTS)

# The project's own counsel: shown as such, never the ground of a rule.
ADVICE = "advice"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number that a source states, in the unit in which it states it.

    Attributes:
        value: the number.
        unit: ``minutes``, ``hours``, ``days``, ``working-days``, ``months``, ``years``, ``percent``,
            ``yuan`` or ``times``.
    """

    value: int
    unit: str


@dataclass(frozen=True, slots=True)
class Text:
    """What one value of the data says to a reader, in both languages, with placeholders in braces."""

    zh: str
    en: str


@dataclass(frozen=True, slots=True)
class Source:
    """A text that was read, and what can be said of it.

    Attributes:
        id: its name in the data.
        title: what it is called.
        extent: how much of it was read.
        date: when it was published or took effect: an ISO date, month or year, or two parted by ``/``;
            empty where it is not known.
        where: an address (several are parted by a space), or the articles that were read; empty where
            there is nothing to point at.
        read: the day on which it was last read for this project, an ISO date.
        review_by: the last day by which it should be read again, an ISO date.
        review_why: why by that very day, where its kind does not say.
        beside: what the standing of its facts would hide, in a few words; None where that is nothing.
    """

    id: str
    title: Text
    extent: Text
    date: str
    where: str
    read: str
    review_by: str
    review_why: Text | None = None
    beside: Text | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """One statement that the project may make, with what it rests on.

    Attributes:
        id: ``F`` and a number.
        section: the section of the list of facts in which it is shown.
        standing: one of `STANDINGS`, or `ADVICE`.
        sources: ids of the sources that state it.
        text: what it says to the buyer.
        values: every quantity or number it states, by a name that its text uses as a placeholder; days
            of the calendar are a tuple of ISO dates and intervals (``2026-01-01/2026-01-03``).
        see: ids of the facts to read beside it; where its standing is one of `REPLACED`, the newer ones.
    """

    id: str
    section: str
    standing: str
    sources: tuple[str, ...]
    text: Text
    values: Mapping[str, Quantity | str | tuple[str, ...]] = field(default_factory=dict)
    see: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Provision:
    """A limit as one source states it, with how it is counted and the days it holds for.

    Attributes:
        limit: how long it runs.
        facts: ids of the facts it rests on.
        reading: the one reading that the source settles (`rules.engine.span`); None where it settles none.
        moves_off_rest_days: whether a last day that is a rest day moves on to the next working day.
        pausable: whether there are days that the source does not count.
        since: the first day, an ISO date, on which a period that begins falls under it; None where it
            is not known to have a beginning.
        until: the first day on which it holds no longer, because a newer provision does.
        retroactive: whether the source leaves open if it also governs a period that was still
            running, under the provision it replaces, on the day ``since``.
    """

    limit: Quantity
    facts: tuple[str, ...]
    reading: str | None = None
    moves_off_rest_days: bool = False
    pausable: bool = False
    since: str | None = None
    until: str | None = None
    retroactive: bool = False


@dataclass(frozen=True, slots=True)
class Timer:
    """A limit that runs while a case is in one state, from the moment the state was entered.

    Attributes:
        id: its name; the rule is ``FLOW.TIMER``.
        actor: who has to act before it lapses.
        provisions: what the sources say of it, at least one; where several apply to a period at once
            they are shown side by side, in this order.
        lapses_into: the state the case moves into by itself when nobody acted.
        takes_own_limit: whether a case states its own limit, which then goes before the provisions.
    """

    id: str
    actor: str
    provisions: tuple[Provision, ...]
    lapses_into: str
    takes_own_limit: bool = False

    @property
    def limit(self) -> Quantity:
        """The limit to name where there is room for one."""
        return self.provisions[0].limit

    @property
    def facts(self) -> tuple[str, ...]:
        """The facts that any of the provisions rests on."""
        return tuple(dict.fromkeys(fact for provision in self.provisions for fact in provision.facts))


@dataclass(frozen=True, slots=True)
class Event:
    """Something that somebody does, and the state it brings a case into.

    Attributes:
        id: its name.
        actor: who does it.
        leads_to: the state the case is in afterwards, whatever state took the event.
        facts: ids of the facts that describe it.
    """

    id: str
    actor: str
    leads_to: str
    facts: tuple[str, ...] = ()


class NextPath(NamedTuple):
    """A way that leads on from a case: an event with which a case of some flow begins anew or goes on."""

    flow: str
    event: str


@dataclass(frozen=True, slots=True)
class State:
    """Where a case can stand.

    Attributes:
        id: its name.
        takes: ids of the events that are possible here; none for a final state.
        timer: the limit that runs here, if any.
        facts: ids of the facts that describe the state where it has no timer.
        next_paths: what the buyer can turn to from here beyond this case, the nearest first.
    """

    id: str
    takes: tuple[str, ...] = ()
    timer: Timer | None = None
    facts: tuple[str, ...] = ()
    next_paths: tuple[NextPath, ...] = ()


@dataclass(frozen=True)
class Flow:
    """A procedure: what can happen to a case, in which order, and what runs out meanwhile.

    Attributes:
        id: its name.
        starts_with: id of the event a case usually begins with.
        events: everything that can happen, each event once.
        states: every state, in the order in which they are usually reached.
        pays_back: whether goods go back for money, so that the buyer asks how long the money can take.
    """

    id: str
    starts_with: str
    events: tuple[Event, ...]
    states: tuple[State, ...]
    pays_back: bool = False

    @cached_property
    def event(self) -> Mapping[str, Event]:
        """The events by id."""
        return {event.id: event for event in self.events}

    @cached_property
    def state(self) -> Mapping[str, State]:
        """The states by id."""
        return {state.id: state for state in self.states}

    @cached_property
    def timed(self) -> tuple[tuple[State, Timer], ...]:
        """The states in which a limit runs, each with it."""
        return tuple((state, state.timer) for state in self.states if state.timer)

    @cached_property
    def timers(self) -> Mapping[str, Timer]:
        """The timers by rule id."""
        return {self.rule(timer): timer for _, timer in self.timed}

    def rule(self, timer: Timer) -> str:
        """Return the rule id of a timer of this flow, ``FLOW.TIMER``."""
        return f"{self.id}.{timer.id}"
