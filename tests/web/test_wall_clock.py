"""The days and parts of days of a reader's own clock, under Node.js; expected instants are counted by hand.

Berlin is an hour ahead of UTC in winter and two in summer, from 29 March to 25 October 2026; New York five
hours behind and four in summer, from 8 March to 1 November; Los Angeles eight and seven, on the same days.
Auckland is thirteen hours ahead in its summer, to 5 April, and twelve in winter, to 27 September. Kolkata is
five and a half hours ahead all year.
"""

import json
import subprocess
from collections.abc import Callable, Iterator
from datetime import datetime
from itertools import pairwise
from typing import Any

import pytest

from rules.dates.day_parts import DAY_PARTS
from rules.dates.moment import CHINA_OFFSET, MINUTE
from scripts.paths import ROOT
from scripts.tools.node import find_node

CHECKER = (ROOT / "web" / "checker").as_uri()
CHINA_MINUTES = CHINA_OFFSET // MINUTE
ZONES = [
    "Europe/Berlin",
    "America/New_York",
    "America/Los_Angeles",
    "Pacific/Auckland",
    "Asia/Kolkata",
    "America/Santiago",
]
PARTS = [{"from": start, "to": end} for start, end in DAY_PARTS.values()]

# Reads a zone and an expression a line, and writes what the expression gives on a device in that zone.
_PROGRAM = f"""
import {{ createInterface }} from "node:readline";
import {{ clockChanges, placeName, stretches }} from "{CHECKER}/reader_clock.js";
import {{ WallClock }} from "{CHECKER}/form/wall_clock.js";
const own = new WallClock({CHINA_MINUTES}, stretches);
const china = new WallClock({CHINA_MINUTES});
const parts = {json.dumps(PARTS)};
for await (const line of createInterface({{ input: process.stdin }})) {{
  const [zone, expression] = JSON.parse(line);
  process.env.TZ = zone;
  process.stdout.write(`${{JSON.stringify(eval(expression) ?? null)}}\\n`);
}}
"""

Run = Callable[[str, str], Any]


@pytest.fixture(scope="module")
def run() -> Iterator[Run]:
    """Runs an expression on a device in a time zone."""
    command = [*find_node().node, "--input-type=module", "--eval", _PROGRAM]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8") as node:
        assert node.stdin
        assert node.stdout

        def in_zone(zone: str, expression: str) -> Any:
            print(json.dumps([zone, expression]), file=node.stdin, flush=True)
            return json.loads(node.stdout.readline())

        yield in_zone
        node.stdin.close()


