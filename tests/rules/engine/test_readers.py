"""A day, or a part of one, is the reader's own: the safe time is the earliest end of the day that was meant.

Each row was counted by hand, as its comment tells. Offsets: Berlin +1, in summer +2; New York -5, in summer
-4; Los Angeles -8, in summer -7; Auckland +12, in summer (from September to April) +13; Kolkata +5:30. China
is +8.
"""

import json
from typing import Any

import pytest

from rules.entry.page import reply
from tests.door import ask, case, shown

# When clocks change in 2026 and 2027, in UTC, with minutes ahead of UTC from then on.
CLOCKS = {
    "Berlin": [["2026-03-29T01:00Z", 120], ["2026-10-25T01:00Z", 60], ["2027-03-28T01:00Z", 120]],
    "New York": [["2026-03-08T07:00Z", -240], ["2026-11-01T06:00Z", -300], ["2027-03-14T07:00Z", -240]],
    "Los Angeles": [["2026-03-08T10:00Z", -420], ["2026-11-01T09:00Z", -480], ["2027-03-14T10:00Z", -420]],
    "Auckland": [["2026-04-04T14:00Z", 720], ["2026-09-26T14:00Z", 780], ["2027-04-03T14:00Z", 720]],
    "Kolkata": [["2026-01-01T00:00Z", 330]],
}

