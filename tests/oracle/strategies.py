"""Makes up cases, plausible and otherwise, for tests that compare or check answers."""

from datetime import date, datetime, timedelta, timezone
from itertools import product
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st

from tests.oracle.brute import (
    MINUTE,
    READINGS,
    UNITS,
    last_moment,
    rounded,
    runs,
    true_dues,
    true_times,
)
from tests.oracle.counting import NEVER
from tests.oracle.tables import ALL, LAW, OWN_LIMIT, PAUSES, TABLES, Table


def examples(number: int) -> settings:
    """Let a test try so many examples; in all tiers but the full one a twentieth, and five at least."""
    is_full = settings.get_current_profile_name() == "full"
    return settings(max_examples=number if is_full else max(5, number // 20))


HOUR = 3600
DAY = 24 * HOUR
GAPS = st.one_of(
    st.sampled_from([0, 1, 60, HOUR, DAY, 7 * DAY]),
    st.integers(0, 20 * DAY),
    st.integers(0, 2 * DAY // 60).map(lambda minutes: minutes * 60),
)
"""Seconds from one moment to the next."""

OFF = st.sampled_from([0, -1, 1, 0, -60, 60, HOUR, DAY // 2, DAY])
"""Seconds from a point where something turns."""

FLOWS = [*TABLES, "return-online", "return-online", "return-cod", "return-cod"]
LAW_FLOWS = [*LAW, *["complaint-12315"] * 5]

DATES = st.one_of(
    st.dates(date(2026, 11, 1), date(2026, 11, 30)),
    st.sampled_from(
        [
            date(2000, 3, 1),
            date(2000, 2, 22),
            date(2024, 2, 20),
            date(2026, 2, 19),
            date(2026, 12, 24),
            date(2028, 2, 20),
            date(2028, 2, 29),
            date(2100, 2, 20),
        ]
    ),
    st.dates(date(2000, 2, 1), date(2100, 6, 1)),
)
LAW_DATES = st.one_of(
    st.dates(date(2026, 1, 20), date(2026, 6, 30)),
    st.dates(date(2026, 2, 1), date(2026, 2, 10)),
    st.sampled_from([date(2026, 4, 13), date(2026, 4, 14), date(2026, 4, 15)]),
    st.dates(date(2026, 9, 10), date(2027, 1, 10)),
    st.dates(date(2023, 12, 10), date(2028, 3, 5)),
)
"""Days around the change of a rule, around holidays, and around years whose schedule is not known."""
CLOCKS = st.one_of(
    st.sampled_from([0, 1, DAY // 2, DAY - 60, DAY - 1]),
    st.integers(0, DAY // 60 - 1).map(lambda minutes: minutes * 60),
    st.integers(0, DAY - 1),
)
DIRECTIONS = st.sampled_from([1] * 11 + [-1])
"""Whether a moment follows the one before; now and then one lies before it."""

CHINA = timezone(timedelta(hours=8))
OFFSETS = st.sampled_from([None] * 5 + [0, 8 * 60, -5 * 60, 9 * 60, 14 * 60, -12 * 60, 345])
"""Minutes east of UTC in which a moment is written; nothing for China time without an offset."""


def written(time: datetime, offset: int | None) -> str:
    """Write an instant.

    Args:
        time: Naive, in China time.
        offset: Minutes east of UTC to write it in, or nothing for China time without an offset.

    Returns:
        The instant, with its seconds left out where they are zero.
    """
    if offset is not None:
        time = time.replace(tzinfo=CHINA).astimezone(timezone(timedelta(minutes=offset)))
    text = time.isoformat(timespec="seconds" if time.second else "minutes")
    return text.replace("+00:00", "Z")


WIDTHS = st.one_of(
    st.sampled_from([1, 60, 6 * HOUR, 7 * HOUR, DAY, 23 * HOUR, 25 * HOUR, 2 * DAY]),
    st.integers(1, 60 * HOUR // 60).map(lambda minutes: minutes * 60),
)
"""Seconds from one end of an interval to the other: parts of a day, a day of 23 or 25 hours, and more."""


@st.composite
def vague(draw: st.DrawFn, time: datetime) -> str:
    """Write a moment that a time lies in: its day in China, or an interval around it."""
    if draw(st.booleans()):
        return time.date().isoformat()
    width = draw(WIDTHS)
    first = time - timedelta(seconds=draw(st.sampled_from([0, width // 2, width - 1])))
    if draw(st.booleans()):
        first = first.replace(minute=0, second=0)
    ends = first, first + timedelta(seconds=width)
    return "/".join(written(end, draw(OFFSETS)) for end in ends)


def first_events(table: Table) -> list[str]:
    """List the events of a flow to begin with, the start and those that start a timer more than once."""
    targets = table.targets()
    timed = [event for event, target in targets.items() if target in table.timers]
    # Of mediation there is most to say: two rules, and pauses.
    accepted = [event for event in timed if event == "complaint-accepted"]
    return [*(timed * 8), *(accepted * 40), *([table.start[0]] * 8), *targets]


def next_events(table: Table, state: str) -> list[str]:
    """List events to go on with, weighted towards those that the state takes, now or after a lapse.

    Args:
        table: The flow.
        state: The state that the last event led to.

    Returns:
        Event ids, some more than once; empty where nothing can follow.
    """
    taken = dict(table.events[state])
    lapsing = state
    while lapsing in table.timers:
        lapsing = table.timers[lapsing].lapses_into
        taken |= table.events[lapsing]
    if not taken:
        return []
    going_on = [event for event, target in taken.items() if table.events[target]]
    timed = [event for event in going_on if taken[event] in table.timers]
    return [*(timed * 12), *(going_on * 4), *taken, *table.targets()]


def turning_points(flow: str, state: str, moment: str) -> list[datetime]:
    """List the first and last time at which each later state is entered, by each reading."""
    times = true_times(moment)
    return sorted(
        {
            rounded(stage.entered)
            for time, reading in product((times[0], times[-1]), READINGS)
            for run in runs(flow, state, time, reading)
            for stage in run[1:]
            if stage.entered != NEVER
        }
    )


@st.composite
def later(draw: st.DrawFn, time: datetime, points: list[datetime]) -> datetime:
    """Choose a time after another (rarely before it), most often near a point where something turns."""
    if draw(st.integers(0, 3)) and points:
        return draw(st.sampled_from(points)) + timedelta(seconds=draw(OFF))
    return time + timedelta(seconds=draw(GAPS)) * draw(DIRECTIONS)


@st.composite
def countdowns(
    draw: st.DrawFn, flow: str, state: str, moment: str, time: datetime
) -> tuple[dict[str, Any], datetime, list[datetime]]:
    """Make up what the app showed, most often near to what some reading says of a rule that runs.

    Args:
        draw: Given by hypothesis.
        flow: The flow's id.
        state: The state after the last report; lapses lead on from it.
        moment: The moment of the last report, as it is written.
        time: A time in that moment.

    Returns:
        The member of the request, when it was seen, and the times at which something turns after it.
    """
    table = ALL[flow]
    first, last = true_times(moment)[0], true_times(moment)[-1]
    lives = [
        run
        for start, reading in product((first, time, last), READINGS)
        for run in runs(flow, state, start, reading)
    ]
    running = [place for place, stage in enumerate(lives[0]) if stage.state in table.timers]
    if not running or draw(st.integers(0, 19)) == 0:
        timer, life, place = draw(st.sampled_from(list(table.timers.values()))), lives[0], 0
    else:
        life, place = draw(st.sampled_from(lives)), draw(st.sampled_from(running))
        timer = table.timers[life[place].state]
    ends = life[place].ends
    entered, ends = rounded(life[place].entered), rounded(time if ends in {None, NEVER} else ends)
    near = draw(st.sampled_from([*([entered] * 4), time, first, ends, ends]))
    at = near + draw(st.sampled_from([1, 1, 1, -1])) * timedelta(seconds=draw(st.one_of(OFF, GAPS)))
    left = max(ends - at, timedelta()) + timedelta(seconds=draw(st.one_of(st.just(0), st.just(0), OFF, GAPS)))
    units = draw(st.sets(st.sampled_from(list(UNITS)), min_size=1))
    remaining = {}
    for unit in [unit for unit in UNITS if unit in units]:
        remaining[unit], left = divmod(max(left, timedelta()), UNITS[unit] * MINUTE)
    dues = true_dues(at, remaining)
    points = {rounded(due) for due in (dues[0], dues[-1])} | {
        rounded(stage.entered)
        for due, reading in product((dues[0], dues[-1]), READINGS)
        for run in runs(flow, timer.lapses_into, due, reading)
        for stage in run[1:]
    }
    observed = {
        "rule": f"{flow}.{timer.name}",
        "remaining": remaining,
        "at": written(at, draw(OFFSETS)),
    }
    return observed, at, sorted(points)


def may_lack_time(flow: str, state: str, rule: str) -> bool:
    """Say whether a countdown makes up for the time of the event that led to a state."""
    timer = ALL[flow].timers.get(state)
    units = {known.unit for known in timer.provisions} if timer else set()
    return timer is not None and rule == f"{flow}.{timer.name}" and units <= {"hours", "days"}


@st.composite
def pauses(draw: st.DrawFn, first: datetime, now: datetime, *, whole_days: bool) -> dict[str, str]:
    """Make up a pause that began and ended by now, or goes on; most often on the days after ``first``."""

    def moment(time: datetime) -> str:
        time = min(time, now)
        return time.date().isoformat() if whole_days and draw(st.booleans()) else written(time, None)

    midnight = first.replace(hour=0, minute=0, second=0, microsecond=0)
    passed = max((now - midnight).days, 0)
    began = midnight + timedelta(
        days=draw(st.integers(-5, passed)), hours=draw(st.sampled_from([0, 0, 0, 9]))
    )
    pause = {"rule": PAUSES, "from": moment(began)}
    if draw(st.integers(0, 2)) == 0:
        return pause
    length = timedelta(days=draw(st.integers(0, 25)), hours=draw(st.sampled_from([0, 0, 0, 8])))
    ended = moment(max(began + length, true_times(pause["from"])[0]))
    return pause | {"to": ended}


@st.composite
def cases(
    draw: st.DrawFn,
    *,
    whole_days: bool = True,
    observed: bool | None = None,
    law: bool = False,
    untimed: bool = False,
) -> dict[str, Any]:
    """Make up a request: events one after the other at times that matter, perhaps a countdown, and ``now``.

    Args:
        draw: Given by hypothesis.
        whole_days: Whether events may be given by their day alone, or by an interval.
        observed: Whether a countdown was seen, wherever one runs and now and then where none does;
            nothing for now and then.
        untimed: Whether the last event has no time of its own wherever a countdown makes up for it.
        law: Whether the case is of a flow in which rest days, pauses or its own limit play a part.

    Returns:
        A well-formed request; a few have events out of order, in the future or not possible, or a
        countdown that cannot have been seen.
    """
    flow = draw(st.sampled_from(LAW_FLOWS if law else FLOWS))
    table = ALL[flow]
    day = draw(LAW_DATES if law else DATES)
    time = datetime.combine(day, datetime.min.time()) + timedelta(seconds=draw(CLOCKS))
    event = draw(st.sampled_from(first_events(table)))
    events: list[dict[str, str]] = []
    points: list[datetime] = []
    for _ in range(draw(st.sampled_from([1, 1, 1, 2, 2, 3, 4]))):
        if events:
            choices = next_events(table, table.targets()[event])
            if not choices:
                break
            event = draw(st.sampled_from(choices))
            time = draw(later(time, points))
        day_alone = whole_days and draw(st.booleans())
        at = draw(vague(time)) if day_alone else written(time, draw(OFFSETS))
        events.append({"event": event, "at": at})
        points = turning_points(flow, table.targets()[event], at)
    request: dict[str, Any] = {"flow": flow, "events": events}
    state = table.targets()[event]
    looked = draw(st.integers(0, 2)) == 0 if observed is None else observed
    if looked and table.timers and (state in table.timers or draw(st.integers(0, 5)) == 0):
        request["observed"], time, turning = draw(countdowns(flow, state, at, time))
        points = [point for point in [*points, *turning, *turning, time] if point >= time]
    if untimed and "observed" in request and may_lack_time(flow, state, request["observed"]["rule"]):
        del events[-1]["at"]
    now = draw(later(time, points))
    request["now"] = written(now, draw(OFFSETS))
    if flow == "evidence-request" and draw(st.booleans()):
        value = draw(st.integers(1, 4) | st.integers(1, 200))
        request["own_limits"] = {
            OWN_LIMIT: {"value": value, "unit": draw(st.sampled_from(["hours", "days"]))}
        }
    if flow == "complaint-12315" and draw(st.booleans()):
        first = true_times(last_moment(request))[0]
        request["pauses"] = draw(st.lists(pauses(first, now, whole_days=whole_days), min_size=1, max_size=3))
    return request