# Each zone in the morning, in the evening and on either side of midnight: what time it is in UTC, what "just
# now" means, and the days of November that begin with yesterday, today and tomorrow.
BUTTONS = [
    # In Berlin 08:00, and 20:00 when it is 03:00 of the next day in China.
    ("Europe/Berlin", "2026-11-29T07:00:00Z", "2026-11-29T08:00+01:00", ("28", "29", "30")),
    ("Europe/Berlin", "2026-11-29T19:00:00Z", "2026-11-29T20:00+01:00", ("28", "29", "30")),
    ("Europe/Berlin", "2026-11-28T22:59:59Z", "2026-11-28T23:59+01:00", ("27", "28", "29")),
    ("Europe/Berlin", "2026-11-28T23:00:00Z", "2026-11-29T00:00+01:00", ("28", "29", "30")),
    # In New York 07:00, 21:00 and on either side of midnight, five hours before UTC.
    ("America/New_York", "2026-11-19T12:00:00Z", "2026-11-19T07:00-05:00", ("18", "19", "20")),
    ("America/New_York", "2026-11-20T02:00:00Z", "2026-11-19T21:00-05:00", ("18", "19", "20")),
    ("America/New_York", "2026-11-20T04:59:59Z", "2026-11-19T23:59-05:00", ("18", "19", "20")),
    ("America/New_York", "2026-11-20T05:00:00Z", "2026-11-20T00:00-05:00", ("19", "20", "21")),
    # In Los Angeles 06:30, 18:00 and on either side of midnight, eight hours before UTC.
    ("America/Los_Angeles", "2026-11-19T14:30:00Z", "2026-11-19T06:30-08:00", ("18", "19", "20")),
    ("America/Los_Angeles", "2026-11-20T02:00:00Z", "2026-11-19T18:00-08:00", ("18", "19", "20")),
    ("America/Los_Angeles", "2026-11-20T07:59:59Z", "2026-11-19T23:59-08:00", ("18", "19", "20")),
    ("America/Los_Angeles", "2026-11-20T08:00:00Z", "2026-11-20T00:00-08:00", ("19", "20", "21")),
    # In Auckland 08:00, when it is 03:00 in China, 20:00 and on either side of midnight.
    ("Pacific/Auckland", "2026-11-18T19:00:00Z", "2026-11-19T08:00+13:00", ("18", "19", "20")),
    ("Pacific/Auckland", "2026-11-19T07:00:00Z", "2026-11-19T20:00+13:00", ("18", "19", "20")),
    ("Pacific/Auckland", "2026-11-19T10:59:59Z", "2026-11-19T23:59+13:00", ("18", "19", "20")),
    ("Pacific/Auckland", "2026-11-19T11:00:00Z", "2026-11-20T00:00+13:00", ("19", "20", "21")),
    # In Kolkata 09:00, 22:15 when it is 00:45 in China, and on either side of midnight.
    ("Asia/Kolkata", "2026-11-19T03:30:00Z", "2026-11-19T09:00+05:30", ("18", "19", "20")),
    ("Asia/Kolkata", "2026-11-19T16:45:00Z", "2026-11-19T22:15+05:30", ("18", "19", "20")),
    ("Asia/Kolkata", "2026-11-19T18:29:59Z", "2026-11-19T23:59+05:30", ("18", "19", "20")),
    ("Asia/Kolkata", "2026-11-19T18:30:00Z", "2026-11-20T00:00+05:30", ("19", "20", "21")),
]


@pytest.mark.parametrize(("zone", "utc", "now", "days"), BUTTONS)
def test_the_buttons_mean_now_and_the_days_of_the_readers_own_clock(
    run: Run, zone: str, utc: str, now: str, days: tuple[str, str, str]
):
    yesterday, today, tomorrow = (f"2026-11-{day}T00:00{now[16:]}" for day in days)
    day = f'own.write({{ date: own.dateBefore(Date.parse("{utc}"), %s) }})'
    found = run(zone, f'[own.minute(Date.parse("{utc}")), {day % 0}, {day % 1}]')
    assert found == [now, f"{today}/{tomorrow}", f"{yesterday}/{today}"]


