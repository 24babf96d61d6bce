"""Reads the request for a reading from JSON: structure first, then what it means."""

from typing import NamedTuple

from rules.api.decode import RequestError, instant, members_of, number, parse, string
from rules.dates.moment import Instant
from rules.dates.reader_clock import Clock
from rules.rulebook.flows import FLOWS
from rules.rulebook.model import Flow

MAX_BYTES = 256 * 1024
MAX_CHARACTERS = 20_000
MAX_CHANGES = 50

_DAY_IN_MINUTES = 24 * 60


class Asked(NamedTuple):
    """A text to read, and what is needed to understand it.

    Attributes:
        text: the text.
        now: the instant at which it is read.
        flow: the flow whose events are looked for; None where that is not known.
        clock: the clock of whoever wrote it.
    """

    text: str
    now: Instant
    flow: Flow | None
    clock: Clock


def read_request(request: str) -> Asked:
    """Read a request: ``{"text": …, "now": instant}``, perhaps with ``flow`` and ``clock``.

    Raises:
        RequestError: the request is not of that form, or names something that does not exist.
    """
    members = members_of(parse(request, MAX_BYTES), "", ("text", "now"), ("flow", "clock"))
    text, now = string(members["text"], "/text"), string(members["now"], "/now")
    if len(text) > MAX_CHARACTERS:
        raise RequestError("too-large", "/text")
    flow_id = string(members["flow"], "/flow") if "flow" in members else None
    changes = _changes(members.get("clock", []))

    if flow_id is not None and flow_id not in FLOWS:
        raise RequestError("unknown-flow", "/flow")
    asked = instant(now, "/now")
    for index, (since, _) in enumerate(changes):
        instant(since, f"/clock/{index}/0")
    return Asked(text, asked, None if flow_id is None else FLOWS[flow_id], Clock.of(changes))


def _changes(value: object) -> list[tuple[str, int]]:
    """Read the form of a clock: from which instants on it is how many minutes ahead of UTC."""
    if not isinstance(value, list):
        raise RequestError("wrong-type", "/clock")
    if len(value) > MAX_CHANGES:
        raise RequestError("too-large", "/clock")
    return [_change(change, f"/clock/{index}") for index, change in enumerate(value)]


def _change(value: object, where: str) -> tuple[str, int]:
    if not isinstance(value, list) or len(value) != 2:
        raise RequestError("wrong-type", where)
    minutes = number(value[1], f"{where}/1")
    if not (minutes.is_integer() and abs(minutes) <= _DAY_IN_MINUTES):
        raise RequestError("wrong-type", f"{where}/1")
    return string(value[0], f"{where}/0"), int(minutes)