# Of the seller's "no", after which 48 hours run: place, what was meant, its two ends as the reader's page
# writes them, now, the safe time in China, and that time as the reader is told it.
ROWS = [
    # Today in the morning. 00:00 in Berlin is 07:00 in China; + 48 h.
    ("Berlin", "today at 08:00", "2026-11-29T00:00+01:00/2026-11-30T00:00+01:00", "2026-11-29T08:00+01:00",
     "2026-12-01T07:00", "the end of Monday 30 November (Berlin time)"),
    # Today in the evening, when it is the 30th in China already: the day that is meant is still the 29th.
    ("Berlin", "today at 20:00", "2026-11-29T00:00+01:00/2026-11-30T00:00+01:00", "2026-11-29T20:00+01:00",
     "2026-12-01T07:00", "the end of Monday 30 November (Berlin time)"),
    # Yesterday, a minute after midnight.
    ("Berlin", "yesterday at 00:01", "2026-11-28T00:00+01:00/2026-11-29T00:00+01:00",
     "2026-11-29T00:01+01:00", "2026-11-30T07:00", "the end of Sunday 29 November (Berlin time)"),
    # Yesterday evening: 18:00 in Berlin is 01:00 of the next day in China.
    ("Berlin", "yesterday evening", "2026-11-28T18:00+01:00/2026-11-29T00:00+01:00", "2026-11-29T08:00+01:00",
     "2026-12-01T01:00", "18:00 on Monday 30 November (Berlin time)"),
    # 25 October has 25 hours: 00:00 at +2 is 06:00 in China; 48 hours later it is 23:00 at +1 on the 26th.
    ("Berlin", "the day clocks go back", "2026-10-25T00:00+02:00/2026-10-26T00:00+01:00",
     "2026-10-26T08:00+01:00", "2026-10-27T06:00", "23:00 on Monday 26 October (Berlin time)"),
    # 28 March 2027 has 23 hours: 00:00 at +1 is 07:00 in China; 48 hours later it is 01:00 at +2 on the 30th.
    ("Berlin", "the day clocks go forward", "2027-03-28T00:00+01:00/2027-03-29T00:00+02:00",
     "2027-03-29T08:00+02:00", "2027-03-30T07:00", "01:00 on Tuesday 30 March (Berlin time)"),
    # 00:00 in New York is 13:00 in China.
    ("New York", "today at 08:00", "2026-11-29T00:00-05:00/2026-11-30T00:00-05:00", "2026-11-29T08:00-05:00",
     "2026-12-01T13:00", "the end of Monday 30 November (New York time)"),
    ("New York", "today at 21:00", "2026-11-29T00:00-05:00/2026-11-30T00:00-05:00", "2026-11-29T21:00-05:00",
     "2026-12-01T13:00", "the end of Monday 30 November (New York time)"),
    ("New York", "yesterday at 00:01", "2026-11-28T00:00-05:00/2026-11-29T00:00-05:00",
     "2026-11-29T00:01-05:00", "2026-11-30T13:00", "the end of Sunday 29 November (New York time)"),
    # 1 November has 25 hours: 00:00 at -4 is 12:00 in China; 48 hours later it is 23:00 at -5 on the 2nd.
    ("New York", "the day clocks go back", "2026-11-01T00:00-04:00/2026-11-02T00:00-05:00",
     "2026-11-02T08:00-05:00", "2026-11-03T12:00", "23:00 on Monday 2 November (New York time)"),
    # 14 March 2027 has 23 hours: 00:00 at -5 is 13:00 in China; 48 hours later it is 01:00 at -4 on the 16th.
    ("New York", "the day clocks go forward", "2027-03-14T00:00-05:00/2027-03-15T00:00-04:00",
     "2027-03-15T08:00-04:00", "2027-03-16T13:00", "01:00 on Tuesday 16 March (New York time)"),
    # 00:00 in Los Angeles is 16:00 in China.
    ("Los Angeles", "today at 08:00", "2026-11-29T00:00-08:00/2026-11-30T00:00-08:00",
     "2026-11-29T08:00-08:00", "2026-12-01T16:00", "the end of Monday 30 November (Los Angeles time)"),
    ("Los Angeles", "today at 23:59", "2026-11-29T00:00-08:00/2026-11-30T00:00-08:00",
     "2026-11-29T23:59-08:00", "2026-12-01T16:00", "the end of Monday 30 November (Los Angeles time)"),
    # This morning from 05:00 on: 21:00 in China.
    ("Los Angeles", "this morning", "2026-11-29T05:00-08:00/2026-11-29T12:00-08:00", "2026-11-29T20:00-08:00",
     "2026-12-01T21:00", "05:00 on Tuesday 1 December (Los Angeles time)"),
    # 00:00 at -7 is 15:00 in China; 48 hours later it is 23:00 at -8 on the 2nd.
    ("Los Angeles", "the day clocks go back", "2026-11-01T00:00-07:00/2026-11-02T00:00-08:00",
     "2026-11-02T08:00-08:00", "2026-11-03T15:00", "23:00 on Monday 2 November (Los Angeles time)"),
    # East of China the day begins earlier: 00:00 in Auckland is 19:00 of the day before in China.
    ("Auckland", "today at 08:00", "2026-11-29T00:00+13:00/2026-11-30T00:00+13:00", "2026-11-29T08:00+13:00",
     "2026-11-30T19:00", "the end of Monday 30 November (Auckland time)"),
    # At 02:00 on the 30th it is still the 29th in China.
    ("Auckland", "today at 02:00", "2026-11-30T00:00+13:00/2026-12-01T00:00+13:00", "2026-11-30T02:00+13:00",
     "2026-12-01T19:00", "the end of Tuesday 1 December (Auckland time)"),
    ("Auckland", "yesterday at 00:01", "2026-11-28T00:00+13:00/2026-11-29T00:00+13:00",
     "2026-11-29T00:01+13:00", "2026-11-29T19:00", "the end of Sunday 29 November (Auckland time)"),
    # 27 September has 23 hours: 00:00 at +12 is 20:00 before in China; 48 hours later it is 01:00 at +13.
    ("Auckland", "the day clocks go forward", "2026-09-27T00:00+12:00/2026-09-28T00:00+13:00",
     "2026-09-28T08:00+13:00", "2026-09-28T20:00", "01:00 on Tuesday 29 September (Auckland time)"),
    # 4 April 2027 has 25 hours: 00:00 at +13 is 19:00 before in China; 48 hours later it is 23:00 at +12.
    ("Auckland", "the day clocks go back", "2027-04-04T00:00+13:00/2027-04-05T00:00+12:00",
     "2027-04-05T08:00+12:00", "2027-04-05T19:00", "23:00 on Monday 5 April (Auckland time)"),
    # 00:00 in Kolkata is 02:30 in China.
    ("Kolkata", "today at 08:00", "2026-11-29T00:00+05:30/2026-11-30T00:00+05:30", "2026-11-29T08:00+05:30",
     "2026-12-01T02:30", "the end of Monday 30 November (Kolkata time)"),
    # At 22:00 it is 00:30 of the 30th in China.
    ("Kolkata", "today at 22:00", "2026-11-29T00:00+05:30/2026-11-30T00:00+05:30", "2026-11-29T22:00+05:30",
     "2026-12-01T02:30", "the end of Monday 30 November (Kolkata time)"),
    ("Kolkata", "yesterday at 00:01", "2026-11-28T00:00+05:30/2026-11-29T00:00+05:30",
     "2026-11-29T00:01+05:30", "2026-11-30T02:30", "the end of Sunday 29 November (Kolkata time)"),
]  # fmt: skip