# A day on which the clock is changed, by the moment that is meant, and how many hours it has.
CHANGES = [
    ("Europe/Berlin", "2026-03-29", "2026-03-29T00:00+01:00/2026-03-30T00:00+02:00", 23),
    ("Europe/Berlin", "2026-10-25", "2026-10-25T00:00+02:00/2026-10-26T00:00+01:00", 25),
    ("America/New_York", "2026-03-08", "2026-03-08T00:00-05:00/2026-03-09T00:00-04:00", 23),
    ("America/New_York", "2026-11-01", "2026-11-01T00:00-04:00/2026-11-02T00:00-05:00", 25),
    ("America/Los_Angeles", "2026-03-08", "2026-03-08T00:00-08:00/2026-03-09T00:00-07:00", 23),
    ("America/Los_Angeles", "2026-11-01", "2026-11-01T00:00-07:00/2026-11-02T00:00-08:00", 25),
    ("Pacific/Auckland", "2026-04-05", "2026-04-05T00:00+13:00/2026-04-06T00:00+12:00", 25),
    ("Pacific/Auckland", "2026-09-27", "2026-09-27T00:00+12:00/2026-09-28T00:00+13:00", 23),
    # Santiago goes from 23:59:59 to 01:00, so that this day has no midnight; and from 23:59:59 back to 23:00.
    ("America/Santiago", "2026-09-06", "2026-09-06T01:00-03:00/2026-09-07T00:00-03:00", 23),
    ("America/Santiago", "2026-04-04", "2026-04-04T00:00-03:00/2026-04-05T00:00-04:00", 25),
    # St. John's went back at 00:01 to 23:01 of the day before: the first minute of the 7th came before the
    # last hour of the 6th, and each day reaches from its first to its last instant.
    ("America/St_Johns", "2010-11-06", "2010-11-06T00:00-02:30/2010-11-07T00:00-03:30", 25),
    ("America/St_Johns", "2010-11-07", "2010-11-07T00:00-02:30/2010-11-08T00:00-03:30", 25),
    # The Azores go back from 00:59:59 to 00:00 of the same day: the day before ends the first time it is
    # midnight, and the hour that comes twice belongs to the day that has it.
    ("Atlantic/Azores", "2026-10-24", "2026-10-24T00:00+00:00/2026-10-25T00:00+00:00", 24),
    ("Atlantic/Azores", "2026-10-25", "2026-10-25T00:00+00:00/2026-10-26T00:00-01:00", 25),
    # No clock is farther from UTC than Kiritimati's; Apia left out 30 December 2011, when it went from ten
    # hours behind to fourteen ahead: the 29th ends where the 31st begins.
    ("Pacific/Kiritimati", "2026-11-20", "2026-11-20T00:00+14:00/2026-11-21T00:00+14:00", 24),
    ("Pacific/Apia", "2011-12-29", "2011-12-29T00:00-10:00/2011-12-31T00:00+14:00", 24),
    ("Pacific/Apia", "2011-12-31", "2011-12-31T00:00+14:00/2012-01-01T00:00+14:00", 24),
]


@pytest.mark.parametrize(("zone", "date", "moment", "hours"), CHANGES)
def test_a_day_on_which_the_clock_is_changed_is_as_long_as_it_is(
    run: Run, zone: str, date: str, moment: str, hours: int
):
    assert run(zone, f'own.write({{ date: "{date}" }})') == moment
    begin, end = map(datetime.fromisoformat, moment.split("/"))
    assert (end - begin).total_seconds() == hours * 3600
    assert run(zone, f'own.show("{moment}", parts)') == {"date": date, "time": ""}


def test_yesterday_is_the_day_before_also_where_24_hours_ago_was_two_days_before(run: Run):
    # Berlin, 00:30 on Monday 30 March: Sunday had 23 hours, so that 24 hours ago it was 23:30 on Saturday.
    assert run("Europe/Berlin", 'own.dateBefore(Date.parse("2026-03-29T22:30:00Z"), 1)') == "2026-03-29"


@pytest.mark.parametrize(
    ("zone", "date", "part", "moment"),
    [
        ("Europe/Berlin", "2026-11-28", "morning", "2026-11-28T05:00+01:00/2026-11-28T12:00+01:00"),
        ("America/New_York", "2026-07-01", "afternoon", "2026-07-01T12:00-04:00/2026-07-01T18:00-04:00"),
        ("Asia/Kolkata", "2026-11-28", "evening", "2026-11-28T18:00+05:30/2026-11-29T00:00+05:30"),
        # Five hours, and seven: the clock is changed in them.
        ("Europe/Berlin", "2026-03-29", "early", "2026-03-29T00:00+01:00/2026-03-29T06:00+02:00"),
        ("Pacific/Auckland", "2026-04-05", "early", "2026-04-05T00:00+13:00/2026-04-05T06:00+12:00"),
        ("America/Santiago", "2026-04-04", "evening", "2026-04-04T18:00-03:00/2026-04-05T00:00-04:00"),
    ],
)
def test_a_part_of_a_day_is_an_interval_in_it(run: Run, zone: str, date: str, part: str, moment: str):
    start, end = DAY_PARTS[part]
    hours = {"from": start, "to": end}
    assert run(zone, f'own.write({{ date: "{date}", part: {json.dumps(hours)} }})') == moment
    assert run(zone, f'own.show("{moment}", parts)') == {"date": date, "time": "", "part": hours}


