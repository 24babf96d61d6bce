"""Works out where a case can stand, what runs out when, and what follows: pure date arithmetic.

What was reported is taken as the truth and the rules explain it. From the last reported event each
reading of "days" gives one chain of states, because a timer that lapses moves a case on by itself.
The chains run through the same states at different times, so they are put side by side, stage by
stage; where several provisions govern one timer, the stage spans what each of them says. A countdown
that somebody saw in the app overrides them all from the state it runs in.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from rules.dates.moment import ENDLESS, Instant, Interval, at
from rules.engine.case import NO_OPTIONS, CaseOptions, Countdown, Report
from rules.engine.stage import Stage, chain_from, enter, stage_of
from rules.rulebook.graph import lapse_path, next_if_others_wait, reachable
from rules.rulebook.model import READINGS, Event, Flow, NextPath, Timer

AFTER_LAPSE = "after-lapse"
POSSIBLY_AFTER_LAPSE = "possibly-after-lapse"
STEP_MISSING = "step-missing"
IN_TRANSITION = "rule-in-transition"
CALENDAR_UNKNOWN = "calendar-unknown"
PAUSE_RUNNING = "pause-running"

OUT_OF_ORDER = "events-out-of-order"
IN_FUTURE = "event-in-future"
NOT_POSSIBLE = "event-not-possible"
NOT_RUNNING = "rule-not-running"


class CaseError(ValueError):
    """What was reported cannot have happened in this flow and order.

    Attributes:
        code: `OUT_OF_ORDER`, `IN_FUTURE`, `NOT_POSSIBLE` or, of a countdown only, `NOT_RUNNING`.
        index: which reported event it is about, counted from 0; None for the countdown that was seen.
    """

    def __init__(self, code: str, index: int | None) -> None:
        """Keep the error code beside the position of the event."""
        super().__init__(f"{code} at {'the countdown' if index is None else f'event {index}'}")
        self.code = code
        self.index = index


@dataclass(frozen=True, slots=True)
class CaseWarning:
    """A remark that does not stop the answer.

    Attributes:
        code: of a reported event `AFTER_LAPSE`, `POSSIBLY_AFTER_LAPSE` or `STEP_MISSING`; of a limit that
            counts from it `IN_TRANSITION` (an older and a newer rule may govern it) or `CALENDAR_UNKNOWN`;
            of a pause `PAUSE_RUNNING`.
        index: which reported event it is about, or which pause, counted from 0.
        year: the year whose calendar is not known; only of `CALENDAR_UNKNOWN`.
    """

    code: str
    index: int
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Unreported:
    """Something that somebody else may have done unseen and that starts a timer of the buyer's.

    Attributes:
        event: what may have happened.
        timer: the buyer's timer that it would have started.
        earliest: the earliest instant at which that timer could end.
    """

    event: Event
    timer: Timer
    earliest: Instant


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What the rules say about a case at one instant.

    Attributes:
        flow: the flow of the case.
        now: the instant it was evaluated for.
        chain: the places the case goes through from the last reported event if nobody acts.
        ahead: the end of the chain, from the state in which a countdown was seen, if one was.
        possible: the places ahead in which the case can be now, at least one.
        lapsed: the places of the chain whose timer has certainly lapsed by now.
        unreported: what may have happened unseen since the last reported event.
        warnings: remarks on the reported events, in their order.
    """

    flow: Flow
    now: Instant
    chain: tuple[Stage, ...]
    ahead: tuple[Stage, ...]
    possible: tuple[Stage, ...]
    lapsed: tuple[Stage, ...]
    unreported: tuple[Unreported, ...]
    warnings: tuple[CaseWarning, ...]

    @property
    def if_nobody_acts(self) -> tuple[Stage, ...]:
        """The places still to be entered by a lapse, as far as that is not certainly past."""
        return tuple(stage for stage in self.ahead[1:] if stage.since.latest > self.now)

    @property
    def if_others_wait(self) -> tuple[Stage, ...]:
        """The places to come if the buyer acts at once and everyone else waits to the last moment.

        They end where no limit runs: what comes after that has no latest time.
        """
        return tuple(_if_others_wait(self.flow, self.possible[0], self.now))

    @property
    def next_events(self) -> tuple[Event, ...]:
        """What can happen from the possible states, each event once, in the order of the states."""
        ids = dict.fromkeys(event for stage in self.possible for event in stage.state.takes)
        return tuple(self.flow.event[event] for event in ids)

    @property
    def next_paths(self) -> tuple[NextPath, ...]:
        """What leads on from the possible states in other flows, each once."""
        return tuple(dict.fromkeys(way for stage in self.possible for way in stage.state.next_paths))


def evaluate(
    flow: Flow,
    reports: tuple[Report, ...],
    now: Instant,
    options: CaseOptions = NO_OPTIONS,
) -> Evaluation:
    """Replay what was reported and say what holds at ``now``.

    Args:
        flow: the flow of the case.
        reports: what has happened, oldest first, at least one; the history before it is unknown.
        now: the instant to answer for.
        options: what the case says of itself beside them.

    Raises:
        CaseError: the reports cannot be true together, see there.
        KeyError: a reported event is not one of the flow's.
    """
    warnings = tuple(_replay(flow, reports, now, options))
    last, countdown = reports[-1], options.countdown
    chain = tuple(chain_from(flow, flow.event[last.event].leads_to, last.when, options))
    ahead, known_since = chain, last.when.earliest
    if countdown:
        ahead, known_since = _from_countdown(chain, countdown, last, now), countdown.seen
    return Evaluation(
        flow=flow,
        now=now,
        chain=chain,
        ahead=ahead,
        possible=tuple(stage for stage in ahead if stage.is_possible(now)),
        lapsed=tuple(stage for stage in chain if stage.ends and stage.due.latest <= now),
        unreported=tuple(_unreported(flow, ahead[0], known_since)),
        warnings=(*warnings, *_limit_warnings(chain, len(reports) - 1, options)),
    )


