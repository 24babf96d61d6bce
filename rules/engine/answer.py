"""Holds what the rules say about a case at one instant: the one value that every screen shows.

An instant is a whole number of seconds, and an `Interval` spans all that the readings of "days" and the
reader's own words leave open, see `rules.dates.moment`. Bounds are exclusive: an end is the first instant
that is too late. Where no latest one is known it is `ENDLESS`, in ``safe`` too.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple

from rules.dates.moment import ENDLESS, Instant, Interval
from rules.engine.case import Case
from rules.rulebook.model import Quantity, Source, Timer

Status = Literal["open", "uncertain", "passed"]

AFTER_LAPSE = "after-lapse"
POSSIBLY_AFTER_LAPSE = "possibly-after-lapse"
STEP_MISSING = "step-missing"
IN_TRANSITION = "rule-in-transition"
CALENDAR_UNKNOWN = "calendar-unknown"
PAUSE_RUNNING = "pause-running"


class StateAt(NamedTuple):
    """A state in which the case can be now.

    Attributes:
        state: id of the state.
        by: ``event`` where a report brought the case there, ``lapse`` where it would have come by itself.
        since: when it was entered.
    """

    state: str
    by: Literal["event", "lapse"]
    since: Interval


class Entered(NamedTuple):
    """A state that is still to come, and when it is entered."""

    state: str
    when: Interval


class Alternative(NamedTuple):
    """What one of several provisions that govern a limit says; its members are those of `Deadline`."""

    limit: Quantity
    readings: Mapping[str, Interval]
    due: Interval
    facts: tuple[str, ...]
    standing: str


class ObservedDue(NamedTuple):
    """The end that the countdown in the app gives a limit, which goes before the rule's.

    Attributes:
        due: when it runs out.
        agrees_with: the readings under which the rule says so too; none where it goes by another rule.
        ruled: the end by the rule, where that is told beside it because either may be wrong, see
            `rules.engine.doubt`.
    """

    due: Interval
    agrees_with: tuple[str, ...]
    ruled: Interval | None = None


class Deadline(NamedTuple):
    """A limit that runs in a state in which the case can be, or that has run out since the last report.

    Attributes:
        rule: id of the rule, ``FLOW.TIMER``.
        state: id of the state in which it runs.
        timer: the timer of the rulebook: who has to act, and what follows if nobody does.
        limit: how long it runs; where there are alternatives, by the first of them.
        counts_from: when it began to run.
        readings: its end by each way of counting days; one where they all agree or the source settles it.
        due: its end over all readings and provisions.
        safe: until when it is early enough whatever the reading where the buyer acts, and from when it is
            over whatever the reading where the buyer waits.
        status: ``open`` before ``due``, ``uncertain`` inside it, ``passed`` from its latest instant on.
        facts: ids of the facts that it rests on.
        standing: how firmly it stands, one of `rules.rulebook.model.STANDINGS`.
        sources: the texts that the facts rest on.
        see: ids of the facts that say what is true instead, where it no longer is.
        alternatives: what each of several provisions says; empty where there is one.
        observed: what the countdown in the app says; None where none was seen.
    """

    rule: str
    state: str
    timer: Timer
    limit: Quantity
    counts_from: Interval
    readings: Mapping[str, Interval]
    due: Interval
    safe: Instant
    status: Status
    facts: tuple[str, ...]
    standing: str
    sources: tuple[Source, ...]
    see: tuple[str, ...]
    alternatives: tuple[Alternative, ...]
    observed: ObservedDue | None

    @property
    def is_own(self) -> bool:
        """Whether it is the buyer who has to act."""
        return self.timer.actor == "buyer"

    @property
    def watched(self) -> Instant:
        """The safe time; where none is known, the first instant at which it is worth asking again."""
        return _watched(self)


class FirstDeadline(NamedTuple):
    """The first limit that would run on a path if it were taken now; its members are those of `Deadline`."""

    rule: str
    timer: Timer
    due: Interval
    safe: Instant
    standing: str

    @property
    def watched(self) -> Instant:
        """As of `Deadline`."""
        return _watched(self)


def _watched(deadline: Deadline | FirstDeadline) -> Instant:
    return deadline.due.earliest if deadline.safe == ENDLESS else deadline.safe


class NextStep(NamedTuple):
    """Something that can happen next in this case.

    Attributes:
        actor: who does it.
        event: id of what happens.
        leads_to: id of the state that it brings the case into.
    """

    actor: str
    event: str
    leads_to: str


class NextPathStep(NamedTuple):
    """A step that leads on beyond this case.

    Attributes:
        flow: id of the flow that it leads into.
        actor: who does it.
        event: id of what happens there.
        leads_to: id of the state that it leads to there.
        deadline: the first limit that would run; None where none does.
    """

    flow: str
    actor: str
    event: str
    leads_to: str
    deadline: FirstDeadline | None


class Unreported(NamedTuple):
    """Something that somebody else may have done unseen and that starts a limit of the buyer's.

    Attributes:
        event: id of what may have happened.
        leads_to: id of the state that it would have brought the case into.
        rule: id of the limit that would run there.
        timer: the timer of that limit.
        earliest: the earliest instant at which it could end.
    """

    event: str
    leads_to: str
    rule: str
    timer: Timer
    earliest: Instant


@dataclass(frozen=True, slots=True)
class CaseWarning:
    """A remark that does not stop the answer.

    Attributes:
        code: of a report `AFTER_LAPSE`, `POSSIBLY_AFTER_LAPSE` or `STEP_MISSING`; of a limit that counts
            from it `IN_TRANSITION` (an older and a newer rule may govern it) or `CALENDAR_UNKNOWN`; of a
            pause `PAUSE_RUNNING`.
        index: which report of the case it is about, or which pause, counted from 0.
        year: the year whose calendar is not known; only of `CALENDAR_UNKNOWN`.
    """

    code: str
    index: int
    year: int | None = None

    @property
    def is_of_pause(self) -> bool:
        """Whether it is about a pause and not about a report."""
        return self.code == PAUSE_RUNNING


class Answer(NamedTuple):
    """What the rules say about a case.

    Attributes:
        case: what was asked.
        states: where the case can stand now, at least one, in the order in which they are reached.
        deadlines: the limit of each of these states that has one.
        lapsed: the limits since the last report that have certainly run out.
        if_nobody_acts: the states to be entered by themselves, as far as that is not certainly past.
        if_others_wait: the states to come if the buyer acts at once and everyone else waits to the last
            moment, up to one in which no limit runs; None in a flow that pays no money back.
        next_steps: what can happen from the states, each step once.
        next_paths: what the buyer can turn to from them beyond this case, each path once.
        unreported: what may have happened unseen since the last report.
        warnings: remarks on what was reported.
    """

    case: Case
    states: tuple[StateAt, ...]
    deadlines: tuple[Deadline, ...]
    lapsed: tuple[Deadline, ...]
    if_nobody_acts: tuple[Entered, ...]
    if_others_wait: tuple[Entered, ...] | None
    next_steps: tuple[NextStep, ...]
    next_paths: tuple[NextPathStep, ...]
    unreported: tuple[Unreported, ...]
    warnings: tuple[CaseWarning, ...]
