"""Keeps both ends open where a countdown in the app fits no reading of its rule, for whoever shows them.

Either the app goes by another rule or the countdown was copied wrongly, and nothing tells which. The contract
has the countdown override the rule; people are told of both, and of the one on their safe side first: for the
limit that counts down, and for each that begins when it is over. A minute is no doubt: people tell the time
without seconds, and the app drops what is less than it shows.

A limit had begun when its countdown was seen, so no more can be left of it than it has. Where nobody knows
its last day, this project takes as many days again as the limit has to be the most that rest days or a pause
add.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from rules.dates.moment import DAY, ENDLESS, MINUTE, Instant, Interval, at
from rules.engine.answer import Answer, Deadline, ObservedDue
from rules.engine.case import Case, CaseOptions, Countdown
from rules.engine.deadlines import safe_of
from rules.engine.evaluate import evaluate
from rules.engine.provisions import AppliedProvision, apply
from rules.engine.stage import Stage, chain_from, envelope
from rules.rulebook.model import READINGS, Timer


def with_both_ends(answer: Answer) -> Answer:
    """Return an answer in which a doubted limit ends somewhere between its countdown's end and its rule's.

    So its safe time is the earlier of both where the buyer acts and the later where the buyer waits, and what
    follows it may have begun by either. An answer that leaves no doubt stays as it is.
    """
    case, countdown = answer.case, answer.case.options.countdown
    if not countdown or _fitting(answer, countdown.seen):
        return answer
    doubted, observed = _counted_down(answer)
    near = _fitting(_evaluated_with(case, _about(countdown)), countdown.seen)
    if fitting := near or _fitting_unseen(case, doubted, observed.due, countdown.seen):
        return _agreed(answer, fitting)
    by_app, ruled = _ends(case, countdown), _due_by_rule(case, doubted)
    # A limit that was seen running had not ended by then, whatever its rule says.
    left = [end for end in ruled if end > countdown.seen]
    if not left:
        return _told(answer, by_app, {doubted.rule: envelope(map(at, ruled))})
    if case.reports[-1].is_assumed:
        # It may have begun as it was seen, and not later; when it began at the earliest nobody knows.
        left = [max(left)]
    by_rule = replace(countdown, due=envelope(map(at, left)))
    open_between = replace(countdown, due=_between(countdown.due, by_rule.due))
    return _told(_evaluated_with(case, open_between)._replace(case=case), by_app, _ends(case, by_rule))


def _counted_down(answer: Answer) -> tuple[Deadline, ObservedDue]:
    """Return the limit whose countdown was seen, and what that says; only for a case with a countdown."""
    ((deadline, observed),) = ((it, it.observed) for it in (*answer.deadlines, *answer.lapsed) if it.observed)
    return deadline, observed


def _fitting(answer: Answer, seen: Instant) -> tuple[str, ...]:
    """Return the readings under which the rule allows what the app showed."""
    case = answer.case
    deadline, observed = _counted_down(answer)
    # What was reported says whether its last instant is one of it.
    begun = case.reports[-1].when if deadline.state == _reported(case) else deadline.counts_from
    if begun.earliest > seen:
        return observed.agrees_with
    allowed = _allowed(case, deadline.timer, begun, observed.due, seen)
    return tuple(reading for reading in observed.agrees_with if reading in allowed)


def _fitting_unseen(case: Case, doubted: Deadline, due: Interval, seen: Instant) -> tuple[str, ...]:
    """Return the readings that allow it for a limit that began unseen, at any time since the last report."""
    if doubted.state == _reported(case):
        return ()
    since = Interval(case.reports[-1].when.earliest, doubted.counts_from.latest)
    return _allowed(case, doubted.timer, since, due, seen)


def _allowed(case: Case, timer: Timer, since: Interval, due: Interval, seen: Instant) -> tuple[str, ...]:
    """Return the readings under which a limit that had begun when it was seen ends as the app shows."""
    own, pauses = case.options.own_limits.get(timer.id), case.options.pauses_of(timer)
    begun = Interval(since.earliest, min(since.last, seen) + 1, half_open=True)
    terms = [
        term for day in begun.by_day() for term in apply(timer, dict.fromkeys(READINGS, day), own, pauses)
    ]
    return tuple(
        reading for reading in READINGS if any(_within_reach(term, reading).overlaps(due) for term in terms)
    )


def _within_reach(term: AppliedProvision, reading: str) -> Interval:
    """Return when a limit ends; where nobody knows the last day, within as many days again as it has."""
    end = term.ends[reading]
    if end.latest != ENDLESS:
        return end
    return Interval(end.earliest, end.earliest + term.provision.limit.value * DAY)


def _agreed(answer: Answer, readings: tuple[str, ...]) -> Answer:
    """Return an answer whose countdown fits these readings of its rule."""

    def agreed(it: Deadline) -> Deadline:
        return it._replace(observed=it.observed._replace(agrees_with=readings)) if it.observed else it

    return _each_limit(answer, agreed)


def _told(answer: Answer, by_app: Mapping[str, Interval], by_rule: Mapping[str, Interval]) -> Answer:
    """Return an answer that names both ends of each limit whose safe time is another by its rule.

    Args:
        answer: the answer.
        by_app: when limits are over by the countdown, by the id of their rule.
        by_rule: when they are over without it.
    """

    def told(it: Deadline) -> Deadline:
        app, rule = by_app[it.rule], by_rule.get(it.rule)
        if not rule or safe_of(it.timer, app) == safe_of(it.timer, rule):
            return it
        return it._replace(observed=ObservedDue(app, (), rule))

    return _each_limit(answer, told)


def _each_limit(answer: Answer, change: Callable[[Deadline], Deadline]) -> Answer:
    deadlines, lapsed = (tuple(map(change, limits)) for limits in (answer.deadlines, answer.lapsed))
    return answer._replace(deadlines=deadlines, lapsed=lapsed)


def _evaluated_with(case: Case, countdown: Countdown) -> Answer:
    return evaluate(replace(case, options=replace(case.options, countdown=countdown)))


def _about(countdown: Countdown) -> Countdown:
    """Return a countdown that ends up to a minute earlier or later."""
    due = countdown.due
    return replace(countdown, due=Interval(due.earliest - MINUTE, due.latest + MINUTE, half_open=True))


def _due_by_rule(case: Case, doubted: Deadline) -> set[Instant]:
    """Return when a limit is over by its rule: both bounds of each way of counting.

    What began unseen may have begun as the last report came, or when all before it had run out.
    """
    begun = (_reported(case), doubted.state)
    stages = (stage for state in begun for stage in _stages(case, state, case.options))
    terms = (term for stage in stages if stage.state.timer is doubted.timer for term in stage.terms)
    return {end for term in terms for due in term.ends.values() for end in (due.earliest, due.latest)}


def _ends(case: Case, countdown: Countdown) -> Mapping[str, Interval]:
    """Return the end of each limit by the id of its rule, with this countdown and if nobody acts any more."""
    stages = _stages(case, _reported(case), replace(case.options, countdown=countdown))
    return {case.flow.rule(stage.state.timer): stage.due for stage in stages if stage.state.timer}


def _stages(case: Case, state: str, options: CaseOptions) -> Iterator[Stage]:
    """Return the course of a case if this state was entered with the last report and nobody acts."""
    return chain_from(case.flow, state, case.reports[-1].when, options)


def _reported(case: Case) -> str:
    """Return the state that the last report brought the case into."""
    return case.flow.event[case.reports[-1].event].leads_to


def _between(one: Interval, other: Interval) -> Interval:
    """Return the interval from the earliest of both to the latest, half-open where the later one is."""
    later = max(one, other, key=lambda it: it.latest)
    return Interval(min(one.earliest, other.earliest), later.latest, later.half_open)