def rejected(meant: str, now: str) -> dict[str, Any]:
    return case("intervention", now, ("merchant-rejected", meant))


def shown_in(place: str, request: dict[str, Any], lang: str) -> dict[str, Any]:
    told = shown(request, lang, clock=CLOCKS[place], place=place)
    assert told["ok"], told
    return told


each_row = pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row[0]}, {row[1]}")


@each_row
def test_a_readers_day_is_safe_until_its_earliest_end_and_is_told_by_the_readers_clock(row: tuple[str, ...]):
    place, _, meant, now, safe, words = row
    request = rejected(meant, now)
    (deadline,) = ask(request)["deadlines"]
    assert deadline["safe"] == f"{safe}:00+08:00"
    told = shown_in(place, request, "en")
    assert told["headline"] == f"Apply for platform intervention before {words}."


@each_row
@pytest.mark.parametrize(("lang", "zone"), [("zh", "{} 时间"), ("en", "({} time)")])
def test_what_happened_is_told_by_the_readers_clock(row: tuple[str, ...], lang: str, zone: str):
    place, meant, window, now, _, _ = row
    told = shown_in(place, rejected(window, now), lang)
    assert zone.format(place) in told["title"]
    between = {"zh": "之间", "en": "between"}[lang]
    said = (
        told["text"]
        .split({"zh": "从商家拒绝的那一刻起算：", "en": "turned you down: "}[lang])[1]
        .split("\n")[0]
    )
    is_part = meant in {"yesterday evening", "this morning"}
    assert (between in said) == is_part
    assert zone.format(place) in said


@pytest.mark.parametrize(
    ("lang", "own", "china"),
    [
        (
            "zh",
            "请在Kolkata 时间11月30日（周一）24:00前申请平台介入。",
            "   也就是北京时间12月1日（周二）02:30前。",
        ),
        (
            "en",
            "Apply for platform intervention before the end of Monday 30 November (Kolkata time).",
            "   That is 02:30 on Tuesday 1 December (China time).",
        ),
    ],
)
def test_the_readers_time_comes_first_and_chinas_right_below(lang: str, own: str, china: str):
    today = rejected("2026-11-29T00:00+05:30/2026-11-30T00:00+05:30", "2026-11-29T22:00+05:30")
    lines = shown_in("Kolkata", today, lang)["text"].split("\n")
    assert lines[1:3] == [own, china]


@pytest.mark.parametrize(
    ("place", "zh", "en"), [("", "你当地时间", "your time"), ("柏林", "柏林时间", "柏林 time")]
)
def test_a_zone_without_a_name_is_the_readers(place: str, zh: str, en: str):
    request = rejected("2026-11-29T07:00", "2026-11-29T08:00")
    for lang, words in (("zh", zh), ("en", en)):
        told = shown(request, lang, clock=CLOCKS["Berlin"], place=place)
        assert words in told["headline"]


def test_an_overview_goes_by_the_same_clock():
    requests = [json.dumps(rejected("2026-11-29T07:00", "2026-11-29T08:00"))]
    question = {"overview": requests, "lang": "en", "clock": CLOCKS["Berlin"], "place": "Berlin"}
    (found,) = json.loads(reply(json.dumps(question)))["cases"]
    # 07:00 in China is 00:00 in Berlin: the midnight that ends the day before.
    assert (
        found["headline"]
        == "Apply for platform intervention before the end of Monday 30 November (Berlin time)."
    )
