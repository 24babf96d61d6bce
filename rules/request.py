"""A request arrives as text and leaves as a case, or is refused with a code and a place."""

import json
import re
from typing import NoReturn

from rules.engine import Report
from rules.flows import FLOWS
from rules.model import Flow
from rules.moment import Instant, MomentError, parse_instant, parse_moment

MAX_BYTES = 64 * 1024
MAX_EVENTS = 50

# A request is three levels deep. Deeper text is refused before it is parsed, because how deep a
# parser can go differs between interpreters and an answer must not.
_MAX_DEPTH = 64
# A string that is never closed is a match too: the search stays linear for any text.
_STRING = re.compile(r'"(?:[^"\\]|\\.)*"?', re.DOTALL)


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


def read_request(request: str) -> tuple[Flow, tuple[Report, ...], Instant]:
    """Read a request: structure first, then what it means.

    Args:
        request: one JSON object with ``flow``, ``events`` and ``now``.

    Returns:
        The flow, what was reported, and the instant to answer for.

    Raises:
        RequestError: the request is not of that form, or names something that does not exist.
    """
    members = _object(_parse(request), "", ("flow", "events", "now"))
    flow_id = _string(members["flow"], "/flow")
    events = [
        (_string(event["event"], f"/events/{index}/event"), _string(event["at"], f"/events/{index}/at"))
        for index, event in enumerate(_events(members["events"]))
    ]
    now = _string(members["now"], "/now")

    if flow_id not in FLOWS:
        raise RequestError("unknown-flow", "/flow")
    flow = FLOWS[flow_id]
    reports = tuple(_report(flow, event, at, f"/events/{index}") for index, (event, at) in enumerate(events))
    try:
        return flow, reports, parse_instant(now)
    except MomentError as error:
        raise RequestError(error.code, "/now") from None


def _parse(request: str) -> object:
    """Return what the JSON text says; numbers become floats, since no member is one."""
    try:
        size = len(request.encode())
    except UnicodeEncodeError:
        raise RequestError("not-json") from None
    if size > MAX_BYTES:
        raise RequestError("too-large")
    if _depth(request) > _MAX_DEPTH:
        raise RequestError("not-json")
    try:
        return _DECODER.decode(request)
    except ValueError:
        raise RequestError("not-json") from None


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


def _object(value: object, where: str, names: tuple[str, ...]) -> dict[str, object]:
    """Return an object that has just the members named."""
    if not isinstance(value, dict):
        raise RequestError("wrong-type", where)
    for name in value:
        if name not in names:
            raise RequestError("unknown-field", f"{where}/{_token(name)}")
    for name in names:
        if name not in value:
            raise RequestError("missing-field", f"{where}/{name}")
    return value


def _token(name: str) -> str:
    """Write a member's name as a part of a JSON pointer."""
    try:
        name.encode()
    except UnicodeEncodeError:
        # Half of a surrogate pair, written as an escape: no such text exists in UTF-8.
        raise RequestError("not-json") from None
    return name.replace("~", "~0").replace("/", "~1")


def _events(value: object) -> list[dict[str, object]]:
    if not isinstance(value, list):
        raise RequestError("wrong-type", "/events")
    if not value:
        raise RequestError("missing-field", "/events/0")
    if len(value) > MAX_EVENTS:
        raise RequestError("too-large", "/events")
    return [_object(event, f"/events/{index}", ("event", "at")) for index, event in enumerate(value)]


def _string(value: object, where: str) -> str:
    if not isinstance(value, str):
        raise RequestError("wrong-type", where)
    return value


def _report(flow: Flow, event: str, at: str, where: str) -> Report:
    if event not in flow.event:
        raise RequestError("unknown-event", f"{where}/event")
    try:
        return Report(event, parse_moment(at))
    except MomentError as error:
        raise RequestError(error.code, f"{where}/at") from None
