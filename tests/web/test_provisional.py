"""The page adds up an end and words it as Python does, under Node.js; expected dates are counted by hand.

Berlin is an hour ahead of UTC from 25 October 2026, Los Angeles eight behind from 1 November, Auckland
thirteen ahead from 27 September: given here as the page tells Python of them.
"""

from collections.abc import Iterator
from typing import Any

import pytest

from rules.dates.moment import CHINA_OFFSET, MINUTE, MomentError, format_instant, parse_moment
from rules.dates.reader_clock import CHINA, Clock
from rules.engine.addition import Addition, addition
from rules.rulebook.flows import FLOWS
from rules.wording import LANGUAGES, dates
from rules.wording.times import Times
from tests.rules.engine.test_addition import ADDED, asked_at, moments
from tests.web.javascript import run

CHINA_MINUTES = CHINA_OFFSET // MINUTE
SAFE_END = f"([add, at, now]) => it.safeEnd(add, at, now, {CHINA_MINUTES})?.safe"
END = f"""([patterns, changes, end, now]) =>
    it.endInWords(patterns, new it.KnownClock(changes, {CHINA_MINUTES}), end, now)"""

CLOCKS = {
    "Shanghai": [],
    "Berlin": [["2026-03-29T01:00:00Z", 120], ["2026-10-25T01:00:00Z", 60], ["2027-03-28T01:00:00Z", 120]],
    "Los Angeles": [["2026-03-08T10:00:00Z", -420], ["2026-11-01T09:00:00Z", -480]],
    "Auckland": [["2026-04-04T14:00:00Z", 720], ["2026-09-26T14:00:00Z", 780]],
}


def added(add: Addition) -> dict[str, Any]:
    return add._asdict()


def patterns(lang: str) -> dict[str, Any]:
    found: dict[str, Any] = dates(lang).PATTERNS._asdict()
    return found


