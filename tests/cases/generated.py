"""Makes up requests from a seed: always the same ones, as many as are asked for, at little cost.

Nothing here knows what the answer is. They are for tests that hold one program's replies against another's;
`tests.oracle.strategies` makes fewer and thinks harder about where something turns.
"""

import json
from datetime import datetime, timedelta, timezone
from random import Random
from typing import Any

from tests.oracle.tables import ALL, OWN_LIMIT, PAUSES, Table

SEED = 20261130

# Returns are what most readers ask about; of complaints there is most to say.
FLOWS = (*ALL, "return-online", "return-online", "return-cod", "complaint-12315", "complaint-12315")
FIRST_DAYS = (
    # Days on which the first event falls, from and to; then around a rule's change, holidays and years whose
    # calendar nobody knows, a leap day, and the ends of what is read at all.
    ("2026-01-01", 365),
    ("2026-01-01", 365),
    ("2026-03-20", 40),
    ("2026-02-20", 60),
    ("2026-09-10", 40),
    ("2024-02-01", 60),
    ("2023-12-15", 40),
    ("2026-12-01", 60),
    ("2028-02-20", 15),
    ("2000-01-01", 20),
    ("2100-11-20", 40),
)
SECONDS = {"hours": 3600, "days": 86_400, "working-days": 120_000}
NEAR = (0, 0, 1, -1, 59, 60, -60, 3600, -3600, 43_200, 86_399, -86_400)
OFFSETS = (0, 60, 480, 540, -300, -480, 345, 840, -720)
PARTS = ((0, 6), (5, 12), (12, 18), (18, 24))
ZONES = (
    ((), ""),
    ((("2026-03-29T01:00Z", 120), ("2026-10-25T01:00Z", 60)), "Berlin"),
    ((("2026-01-01T00:00Z", -300), ("2026-03-08T07:00Z", -240), ("2026-11-01T06:00Z", -300)), "New York"),
    ((("2026-01-01T00:00Z", 345),), "Kathmandu"),
)


def requests(number: int, seed: int = SEED) -> list[dict[str, Any]]:
    """Make up so many requests; a few cannot be answered."""
    chance = Random(seed)  # noqa: S311 - no secret
    return [_request(chance) for _ in range(number)]


def questions(number: int, seed: int = SEED) -> list[str]:
    """Make up so many questions as the page asks them: requests, each with a reader."""
    chance = Random(seed + 1)  # noqa: S311 - no secret
    return [json.dumps(_question(chance, request)) for request in requests(number, seed)]


def _question(chance: Random, request: dict[str, Any]) -> dict[str, Any]:
    clock, place = chance.choice(ZONES)
    kept = chance.random() < 0.2
    return {
        "request": json.dumps(request, ensure_ascii=chance.random() < 0.5),
        "lang": chance.choice(("zh", "en")),
        "root": chance.choice(("../", "./", "../../")),
        "clock": clock,
        "place": place,
        "case": "a1" if kept else "",
        "name": chance.choice(("耳机", "Blue <shoes> & \u202e", "a,b;c\\d\n")) if kept else "",
        "link": "https://example.org/check/#a=b&c" if kept else "",
    }


