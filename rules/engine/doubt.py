"""Keeps both ends open where a countdown in the app fits no reading of its rule, for whoever shows them.

Either the app goes by another rule or the countdown was copied wrongly, and nothing tells which. The contract
has the countdown override the rule; people are told of both, and of the one on their safe side first: for the
limit that counts down, and for each that begins when it is over. A minute is no doubt: people tell the time
without seconds, and the app drops what is less than it shows.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace

from rules.dates.moment import MINUTE, Interval
from rules.engine.answer import Answer, Deadline, ObservedDue
from rules.engine.case import Case, CaseOptions, Countdown
from rules.engine.deadlines import safe_of
from rules.engine.evaluate import evaluate
from rules.engine.stage import chain_from, envelope


def with_both_ends(answer: Answer) -> Answer:
    """Return an answer in which a doubted limit ends somewhere between its countdown's end and its rule's.

    So its safe time is the earlier of both where the buyer acts and the later where the buyer waits, and what
    follows it may have begun by either. An answer that leaves no doubt stays as it is.
    """
    case, countdown = answer.case, answer.case.options.countdown
    if not countdown or _agreeing(answer):
        return answer
    if near := _agreeing(_evaluated_with(case, _about(countdown))):
        return _agreed(answer, near)
    doubted = _doubted(answer)
    if not doubted:
        return answer
    by_app, by_rule = _ends(case, _reported(case), case.options), _by_rule(case, doubted.state)
    ruled = by_rule[doubted.rule]
    # A limit that was seen running had not ended by then, whatever its rule says.
    if ruled.latest <= countdown.seen:
        return _told(answer, by_app, {doubted.rule: ruled})
    open_between = replace(countdown, due=_between(countdown.due, ruled))
    return _told(_evaluated_with(case, open_between)._replace(case=case), by_app, by_rule)


def _counted_down(answer: Answer) -> tuple[Deadline, ObservedDue]:
    """Return the limit whose countdown was seen, and what that says; only for a case with a countdown."""
    ((deadline, observed),) = ((it, it.observed) for it in (*answer.deadlines, *answer.lapsed) if it.observed)
    return deadline, observed


def _agreeing(answer: Answer) -> tuple[str, ...]:
    """Return the readings under which the rule allows what the app showed."""
    _, observed = _counted_down(answer)
    return observed.agrees_with


def _doubted(answer: Answer) -> Deadline | None:
    """Return the limit that counts down otherwise than by its rule, if there is a time to count from."""
    case = answer.case
    if case.reports[-1].is_assumed:
        return None
    it, observed = _counted_down(answer)
    is_reported = it.state == _reported(case)
    is_possible = _by_rule(case, it.state)[it.rule].overlaps(observed.due)
    return it if is_reported or not is_possible else None


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


def _by_rule(case: Case, state: str) -> Mapping[str, Interval]:
    """Return the ends by rule of a state's limit and of those after it.

    What began unseen may have begun as the last report came, or when all before it had run out.
    """
    options = replace(case.options, countdown=None)
    at_last, at_once = (_ends(case, begun, options) for begun in (_reported(case), state))
    return {rule: envelope((at_last[rule], end)) for rule, end in at_once.items()}


def _ends(case: Case, state: str, options: CaseOptions) -> Mapping[str, Interval]:
    """Return the end of each limit, if this state was entered with the last report and nobody acts."""
    stages = chain_from(case.flow, state, case.reports[-1].when, options)
    return {case.flow.rule(stage.state.timer): stage.due for stage in stages if stage.state.timer}


def _reported(case: Case) -> str:
    """Return the state that the last report brought the case into."""
    return case.flow.event[case.reports[-1].event].leads_to


def _between(one: Interval, other: Interval) -> Interval:
    """Return the interval from the earliest of both to the latest, half-open where the later one is."""
    later = max(one, other, key=lambda it: it.latest)
    return Interval(min(one.earliest, other.earliest), later.latest, later.half_open)
