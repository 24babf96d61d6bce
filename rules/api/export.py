"""Writes everything the package knows as one JSON text: flows, states, events, rules, facts and sources."""

from functools import cache
from typing import Any

from rules.api.compact import dumps
from rules.api.version import VERSION
from rules.rulebook.facts import FACTS
from rules.rulebook.flows import FLOWS
from rules.rulebook.model import (
    ACTORS,
    ADVICE,
    READINGS,
    STANDINGS,
    Event,
    Fact,
    Flow,
    Provision,
    Quantity,
    Source,
    State,
    Text,
    Timer,
)
from rules.rulebook.sources import SOURCES
from rules.rulebook.standing import standing_of, standing_of_provisions
from rules.wording import LANGUAGES, text, worded

Json = dict[str, Any]


@cache
def catalogue() -> str:
    """Return what ``python -m rules flows --json`` prints and the site publishes as ``rules.json``."""
    return dumps(
        {
            "version": VERSION,
            "actors": _named("actor", ACTORS),
            "readings": _named("reading", READINGS),
            "standings": _named("standing", (*STANDINGS, ADVICE)),
            "flows": [_flow(flow) for flow in FLOWS.values()],
            "facts": [_fact(fact) for fact in FACTS],
            "sources": [_source(source) for source in SOURCES],
        }
    )


def _named(kind: str, ids: tuple[str, ...]) -> list[Json]:
    return [{"id": name, "name": _texts(f"{kind}.{name}")} for name in ids]


def _texts(key: str) -> dict[str, str]:
    return {lang: text(lang, key) for lang in LANGUAGES}


def _flow(flow: Flow) -> Json:
    return {
        "id": flow.id,
        "name": _texts(f"flow.{flow.id}"),
        "starts_with": flow.starts_with,
        "events": [_event(event) for event in flow.events],
        "states": [_state(flow, state) for state in flow.states],
    }


def _event(event: Event) -> Json:
    return {
        "id": event.id,
        "name": _texts(f"event.{event.id}"),
        "actor": event.actor,
        "leads_to": event.leads_to,
        "facts": event.facts,
    }


def _state(flow: Flow, state: State) -> Json:
    return {
        "id": state.id,
        "name": _texts(f"state.{state.id}"),
        "events": state.takes,
        "timer": _timer(flow, state.timer) if state.timer else None,
        "facts": state.facts,
        "onward": [way._asdict() for way in state.next_paths],
    }


def _timer(flow: Flow, timer: Timer) -> Json:
    return {
        "rule": flow.rule(timer),
        "name": _texts(f"rule.{timer.id}"),
        "actor": timer.actor,
        "limit": _value(timer.limit),
        "lapses_into": timer.lapses_into,
        "facts": timer.facts,
        "standing": standing_of(timer.facts),
        "takes_own_limit": timer.takes_own_limit,
        "provisions": [_provision(provision) for provision in timer.provisions],
    }


def _provision(provision: Provision) -> Json:
    return {
        "limit": _value(provision.limit),
        "reading": provision.reading,
        "moves_off_rest_days": provision.moves_off_rest_days,
        "pausable": provision.pausable,
        "since": provision.since,
        "until": provision.until,
        "may_reach_back": provision.retroactive,
        "facts": provision.facts,
        "standing": standing_of_provisions([provision]),
    }


def _fact(fact: Fact) -> Json:
    return {
        "id": fact.id,
        "text": {lang: worded(lang, fact.text, fact.values) for lang in LANGUAGES},
        "standing": fact.standing,
        "sources": fact.sources,
        "values": {name: _value(value) for name, value in fact.values.items()},
        "see": fact.see,
    }


def _value(value: object) -> object:
    """Return a quantity as number and unit, anything else (a phone number, dates) as it is."""
    return {"value": value.value, "unit": value.unit} if isinstance(value, Quantity) else value


def _both(words: Text) -> dict[str, str]:
    return {lang: worded(lang, words) for lang in LANGUAGES}


def _source(source: Source) -> Json:
    return {
        "id": source.id,
        "title": _both(source.title),
        "extent": _both(source.extent),
        "date": source.date,
        "where": source.where,
        "read": source.read,
        "review_by": source.review_by,
    }
