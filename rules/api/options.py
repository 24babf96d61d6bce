"""Reads what a case says of itself beside its events: a countdown, its own limits, pauses.

Structure is read first, for all of a request, and what it means only then.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from rules.api.decode import RequestError, instant, members_of, number, point, string, token
from rules.dates.moment import DAY, ENDLESS, HOUR, MINUTE, Instant, Interval, MomentError, check_range
from rules.engine.case import NO_OPTIONS, CaseOptions, Countdown
from rules.engine.span import Pause
from rules.rulebook.model import Flow, Quantity, Timer

MEMBERS = ("observed", "own_limits", "pauses")
MAX_PAUSES = 50

# The units of a countdown, from the greatest to the smallest.
_UNITS = {"days": DAY, "hours": HOUR, "minutes": MINUTE}
# More of any unit than there is time for; a number that is too long to be read is infinite.
_ENDLESS = 1e12

# The units in which a case may state its own limit, and more of them than any limit has.
LIMIT_UNITS = ("hours", "days")
MAX_LIMIT = 1000


class RawCountdown(NamedTuple):
    """A countdown as it stands in a request: its form is right, its meaning not yet known."""

    rule: str
    remaining: Mapping[str, float]
    at: str


class RawOwnLimit(NamedTuple):
    """A limit that the case states, as it stands in a request."""

    rule: str
    value: float
    unit: str


class RawPause(NamedTuple):
    """A pause as it stands in a request; one that goes on has no end."""

    rule: str
    began: str
    ended: str | None


class RawOptions(NamedTuple):
    """What a case says of itself, as it stands in a request: its form is right, its meaning not yet known."""

    seen: RawCountdown | None
    own_limits: tuple[RawOwnLimit, ...]
    pauses: tuple[RawPause, ...]


_NOTHING_STATED = RawOptions(None, (), ())


def read_structure(members: Mapping[str, object]) -> RawOptions:
    """Read the form of a request's optional members.

    Raises:
        RequestError: one is not of its form.
    """
    return RawOptions(
        _seen(members["observed"]) if "observed" in members else None,
        tuple(_own_limits(members.get("own_limits", {}))),
        tuple(_pauses(members.get("pauses", []))),
    )


def read_meaning(stated: RawOptions, flow: Flow, now: Instant) -> CaseOptions:
    """Read what the optional members mean for a case of this flow.

    Raises:
        RequestError: one names something that does not exist or cannot be.
    """
    if stated == _NOTHING_STATED:
        return NO_OPTIONS
    return CaseOptions(
        countdown=_countdown(flow, stated.seen) if stated.seen else None,
        own_limits=dict(_own_limit(flow, own) for own in stated.own_limits),
        pauses=tuple(_pause(flow, raw, f"/pauses/{index}", now) for index, raw in enumerate(stated.pauses)),
    )


def _seen(value: object) -> RawCountdown:
    """Read the structure of what the app showed."""
    members = members_of(value, "/observed", ("rule", "remaining", "at"))
    rule = string(members["rule"], "/observed/rule")
    remaining = members_of(members["remaining"], "/observed/remaining", (), tuple(_UNITS))
    counts = {
        unit: min(number(remaining[unit], f"/observed/remaining/{unit}"), _ENDLESS)
        for unit in _UNITS
        if unit in remaining
    }
    return RawCountdown(rule, counts, string(members["at"], "/observed/at"))


def _own_limits(value: object) -> Iterator[RawOwnLimit]:
    """Read the structure of what a case states of its limits."""
    if not isinstance(value, dict):
        raise RequestError("wrong-type", "/own_limits")
    for rule, stated in value.items():
        where = f"/own_limits/{token(rule)}"
        limit = members_of(stated, where, ("value", "unit"))
        yield RawOwnLimit(
            rule, number(limit["value"], f"{where}/value"), string(limit["unit"], f"{where}/unit")
        )


def _own_limit(flow: Flow, own: RawOwnLimit) -> tuple[str, Quantity]:
    where = f"/own_limits/{token(own.rule)}"
    timer = _timer(flow, own.rule, where)
    if not timer.takes_own_limit:
        raise RequestError("no-own-limit", where)
    if own.unit not in LIMIT_UNITS:
        raise RequestError("bad-limit", f"{where}/unit")
    if not 0 < own.value <= MAX_LIMIT or not own.value.is_integer():
        raise RequestError("bad-limit", f"{where}/value")
    return timer.id, Quantity(int(own.value), own.unit)


def _pauses(value: object) -> Iterator[RawPause]:
    """Read the structure of what is left out."""
    if not isinstance(value, list):
        raise RequestError("wrong-type", "/pauses")
    if len(value) > MAX_PAUSES:
        raise RequestError("too-large", "/pauses")
    for index, pause in enumerate(value):
        yield _raw_pause(pause, f"/pauses/{index}")


def _raw_pause(value: object, where: str) -> RawPause:
    pause = members_of(value, where, ("rule", "from"), ("to",))
    ended = string(pause["to"], f"{where}/to") if "to" in pause else None
    return RawPause(string(pause["rule"], f"{where}/rule"), string(pause["from"], f"{where}/from"), ended)


def _pause(flow: Flow, raw: RawPause, where: str, now: Instant) -> tuple[str, Pause]:
    timer = _timer(flow, raw.rule, f"{where}/rule")
    if not any(provision.pausable for provision in timer.provisions):
        raise RequestError("pause-not-possible", f"{where}/rule")
    began = point(raw.began, f"{where}/from")
    if began.earliest > now:
        raise RequestError("bad-pause", f"{where}/from")
    if raw.ended is None:
        return timer.id, Pause(began, Interval(now, ENDLESS))
    ended = point(raw.ended, f"{where}/to")
    if ended.last < began.earliest or ended.earliest > now:
        raise RequestError("bad-pause", f"{where}/to")
    return timer.id, Pause(began, ended)


def _timer(flow: Flow, rule: str, where: str) -> Timer:
    timers = {flow.rule(state.timer): state.timer for state in flow.states if state.timer}
    if rule not in timers:
        raise RequestError("unknown-rule", where)
    return timers[rule]


def _countdown(flow: Flow, seen: RawCountdown) -> Countdown:
    timer = _timer(flow, seen.rule, "/observed/rule")
    for unit, count in seen.remaining.items():
        if count < 0 or not count.is_integer():
            raise RequestError("bad-remaining", f"/observed/remaining/{unit}")
    if not seen.remaining:
        raise RequestError("bad-remaining", "/observed/remaining")
    at = instant(seen.at, "/observed/at")
    # The app drops what is less than the smallest unit it shows: the end lies somewhere in that unit.
    start = at + sum(int(count) * _UNITS[unit] for unit, count in seen.remaining.items())
    due = Interval(start, start + min(_UNITS[unit] for unit in seen.remaining), half_open=True)
    try:
        return Countdown(timer, at, check_range(due, seen.at))
    except MomentError as error:
        raise RequestError(error.code, "/observed/remaining") from None
