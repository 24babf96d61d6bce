"""Answers a request that a developer writes in the page, and says in which other ways it can be asked."""

import json
from typing import Any

from rules.api.answer import answer_to, refusal
from rules.api.compact import dumps
from rules.api.decode import RequestError
from rules.api.encode import encode
from rules.entry.place import place_of, unreadable
from rules.wording import text

Json = dict[str, Any]

_UNITS = {"days": "d", "hours": "h", "minutes": "m"}


def reply_to_console(question: Json) -> str:
    """Answer a question of the page for developers.

    Args:
        question: ``console`` (a text as for `rules.answer`), ``lang``, and ``check``, the address of the
            checker's page.

    Returns:
        A JSON object with the raw ``answer``, the same with line breaks as ``pretty``, and where the request
        has an answer ``error`` null and the request as ``command``, ``link`` and ``python``; else these are
        null, and ``error`` has its ``code``, ``where`` (a JSON pointer), ``message``, and of what it is about
        the ``line`` (from 1 on), ``from`` and ``to``, offsets in UTF-16 units as scripts count them.
    """
    request, lang = question["console"], question["lang"]
    try:
        answered = encode(answer_to(request))
    except RequestError as error:
        refused = refusal(error.code, error.where)
        reply: Json = {"error": _error(request, error, lang), "command": None, "link": None, "python": None}
        return dumps({"answer": refused, "pretty": pretty(json.loads(refused)), **reply})
    stated = json.loads(request)
    return dumps(
        {
            "answer": answered,
            "pretty": pretty(json.loads(answered)),
            "error": None,
            "command": command(stated, lang),
            "link": link(stated, question["check"]),
            "python": python(stated),
        }
    )


def pretty(value: object) -> str:
    """Return a value as JSON text for people to read."""
    return json.dumps(value, ensure_ascii=False, indent=2)


# Of a request that was read every id and every moment is known to be of plain characters: none needs a quote
# in a shell, an escape in a link, or care between the quotes of Python.


def command(request: Json, lang: str) -> str:
    """Return the command line that asks the same for people."""
    options = [
        f"--flow {request['flow']}",
        *(f"--event {_event(it, '=')}" for it in request["events"]),
        *(f"--observed {_observed(it)}" for it in _optional(request, "observed")),
        *(f"--own-limit {rule}={_limit(it)}" for rule, it in request.get("own_limits", {}).items()),
        *(f"--pause {_pause(it, '=')}" for it in request.get("pauses", ())),
        f"--now {request['now']}",
        f"--lang {lang}",
    ]
    return " \\\n  ".join(["douyin-aftersales check", *options])


def link(request: Json, check: str) -> str:
    """Return the link that opens the same case in the checker, looked at from the same instant."""
    parts = [
        f"flow={request['flow']}",
        *(f"event={_event(it, '@')}" for it in request["events"]),
        f"now={request['now']}",
        *(f"observed={_observed(it)}" for it in _optional(request, "observed")),
        *(f"own_limit={rule}:{_limit(it)}" for rule, it in request.get("own_limits", {}).items()),
        *(f"pause={_pause(it, ':')}" for it in request.get("pauses", ())),
    ]
    return f"{check}#{'&'.join(parts)}"


def python(request: Json) -> str:
    """Return lines of Python that ask the same and print the answer."""
    return f'import rules\n\nrequest = """{pretty(request)}"""\nprint(rules.answer(request))\n'


def _optional(request: Json, name: str) -> list[Json]:
    return [request[name]] if name in request else []


def _event(event: Json, before: str) -> str:
    name: str = event["event"]
    return f"{name}{before}{event['at']}" if "at" in event else name


def _observed(seen: Json) -> str:
    left = "".join(f"{int(seen['remaining'][it])}{_UNITS[it]}" for it in _UNITS if it in seen["remaining"])
    return f"{seen['rule']}@{seen['at']}~{left}"


def _limit(limit: Json) -> str:
    return f"{int(limit['value'])}{_UNITS[limit['unit']]}"


def _pause(pause: Json, before: str) -> str:
    return f"{pause['rule']}{before}{pause['from']}/{pause.get('to', '')}"


def _error(request: str, error: RequestError, lang: str) -> Json:
    place = unreadable(request, error) if error.code == "not-json" else place_of(request, error)
    return {
        "code": error.code,
        "where": error.where,
        "message": text(lang, error.reason),
        "line": request.count("\n", 0, place.begin) + 1,
        "from": _units(request, place.begin),
        "to": _units(request, place.end),
    }


def _units(request: str, offset: int) -> int:
    """Return how many UTF-16 units stand before an offset in code points."""
    return offset + sum(it > "\uffff" for it in request[:offset])