# Flow, event, moment, asked at, and the end in both languages, in China; "" where there is none to show.
COUNTED = [
    # 48 hours after Friday the 20th at 15:30: Sunday the 22nd at 15:30.
    ("intervention", "merchant-rejected", "2026-11-20T15:30", "2026-11-21T12:00",
     "11月22日（周日）15:30", "15:30 on Sunday 22 November"),
    # Some time on the 20th: the earliest is its first second, so 48 hours end at the end of the 21st.
    ("intervention", "merchant-rejected", "2026-11-20", "2026-11-20T18:00",
     "11月21日（周六）24:00", "the end of Saturday 21 November"),
    # February 2026 has 28 days: the 27th at 20:00, the 28th, the 1st of March at 20:00.
    ("intervention", "merchant-rejected", "2026-02-27T20:00", "2026-02-28T00:00",
     "3月1日（周日）20:00", "20:00 on Sunday 1 March"),
    # February 2028 has 29: the 28th at 00:00:30, the 29th, the 1st of March at 00:00:30.
    ("return-online", "merchant-rejected", "2028-02-28T00:00:30", "2028-02-28T12:00",
     "3月1日（周三）00:00:30", "00:00:30 on Wednesday 1 March"),
    # 7 days with the first counted, the 20th to the 26th: over at the end of the 26th, a Thursday.
    ("return-online", "merchant-approved", "2026-11-20T15:30", "2026-11-22T12:00",
     "11月26日（周四）24:00", "the end of Thursday 26 November"),
    # From 17:00 UTC on the 19th it is the 20th in China: the same seven days.
    ("return-online", "merchant-approved", "2026-11-19T17:00Z", "2026-11-22T12:00",
     "11月26日（周四）24:00", "the end of Thursday 26 November"),
    # Between Friday and Saturday evening the earliest day is Friday the 20th: again the 26th.
    ("return-online", "merchant-approved", "2026-11-20T18:00/2026-11-21T18:00", "2026-11-22T12:00",
     "11月26日（周四）24:00", "the end of Thursday 26 November"),
    # Waiting for the seller the last reading counts: the day after, the 21st, to the 27th, a Friday.
    ("return-online", "tracking-uploaded", "2026-11-20T15:30", "2026-11-22T12:00",
     "11月27日（周五）24:00", "the end of Friday 27 November"),
    # An interval that ends with the 21st has its last second on it: the 22nd to the 28th, a Saturday.
    ("return-online", "tracking-uploaded", "2026-11-20T18:00/2026-11-22T00:00", "2026-11-22T12:00",
     "11月28日（周六）24:00", "the end of Saturday 28 November"),
    # One that ends a second later has the 22nd's first instant as its last: the 23rd to the 29th, a Sunday.
    ("return-online", "tracking-uploaded", "2026-11-20T18:00/2026-11-22T00:00:01", "2026-11-22T12:00",
     "11月29日（周日）24:00", "the end of Sunday 29 November"),
    # The shortest interval, of a second, and the longest, of October's 31 days: 48 hours after it begins.
    ("intervention", "merchant-rejected", "2026-11-20T15:30/2026-11-20T15:30:01", "2026-11-21T12:00",
     "11月22日（周日）15:30", "15:30 on Sunday 22 November"),
    ("intervention", "merchant-rejected", "2026-10-01T15:30/2026-11-01T15:30", "2026-10-02T12:00",
     "10月3日（周六）15:30", "15:30 on Saturday 3 October"),
    # Some time on the 20th, and the seller has 48 hours from its last second on: the end of the 22nd.
    ("return-online", "return-requested", "2026-11-20", "2026-11-21T12:00",
     "11月22日（周日）24:00", "the end of Sunday 22 November"),
    # From the end of the 21st on the seller's time may be over, and the buyer's have begun.
    ("return-online", "return-requested", "2026-11-20", "2026-11-22T00:00", "", ""),
    # 24 hours over the end of the year, to the second; the year is told where it is another.
    ("cancel-online", "order-placed", "2026-12-31T23:59:30", "2026-12-31T23:59:30",
     "2027年1月1日（周五）23:59:30", "23:59:30 on Friday 1 January 2027"),
    # The last second of the 24 hours, and the first that is too late.
    ("evidence-request", "evidence-requested", "2026-11-20T08:00", "2026-11-21T07:59:59",
     "11月21日（周六）08:00", "08:00 on Saturday 21 November"),
    ("evidence-request", "evidence-requested", "2026-11-20T08:00", "2026-11-21T08:00", "", ""),
    # 72 hours: the 20th, 21st, 22nd, to Monday the 23rd.
    ("freight-insurance", "refund-succeeded", "2026-11-20T24:00", "2026-11-21T00:00",
     "11月23日（周一）24:00", "the end of Monday 23 November"),
    # It lies ahead.
    ("intervention", "merchant-rejected", "2026-11-20T15:30", "2026-11-20T15:29:59", "", ""),
]  # fmt: skip


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_end_is_added_up_and_worded(lang: str):
    asked = []
    for flow, event, at, now, *_ in COUNTED:
        add = addition(FLOWS[flow], FLOWS[flow].event[event])
        assert add
        asked.append([added(add), at, now])
    ends = run("provisional/addition.js", SAFE_END, asked)
    times = [
        [patterns(lang), [], end, parse_moment(row[3]).earliest]
        for row, end in zip(COUNTED, ends, strict=True)
        if end is not None
    ]
    words = iter(run("provisional/time_words.js", END, times))
    found = [(*row[:4], "" if end is None else next(words)) for row, end in zip(COUNTED, ends, strict=True)]
    assert found == [(*row[:4], row[4 if lang == "zh" else 5]) for row in COUNTED]


def test_the_page_adds_as_python_does():
    values, expected = [], []
    for turn, at in enumerate(moments()):
        _, _, add = ADDED[turn % len(ADDED)]
        when = parse_moment(at)
        due = add.due(when)
        for now in (*asked_at(when, due), when.earliest - 1, due.earliest):
            values.append([added(add), at, format_instant(now)])
            holds = when.earliest <= now < due.earliest
            expected.append(add.safe_end(when) if holds else None)
    assert run("provisional/addition.js", SAFE_END, values) == expected


MANGLED = (
    "",
    "yesterday",
    "2026-02-29",
    "2026-02-31T10:00",
    "2026-13-01",
    "2026-11-20T25:00",
    "2026-11-20T24:01",
    "2026-11-20T10:60",
    "2026-11-20T10:00+24:00",
    "2026-11-20T10:00+08",
    "2026-11-20 10:00",
    "2026-11-20T10:00:00.5",
    "1999-12-31",
    "2101-01-01",
    "2000-01-01T00:00+09:00",
    "2100-12-31T24:00",
    "2026-11-20/2026-11-21",
    "2026-11-20/2026-11-21T10:00",
    "2026-11-20T10:00/2026-11-21",
    "2026-11-20T10:00/",
    "2026-11-20T10:00/2026-11-20T10:00",
    "2026-11-20T10:00/2026-11-20T09:00",
    "2026-11-20T10:00/2026-12-22T10:00",
    "2026-11-20T10:00/2026-11-20T11:00/2026-11-20T12:00",
)


