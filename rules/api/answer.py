"""Opens the JSON door: one request text in, one answer text out, the same bytes on every interpreter."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from rules.api.decode import RequestError
from rules.api.encode import dumps
from rules.api.export import catalogue
from rules.api.request import read_request
from rules.api.version import VERSION
from rules.dates.moment import ENDLESS, Instant, Interval, format_instant
from rules.engine.evaluate import NOT_RUNNING, PAUSE_RUNNING, CaseError, CaseWarning, Evaluation, evaluate
from rules.engine.provisions import AppliedProvision
from rules.engine.stage import Stage, enter, envelope
from rules.rulebook.flows import FLOWS
from rules.rulebook.model import ELAPSED, Event, Flow, NextPath, Provision, Quantity, Timer
from rules.rulebook.review import sources_of
from rules.rulebook.standing import newer_than, standing_of_provisions
from rules.wording import LANGUAGES, text

Json = dict[str, Any]


def answer(request: str) -> str:
    """Answer one request; never raises for anything a request may hold.

    Args:
        request: a JSON object ``{"flow": id, "events": [{"event": id, "at": moment}, …], "now": instant}``;
            ``observed``, ``own_limits`` and ``pauses`` may say more, see `rules.api.request`.

    Returns:
        The answer, or an object with an ``error`` that has a code, a JSON pointer and a message in
        both languages; compact JSON without a newline.
    """
    try:
        case = read_request(request)
        try:
            return dumps(_answer(evaluate(case.flow, case.reports, case.now, case.options)))
        except CaseError as error:
            raise RequestError(error.code, _where(error)) from error
    except RequestError as error:
        return refusal(error.code, error.where)


def refusal(code: str, where: str) -> str:
    """Return the answer to a request that cannot be answered, with a message in both languages."""
    message = {lang: text(lang, f"error.{code}") for lang in LANGUAGES}
    return dumps({"error": {"code": code, "where": where, "message": message}})


def _where(error: CaseError) -> str:
    if error.index is not None:
        return f"/events/{error.index}"
    return "/observed/rule" if error.code == NOT_RUNNING else "/observed/at"


def _answer(evaluation: Evaluation) -> Json:
    flow, now = evaluation.flow, evaluation.now
    return {
        "flow": flow.id,
        "now": format_instant(now),
        "states": [
            {
                "state": stage.state.id,
                "by": "event" if stage is evaluation.chain[0] else "lapse",
                "since": _bounds(stage.since),
            }
            for stage in evaluation.possible
        ],
        "deadlines": _deadlines(flow, evaluation.possible, now),
        "lapsed": _deadlines(flow, evaluation.lapsed, now),
        "if_nobody_acts": _entered(evaluation.if_nobody_acts),
        # Money comes back in some flows only.
        **({"if_others_wait": _entered(evaluation.if_others_wait)} if flow.pays_back else {}),
        "next_steps": [
            *(_step(flow, event) for event in evaluation.next_events),
            *(_next_path(way, now) for way in evaluation.next_paths),
        ],
        "unreported": [
            {
                "event": unseen.event.id,
                "leads_to": unseen.event.leads_to,
                "rule": flow.rule(unseen.timer),
                "earliest": format_instant(unseen.earliest),
            }
            for unseen in evaluation.unreported
        ],
        "warnings": [_warning(warning) for warning in evaluation.warnings],
        "engine": {"version": VERSION, "rules_sha256": _rules_sha256()},
    }


def _entered(stages: Iterable[Stage]) -> list[Json]:
    return [{"state": stage.state.id, **_bounds(stage.since)} for stage in stages]


def _deadlines(flow: Flow, stages: Iterable[Stage], now: Instant) -> list[Json]:
    return [_deadline(flow, stage, stage.state.timer, now) for stage in stages if stage.state.timer]


def _deadline(flow: Flow, stage: Stage, timer: Timer, now: Instant) -> Json:
    due = stage.due
    provisions = [term.provision for term in stage.terms]
    facts = tuple(dict.fromkeys(fact for provision in provisions for fact in provision.facts))
    return {
        "rule": flow.rule(timer),
        "state": stage.state.id,
        "actor": timer.actor,
        "limit": _quantity(provisions[0].limit),
        "counts_from": _bounds(stage.since),
        "readings": _readings(stage.ends, provisions),
        **_bounds(due),
        "safe": _safe(timer, due),
        "status": _status(due, now),
        "lapses_into": timer.lapses_into,
        "facts": list(facts),
        "standing": standing_of_provisions(provisions),
        **_grounds(timer, facts, provisions),
        **({"alternatives": [_alternative(term) for term in stage.terms]} if len(stage.terms) > 1 else {}),
        **_observed(stage),
    }


def _safe(timer: Timer, due: Interval) -> str | None:
    """Return what is early enough under every reading where the buyer acts, and late enough elsewhere."""
    return format_instant(due.earliest) if timer.actor == "buyer" else _latest(due)


def _alternative(term: AppliedProvision) -> Json:
    provision = term.provision
    return {
        "limit": _quantity(provision.limit),
        "readings": _readings(term.ends, [provision]),
        **_bounds(envelope(term.ends.values())),
        "facts": list(provision.facts),
        "standing": standing_of_provisions([provision]),
    }


def _quantity(quantity: Quantity) -> Json:
    return {"value": quantity.value, "unit": quantity.unit}


def _grounds(timer: Timer, facts: tuple[str, ...], provisions: Sequence[Provision]) -> Json:
    """Return the texts that a rule rests on, and what is true instead where it no longer holds."""
    newer = newer_than(facts)
    if all(provision.until for provision in provisions):
        ended = {provision.until for provision in provisions}
        newer += tuple(fact for known in timer.provisions if known.since in ended for fact in known.facts)
    return {"sources": _sources(facts), **({"see": list(dict.fromkeys(newer))} if newer else {})}


@cache
def _sources(facts: tuple[str, ...]) -> list[Json]:
    return [
        {"id": source.id, "date": source.date, "read": source.read, "review_by": source.review_by}
        for source in sources_of(facts)
    ]


def _observed(stage: Stage) -> Json:
    """Return what the countdown in the app says of a deadline, and which readings of the rule say so too."""
    if not stage.observed:
        return {}
    readings = _readings(stage.ends, [term.provision for term in stage.terms])
    agreeing = list(readings) if stage.agrees_with and len(readings) == 1 else list(stage.agrees_with)
    return {"observed_due": _bounds(stage.observed), "agrees_with": agreeing}


def _readings(ends: Mapping[str, Interval], provisions: Sequence[Provision]) -> Json:
    """Return the end under each reading, or just one where they all agree or the source settles it."""
    if len(set(ends.values())) == 1:
        return {provisions[0].reading or ELAPSED: _bounds(ends[ELAPSED])}
    return {reading: _bounds(interval) for reading, interval in ends.items()}


def _status(due: Interval, now: Instant) -> str:
    if now < due.earliest:
        return "open"
    return "uncertain" if now < due.latest else "passed"


def _bounds(interval: Interval) -> Json:
    return {"earliest": format_instant(interval.earliest), "latest": _latest(interval)}


def _latest(interval: Interval) -> str | None:
    return None if interval.latest == ENDLESS else format_instant(interval.latest)


def _step(flow: Flow, event: Event) -> Json:
    return {"flow": flow.id, "actor": event.actor, "event": event.id, "leads_to": event.leads_to}


def _next_path(way: NextPath, now: Instant) -> Json:
    """Return a step into another flow, with the first limit that would run if it were taken now."""
    flow = FLOWS[way.flow]
    stage = enter(flow, way.event, now)
    timer = stage.state.timer
    return {**_step(flow, flow.event[way.event]), "deadline": timer and _first_deadline(flow, stage, timer)}


def _first_deadline(flow: Flow, stage: Stage, timer: Timer) -> Json:
    return {
        "rule": flow.rule(timer),
        "actor": timer.actor,
        **_bounds(stage.due),
        "safe": _safe(timer, stage.due),
        "standing": standing_of_provisions([term.provision for term in stage.terms]),
    }


def _warning(warning: CaseWarning) -> Json:
    member = "pauses" if warning.code == PAUSE_RUNNING else "events"
    year = {"year": warning.year} if warning.year else {}
    return {"code": warning.code, "where": f"/{member}/{warning.index}", **year}


@cache
def _rules_sha256() -> str:
    """Return the hash of everything published as data, so that an answer names the rules it used."""
    return hashlib.sha256(catalogue().encode()).hexdigest()
