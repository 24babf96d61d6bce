"""Answers a request by trying every minute: no intervals are reasoned about, only outcomes looked at.

A *life* of a case is what would happen, by one reading, if the last report had happened at one exact time
and nobody did anything more: the states it passes through and when it enters each. The oracle lists every
life (for a day without an hour or an interval, one for each minute of it and one for its very last
microsecond, each by each reading) and derives an answer from the whole list. Times are naive datetimes in
China time.

A countdown that was seen starts the lives anew: there the case was, and it stays until one of the times at
which the countdown may end, again one for each minute and one for the very last microsecond. Where several
provisions govern a limit, or days may count or not, a life branches into one for each.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from functools import cached_property, lru_cache
from typing import Any, NamedTuple

from tests.oracle.counting import DAY, NEVER, End, Pause, RawOptions, ends_of
from tests.oracle.grounds import grounds
from tests.oracle.tables import ALL, ONWARD, OWN_LIMIT, PAUSES, Provision, Timer

READINGS = ("first-day-counts", "elapsed", "next-day-counts")
STANDINGS = ("withdrawn", "contradicted", "superseded", "unconfirmed", "reported", "announced", "in-force")
MINUTE = timedelta(minutes=1)
TICK = timedelta(microseconds=1)
SECOND = timedelta(seconds=1)
CHINA = timezone(timedelta(hours=8))
UNSAID = RawOptions()
MAX_EVENTS = 50


class Stage(NamedTuple):
    """A state in a life: when the case entered it, when it leaves by itself, if ever, and by which rule."""

    state: str
    entered: datetime
    ends: datetime | None
    by: End | None = None


class Life(NamedTuple):
    """One way in which a case may run on, by one reading, if nobody acts."""

    reading: str
    stages: tuple[Stage, ...]


@dataclass(frozen=True)
class Course:
    """All that may become of a case: its lives by the rules alone, and those that go on from a countdown.

    Where no countdown was seen, the two are the same lives, and they go on from the first place.
    """

    by_rule: list[Life]
    seen: int
    ahead: list[Life]
    dues: list[datetime]

    @cached_property
    def chain(self) -> list[str]:
        """The states that follow each other by lapses alone."""
        return [stage.state for stage in self.by_rule[0].stages]

    @cached_property
    def entries(self) -> list[list[tuple[str, datetime]]]:
        """For each place, when its state is entered, each time with the reading that says so."""
        return [[(life.reading, life.stages[at].entered) for life in lives] for lives, at in self._places()]

    @cached_property
    def entry(self) -> list[dict[str, str | None]]:
        """For each place, the first and the last time at which any of the lives enters its state."""
        return [bounds([time for _, time in entries]) for entries in self.entries]

    def ends_seen(self) -> list[list[tuple[str, End]]]:
        """For each true time of the last report, when the timer that was seen ends by which reading."""
        by_start: dict[datetime, list[tuple[str, End]]] = {}
        for life in self.by_rule:
            end = life.stages[self.seen].by
            if end:
                by_start.setdefault(life.stages[0].entered, []).append((life.reading, end))
        return list(by_start.values())

    @cached_property
    def ends_by_rule(self) -> list[list[tuple[str, End]]]:
        """For each place, by which reading its timer ends when, whatever a countdown says of that timer."""
        return [
            [(life.reading, end) for life in lives if (end := life.stages[at].by)]
            for lives, at in self._places()
        ]

    def _places(self) -> Iterator[tuple[list[Life], int]]:
        """Yield for each place the lives that tell of it, and where in them it is."""
        for place in range(len(self.chain)):
            yield (self.by_rule, place) if place <= self.seen else (self.ahead, place - self.seen)


class RefusedError(Exception):
    """A request that has no answer, with the error's code and place."""

    def __init__(self, code: str, where: str) -> None:
        super().__init__(code, where)
        self.code = code
        self.where = where


