"""A request arrives as text and leaves as a case, or is refused with a code and a place."""

from rules.case import Case, Report
from rules.flows import FLOWS
from rules.model import Flow
from rules.particulars import MEMBERS, read_meaning, read_structure
from rules.structure import RequestError, instant, members_of, moment, parse, string

MAX_EVENTS = 50


def read_request(request: str) -> Case:
    """Read a request: structure first, then what it means.

    Args:
        request: one JSON object with ``flow``, ``events`` and ``now``, and perhaps with more:
            ``observed``, a countdown in the app, ``{"rule": id, "remaining": {"days": 1, "hours": 3,
            "minutes": 20}, "at": instant}``, where ``remaining`` holds the units that the app shows;
            ``own_limits``, what the case itself states, ``{rule: {"value": 12, "unit": "hours"}}``, in hours
            or days; ``pauses``, what is left out, ``[{"rule": id, "from": moment, "to": moment}]``, without
            ``to`` where it goes on.

    Raises:
        RequestError: the request is not of that form, or names something that does not exist.
    """
    members = members_of(parse(request), "", ("flow", "events", "now"), MEMBERS)
    flow_id = string(members["flow"], "/flow")
    events = [
        (string(event["event"], f"/events/{index}/event"), string(event["at"], f"/events/{index}/at"))
        for index, event in enumerate(_events(members["events"]))
    ]
    now = string(members["now"], "/now")
    stated = read_structure(members)

    if flow_id not in FLOWS:
        raise RequestError("unknown-flow", "/flow")
    flow = FLOWS[flow_id]
    reports = tuple(_report(flow, event, at, f"/events/{index}") for index, (event, at) in enumerate(events))
    asked = instant(now, "/now")
    return Case(flow, reports, asked, read_meaning(stated, flow, asked))


def _events(value: object) -> list[dict[str, object]]:
    if not isinstance(value, list):
        raise RequestError("wrong-type", "/events")
    if not value:
        raise RequestError("missing-field", "/events/0")
    if len(value) > MAX_EVENTS:
        raise RequestError("too-large", "/events")
    return [members_of(event, f"/events/{index}", ("event", "at")) for index, event in enumerate(value)]


def _report(flow: Flow, event: str, at: str, where: str) -> Report:
    if event not in flow.event:
        raise RequestError("unknown-event", f"{where}/event")
    return Report(event, moment(at, f"{where}/at"))
