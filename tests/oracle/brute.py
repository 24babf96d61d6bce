"""Answers a request by trying every minute: no intervals are reasoned about, only outcomes looked at.

A *life* of a case is what would happen, by one reading, if the last report had happened at one exact time
and nobody did anything more: the states it passes through and when it enters each. The oracle lists every
life (for a day without an hour, one for each minute of it and one for its very last microsecond, each by
each reading) and derives an answer from the whole list. Times are naive datetimes in China time.
"""

from datetime import datetime, timedelta, timezone
from functools import lru_cache
from typing import Any, NamedTuple

from tests.oracle.tables import TABLES, Timer

READINGS = ("first-day-counts", "elapsed", "next-day-counts")
DAY = timedelta(days=1)
MINUTE = timedelta(minutes=1)
TICK = timedelta(microseconds=1)
SECOND = timedelta(seconds=1)
CHINA = timezone(timedelta(hours=8))


class Stage(NamedTuple):
    """A state in a life: when the case entered it, and when it leaves by itself, if ever."""

    state: str
    entered: datetime
    ends: datetime | None


class Life(NamedTuple):
    """One way in which a case may run on, by one reading, if nobody acts."""

    reading: str
    stages: tuple[Stage, ...]


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
    except RefusedError as refusal:
        return {"error": {"code": refusal.code, "where": refusal.where}}
    flow = request["flow"]
    moment = request["events"][-1]["at"]
    lives = all_lives(flow, state, moment)
    possible = {
        stage.state: place
        for life in lives
        for place, stage in enumerate(life.stages)
        if stage.entered <= now and (stage.ends is None or now < stage.ends)
    }
    places = sorted(possible.values())
    timers = TABLES[flow].timers
    chain = [stage.state for stage in lives[0].stages]
    return {
        "flow": flow,
        "now": shown(now),
        "states": [
            {"state": chain[place], "by": "lapse" if place else "event", "since": entry(lives, place)}
            for place in places
        ],
        "deadlines": [deadline(flow, lives, place, now) for place in places if chain[place] in timers],
        "lapsed": [
            deadline(flow, lives, place, now)
            for place, passed in enumerate(chain)
            if passed in timers and all(life.stages[place + 1].entered <= now for life in lives)
        ],
        "if_nobody_acts": [
            {"state": reached, **entry(lives, place)}
            for place, reached in enumerate(chain)
            if place and any(life.stages[place].entered > now for life in lives)
        ],
        "next_steps": next_steps(flow, [chain[place] for place in places]),
        "unreported": unreported(flow, state, moment),
        "warnings": warnings,
    }


def replay(request: dict[str, Any], now: datetime) -> tuple[str, list[dict[str, str]]]:
    """Follow the reported events one after the other.

    Returns:
        The state after the last of them, and the warnings.

    Raises:
        RefusedError: where an event cannot stand.
    """
    flow = request["flow"]
    table = TABLES[flow]
    state, before = "", ""
    warnings = []
    for index, reported in enumerate(request["events"]):
        where = f"/events/{index}"
        event, at = reported["event"], reported["at"]
        times = true_times(at)
        if before and times[-1] < true_times(before)[0]:
            raise RefusedError("events-out-of-order", where)
        if times[0] > now:
            raise RefusedError("event-in-future", where)
        if before:
            code = report(flow, (state, before), event, times)
            if code == "event-not-possible":
                raise RefusedError(code, where)
            if code:
                warnings.append({"code": code, "where": where})
        state, before = table.targets()[event], at
    return state, warnings


def report(flow: str, since: tuple[str, str], event: str, times: list[datetime]) -> str:
    """Judge one reported event after another.

    Args:
        flow: The flow's id.
        since: The state that the event before led to, and that event's moment as it was written.
        event: The event reported.
        times: Every true time that the event may have had.

    Returns:
        The code of a warning or of the error, or nothing.
    """
    table = TABLES[flow]
    state, moment = since
    lives = all_lives(flow, state, moment)
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