def expected(request: dict[str, Any]) -> dict[str, Any]:
    """Answer a request that is well formed, or refuse it.

    Args:
        request: A request object whose ids are known and whose moments are valid.

    Returns:
        The whole answer but for ``engine``, or ``{"error": {"code": …, "where": …}}``.
    """
    now = exact(request["now"])
    try:
        state, warnings = replay(request, now)
        course = follow(request, state, now)
        warnings += limit_warnings(request, course)
    except RefusedError as refusal:
        return {"error": {"code": refusal.code, "where": refusal.where}}
    flow = request["flow"]
    timers = ALL[flow].timers
    chain = course.chain
    places = sorted(
        {
            course.seen + further
            for life in course.ahead
            for further, stage in enumerate(life.stages)
            if stage.entered <= now and (stage.ends is None or now < stage.ends)
        }
    )
    return {
        "flow": flow,
        "now": shown(now),
        "states": [
            {"state": chain[place], "by": "lapse" if place else "event", "since": course.entry[place]}
            for place in places
        ],
        "deadlines": [deadline(flow, course, place, now) for place in places if chain[place] in timers],
        "lapsed": [
            deadline(flow, course, place, now)
            for place, passed in enumerate(chain)
            if passed in timers and all(left <= now for left in leavings(course, place))
        ],
        "if_nobody_acts": [
            {"state": chain[place], **course.entry[place]}
            for place in range(course.seen + 1, len(chain))
            if any(time > now for _, time in course.entries[place])
        ],
        **({"if_others_wait": if_others_wait(flow, course, places[0], now)} if "return" in flow else {}),
        "next_steps": next_steps(flow, [chain[place] for place in places], now),
        "unreported": unreported(request, chain[course.seen]),
        "warnings": warnings,
    }


def follow(request: dict[str, Any], state: str, now: datetime) -> Course:
    """Let every life run on from the last report, and from the countdown, if one was seen.

    Raises:
        RefusedError: where the countdown cannot have been seen.
    """
    flow, moment = request["flow"], last_moment(request)
    lives = all_lives(flow, state, moment, stated_in(request))
    if "observed" not in request:
        return Course(lives, 0, lives, [])
    observed = request["observed"]
    at = exact(observed["at"])
    if at < true_times(moment)[0]:
        raise RefusedError("events-out-of-order", "/observed/at")
    if at > now:
        raise RefusedError("event-in-future", "/observed/at")
    for place, stage in enumerate(lives[0].stages):
        timer = ALL[flow].timers.get(stage.state)
        running = timer is not None and f"{flow}.{timer.name}" == observed["rule"]
        if timer and running and any(life.stages[place].entered <= at for life in lives):
            dues = true_dues(at, observed["remaining"])
            ahead = [
                Life(reading, (Stage(stage.state, at, due), *run))
                for due in dues
                for reading in READINGS
                for run in runs(flow, timer.lapses_into, due, reading)
            ]
            return Course(lives, place, ahead, dues)
    raise RefusedError("rule-not-running", "/observed/rule")


UNITS = {"days": 24 * 60, "hours": 60, "minutes": 1}
"""Minutes in each unit that a countdown may show."""


def true_dues(at: datetime, remaining: dict[str, int]) -> list[datetime]:
    """List the true times at which a countdown seen at a time may end, in order.

    What was left was at least what was shown, and less than that and one more of the smallest unit.
    """
    least = at
    for unit, count in remaining.items():
        least += count * UNITS[unit] * MINUTE
    width = [minutes for unit, minutes in UNITS.items() if unit in remaining][-1]
    return [*(least + minute * MINUTE for minute in range(width)), least + width * MINUTE - TICK]


def stated_in(request: dict[str, Any], index: int = MAX_EVENTS) -> RawOptions:
    """Read what a request says of its own limits and of pauses.

    Args:
        request: The request.
        index: Count of the events before the time that is asked about; the own limit is the last question's.
    """
    own = request.get("own_limits", {}).get(OWN_LIMIT)
    asked_later = any(event["event"] == "evidence-requested" for event in request["events"][index:])
    now = exact(request["now"])
    pauses = [
        Pause(
            (true_times(pause["from"])[0], true_times(pause["from"])[-1]),
            (true_times(pause["to"])[0], true_times(pause["to"])[-1]) if "to" in pause else (now, NEVER),
        )
        for pause in request.get("pauses", [])
    ]
    return RawOptions((own["value"], own["unit"]) if own and not asked_later else None, tuple(pauses))


def limit_warnings(request: dict[str, Any], course: Course) -> list[dict[str, Any]]:
    """List what keeps the limits that count from the last report from being exact."""
    where = f"/events/{len(request['events']) - 1}"
    places = [place for place in range(len(course.chain)) if not (course.dues and place == course.seen)]
    ends = [end for place in places for _, end in course.ends_by_rule[place]]
    found: list[dict[str, Any]] = []
    if any(end.reaches_back for end in ends):
        found.append({"code": "rule-in-transition", "where": where})
    years = {end.provision: end.year for end in ends if end.year}
    found += [
        {"code": "calendar-unknown", "where": where, "year": year} for year in sorted({*years.values()})
    ]
    if any(end.at == NEVER and end.provision.pausable for end in ends):
        found += [
            {"code": "pause-running", "where": f"/pauses/{number}"}
            for number, pause in enumerate(request.get("pauses", []))
            if "to" not in pause
        ]
    return found


