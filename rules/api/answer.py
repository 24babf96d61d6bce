"""The JSON door: one request text in, one answer text out, the same bytes on every interpreter."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from rules.api.decode import RequestError
from rules.api.encode import dumps
from rules.api.export import catalogue
from rules.api.request import read_request
from rules.api.version import VERSION
from rules.dates.moment import ENDLESS, Instant, Window, format_instant
from rules.engine.evaluate import NOT_RUNNING, PAUSE_RUNNING, CaseError, CaseWarning, Evaluation, evaluate
from rules.engine.provisions import Term
from rules.engine.stage import Place, enter, envelope
from rules.rulebook.flows import FLOWS
from rules.rulebook.model import ELAPSED, Event, Flow, Onward, Provision, Quantity, Timer
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
            return dumps(_answer(evaluate(case.flow, case.reports, case.now, case.particulars)))
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
                "state": place.state.id,
                "by": "event" if place is evaluation.chain[0] else "lapse",
                "since": _bounds(place.since),
            }
            for place in evaluation.possible
        ],
        "deadlines": _deadlines(flow, evaluation.possible, now),
        "lapsed": _deadlines(flow, evaluation.lapsed, now),
        "if_nobody_acts": _entered(evaluation.if_nobody_acts),
        # Money comes back in some flows only.
        **({"if_others_wait": _entered(evaluation.if_others_wait)} if flow.pays_back else {}),
        "next_steps": [
            *(_step(flow, event) for event in evaluation.next_events),
            *(_way_up(way, now) for way in evaluation.ways_up),
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


def _entered(places: Iterable[Place]) -> list[Json]:
    return [{"state": place.state.id, **_bounds(place.since)} for place in places]


def _deadlines(flow: Flow, places: Iterable[Place], now: Instant) -> list[Json]:
    return [_deadline(flow, place, place.state.timer, now) for place in places if place.state.timer]


def _deadline(flow: Flow, place: Place, timer: Timer, now: Instant) -> Json:
    due = place.due
    provisions = [term.provision for term in place.terms]
    facts = tuple(dict.fromkeys(fact for provision in provisions for fact in provision.facts))
    return {
        "rule": flow.rule(timer),
        "state": place.state.id,
        "actor": timer.actor,
        "limit": _quantity(provisions[0].limit),
        "counts_from": _bounds(place.since),
        "readings": _readings(place.ends, provisions),
        **_bounds(due),
        "safe": _safe(timer, due),
        "status": _status(due, now),
        "lapses_into": timer.lapses_into,
        "facts": list(facts),
        "standing": standing_of_provisions(provisions),
        **_grounds(timer, facts, provisions),
        **({"alternatives": [_alternative(term) for term in place.terms]} if len(place.terms) > 1 else {}),
        **_observed(place),
    }


def _safe(timer: Timer, due: Window) -> str | None:
    """Return what is early enough under every reading where the buyer acts, and late enough elsewhere."""
    return format_instant(due.earliest) if timer.actor == "buyer" else _latest(due)


def _alternative(term: Term) -> Json:
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


def _observed(place: Place) -> Json:
    """Return what the countdown in the app says of a deadline, and which readings of the rule say so too."""
    if not place.observed:
        return {}
    readings = _readings(place.ends, [term.provision for term in place.terms])
    agreeing = list(readings) if place.agrees_with and len(readings) == 1 else list(place.agrees_with)
    return {"observed_due": _bounds(place.observed), "agrees_with": agreeing}


def _readings(ends: Mapping[str, Window], provisions: Sequence[Provision]) -> Json:
    """Return the end under each reading, or just one where they all agree or the source settles it."""
    if len(set(ends.values())) == 1:
        return {provisions[0].reading or ELAPSED: _bounds(ends[ELAPSED])}
    return {reading: _bounds(window) for reading, window in ends.items()}


def _status(due: Window, now: Instant) -> str:
    if now < due.earliest:
        return "open"
    return "uncertain" if now < due.latest else "passed"


def _bounds(window: Window) -> Json:
    return {"earliest": format_instant(window.earliest), "latest": _latest(window)}


def _latest(window: Window) -> str | None:
    return None if window.latest == ENDLESS else format_instant(window.latest)


def _step(flow: Flow, event: Event) -> Json:
    return {"flow": flow.id, "actor": event.actor, "event": event.id, "leads_to": event.leads_to}


def _way_up(way: Onward, now: Instant) -> Json:
    """Return a step into another flow, with the first limit that would run if it were taken now."""
    flow = FLOWS[way.flow]
    place = enter(flow, way.event, now)
    timer = place.state.timer
    return {**_step(flow, flow.event[way.event]), "deadline": timer and _first_deadline(flow, place, timer)}


def _first_deadline(flow: Flow, place: Place, timer: Timer) -> Json:
    return {
        "rule": flow.rule(timer),
        "actor": timer.actor,
        **_bounds(place.due),
        "safe": _safe(timer, place.due),
        "standing": standing_of_provisions([term.provision for term in place.terms]),
    }


def _warning(warning: CaseWarning) -> Json:
    member = "pauses" if warning.code == PAUSE_RUNNING else "events"
    year = {"year": warning.year} if warning.year else {}
    return {"code": warning.code, "where": f"/{member}/{warning.index}", **year}


@cache
def _rules_sha256() -> str:
    """Return the hash of everything published as data, so that an answer names the rules it used."""
    return hashlib.sha256(catalogue().encode()).hexdigest()
