"""Works out how far the exact time of the last report could move a safe time, had the reader given it."""

from rules.dates.moment import ENDLESS, MINUTE, Instant, Interval, at
from rules.engine.case import Case, Report
from rules.engine.evaluate import evaluate
from rules.rulebook.model import Timer


def gain_by_the_time(case: Case, timer: Timer) -> int:
    """Return by how many seconds a safe time could move at most, in whole minutes; nought where it cannot.

    Where the buyer acts it could be so much later, where the buyer waits so much earlier. A countdown that
    was seen has settled the matter, and what nobody gave a time for is no day whose hour is missing.

    Args:
        case: what was asked.
        timer: the limit.
    """
    last = case.reports[-1]
    if not last.when.half_open or case.options.countdown:
        return 0
    told = _safe(case, timer, last.when)
    if timer.actor == "buyer":
        # It has happened by now.
        exact = _safe(case, timer, at(min(last.when.last, case.now)))
    else:
        before = [report.when.earliest for report in case.reports[-2:-1]]
        exact = _safe(case, timer, at(max([last.when.earliest, *before])))
    if ENDLESS in (told, exact):
        return 0
    return -(-abs(exact - told) // MINUTE) * MINUTE


def _safe(case: Case, timer: Timer, when: Interval) -> Instant:
    """Return the safe time of a limit if the last report happened then; what was before plays no part."""
    last = Report(case.reports[-1].event, when)
    chain = evaluate(case.flow, (last,), case.now, case.options).chain
    due = next(place.due for place in chain if place.state.timer is timer)
    return due.earliest if timer.actor == "buyer" else due.latest
