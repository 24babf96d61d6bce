"""Finds in a request's text the place that an error is about."""

import json
from typing import NamedTuple

from rules.api.decode import RequestError

_BLANK = " \t\n\r"
_NO_NUMBERS = ("-Infinity", "Infinity", "NaN")
# As the door itself reads numbers: whole ones of thousands of digits too.
_DECODER = json.JSONDecoder(parse_int=float)


class Place(NamedTuple):
    """A part of a text, from an offset on and before another, in code points."""

    begin: int
    end: int


def unreadable(request: str, error: RequestError) -> Place:
    """Return the character at which a text stops being JSON, its last if it is cut, or the word that is none.

    The first stands for a text in which no single one is to blame.
    """
    cause = error.__cause__
    if isinstance(cause, json.JSONDecodeError):
        at = max(0, min(cause.pos, len(request.rstrip()) - 1))
        return Place(at, min(len(request), at + 1))
    return _no_number(request) if cause else Place(0, min(1, len(request)))


def place_of(request: str, error: RequestError) -> Place:
    """Return the member or the element that an error names; where it is missing the bracket that lacks it.

    Args:
        request: the text, which is JSON unless it is too large to be read.
        error: why it was refused.
    """
    if not error.where:
        return Place(0, min(1, len(request)))
    value, place = _after_blanks(request, 0), None
    for name in error.where.split("/")[1:]:
        found = _inside(request, value, name.replace("~1", "/").replace("~0", "~"))
        if found is None:
            return Place(value, value + 1)
        begin, value = found
        place = Place(begin, _end(request, value))
    return place or Place(value, value + 1)


def _inside(request: str, at: int, name: str) -> tuple[int, int] | None:
    """Return where a member, or an element by its number, begins, and where its value does."""
    is_object = request[at] == "{"
    if request[at] not in "{[":
        return None
    found, number = None, 0
    at = _after_blanks(request, at + 1)
    while request[at] not in "}]":
        begin, key = at, str(number)
        if is_object:
            key, at = _text(request, at)
            at = _after_blanks(request, _after_blanks(request, at) + 1)
        # Of members of one name the last counts.
        if key == name:
            found = begin, at
        at = _after_blanks(request, _end(request, at))
        if request[at] == ",":
            at = _after_blanks(request, at + 1)
        number += 1
    return found


def _end(request: str, at: int) -> int:
    """Return where the value that begins at an offset ends."""
    end: int = _DECODER.raw_decode(request, at)[1]
    return end


def _text(request: str, at: int) -> tuple[str, int]:
    """Return the text that begins with a quote at an offset, and where it ends."""
    text, end = _DECODER.raw_decode(request, at)
    return str(text), end


def _after_blanks(request: str, at: int) -> int:
    while request[at] in _BLANK:
        at += 1
    return at


def _no_number(request: str) -> Place:
    """Return the first of the words that Python takes for numbers and JSON does not, outside texts."""
    at = 0
    while at < len(request):
        if request[at] == '"':
            _, at = _text(request, at)
            continue
        for word in _NO_NUMBERS:
            if request.startswith(word, at):
                return Place(at, at + len(word))
        at += 1
    return Place(0, min(1, len(request)))