def replay(request: dict[str, Any], now: datetime) -> tuple[str, list[dict[str, Any]]]:
    """Follow the reported events one after the other.

    Returns:
        The state after the last of them, and the warnings.

    Raises:
        RefusedError: where an event cannot stand.
    """
    flow = request["flow"]
    table = ALL[flow]
    state, before = "", ""
    warnings: list[dict[str, Any]] = []
    for index, reported in enumerate(request["events"]):
        where = f"/events/{index}"
        timed = "at" in reported
        event, at = reported["event"], reported["at"] if timed else last_moment(request)
        # What has no time of its own may have happened just as the app was looked at.
        times = true_times(at) if timed else [*true_times(at), exact(request["observed"]["at"])]
        if before and times[-1] < true_times(before)[0]:
            raise RefusedError("events-out-of-order", where)
        if timed and times[0] > now:
            raise RefusedError("event-in-future", where)
        if before:
            code = report(flow, all_lives(flow, state, before, stated_in(request, index)), event, times)
            if code == "event-not-possible":
                raise RefusedError(code, where)
            if code == "step-missing" or (code and timed):
                warnings.append({"code": code, "where": where})
        state, before = table.targets()[event], at
    return state, warnings


def report(flow: str, lives: list[Life], event: str, times: list[datetime]) -> str:
    """Judge one reported event after another.

    Args:
        flow: The flow's id.
        lives: What may have become of the case since the event before.
        event: The event reported.
        times: Every true time that the event may have had.

    Returns:
        The code of a warning or of the error, or nothing.
    """
    table = ALL[flow]
    state = lives[0].stages[0].state
    for place, stage in enumerate(lives[0].stages):
        entered = any(life.stages[place].entered <= times[-1] for life in lives)
        if event in table.events[stage.state] and (place == 0 or entered):
            ends = [life.stages[place].ends for life in lives]
            over = [end is not None and end <= time for end in ends for time in (times[0], times[-1])]
            return "after-lapse" if all(over) else "possibly-after-lapse" if any(over) else ""
    ahead = {state}
    while True:
        reached = {target for known in ahead for target in table.events[known].values()}
        reached |= {table.timers[known].lapses_into for known in ahead if known in table.timers}
        if reached <= ahead:
            break
        ahead |= reached
    further = ahead - {state}
    return "step-missing" if any(event in table.events[known] for known in further) else "event-not-possible"


def leavings(course: Course, place: int) -> list[datetime]:
    """List when the state at a place may be left by itself."""
    return [time for _, time in course.entries[place + 1]]


def deadline(flow: str, course: Course, place: int, now: datetime) -> dict[str, Any]:
    """Put side by side when the timer at one place of every life ends."""
    state = course.chain[place]
    timer = ALL[flow].timers[state]
    ends = course.ends_by_rule[place]
    provisions = tuple(dict.fromkeys(end.provision for _, end in ends))
    if provisions[0] in timer.provisions:
        provisions = tuple(known for known in timer.provisions if known in provisions)
    both = course.entry[place + 1]
    over = [left <= now for left in leavings(course, place)]
    found = {
        "rule": f"{flow}.{timer.name}",
        "state": state,
        "actor": timer.actor,
        "limit": {"value": provisions[0].value, "unit": provisions[0].unit},
        "counts_from": course.entry[place],
        "readings": by_reading(ends, provisions[0]),
        **both,
        "safe": both["earliest" if timer.actor == "buyer" else "latest"],
        "status": "passed" if all(over) else "uncertain" if any(over) else "open",
        "lapses_into": timer.lapses_into,
        "facts": list(dict.fromkeys(fact for provision in provisions for fact in provision.facts)),
        "standing": weakest(*provisions),
    }
    if len(provisions) > 1:
        found["alternatives"] = [alternative(provision, ends) for provision in provisions]
    found |= grounds(tuple(found["facts"]))
    if all(provision.until for provision in provisions):
        newer = [known for known in timer.provisions if known.since in {old.until for old in provisions}]
        found["see"] = [fact for known in newer for fact in known.facts]
    if course.dues and place == course.seen:
        found["observed_due"] = bounds(course.dues)
        agreeing = [
            reading
            for reading in READINGS
            if any(agrees(course.dues, begun, reading) for begun in course.ends_seen())
        ]
        single = list(found["readings"]) if len(found["readings"]) == 1 else None
        found["agrees_with"] = single if single and agreeing else agreeing
    return found


