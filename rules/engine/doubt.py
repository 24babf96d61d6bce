"""Keeps both ends open where a countdown in the app fits no reading of its rule, for whoever shows them.

Either the app goes by another rule or the countdown was copied wrongly, and nothing tells which. The contract
has the countdown override the rule; people are told of both, and of the one on their safe side first.
"""

from dataclasses import replace

from rules.dates.moment import Interval
from rules.engine.answer import Answer, Deadline
from rules.engine.case import Case
from rules.engine.evaluate import evaluate
from rules.engine.stage import chain_from, envelope


def with_both_ends(answer: Answer) -> Answer:
    """Return an answer in which a doubted limit ends somewhere between its countdown's end and its rule's.

    So its safe time is the earlier of both where the buyer acts and the later where the buyer waits. Other
    limits stay as they are, and so does all of an answer that leaves no doubt.
    """
    doubted = _doubted(answer)
    countdown = answer.case.options.countdown
    if not (doubted and countdown):
        return answer
    ruled = _ruled(answer.case, doubted)
    # A limit that was seen running had not ended by then, whatever its rule says.
    is_refuted = ruled.latest <= countdown.seen
    open_between = countdown.due if is_refuted else _between(countdown.due, ruled)
    options = replace(answer.case.options, countdown=replace(countdown, due=open_between))
    wide = evaluate(replace(answer.case, options=options))
    ((index, found),) = (
        (place, it)
        for place, it in enumerate((*wide.deadlines, *wide.lapsed))
        if it.rule == doubted.rule and it.observed
    )
    told = found._replace(observed=doubted.observed and doubted.observed._replace(ruled=ruled))
    answer = answer._replace(if_nobody_acts=wide.if_nobody_acts, if_others_wait=wide.if_others_wait)
    if doubted in answer.deadlines:
        return answer._replace(deadlines=tuple(told if it is doubted else it for it in answer.deadlines))
    lapsed = tuple(told if it is doubted else it for it in answer.lapsed)
    if index >= len(wide.deadlines):
        return answer._replace(lapsed=lapsed)
    # By its rule it still runs.
    return answer._replace(
        states=(*(it for it in wide.states if it.state == told.state), *answer.states),
        deadlines=(told, *answer.deadlines),
        lapsed=tuple(it for it in lapsed if it is not told),
        next_steps=wide.next_steps,
        next_paths=wide.next_paths,
    )


def _doubted(answer: Answer) -> Deadline | None:
    """Return the limit whose countdown its rule does not allow, if there is a time to count from."""
    if answer.case.reports[-1].is_assumed:
        return None
    for it in (*answer.deadlines, *answer.lapsed):
        if it.observed and not it.observed.agrees_with:
            is_reported = it.state == _reported(answer.case)
            return it if is_reported or not _ruled(answer.case, it).overlaps(it.observed.due) else None
    return None


def _ruled(case: Case, deadline: Deadline) -> Interval:
    """Return the end of a limit by its rule; what began unseen may have begun as the last report came."""
    options = replace(case.options, countdown=None)
    at_once, *_ = chain_from(case.flow, deadline.state, case.reports[-1].when, options)
    return envelope((*deadline.readings.values(), *at_once.ends.values()))


def _reported(case: Case) -> str:
    """Return the state that the last report brought the case into."""
    return case.flow.event[case.reports[-1].event].leads_to


def _between(one: Interval, other: Interval) -> Interval:
    """Return the interval from the earliest of both to the latest, half-open where the later one is."""
    later = max(one, other, key=lambda it: it.latest)
    return Interval(min(one.earliest, other.earliest), later.latest, later.half_open)
