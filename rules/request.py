"""A request arrives as text and leaves as a case, or is refused with a code and a place."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple, NoReturn

from rules.engine import Countdown, Report
from rules.flows import FLOWS
from rules.model import Flow
from rules.moment import (
    DAY,
    HOUR,
    MINUTE,
    Instant,
    MomentError,
    Window,
    check_range,
    parse_instant,
    parse_moment,
)

MAX_BYTES = 64 * 1024
MAX_EVENTS = 50

# A request is three levels deep. Deeper text is refused before it is parsed, because how deep a
# parser can go differs between interpreters and an answer must not.
_MAX_DEPTH = 64
# A string that is never closed is a match too: the search stays linear for any text.
_STRING = re.compile(r'"(?:[^"\\]|\\.)*"?', re.DOTALL)


# The units of a countdown, from the greatest to the smallest.
_UNITS = {"days": DAY, "hours": HOUR, "minutes": MINUTE}
# More of any unit than there is time for; a number that is too long to be read is infinite.
_ENDLESS = 1e12


class _Seen(NamedTuple):
    """A countdown as it stands in a request: its form is right, its meaning not yet known."""

    rule: str
    remaining: Mapping[str, float]
    at: str


@dataclass(frozen=True, slots=True)
class Case:
    """A request that has been read.

    Attributes:
        flow: the flow of the case.
        reports: what was reported, oldest first.
        now: the instant to answer for.
        countdown: what the app showed, if the reader said so.
    """

    flow: Flow
    reports: tuple[Report, ...]
    now: Instant
    countdown: Countdown | None


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


def read_request(request: str) -> Case:
    """Read a request: structure first, then what it means.

    Args:
        request: one JSON object with ``flow``, ``events`` and ``now``, and perhaps with ``observed``:
            ``{"rule": id, "remaining": {"days": 1, "hours": 3, "minutes": 20}, "at": instant}``, where
            ``remaining`` holds the units that the app shows.

    Raises:
        RequestError: the request is not of that form, or names something that does not exist.
    """
    members = _object(_parse(request), "", ("flow", "events", "now"), ("observed",))
    flow_id = _string(members["flow"], "/flow")
    events = [
        (_string(event["event"], f"/events/{index}/event"), _string(event["at"], f"/events/{index}/at"))
        for index, event in enumerate(_events(members["events"]))
    ]
    now = _string(members["now"], "/now")
    observed = _seen(members["observed"]) if "observed" in members else None

    if flow_id not in FLOWS:
        raise RequestError("unknown-flow", "/flow")
    flow = FLOWS[flow_id]
    reports = tuple(_report(flow, event, at, f"/events/{index}") for index, (event, at) in enumerate(events))
    instant = _instant(now, "/now")
    return Case(flow, reports, instant, _countdown(flow, observed) if observed else None)


def _parse(request: str) -> object:
    """Return what the JSON text says; every number becomes a float."""
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


def _object(
    value: object, where: str, names: tuple[str, ...], optional: tuple[str, ...] = ()
) -> dict[str, object]:
    """Return an object that has all the members named, perhaps the optional ones, and no other."""
    if not isinstance(value, dict):
        raise RequestError("wrong-type", where)
    for name in value:
        if name not in names + optional:
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


def _seen(value: object) -> _Seen:
    """Read the structure of what the app showed."""
    members = _object(value, "/observed", ("rule", "remaining", "at"))
    rule = _string(members["rule"], "/observed/rule")
    remaining = _object(members["remaining"], "/observed/remaining", (), tuple(_UNITS))
    counts = {
        unit: min(_number(remaining[unit], f"/observed/remaining/{unit}"), _ENDLESS)
        for unit in _UNITS
        if unit in remaining
    }
    return _Seen(rule, counts, _string(members["at"], "/observed/at"))


def _countdown(flow: Flow, seen: _Seen) -> Countdown:
    timers = {flow.rule(state.timer): state.timer for state in flow.states if state.timer}
    if seen.rule not in timers:
        raise RequestError("unknown-rule", "/observed/rule")
    for unit, count in seen.remaining.items():
        if count < 0 or not count.is_integer():
            raise RequestError("bad-remaining", f"/observed/remaining/{unit}")
    if not seen.remaining:
        raise RequestError("bad-remaining", "/observed/remaining")
    at = _instant(seen.at, "/observed/at")
    # The app drops what is less than the smallest unit it shows: the end lies somewhere in that unit.
    start = at + sum(int(count) * _UNITS[unit] for unit, count in seen.remaining.items())
    due = Window(start, start + min(_UNITS[unit] for unit in seen.remaining), half_open=True)
    try:
        return Countdown(timers[seen.rule], at, check_range(due, seen.at))
    except MomentError as error:
        raise RequestError(error.code, "/observed/remaining") from None


def _number(value: object, where: str) -> float:
    if not isinstance(value, float):
        raise RequestError("wrong-type", where)
    return value


def _string(value: object, where: str) -> str:
    if not isinstance(value, str):
        raise RequestError("wrong-type", where)
    return value


def _instant(text: str, where: str) -> Instant:
    try:
        return parse_instant(text)
    except MomentError as error:
        raise RequestError(error.code, where) from None


def _report(flow: Flow, event: str, at: str, where: str) -> Report:
    if event not in flow.event:
        raise RequestError("unknown-event", f"{where}/event")
    try:
        return Report(event, parse_moment(at))
    except MomentError as error:
        raise RequestError(error.code, f"{where}/at") from None