def test_days_and_parts_by_chinas_clock_are_the_same_wherever_the_reader_is(run: Run):
    written = '[china.write({ date: "2026-11-28" }), china.write({ date: "2026-11-28", part: parts[3] })]'
    for zone in ZONES:
        assert run(zone, written) == ["2026-11-28", "2026-11-28T18:00/2026-11-29T00:00"]


@pytest.mark.parametrize("zone", ZONES)
def test_a_year_of_days_has_no_gap_and_every_day_and_part_is_shown_as_what_it_is(run: Run, zone: str):
    days = (
        "Array.from({ length: 365 }, (_, i) => new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10))"
    )
    moments = run(zone, f"{days}.map((date) => own.write({{ date }}))")
    intervals = [tuple(map(datetime.fromisoformat, moment.split("/"))) for moment in moments]
    assert all(before[1] == after[0] for before, after in pairwise(intervals))
    shown = (
        f"{days}.flatMap((date) => [undefined, ...parts].map((part) => ({{ date, time: '', part }})))"
        ".filter((shown) => JSON.stringify(own.show(own.write(shown), parts)) !== JSON.stringify(shown))"
    )
    assert run(zone, shown) == []


# What is typed in New York, and what it is taken for.
TYPED = {
    # Clocks go forward at 02:00: a time that is skipped is taken for the change itself.
    "2026-03-08T01:59": "01:59-05:00",
    "2026-03-08T02:30": "03:00-04:00",
    "2026-03-08T03:00": "03:00-04:00",
    # They go back at 02:00: what comes twice is the first of the two.
    "2026-11-01T00:59": "00:59-04:00",
    "2026-11-01T01:30": "01:30-04:00",
    "2026-11-01T02:00": "02:00-05:00",
}


@pytest.mark.parametrize("typed", TYPED)
def test_a_time_that_comes_twice_or_never_is_taken_for_the_earliest_it_can_be(run: Run, typed: str):
    date, time = typed.split("T")
    found = run("America/New_York", f'own.write({{ date: "{date}", time: "{time}" }})')
    assert found == f"{date}T{TYPED[typed]}"


# A moment, and the date and time in the fields by the clock of Berlin and by China's, if they can show it.
FIELDS = [
    # Noon in China is 05:00 in Berlin.
    ("2026-11-28T12:00", "2026-11-28 05:00", "2026-11-28 12:00"),
    ("2026-11-28T24:00", "2026-11-28 17:00", "2026-11-29 00:00"),
    ("2026-11-28T04:00:30Z", "2026-11-28 05:00:30", "2026-11-28 12:00:30"),
    ("2026-11-28", None, "2026-11-28 "),
    # A day of one clock is none of the other's, but by its instants.
    ("2026-11-28T00:00+01:00/2026-11-28T24:00+01:00", "2026-11-28 ", None),
    ("2026-11-27T17:00+01:00/2026-11-28T17:00+01:00", None, "2026-11-28 "),
    *((moment, None, None) for moment in ("2026-11-23T00:00/2026-11-27T00:00", "2026-02-30T10:00+01:00")),
    *((moment, None, None) for moment in ("2026-11-28T12:00/", "last week")),
    # Two days are no instants, and of three instants none is left out.
    ("2026-11-28/2026-11-29", None, None),
    ("2026-11-28T00:00/2026-11-29T00:00/2026-11-30T00:00", None, None),
]


@pytest.mark.parametrize(("moment", "own", "china"), FIELDS)
def test_fields_show_only_what_they_can_show_exactly(
    run: Run, moment: str, own: str | None, china: str | None
):
    shown = run("Europe/Berlin", f'[own, china].map((clock) => clock.show("{moment}", parts) ?? null)')
    expected = [when and dict(zip(("date", "time"), when.split(" "), strict=True)) for when in (own, china)]
    assert shown == expected