def _replay(
    flow: Flow, reports: tuple[Report, ...], now: Instant, options: CaseOptions
) -> Iterator[CaseWarning]:
    """Check each report against the one before it and yield the warnings."""
    for index, report in enumerate(reports):
        before = reports[index - 1] if index else None
        if before and _last_of(report) < before.when.earliest:
            raise CaseError(OUT_OF_ORDER, index)
        # Of a time that nobody gave only the countdown can lie ahead.
        if report.when.earliest > now and not report.is_assumed:
            raise CaseError(IN_FUTURE, index)
        if before:
            code = _explain(flow, reports, index, options)
            if code:
                yield CaseWarning(code, index)


def _last_of(report: Report) -> Instant:
    """Return when something happened at the latest; without a time of its own even as the app was seen."""
    return report.when.latest if report.is_assumed else report.when.last


def _explain(flow: Flow, reports: tuple[Report, ...], index: int, options: CaseOptions) -> str | None:
    """Find the state that takes a report; return the warning code it earns, if any."""
    before, report = reports[index - 1], reports[index]
    start = flow.event[before.event].leads_to
    for stage in chain_from(flow, start, before.when, _stated_before(flow, reports[index:], options)):
        if report.event in stage.state.takes and stage.since.earliest <= _last_of(report):
            # A time that nobody gave is not late.
            return None if report.is_assumed else _lateness(stage, report.when)
    if any(report.event in state.takes for state in reachable(flow, start)):
        return STEP_MISSING
    raise CaseError(NOT_POSSIBLE, index)


def _stated_before(flow: Flow, reports: tuple[Report, ...], options: CaseOptions) -> CaseOptions:
    """Return what a case says of the time before some reports: not what it says of a limit that runs anew."""
    if options is NO_OPTIONS:
        return options
    later = {
        state.timer.id
        for report in reports
        for state in lapse_path(flow, flow.event[report.event].leads_to)
        if state.timer
    }
    own_limits = {timer: own for timer, own in options.own_limits.items() if timer not in later}
    return replace(options, countdown=None, own_limits=own_limits)


def _lateness(stage: Stage, when: Interval) -> str | None:
    """Say whether an event came after the timer of the state that took it had lapsed."""
    if not stage.ends:
        return None
    if stage.due.latest <= when.earliest:
        return AFTER_LAPSE
    if stage.due.earliest <= when.last:
        return POSSIBLY_AFTER_LAPSE
    return None


def _from_countdown(
    chain: tuple[Stage, ...], countdown: Countdown, last: Report, now: Instant
) -> tuple[Stage, ...]:
    """Return the chain from the stage whose countdown was seen, or refuse one that cannot have been."""
    if countdown.seen < last.when.earliest:
        raise CaseError(OUT_OF_ORDER, None)
    if countdown.seen > now:
        raise CaseError(IN_FUTURE, None)
    for index, stage in enumerate(chain):
        if stage.observed and stage.since.earliest <= countdown.seen:
            return chain[index:]
    raise CaseError(NOT_RUNNING, None)


def _limit_warnings(chain: tuple[Stage, ...], index: int, options: CaseOptions) -> Iterator[CaseWarning]:
    """Yield what keeps the limits that count from the last report from being exact."""
    by_rule = [stage for stage in chain if stage.terms and not stage.observed]
    terms = [term for stage in by_rule for term in stage.terms]
    if any(term.retroactive for term in terms):
        yield CaseWarning(IN_TRANSITION, index)
    years = {term.unknown_year for term in terms if term.unknown_year}
    yield from (CaseWarning(CALENDAR_UNKNOWN, index, year) for year in sorted(years))
    held_up = {
        stage.state.timer.id
        for stage in by_rule
        if stage.state.timer and any(term.is_held_up for term in stage.terms)
    }
    for number, (timer, pause) in enumerate(options.pauses):
        if timer in held_up and pause.ended.latest == ENDLESS:
            yield CaseWarning(PAUSE_RUNNING, number)


def _if_others_wait(flow: Flow, stage: Stage, now: Instant) -> Iterator[Stage]:
    # The first possible stage is entered by now whatever the reading: no other comes before it.
    since: Mapping[str, Interval] = dict.fromkeys(READINGS, at(now))
    while move := next_if_others_wait(flow, stage.state):
        if isinstance(move, Timer):
            since, reached = stage.left, move.lapses_into
        else:
            since = {reading: _not_before(now, interval) for reading, interval in since.items()}
            reached = move.leads_to
        stage = stage_of(flow.state[reached], since)
        yield stage


def _not_before(now: Instant, interval: Interval) -> Interval:
    """Return what is left of an interval from now on, or now where nothing is left."""
    return interval._replace(earliest=max(now, interval.earliest)) if interval.last >= now else at(now)


def _unreported(flow: Flow, stage: Stage, since: Instant) -> Iterator[Unreported]:
    """Yield what others may have done unseen in the state in which the case was at ``since``."""
    for event in (flow.event[event_id] for event_id in stage.state.takes):
        timer = flow.state[event.leads_to].timer
        if event.actor != "buyer" and timer and timer.actor == "buyer":
            yield Unreported(event, timer, enter(flow, event.id, since).due.earliest)
