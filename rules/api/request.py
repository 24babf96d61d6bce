"""Reads a request as a case, or refuses it with a code and a place."""

from rules.api.decode import RequestError, instant, members_of, moment, parse, string
from rules.api.options import MEMBERS, RawOptions, read_meaning, read_structure
from rules.dates.moment import DAY, HOUR, Interval
from rules.engine.case import Case, CaseOptions, Report
from rules.rulebook.flows import FLOWS
from rules.rulebook.model import Flow, Quantity, Timer

MAX_EVENTS = 50

# An event without a time is looked for in the limit that it starts and a day more, if no limit is longer.
_MARGIN = DAY
_LONGEST_LIMIT = 29 * DAY
_SECONDS = {"hours": HOUR, "days": DAY}


def read_request(request: str) -> Case:
    """Read a request: structure first, then what it means.

    Args:
        request: one JSON object with ``flow``, ``events`` and ``now``, and perhaps with more:
            ``observed``, a countdown in the app, ``{"rule": id, "remaining": {"days": 1, "hours": 3,
            "minutes": 20}, "at": instant}``, where ``remaining`` holds the units that the app shows;
            ``own_limits``, what the case itself states, ``{rule: {"value": 12, "unit": "hours"}}``, in hours
            or days; ``pauses``, what is left out, ``[{"rule": id, "from": moment, "to": moment}]``, without
            ``to`` where it goes on. A moment is an instant, a whole day or, of an event, an interval
            (`rules.dates.moment.parse_moment`). The last event needs no ``at`` where ``observed`` is the
            countdown of the limit that the event started, and that limit is in hours or days and at most 29
            days: it then happened some time before the countdown was seen, at most the limit and a day.

    Raises:
        RequestError: the request is not of that form, or names something that does not exist.
    """
    members = members_of(parse(request), "", ("flow", "events", "now"), MEMBERS)
    flow_id = string(members["flow"], "/flow")
    events = _events(members["events"], may_lack_time="observed" in members)
    now = string(members["now"], "/now")
    stated = read_structure(members)

    if flow_id not in FLOWS:
        raise RequestError("unknown-flow", "/flow")
    flow = FLOWS[flow_id]
    whens = [_when(flow, event, at, stated, f"/events/{index}") for index, (event, at) in enumerate(events)]
    asked = instant(now, "/now")
    options = read_meaning(stated, flow, asked)
    reports = tuple(
        Report(event, when) if when else _assumed(event, options, f"/events/{index}/at")
        for index, ((event, _), when) in enumerate(zip(events, whens, strict=True))
    )
    return Case(flow, reports, asked, options)


def _events(value: object, *, may_lack_time: bool) -> list[tuple[str, str | None]]:
    """Read the structure of the events: the id of each, and its moment, which only the last may lack."""
    if not isinstance(value, list):
        raise RequestError("wrong-type", "/events")
    if not value:
        raise RequestError("missing-field", "/events/0")
    if len(value) > MAX_EVENTS:
        raise RequestError("too-large", "/events")
    last = len(value) - 1
    objects = [
        members_of(event, f"/events/{index}", ("event",), ("at",))
        if may_lack_time and index == last
        else members_of(event, f"/events/{index}", ("event", "at"))
        for index, event in enumerate(value)
    ]
    return [
        (
            string(event["event"], f"/events/{index}/event"),
            string(event["at"], f"/events/{index}/at") if "at" in event else None,
        )
        for index, event in enumerate(objects)
    ]


def _when(flow: Flow, event: str, at: str | None, stated: RawOptions, where: str) -> Interval | None:
    """Read when an event happened; nothing where the countdown of the limit that it started has to tell."""
    if event not in flow.event:
        raise RequestError("unknown-event", f"{where}/event")
    if at is not None:
        return moment(at, f"{where}/at")
    timer = flow.state[flow.event[event].leads_to].timer
    if not (timer and stated.seen and stated.seen.rule == flow.rule(timer)):
        raise RequestError("missing-field", f"{where}/at")
    return None


def _assumed(event: str, options: CaseOptions, where: str) -> Report:
    """Return the report of an event without a time: it started the limit whose countdown was seen."""
    countdown = options.countdown
    limits = _limits(countdown.timer, options) if countdown else []
    if not countdown or any(limit.unit not in _SECONDS for limit in limits):
        raise RequestError("missing-field", where)
    longest = max(limit.value * _SECONDS[limit.unit] for limit in limits)
    if longest > _LONGEST_LIMIT:
        raise RequestError("missing-field", where)
    earliest = countdown.seen - longest - _MARGIN
    return Report(event, Interval(earliest, countdown.seen, half_open=True), is_assumed=True)


def _limits(timer: Timer, options: CaseOptions) -> list[Quantity]:
    own = options.own_limits.get(timer.id)
    return [own] if own else [provision.limit for provision in timer.provisions]
