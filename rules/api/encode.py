"""Writes an answer as JSON, at the door, and stamps it with the version and the hash of the rules."""

import hashlib
from collections.abc import Iterable, Mapping
from functools import cache
from typing import TYPE_CHECKING

from rules.api.compact import dumps
from rules.api.export import catalogue
from rules.api.version import VERSION
from rules.dates.moment import ENDLESS, Instant, Interval, format_instant
from rules.engine.answer import (
    Alternative,
    Answer,
    CaseWarning,
    Deadline,
    Entered,
    FirstDeadline,
    NextPathStep,
    NextStep,
)
from rules.rulebook.model import Quantity, Source

if TYPE_CHECKING:
    # Left out of what goes to the page: only the type checker and the schemas read them.
    from rules.api.answer_types import (
        AlternativeJson,
        AnswerJson,
        BoundsJson,
        DeadlineJson,
        EnteredJson,
        FirstDeadlineJson,
        NextStepJson,
        OthersWaitJson,
        QuantityJson,
        SourceJson,
        WarningJson,
    )


def encode(answer: Answer) -> str:
    """Return an answer as JSON text, its members in the order of the contract."""
    return dumps(_answer(answer))


def _answer(answer: Answer) -> "AnswerJson":
    flow = answer.case.flow.id
    return {
        "flow": flow,
        "now": format_instant(answer.case.now),
        "states": [{"state": state, "by": by, "since": _bounds(since)} for state, by, since in answer.states],
        "deadlines": [_deadline(deadline) for deadline in answer.deadlines],
        "lapsed": [_deadline(deadline) for deadline in answer.lapsed],
        "if_nobody_acts": _entered(answer.if_nobody_acts),
        **_others_wait(answer),
        "next_steps": [
            *(_next_step(flow, step) for step in answer.next_steps),
            *(_next_path(step) for step in answer.next_paths),
        ],
        "unreported": [
            {
                "event": unseen.event,
                "leads_to": unseen.leads_to,
                "rule": unseen.rule,
                "earliest": format_instant(unseen.earliest),
            }
            for unseen in answer.unreported
        ],
        "warnings": [_warning(warning) for warning in answer.warnings],
        "engine": {"version": VERSION, "rules_sha256": _rules_sha256()},
    }


def _others_wait(answer: Answer) -> "OthersWaitJson":
    to_come = answer.if_others_wait
    return {} if to_come is None else {"if_others_wait": _entered(to_come)}


def _next_step(flow: str, step: NextStep) -> "NextStepJson":
    return {"flow": flow, "actor": step.actor, "event": step.event, "leads_to": step.leads_to}


def _entered(states: Iterable[Entered]) -> "list[EnteredJson]":
    return [{"state": state, **_bounds(when)} for state, when in states]


def _deadline(it: Deadline) -> "DeadlineJson":
    members: DeadlineJson = {
        "rule": it.rule,
        "state": it.state,
        "actor": it.timer.actor,
        "limit": _quantity(it.limit),
        "counts_from": _bounds(it.counts_from),
        "readings": _readings(it.readings),
        "earliest": format_instant(it.due.earliest),
        "latest": _instant(it.due.latest),
        "safe": _instant(it.safe),
        "status": it.status,
        "lapses_into": it.timer.lapses_into,
        "facts": it.facts,
        "standing": it.standing,
        "sources": [_source(source) for source in it.sources],
    }
    if it.see:
        members["see"] = it.see
    if it.alternatives:
        members["alternatives"] = [_alternative(alternative) for alternative in it.alternatives]
    if it.observed:
        members["observed_due"] = _bounds(it.observed.due)
        members["agrees_with"] = it.observed.agrees_with
    return members


def _alternative(it: Alternative) -> "AlternativeJson":
    return {
        "limit": _quantity(it.limit),
        "readings": _readings(it.readings),
        **_bounds(it.due),
        "facts": it.facts,
        "standing": it.standing,
    }


def _next_path(step: NextPathStep) -> "NextStepJson":
    return {
        "flow": step.flow,
        "actor": step.actor,
        "event": step.event,
        "leads_to": step.leads_to,
        "deadline": step.deadline and _first_deadline(step.deadline),
    }


def _first_deadline(it: FirstDeadline) -> "FirstDeadlineJson":
    return {
        "rule": it.rule,
        "actor": it.timer.actor,
        **_bounds(it.due),
        "safe": _instant(it.safe),
        "standing": it.standing,
    }


def _warning(warning: CaseWarning) -> "WarningJson":
    member = "pauses" if warning.is_of_pause else "events"
    told: WarningJson = {"code": warning.code, "where": f"/{member}/{warning.index}"}
    if warning.year:
        told["year"] = warning.year
    return told


def _quantity(quantity: Quantity) -> "QuantityJson":
    return {"value": quantity.value, "unit": quantity.unit}


def _source(source: Source) -> "SourceJson":
    return {"id": source.id, "date": source.date, "read": source.read, "review_by": source.review_by}


def _readings(readings: Mapping[str, Interval]) -> "dict[str, BoundsJson]":
    return {reading: _bounds(interval) for reading, interval in readings.items()}


def _bounds(interval: Interval) -> "BoundsJson":
    return {"earliest": format_instant(interval.earliest), "latest": _instant(interval.latest)}


def _instant(instant: Instant) -> str | None:
    return None if instant == ENDLESS else format_instant(instant)


@cache
def _rules_sha256() -> str:
    """Return the hash of everything published as data, so that an answer names the rules it used."""
    return hashlib.sha256(catalogue().encode()).hexdigest()
