"""Moments are read and printed exactly, whatever offset they are written in."""

from itertools import product

import pytest

from rules.dates.moment import (
    DAY,
    ENDLESS,
    Interval,
    MomentError,
    at,
    format_instant,
    parse_instant,
    parse_moment,
    parse_point,
)

# 2026-11-20 is day 20777: 2026-01-01 is day 20454 (56 × 365 + 14 leap days), and 323 days pass until then.
DAY_20_NOV = 20777 * DAY


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-20T15:30",
        "2026-11-20T15:30:00",
        "2026-11-20T15:30+08:00",
        "2026-11-20T07:30Z",
        "2026-11-20T07:30:00+00:00",
        "2026-11-20T07:30-00:00",
        "2026-11-20T02:30-05:00",
        "2026-11-20T13:15+05:45",
        "2026-11-21T05:30+22:00",
    ],
)
def test_one_instant_can_be_written_in_any_offset(text: str):
    assert parse_moment(text) == at(DAY_20_NOV + 15 * 3600 + 30 * 60)
    assert format_instant(parse_instant(text)) == "2026-11-20T15:30:00+08:00"


def test_a_whole_day_is_half_open():
    day = parse_moment("2026-11-20")
    assert day == Interval(DAY_20_NOV, DAY_20_NOV + DAY, half_open=True)
    assert format_instant(day.last) == "2026-11-20T23:59:59+08:00"


def test_an_interval_is_half_open():
    evening = parse_moment("2026-11-20T18:00/2026-11-20T24:00")
    assert evening == Interval(DAY_20_NOV + 18 * 3600, DAY_20_NOV + DAY, half_open=True)


@pytest.mark.parametrize("text", ["2026-11-20", "2026-11-20T12:00/2026-11-20T13:00"])
def test_a_clock_shows_a_time_and_not_a_day_or_an_interval(text: str):
    with pytest.raises(MomentError, match="bad-moment"):
        parse_instant(text)


def test_a_pause_begins_and_ends_at_an_instant_or_on_a_day():
    assert parse_point("2026-11-20") == parse_moment("2026-11-20")
    with pytest.raises(MomentError, match="bad-moment"):
        parse_point("2026-11-20T12:00/2026-11-20T13:00")


def test_what_has_no_end_has_none_a_period_later():
    assert Interval(DAY, ENDLESS).moved(DAY) == Interval(2 * DAY, ENDLESS)
    assert Interval(DAY, 2 * DAY, half_open=True).moved(DAY) == Interval(2 * DAY, 3 * DAY, half_open=True)


def test_a_window_falls_apart_at_the_midnights_inside_it():
    # From noon on the 20th to 06:00 on the 22nd.
    noon = DAY_20_NOV + DAY // 2
    assert list(Interval(noon, DAY_20_NOV + 2 * DAY + 6 * 3600, half_open=True).by_day()) == [
        Interval(noon, DAY_20_NOV + DAY, half_open=True),
        Interval(DAY_20_NOV + DAY, DAY_20_NOV + 2 * DAY, half_open=True),
        Interval(DAY_20_NOV + 2 * DAY, DAY_20_NOV + 2 * DAY + 6 * 3600, half_open=True),
    ]
    day = parse_moment("2026-11-20")
    assert list(day.by_day()) == [day]
    assert list(at(noon).by_day()) == [at(noon)]
    # The last second of an interval that ends one second after midnight is midnight itself.
    night = Interval(DAY_20_NOV + DAY - 59, DAY_20_NOV + DAY + 1, half_open=True)
    assert list(night.by_day()) == [
        Interval(DAY_20_NOV + DAY - 59, DAY_20_NOV + DAY, half_open=True),
        Interval(DAY_20_NOV + DAY, DAY_20_NOV + DAY + 1, half_open=True),
    ]
    assert list(at(DAY_20_NOV).by_day()) == [at(DAY_20_NOV)]


NO_MOMENTS = [
    "", "now", "2026-11-20 15:30", "2026-11-20t15:30", "2026-11-20T15:30z", "2026-11-20T15",
    "2026-11-20T24:01", "2026-11-21T12:00/2026-11-20T12:00", "2026-11-20T15:60", "2026-11-20T15:30:60",
    "2026-11-20T15:30:00.5", "2026-11-20T15:30+0800", "2026-11-20T15:30+24:00", "2026-11-20Z",
    "2026-02-29", "2100-02-29", "2026-13-01", "2026-00-10", "0000-01-01", "2026-11-20\n",
    " 2026-11-20", "２０２６-11-20", "+2026-11-20", "20261120", "2026-W47-5",
]  # fmt: skip
OTHER_YEARS = [
    "1999-12-31", "1999-12-31T15:59:59Z", "2101-01-01", "2100-12-31T16:00Z", "0001-01-01T00:00+23:59",
    "9999-12-31T23:59-23:59",
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "code"), [*product(NO_MOMENTS, ["bad-moment"]), *product(OTHER_YEARS, ["date-out-of-range"])]
)
def test_what_is_no_moment_and_what_lies_in_other_years_is_refused(text: str, code: str):
    with pytest.raises(MomentError) as error:
        parse_moment(text)
    assert error.value.code == code


@pytest.mark.parametrize(
    "text", ["2000-01-01", "1999-12-31T16:00Z", "2100-12-31", "2100-12-31T23:59:59", "2024-02-29"]
)
def test_the_years_2000_to_2100_in_china_are_read(text: str):
    parse_moment(text)


def test_an_end_is_printed_even_beyond_the_last_year_of_a_case():
    # 7 days from the last evening of 2100 lie in 2101.
    end = parse_instant("2100-12-31T23:59:59") + 7 * DAY
    assert format_instant(end) == "2101-01-07T23:59:59+08:00"