def by_reading(ends: list[tuple[str, End]], first: Provision) -> dict[str, Any]:
    """Put the ends of each reading together, or all of them where the readings do not differ."""
    found = {reading: bounds([end.at for said, end in ends if said == reading]) for reading in READINGS}
    alike = all(end == found["elapsed"] for end in found.values())
    return {first.counting or "elapsed": found["elapsed"]} if alike else found


def weakest(*provisions: Provision) -> str:
    """Find how firmly some provisions stand; those that newer ones replaced are superseded at best."""
    standings = [provision.standing for provision in provisions]
    if all(provision.until for provision in provisions):
        standings.append("superseded")
    return min(standings, key=STANDINGS.index)


def alternative(provision: Provision, ends: list[tuple[str, End]]) -> dict[str, Any]:
    """Tell what one of several provisions says."""
    own = [(reading, end) for reading, end in ends if end.provision == provision]
    return {
        "limit": {"value": provision.value, "unit": provision.unit},
        "readings": by_reading(own, provision),
        **bounds([end.at for _, end in own]),
        "facts": list(provision.facts),
        "standing": weakest(provision),
    }


def agrees(dues: list[datetime], ends: list[tuple[str, End]], reading: str) -> bool:
    """Say whether a countdown can end when some provision says, by one reading, from one true time."""
    for provision in {end.provision for _, end in ends}:
        times = [end.at for said, end in ends if said == reading and end.provision == provision]
        if not times:
            continue
        # Between the least and the most that a provision gives because of pauses anything may be.
        doubtful = NEVER in times or (provision.pausable and min(times) < max(times))
        if any(dues[0] <= time <= dues[-1] for time in times):
            return True
        if doubtful and min(times) <= dues[-1] and dues[0] <= max(times):
            return True
    return False


def if_others_wait(flow: str, course: Course, place: int, now: datetime) -> list[dict[str, str]]:
    """List the states that every life passes through if the buyer acts at once and the others never do."""
    ways = {
        tuple(waiting(flow, life.reading, life.stages[place - course.seen], now)) for life in course.ahead
    }
    return [
        {"state": steps[0][0], **bounds([time for _, time in steps])} for steps in zip(*ways, strict=True)
    ]


def waiting(flow: str, reading: str, stage: Stage, now: datetime) -> Iterator[tuple[str, datetime]]:
    """Walk on from one stage of a life: the buyer acts now or at once, the others' timers run out."""
    table = ALL[flow]
    state, time, ends = stage.state, now, stage.ends
    while state in table.timers and ends is not None:
        timer = table.timers[state]
        if timer.actor == "buyer":
            own = [target for event, target in table.events[state].items() if table.actor(event) == "buyer"]
            state, time = own[0], max(time, now)
        else:
            state, time = timer.lapses_into, ends
        yield state, time
        ends = ends_of(table.timers[state], time, reading, UNSAID)[0].at if state in table.timers else None


def next_steps(flow: str, states: list[str], now: datetime) -> list[dict[str, Any]]:
    """List what the states take, each event where it is first met, and then where they lead on to."""
    taken = [(flow, event) for state in states for event in ALL[flow].events[state]]
    onward = [way for state in states for way in ONWARD[flow].get(state, [])]
    return [step(*way) for way in dict.fromkeys(taken)] + [
        step(*way) | {"deadline": first_deadline(*way, now)} for way in dict.fromkeys(onward)
    ]


def step(flow: str, event: str) -> dict[str, Any]:
    """Tell of one event of a flow."""
    table = ALL[flow]
    return {"flow": flow, "actor": table.actor(event), "event": event, "leads_to": table.targets()[event]}


def first_deadline(flow: str, event: str, now: datetime) -> dict[str, Any] | None:
    """Tell of the limit that an event would start if it happened now, if any."""
    timer = ALL[flow].timers.get(ALL[flow].targets()[event])
    if timer is None:
        return None
    ends = [end for reading in READINGS for end in ends_of(timer, now, reading, UNSAID)]
    both = bounds([end.at for end in ends])
    return {
        "rule": f"{flow}.{timer.name}",
        "actor": timer.actor,
        **both,
        "safe": both["earliest" if timer.actor == "buyer" else "latest"],
        "standing": weakest(*(end.provision for end in ends)),
    }