def _request(chance: Random) -> dict[str, Any]:
    flow = chance.choice(FLOWS)
    table = ALL[flow]
    first, span = chance.choice(FIRST_DAYS)
    time = datetime.fromisoformat(first) + timedelta(days=chance.randrange(span), seconds=_clock(chance))
    targets = table.targets()
    timed = [known for known, state in targets.items() if state in table.timers]
    event = chance.choice((table.start[0], *timed, *timed, *timed, *targets))
    events: list[dict[str, str]] = []
    for _ in range(chance.choice((1, 1, 1, 2, 2, 3, 4))):
        if events:
            state = targets[event]
            if not table.events[state] and chance.random() < 0.9:
                break
            event = _next(chance, table, state)
            time += timedelta(seconds=_gap(chance, table, state))
        events.append({"event": event, "at": _moment(chance, time)})
    request: dict[str, Any] = {"flow": flow, "events": events}
    state = targets[event]
    if state in table.timers and chance.random() < 0.35:
        time += timedelta(seconds=abs(_gap(chance, table, state)) // chance.choice((1, 2, 5)))
        request["observed"] = _countdown(chance, table, flow, state, time)
        if chance.random() < 0.15:
            del events[-1]["at"]
    now = time + timedelta(seconds=_gap(chance, table, state) // chance.choice((1, 1, 3)))
    if flow == OWN_LIMIT.partition(".")[0] and chance.random() < 0.6:
        limit = {"value": chance.randrange(1, 200), "unit": chance.choice(("hours", "days"))}
        request["own_limits"] = {OWN_LIMIT: limit}
    if flow == PAUSES.partition(".")[0] and chance.random() < 0.6:
        request["pauses"] = [_pause(chance, time, now) for _ in range(chance.choice((1, 1, 2, 3)))]
    return request | {"now": _instant(chance, now)}


def _clock(chance: Random) -> int:
    return chance.choice(
        (0, 1, 43_200, 86_340, 86_399, 60 * chance.randrange(1440), chance.randrange(86_400))
    )


def _limit(table: Table, state: str) -> int:
    """Tell about how many seconds the limit of a state lasts, or a day where none runs."""
    if state not in table.timers:
        return 86_400
    provision = table.timers[state].provisions[0]
    return provision.value * SECONDS[provision.unit]


def _gap(chance: Random, table: Table, state: str) -> int:
    """Choose the seconds to the next moment: about when the limit runs out, at once, or any; rarely back."""
    near = _limit(table, state) + chance.choice((0, 0, 86_400)) + chance.choice(NEAR)
    gap = chance.choice((0, near, near, near // 2, chance.randrange(20 * 86_400)))
    return -gap if chance.random() < 0.03 else gap


def _next(chance: Random, table: Table, state: str) -> str:
    """Choose an event to go on with, most often one that the state takes, now or after lapses."""
    targets = table.targets()
    taken = list(table.events[state])
    while state in table.timers:
        state = table.timers[state].lapses_into
        taken += table.events[state]
    timed = [event for event in taken if targets[event] in table.timers]
    return chance.choice([*taken, *timed * 4] if taken and chance.random() < 0.9 else list(targets))


def _instant(chance: Random, time: datetime) -> str:
    """Write a time in China, now and then with an offset."""
    text = time.isoformat(timespec=chance.choice(("seconds", "minutes")) if not time.second else "seconds")
    if chance.random() < 0.8:
        return text
    offset = timedelta(minutes=chance.choice(OFFSETS))
    elsewhere = time.replace(tzinfo=timezone(timedelta(hours=8))).astimezone(timezone(offset))
    return elsewhere.isoformat(timespec="seconds").replace("+00:00", "Z")


def _moment(chance: Random, time: datetime) -> str:
    """Write what is known of when something happened: the time, its day, a part of it, or an interval."""
    kind = chance.random()
    midnight = time.replace(hour=0, minute=0, second=0)
    if kind < 0.6:
        return _instant(chance, time)
    if kind < 0.8:
        return midnight.date().isoformat()
    if kind < 0.9:
        first, last = (timedelta(hours=hour) for hour in chance.choice(PARTS))
        return f"{_instant(chance, midnight + first)}/{_instant(chance, midnight + last)}"
    width = timedelta(seconds=chance.choice((1, 60, 3600, 82_800, 90_000, chance.randrange(1, 31 * 86_400))))
    return f"{_instant(chance, time - width // 2)}/{_instant(chance, time - width // 2 + width)}"


def _countdown(chance: Random, table: Table, flow: str, state: str, seen: datetime) -> dict[str, Any]:
    left = max(_limit(table, state) - chance.randrange(_limit(table, state)) + chance.choice(NEAR), 0)
    shown = (
        {"days": left // 86_400, "hours": left // 3600 % 24, "minutes": left // 60 % 60},
        {"days": left // 86_400, "hours": left // 3600 % 24},
        {"hours": left // 3600, "minutes": left // 60 % 60},
        {"days": left // 86_400},
        {"minutes": left // 60},
    )
    rule = f"{flow}.{table.timers[state].name}"
    return {"rule": rule, "remaining": chance.choice(shown), "at": _instant(chance, seen)}


def _pause(chance: Random, began: datetime, now: datetime) -> dict[str, str]:
    """Choose what is left out, most often up to now, or going on."""
    passed = max((now - began).days, 1)
    first = began + timedelta(days=chance.randrange(passed), hours=chance.choice((0, 0, 9)))
    last = first + timedelta(days=chance.randrange(25), hours=chance.choice((0, 0, 8)))
    if chance.random() < 0.9:
        first, last = min(first, now), min(last, now)
    whole = chance.random() < 0.5
    pause = {"rule": PAUSES, "from": first.date().isoformat() if whole else _instant(chance, first)}
    if chance.random() < 0.5:
        return pause
    return pause | {"to": last.date().isoformat() if whole else _instant(chance, last)}