def deadline(flow: str, lives: list[Life], place: int, now: datetime) -> dict[str, Any]:
    """Put side by side when the timer at one place of every life ends."""
    state = lives[0].stages[place].state
    timer = TABLES[flow].timers[state]
    by_reading = {
        reading: entry([life for life in lives if life.reading == reading], place + 1) for reading in READINGS
    }
    alike = all(ends == by_reading["elapsed"] for ends in by_reading.values())
    both = entry(lives, place + 1)
    over = [life.stages[place + 1].entered <= now for life in lives]
    return {
        "rule": f"{flow}.{timer.name}",
        "state": state,
        "actor": timer.actor,
        "limit": {"value": timer.value, "unit": timer.unit},
        "counts_from": entry(lives, place),
        "readings": {"elapsed": by_reading["elapsed"]} if alike else by_reading,
        **both,
        "safe": both["earliest" if timer.actor == "buyer" else "latest"],
        "status": "passed" if all(over) else "uncertain" if any(over) else "open",
        "lapses_into": timer.lapses_into,
        "facts": list(timer.facts),
        "standing": timer.standing,
    }


def next_steps(flow: str, states: list[str]) -> list[dict[str, str]]:
    """List what the states take, each event where it is first met."""
    table = TABLES[flow]
    steps: dict[str, dict[str, str]] = {}
    for state in states:
        for event, target in table.events[state].items():
            steps.setdefault(
                event, {"flow": flow, "actor": table.actor(event), "event": event, "leads_to": target}
            )
    return list(steps.values())


def unreported(flow: str, state: str, moment: str) -> list[dict[str, str]]:
    """List what others may have done at once after the last report, where it starts a timer of the buyer."""
    table = TABLES[flow]
    return [
        {
            "event": event,
            "leads_to": target,
            "rule": f"{flow}.{table.timers[target].name}",
            "earliest": shown(
                min(end_of(table.timers[target], true_times(moment)[0], reading) for reading in READINGS)
            ),
        }
        for event, target in table.events[state].items()
        if table.actor(event) != "buyer" and target in table.timers and table.timers[target].actor == "buyer"
    ]


def entry(lives: list[Life], place: int) -> dict[str, str]:
    """Find the first and the last time at which any of the lives enters its state at a place."""
    times = [life.stages[place].entered for life in lives]
    return {"earliest": shown(min(times)), "latest": shown(max(times))}


@lru_cache(maxsize=32)
def all_lives(flow: str, state: str, moment: str) -> list[Life]:
    """List every life from a state entered at a moment: every true time, by every reading."""
    return [
        Life(reading, stages(flow, state, time, reading))
        for time in true_times(moment)
        for reading in READINGS
    ]


def stages(flow: str, state: str, entered: datetime, reading: str) -> tuple[Stage, ...]:
    """Let one life run until it rests in a state without a timer."""
    timer = TABLES[flow].timers.get(state)
    if timer is None:
        return (Stage(state, entered, None),)
    ends = end_of(timer, entered, reading)
    return (Stage(state, entered, ends), *stages(flow, timer.lapses_into, ends, reading))


def end_of(timer: Timer, entered: datetime, reading: str) -> datetime:
    """Run a clock from the true time of entry to the first instant that is too late."""
    if timer.unit == "hours":
        return entered + timer.value * timedelta(hours=1)
    if reading == "elapsed":
        return entered + timer.value * timedelta(hours=24)
    midnight = entered.replace(hour=0, minute=0, second=0, microsecond=0)
    for _ in range(timer.value if reading == "first-day-counts" else timer.value + 1):
        midnight += DAY
    return midnight


@lru_cache(maxsize=32)
def true_times(moment: str) -> list[datetime]:
    """List the true times that a written moment may stand for, in order.

    A day stands for each of its minutes, and for its last microsecond, so that its open end shows.
    """
    if "T" in moment:
        return [exact(moment)]
    day = datetime.fromisoformat(moment)
    return [*(day + minute * MINUTE for minute in range(24 * 60)), day + DAY - TICK]


def exact(moment: str) -> datetime:
    """Read an instant as a naive datetime in China time."""
    instant = datetime.fromisoformat(moment)
    return instant if instant.tzinfo is None else instant.astimezone(CHINA).replace(tzinfo=None)


def rounded(time: datetime) -> datetime:
    """Find the first whole second that is not before a time."""
    return time if time.microsecond == 0 else time.replace(microsecond=0) + SECOND


def shown(time: datetime) -> str:
    """Write a time as an answer does; a fraction of a second means just before the next second."""
    return f"{rounded(time).isoformat()}+08:00"
