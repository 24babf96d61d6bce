"""Replays what was reported: the reports are the truth, and the rules explain each by those before it."""

from collections.abc import Iterator
from dataclasses import replace

from rules.dates.moment import Instant, Interval
from rules.engine.answer import AFTER_LAPSE, POSSIBLY_AFTER_LAPSE, STEP_MISSING, CaseWarning
from rules.engine.case import NO_OPTIONS, Case, CaseOptions, Report
from rules.engine.stage import Stage, chain_from
from rules.rulebook.graph import lapse_path, reachable
from rules.rulebook.model import Flow

OUT_OF_ORDER = "events-out-of-order"
IN_FUTURE = "event-in-future"
NOT_POSSIBLE = "event-not-possible"
NOT_RUNNING = "rule-not-running"


class CaseError(ValueError):
    """What was reported cannot have happened in this flow and order.

    Attributes:
        code: `OUT_OF_ORDER`, `IN_FUTURE`, `NOT_POSSIBLE` or, of a countdown only, `NOT_RUNNING`.
        index: which report it is about, counted from 0; None for the countdown that was seen.
    """

    def __init__(self, code: str, index: int | None) -> None:
        """Keep the error code beside the position of the report."""
        super().__init__(f"{code} at {'the countdown' if index is None else f'event {index}'}")
        self.code = code
        self.index = index


def replay(case: Case) -> Iterator[CaseWarning]:
    """Check each report against the one before it and yield the warnings.

    Raises:
        CaseError: the reports cannot be true together, see there.
    """
    for index, report in enumerate(case.reports):
        before = case.reports[index - 1] if index else None
        if before and _last_of(report) < before.when.earliest:
            raise CaseError(OUT_OF_ORDER, index)
        # Of a time that nobody gave only the countdown can lie ahead.
        if report.when.earliest > case.now and not report.is_assumed:
            raise CaseError(IN_FUTURE, index)
        if before:
            code = _explain(case.flow, case.reports, index, case.options)
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
    due = stage.due
    if due.latest <= when.earliest:
        return AFTER_LAPSE
    return POSSIBLY_AFTER_LAPSE if due.earliest <= when.last else None


def from_countdown(case: Case, chain: tuple[Stage, ...]) -> tuple[Stage, ...]:
    """Return the chain from the stage whose countdown was seen; all of it where none was.

    Raises:
        CaseError: it cannot have been seen, by what was reported.
    """
    countdown = case.options.countdown
    if not countdown:
        return chain
    if countdown.seen < case.reports[-1].when.earliest:
        raise CaseError(OUT_OF_ORDER, None)
    if countdown.seen > case.now:
        raise CaseError(IN_FUTURE, None)
    for index, stage in enumerate(chain):
        if stage.observed and stage.since.earliest <= countdown.seen:
            return chain[index:]
    raise CaseError(NOT_RUNNING, None)
