"""Takes JSON text apart, and refuses what is not of the expected form with its place."""

import json
import re
from typing import NoReturn

from rules.dates.moment import Instant, Interval, MomentError, parse_instant, parse_moment, parse_point

MAX_BYTES = 64 * 1024

# A request is three levels deep. Deeper text is refused before it is parsed, because how deep a
# parser can go differs between interpreters and an answer must not.
_MAX_DEPTH = 64
# A string that is never closed is a match too: the search stays linear for any text.
_STRING = re.compile(r'"(?:[^"\\]|\\.)*"?', re.DOTALL)


# Codes that say something else in one place: a countdown that is none at all is a bad one.
_OWN_WORDS = {
    ("wrong-type", "/observed/remaining"): "error.bad-remaining",
    ("date-out-of-range", "/observed/remaining"): "refusal.endless-countdown",
    ("too-large", "/pauses"): "refusal.too-many-pauses",
}


class RequestError(ValueError):
    """A request cannot be answered.

    Attributes:
        code: one of the error codes of the JSON door.
        where: a JSON pointer to what is wrong.
    """

    def __init__(self, code: str, where: str = "") -> None:
        """Keep the error code beside the place."""
        super().__init__(f"{code} at {where!r}")
        self.code = code
        self.where = where

    @property
    def reason(self) -> str:
        """The key of its words, which may depend on what the code is about."""
        return _OWN_WORDS.get((self.code, self.where), f"error.{self.code}")


def parse(request: str, max_bytes: int = MAX_BYTES) -> object:
    """Return what the JSON text says, unless it is too long; every number becomes a float."""
    try:
        size = len(request.encode())
    except UnicodeEncodeError:
        raise RequestError("not-json") from None
    if size > max_bytes:
        raise RequestError("too-large")
    if _depth(request) > _MAX_DEPTH:
        raise RequestError("not-json")
    try:
        return _DECODER.decode(request)
    except ValueError as error:
        raise RequestError("not-json") from error


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


# Python would take NaN and Infinity, and would refuse whole numbers of thousands of digits.
_DECODER = json.JSONDecoder(parse_constant=_refuse_constant, parse_int=float)


def _depth(text: str) -> int:
    """Return how deep brackets nest outside strings, or 0 where there are too few to matter."""
    if text.count("[") + text.count("{") <= _MAX_DEPTH:
        return 0
    depth = deepest = 0
    for character in _STRING.sub("", text):
        if character in "[{":
            depth += 1
            deepest = max(deepest, depth)
        elif character in "]}":
            depth -= 1
    return deepest


def members_of(
    value: object, where: str, names: tuple[str, ...], optional: tuple[str, ...] = ()
) -> dict[str, object]:
    """Return an object that has all the members named, perhaps the optional ones, and no other."""
    if not isinstance(value, dict):
        raise RequestError("wrong-type", where)
    for name in value:
        if name not in names + optional:
            raise RequestError("unknown-field", f"{where}/{token(name)}")
    for name in names:
        if name not in value:
            raise RequestError("missing-field", f"{where}/{name}")
    return value


def token(name: str) -> str:
    """Return a member's name as a part of a JSON pointer."""
    try:
        name.encode()
    except UnicodeEncodeError:
        # Half of a surrogate pair, written as an escape: no such text exists in UTF-8.
        raise RequestError("not-json") from None
    return name.replace("~", "~0").replace("/", "~1")


def number(value: object, where: str) -> float:
    """Return a number, or refuse what is none."""
    if not isinstance(value, float):
        raise RequestError("wrong-type", where)
    return value


def string(value: object, where: str) -> str:
    """Return a text, or refuse what is none."""
    if not isinstance(value, str):
        raise RequestError("wrong-type", where)
    return value


def instant(text: str, where: str) -> Instant:
    """Return the instant that a text names, or refuse it."""
    try:
        return parse_instant(text)
    except MomentError as error:
        raise RequestError(error.code, where) from None


def moment(text: str, where: str) -> Interval:
    """Return the moment that a text names, or refuse it."""
    try:
        return parse_moment(text)
    except MomentError as error:
        raise RequestError(error.code, where) from None


def point(text: str, where: str) -> Interval:
    """Return the instant or the day that a text names, or refuse it."""
    try:
        return parse_point(text)
    except MomentError as error:
        raise RequestError(error.code, where) from None
