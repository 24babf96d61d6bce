"""Works out where a case can stand, what runs out when, and what follows: pure date arithmetic.

What was reported is taken as the truth and the rules explain it. From the last report each reading of
"days" gives one chain of states, because a timer that lapses moves a case on by itself. The chains run
through the same states at different times, so they are put side by side, stage by stage; where several
provisions govern one timer, the stage spans what each of them says. A countdown that somebody saw in the
app overrides them all from the state it runs in.
"""

from collections.abc import Iterable, Iterator, Mapping

from rules.dates.moment import ENDLESS, Instant, Interval, at
from rules.engine.answer import (
    CALENDAR_UNKNOWN,
    IN_TRANSITION,
    PAUSE_RUNNING,
    Answer,
    CaseWarning,
    Deadline,
    Entered,
    NextPathStep,
    NextStep,
    StateAt,
    Unreported,
)
from rules.engine.case import Case, CaseOptions
from rules.engine.deadlines import deadline_of, first_deadline_of
from rules.engine.replay import from_countdown, replay
from rules.engine.stage import Stage, chain_from, enter, stage_of
from rules.rulebook.flows import FLOWS
from rules.rulebook.graph import next_if_others_wait
from rules.rulebook.model import READINGS, Flow, NextPath, Timer


def evaluate(case: Case) -> Answer:
    """Replay what was reported and say what holds at the instant that the case is asked about.

    Args:
        case: at least one report, oldest first; the history before it is unknown.

    Raises:
        CaseError: the reports cannot be true together, see `rules.engine.replay`.
        KeyError: a reported event is not one of the flow's.
    """
    flow, now, options, last = case.flow, case.now, case.options, case.reports[-1]
    warnings = tuple(replay(case))
    chain = tuple(chain_from(flow, flow.event[last.event].leads_to, last.when, options))
    ahead = from_countdown(case, chain)
    known_since = options.countdown.seen if options.countdown else last.when.earliest
    possible = tuple(stage for stage in ahead if stage.is_possible(now))
    next_paths = dict.fromkeys(path for stage in possible for path in stage.state.next_paths)
    return Answer(
        case=case,
        states=tuple(
            StateAt(stage.state.id, "event" if stage is chain[0] else "lapse", stage.since)
            for stage in possible
        ),
        deadlines=_deadlines(flow, possible, now),
        lapsed=_deadlines(flow, (stage for stage in chain if stage.ends and stage.due.latest <= now), now),
        if_nobody_acts=_entered(stage for stage in ahead[1:] if stage.since.latest > now),
        # Money comes back in some flows only.
        if_others_wait=_entered(_if_others_wait(flow, possible[0], now)) if flow.pays_back else None,
        next_steps=_next_steps(flow, possible),
        next_paths=tuple(_next_path(path, now) for path in next_paths),
        unreported=tuple(_unreported(flow, ahead[0], known_since)),
        warnings=(*warnings, *_limit_warnings(chain, len(case.reports) - 1, options)),
    )


def _deadlines(flow: Flow, stages: Iterable[Stage], now: Instant) -> tuple[Deadline, ...]:
    return tuple(deadline_of(flow, stage, stage.state.timer, now) for stage in stages if stage.state.timer)


def _entered(stages: Iterable[Stage]) -> tuple[Entered, ...]:
    return tuple(Entered(stage.state.id, stage.since) for stage in stages)


def _if_others_wait(flow: Flow, stage: Stage, now: Instant) -> Iterator[Stage]:
    """Yield the stages to come if the buyer acts at once and everyone else waits.

    They end where no limit runs: what comes after that has no latest time.
    """
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


def _next_steps(flow: Flow, stages: tuple[Stage, ...]) -> tuple[NextStep, ...]:
    """Return what can happen from some states, each event once, in the order of the states."""
    ids = dict.fromkeys(event for stage in stages for event in stage.state.takes)
    return tuple(
        NextStep(event.actor, event.id, event.leads_to) for event in map(flow.event.__getitem__, ids)
    )


def _next_path(path: NextPath, now: Instant) -> NextPathStep:
    """Return a step into another flow, with the first limit that would run if it were taken now."""
    flow = FLOWS[path.flow]
    event = flow.event[path.event]
    stage = enter(flow, event.id, now)
    timer = stage.state.timer
    first = first_deadline_of(flow, stage, timer) if timer else None
    return NextPathStep(flow.id, event.actor, event.id, event.leads_to, first)


def _unreported(flow: Flow, stage: Stage, since: Instant) -> Iterator[Unreported]:
    """Yield what others may have done unseen in the state in which the case was at ``since``."""
    for event in map(flow.event.__getitem__, stage.state.takes):
        timer = flow.state[event.leads_to].timer
        if event.actor != "buyer" and timer and timer.actor == "buyer":
            earliest = enter(flow, event.id, since).due.earliest
            yield Unreported(event.id, event.leads_to, flow.rule(timer), timer, earliest)


def _limit_warnings(chain: tuple[Stage, ...], index: int, options: CaseOptions) -> Iterator[CaseWarning]:
    """Yield what keeps the limits that count from the last report from being exact."""
    by_rule = [stage for stage in chain if stage.terms and not stage.observed]
    terms = [term for stage in by_rule for term in stage.terms]
    if any(term.retroactive for term in terms):
        yield CaseWarning(IN_TRANSITION, index)
    for year in sorted({term.unknown_year for term in terms if term.unknown_year}):
        yield CaseWarning(CALENDAR_UNKNOWN, index, year)
    held_up = {
        stage.state.timer.id
        for stage in by_rule
        if stage.state.timer and any(term.is_held_up for term in stage.terms)
    }
    for number, (timer, pause) in enumerate(options.pauses):
        if pause.ended.latest == ENDLESS and timer in held_up:
            yield CaseWarning(PAUSE_RUNNING, number)