def unreported(request: dict[str, Any], state: str) -> list[dict[str, Any]]:
    """List what others may have done at once after the last report or look, to start a timer of the buyer.

    Args:
        request: The request.
        state: The state in which the case was by that report, or at that look.
    """
    flow = request["flow"]
    table = ALL[flow]
    since = true_times(request.get("observed", request["events"][-1])["at"])[0]
    return [
        {
            "event": event,
            "leads_to": target,
            "rule": f"{flow}.{table.timers[target].name}",
            "earliest": shown(
                min(
                    end.at
                    for reading in READINGS
                    for end in ends_of(table.timers[target], since, reading, UNSAID)
                )
            ),
        }
        for event, target in table.events[state].items()
        if table.actor(event) != "buyer" and target in table.timers and table.timers[target].actor == "buyer"
    ]


def bounds(times: list[datetime]) -> dict[str, str | None]:
    """Find the first and the last of some times."""
    return {"earliest": shown(min(times)), "latest": shown(max(times))}


@lru_cache(maxsize=32)
def all_lives(flow: str, state: str, moment: str, stated: RawOptions) -> list[Life]:
    """List every life from a state entered at a moment: every true time, by every reading."""
    return [
        Life(reading, run)
        for time in true_times(moment)
        for reading in READINGS
        for run in runs(flow, state, time, reading, stated)
    ]


def runs(
    flow: str, state: str, entered: datetime, reading: str, stated: RawOptions = UNSAID
) -> Iterator[tuple[Stage, ...]]:
    """Let a case run until it rests in a state without a timer, in every way in which its limits may end."""
    timer = ALL[flow].timers.get(state)
    if timer is None:
        yield (Stage(state, entered, None),)
        return
    for end in ends_of(timer, entered, reading, stated if is_of(flow, timer, stated) else UNSAID):
        for run in runs(flow, timer.lapses_into, end.at, reading, stated):
            yield (Stage(state, entered, end.at, end), *run)


def is_of(flow: str, timer: Timer, stated: RawOptions) -> bool:
    """Say whether what a case states is of a timer; no flow has both an own limit and pauses."""
    return f"{flow}.{timer.name}" == (OWN_LIMIT if stated.own else PAUSES)


def last_moment(request: dict[str, Any]) -> str:
    """Return when the last event happened; without a time of its own some time before the app was seen."""
    last = request["events"][-1]
    if "at" in last:
        return str(last["at"])
    table = ALL[request["flow"]]
    timer = table.timers[table.targets()[last["event"]]]
    stated = stated_in(request)
    own = stated.own if stated.own and is_of(request["flow"], timer, stated) else None
    limits = [own] if own else [(known.value, known.unit) for known in timer.provisions]
    longest = max(value * {"hours": 1, "days": 24}[unit] for value, unit in limits)
    seen = exact(request["observed"]["at"])
    return f"{(seen - timedelta(hours=longest + 24)).isoformat()}/{seen.isoformat()}"


@lru_cache(maxsize=32)
def true_times(moment: str) -> list[datetime]:
    """List the true times that a written moment may stand for, in order.

    A day or an interval stands for each of its minutes, and for its last microsecond, so that its open end
    shows.
    """
    if "/" in moment:
        first, beyond = map(exact, moment.split("/"))
    elif "T" in moment:
        return [exact(moment)]
    else:
        first = datetime.fromisoformat(moment)
        beyond = first + DAY
    minutes = -((first - beyond) // MINUTE)
    return [*(first + minute * MINUTE for minute in range(minutes)), beyond - TICK]


def exact(moment: str) -> datetime:
    """Read an instant as a naive datetime in China time."""
    if "T24:00" in moment:
        return exact(moment.replace("T24:00", "T00:00")) + DAY
    instant = datetime.fromisoformat(moment)
    return instant if instant.tzinfo is None else instant.astimezone(CHINA).replace(tzinfo=None)


def rounded(time: datetime) -> datetime:
    """Find the first whole second that is not before a time."""
    return time if time.microsecond == 0 else time.replace(microsecond=0) + SECOND


def shown(time: datetime) -> str | None:
    """Write a time as an answer does; a fraction of a second means just before the next second."""
    if time == NEVER:
        return None
    return f"{rounded(time).isoformat()}+08:00"