def test_nothing_is_added_to_what_python_refuses():
    (_, _, add), *_ = ADDED
    asked = []
    for at in MANGLED:
        with pytest.raises(MomentError):
            parse_moment(at)
        # An hour after what it could be taken for.
        nows = (f"{at[:10]}T11:00", f"{at[:10]}T23:59", "2026-11-21T00:00", "2026-03-03T12:00")
        asked += [[added(add), at, now] for now in nows]
    ends = run("provisional/addition.js", SAFE_END, asked)
    assert [(at, now, end) for (_, at, now), end in zip(asked, ends, strict=True) if end is not None] == []


def test_the_first_and_the_last_minute_of_the_years_that_are_known_count_and_none_beyond():
    flow = FLOWS["intervention"]
    add = addition(flow, flow.event["merchant-rejected"])
    assert add
    minutes = ["1999-12-31T23:59", "2000-01-01T00:00", "2100-12-31T23:59", "2101-01-01T00:00"]
    # 2000 began 946,684,800 seconds after 1970, 2101 4,133,980,800: each 48 hours, 172,800 seconds, on.
    assert run("provisional/addition.js", SAFE_END, [[added(add), at, at] for at in minutes]) == [
        None,
        946_684_800 + 172_800,
        4_133_980_800 - 60 + 172_800,
        None,
    ]


def test_nothing_is_added_at_no_instant():
    (_, _, add), *_ = ADDED
    nows = ["", "2026-11-20", "2026-02-30T10:00", "now"]
    ends = run("provisional/addition.js", SAFE_END, [[added(add), "2026-11-20", now] for now in nows])
    assert dict(zip(nows, ends, strict=True)) == dict.fromkeys(nows)


def instants() -> Iterator[int]:
    """Yield ends and the times they are told at, around changes of clocks and of the year too."""
    for at in (
        "2026-10-25T01:00Z",
        "2026-11-01T09:00Z",
        "2026-09-26T14:00Z",
        "2026-12-31T16:00Z",
        "2027-01-01T00:00",
    ):
        for seconds in (-3601, -3600, -1, 0, 1, 59, 60, 3600):
            yield parse_moment(at).earliest + seconds
    for at in moments()[:120]:
        yield parse_moment(at).earliest


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("zone", CLOCKS)
def test_an_end_is_worded_as_python_words_it(zone: str, lang: str):
    now = parse_moment("2026-11-20T15:30").earliest
    clock = Clock.of([(str(since), int(minutes)) for since, minutes in CLOCKS[zone]], zone)
    ends = list(instants())
    words = run("provisional/time_words.js", END, [[patterns(lang), CLOCKS[zone], end, now] for end in ends])
    told = Times(lang, now, clock)
    assert words == [told.named_end(end).words for end in ends]


def test_a_clock_is_chinas_as_long_as_it_shows_chinas_time():
    # An hour ahead of China's until 10:00 there on the 20th, the same from then on.
    changes = [["2026-03-01T00:00:00Z", 540], ["2026-11-20T02:00:00Z", 480]]
    instants = [parse_moment(at).earliest for at in ("2026-11-20T09:59:59", "2026-11-20T10:00")]
    is_chinas = f"([changes, instant]) => new it.KnownClock(changes, {CHINA_MINUTES}).isChinasAt(instant)"
    cases = [[each, instant] for each in (changes, CLOCKS["Berlin"], []) for instant in instants]
    assert run("provisional/time_words.js", is_chinas, cases) == [False, True, False, False, True, True]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_time_falls_apart_as_pythons_does(lang: str):
    told = Times(lang, parse_moment("2026-11-20T15:30").earliest, CHINA)
    # A text without a time in it comes before what would be large.
    words = [str(told.end(end)) for end in instants()] + ["", "?"]
    apart = "([patterns, words]) => it.aroundLarge(patterns, words)"
    found = run("provisional/time_words.js", apart, [[patterns(lang), each] for each in words])
    assert found == [list(dates(lang).large(each)) for each in words]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_clock_is_named_as_python_names_it(lang: str):
    places = ["Berlin", "德国", "UTC+5:30", "北美太平洋", "St. John's"]
    name = "([patterns, place]) => it.zoneInWords(patterns, place)"
    found = run("provisional/time_words.js", name, [[patterns(lang), place] for place in places])
    assert found == [dates(lang).zone(place) for place in places]