def test_python_is_told_of_each_change_of_the_clock_within_a_year(run: Run):
    told = f'clockChanges(Date.parse("2026-11-29T19:00:00Z"), {CHINA_MINUTES})'
    # Europe changes at 01:00 UTC on the last Sundays of March and October.
    assert run("Europe/Berlin", told) == [
        ["2025-11-28T19:00:00Z", 60],
        ["2026-03-29T01:00:00Z", 120],
        ["2026-10-25T01:00:00Z", 60],
        ["2027-03-28T01:00:00Z", 120],
        ["2027-10-31T01:00:00Z", 60],
    ]
    assert run("Asia/Kolkata", told) == [["2025-11-28T19:00:00Z", 330]]
    assert run("Asia/Shanghai", told) == run("Asia/Singapore", told) == []


# How a place is called in Chinese and in English.
PLACES = {
    "Europe/Berlin": ("德国", "Berlin"),
    "America/Los_Angeles": ("洛杉矶", "Los Angeles"),
    # This is five hours behind UTC, whatever the sign in its name says.
    "Etc/GMT+5": ("UTC-5", "UTC-5"),
}


@pytest.mark.parametrize("zone", PLACES)
def test_a_zone_is_called_after_its_place(run: Run, zone: str):
    assert run(zone, '["zh", "en"].map(placeName)') == [*PLACES[zone]]


# How browsers write a zone's names in Chinese, the short and the long one, and what the place is then called.
WRITTEN = {
    ("德国时间", "中欧时间"): "德国",
    ("洛杉矶时间", "北美太平洋时间"): "洛杉矶",
    # Some leave out the names of cities.
    ("Los Angeles时间", "北美太平洋时间"): "北美太平洋",
    ("Vancouver时间", "北美太平洋时间（加拿大）"): "北美太平洋（加拿大）",
    ("Moscow时间", "莫斯科标准时间"): "莫斯科",
    # Older ones know neither.
    ("GMT-8", "GMT-08:00"): "Los Angeles",
    ("Los Angeles时间", "Los Angeles时间"): "Los Angeles",
}


@pytest.mark.parametrize("names", WRITTEN)
def test_a_place_has_the_chinese_name_that_the_browser_knows(run: Run, names: tuple[str, str]):
    assert run("America/Los_Angeles", named(names)) == [WRITTEN[names], "Los Angeles"]


def test_a_place_in_china_has_a_chinese_name_though_the_browser_knows_none(run: Run):
    assert run("Asia/Urumqi", named(("Urumqi时间", "GMT+06:00"))) == ["新疆", "Urumqi"]


def named(names: tuple[str, str]) -> str:
    """Return what asks for the place of a browser that writes its zone so in Chinese."""
    written = f"""(() => {{
        const known = Intl.DateTimeFormat;
        const [shortGeneric, longGeneric] = {json.dumps(names, ensure_ascii=False)};
        const names = {{ shortGeneric, longGeneric }};
        Intl.DateTimeFormat = class {{
            constructor(lang, options) {{ this.value = names[options?.timeZoneName]; }}
            resolvedOptions() {{ return new known().resolvedOptions(); }}
            formatToParts() {{ return [{{ type: "timeZoneName", value: this.value }}]; }}
        }};
        try {{ return ["zh", "en"].map(placeName); }} finally {{ Intl.DateTimeFormat = known; }}
    }})()"""
    return " ".join(written.split())


# A device that says no name of its zone is behind or ahead by so much, all year.
NAMELESS = {
    "Asia/Kolkata": "UTC+5:30",
    "Asia/Kathmandu": "UTC+5:45",
    "Pacific/Marquesas": "UTC-9:30",
    "Pacific/Kiritimati": "UTC+14",
    "Etc/UTC": "UTC+0",
}


@pytest.mark.parametrize("zone", NAMELESS)
def test_a_zone_without_a_name_is_called_after_its_distance_from_utc(run: Run, zone: str):
    nameless = """(() => {
        const known = Intl.DateTimeFormat;
        Intl.DateTimeFormat = class { resolvedOptions() { return {}; } };
        try { return ["zh", "en"].map(placeName); } finally { Intl.DateTimeFormat = known; }
    })()"""
    assert run(zone, " ".join(nameless.split())) == [NAMELESS[zone]] * 2
