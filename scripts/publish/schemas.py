"""Derives the JSON Schemas of requests and answers from the types that their readers and writers go by.

Ids come from the rulebook, so a schema knows just the flows, events and rules of the site it lies beside.
"""

import inspect
import json
import types
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import (
    Annotated,
    Any,
    Literal,
    NotRequired,
    Union,
    get_args,
    get_origin,
    get_type_hints,
    is_typeddict,
)

from rules.api.answer_types import AnswerJson, RefusalJson
from rules.api.options import MAX_LIMIT, MAX_PAUSES
from rules.api.request import MAX_EVENTS
from rules.api.request_types import RequestJson
from rules.engine import answer as engine
from rules.extract.door_types import ReadingJson, ReadRequestJson
from rules.extract.request import MAX_CHANGES, MAX_CHARACTERS
from rules.rulebook.flows import FLOWS
from rules.rulebook.model import ACTORS, READINGS, STANDINGS
from rules.rulebook.sources import SOURCES
from rules.wording import LANGUAGES

Json = dict[str, Any]

DIALECT = "https://json-schema.org/draft/2020-12/schema"

_DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
_INSTANT = f"{_DAY}T([01][0-9]|2[0-4]):[0-5][0-9](:[0-5][0-9])?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])?"


def _one_of(names: Iterable[str]) -> Json:
    return {"enum": sorted({*names})}


def _like(pattern: str) -> Json:
    return {"pattern": f"^({pattern})$"}


# What the types name and cannot say by themselves, by that name.
_NAMED: Mapping[str, Json] = {
    "actor": {"enum": [*ACTORS]},
    "amount": {"minimum": 1},
    "change": {"minItems": 2, "maxItems": 2, "prefixItems": [{"type": "string"}, {"type": "integer"}]},
    "china-instant": _like(rf"{_DAY}T[0-9]{{2}}:[0-9]{{2}}:[0-9]{{2}}\+08:00"),
    "clock": {"maxItems": MAX_CHANGES},
    "count": {"minimum": 0},
    "countdown-unit": {"enum": ["days", "hours", "minutes"]},
    "date": {"description": "ISO dates or years, with a slash between several; empty if unknown."},
    "day": _like(_DAY),
    "event": _one_of(event for flow in FLOWS.values() for event in flow.event),
    "events": {"description": "Oldest first.", "minItems": 1, "maxItems": MAX_EVENTS},
    "fact": _like("F[0-9]+"),
    "flow": {"enum": [*FLOWS]},
    "id": _like("[a-z0-9]+(-[a-z0-9]+)*"),
    "instant": {"description": "China time unless it says otherwise."} | _like(_INSTANT),
    "language": {"enum": [*LANGUAGES]},
    "moment": {"description": "An instant, a day in China, or an interval of two instants."}
    | _like(f"{_DAY}|{_INSTANT}|{_INSTANT}/{_INSTANT}"),
    "offset": {"minimum": 0},
    "own-limit": {"minimum": 1, "maximum": MAX_LIMIT},
    "pauses": {"maxItems": MAX_PAUSES},
    "point": {"description": "An instant or a day in China."} | _like(f"{_DAY}|{_INSTANT}"),
    "pointer": {"description": "A JSON pointer.", "pattern": "^(/([^~/]|~[01])*)*$"},
    "reading": {"enum": [*READINGS]},
    "remaining": {"minProperties": 1},
    "rule": {"description": "FLOW.TIMER"} | _one_of(rule for flow in FLOWS.values() for rule in flow.timers),
    "sha256": _like("[0-9a-f]{64}"),
    "source": _one_of(source.id for source in SOURCES),
    "standing": {"enum": [*STANDINGS]},
    "state": _one_of(state for flow in FLOWS.values() for state in flow.state),
    "text": {"maxLength": MAX_CHARACTERS},
    "unit": _one_of(
        provision.limit.unit
        for flow in FLOWS.values()
        for timer in flow.timers.values()
        for provision in timer.provisions
    ),
    "version": _like(r"[0-9]+\.[0-9]+\.[0-9]+"),
    "warning": {
        "enum": [
            engine.AFTER_LAPSE,
            engine.POSSIBLY_AFTER_LAPSE,
            engine.STEP_MISSING,
            engine.IN_TRANSITION,
            engine.CALENDAR_UNKNOWN,
            engine.PAUSE_RUNNING,
        ]
    },
}

_PLAIN: Mapping[object, str] = {
    str: "string",
    int: "integer",
    float: "number",
    bool: "boolean",
    types.NoneType: "null",
}

# Each file, its title, and the types of which it may be one.
_FILES: Mapping[str, tuple[str, tuple[type, ...]]] = {
    "request.schema.json": ("A request for a deadline", (RequestJson,)),
    "answer.schema.json": ("The answer to a request", (AnswerJson, RefusalJson)),
    "read-request.schema.json": ("A text to find a case in", (ReadRequestJson,)),
    "read-answer.schema.json": ("What was found in a text", (ReadingJson, RefusalJson)),
}


def schemas() -> dict[str, Json]:
    """Return the schema of each kind of text that crosses a door, by the name of its file."""
    return {name: _schema(title, forms) for name, (title, forms) in _FILES.items()}


def _schema(title: str, forms: Sequence[type]) -> Json:
    definitions: dict[str, Json] = {}
    either = [_of(form, definitions) for form in forms]
    body = {"anyOf": either} if len(either) > 1 else either[0]
    return {"$schema": DIALECT, "title": title, **body, "$defs": dict(sorted(definitions.items()))}


def _of(form: Any, definitions: dict[str, Json]) -> Json:  # noqa: ANN401 - a type, or what typing makes of one
    """Return the schema of a type; those of the objects in it go among the definitions."""
    if form in _PLAIN:
        return {"type": _PLAIN[form]}
    if is_typeddict(form):
        return _object(form, definitions)
    if get_origin(form) is Literal:
        return {"enum": [*get_args(form)]}
    return _compound(get_origin(form), get_args(form), definitions)


def _compound(origin: object, arguments: tuple[Any, ...], definitions: dict[str, Json]) -> Json:
    if origin is Annotated:
        return _of(arguments[0], definitions) | _NAMED[arguments[1]]
    parts = [_of(argument, definitions) for argument in arguments]
    if origin is NotRequired:
        return parts[0]
    if origin is Sequence:
        return {"type": "array", "items": parts[0]}
    if origin is Mapping:
        return {"type": "object", "propertyNames": parts[0], "additionalProperties": parts[1]}
    if origin in {Union, types.UnionType}:
        return {"anyOf": parts}
    raise TypeError(f"no schema for {origin}")


def _object(form: Any, definitions: dict[str, Json]) -> Json:  # noqa: ANN401 - as above
    name = form.__name__.removesuffix("Json")
    if name not in definitions:
        members = get_type_hints(form, include_extras=True)
        definitions[name] = {
            "description": inspect.getdoc(form),
            "type": "object",
            "properties": {key: _of(member, definitions) for key, member in members.items()},
            "required": [key for key in members if key in form.__required_keys__],
            "additionalProperties": False,
        }
    return {"$ref": f"#/$defs/{name}"}


def write_schemas(site: Path) -> None:
    """Write each schema into the folder of the built site, beside that of the rules."""
    for name, schema in schemas().items():
        (site / name).write_text(json.dumps(schema, ensure_ascii=False, indent=1) + "\n", "utf-8")
