"""A period ends where its reading says, from an instant and from a whole day."""

import pytest

from rules.dates.moment import Interval, format_instant, parse_moment
from rules.engine.span import end, unknown_year
from rules.rulebook.limits import days, hours, working_days
from rules.rulebook.model import Provision, Quantity


def ends(limit, moment: str, reading: str) -> list[str]:
    window = end(Provision(limit, ("F1",)), parse_moment(moment), reading)
    return [format_instant(window.earliest)[:16], format_instant(window.latest)[:16]]


@pytest.mark.parametrize(
    ("reading", "expected"),
    [
        ("first-day-counts", "2026-11-27T00:00"),  # 20 + 7 = 27
        ("elapsed", "2026-11-27T15:30"),  # 7 × 24 h later
        ("next-day-counts", "2026-11-28T00:00"),  # 20 + 7 + 1 = 28
    ],
)
def test_seven_days_from_an_instant(reading: str, expected: str):
    assert ends(days(7), "2026-11-20T15:30", reading) == [expected, expected]


@pytest.mark.parametrize(
    ("reading", "earliest", "latest"),
    [
        ("first-day-counts", "2026-11-29T00:00", "2026-11-29T00:00"),  # 22 + 7 = 29
        ("elapsed", "2026-11-29T00:00", "2026-11-30T00:00"),  # the whole of the 22nd, 7 × 24 h later
        ("next-day-counts", "2026-11-30T00:00", "2026-11-30T00:00"),  # 22 + 7 + 1 = 30
    ],
)
def test_seven_days_from_a_whole_day(reading: str, earliest: str, latest: str):
    assert ends(days(7), "2026-11-22", reading) == [earliest, latest]


def test_hours_have_one_reading():
    for reading in ("first-day-counts", "elapsed", "next-day-counts"):
        # 48 h from 27 February 20:00 is 1 March 20:00: 2026 has no 29 February.
        assert ends(hours(48), "2026-02-27T20:00", reading) == ["2026-03-01T20:00", "2026-03-01T20:00"]


def test_a_window_over_midnight_gives_two_midnights_under_a_calendar_reading():
    # From 20 November 18:00 up to, but not including, 21 November 18:00: the day may be the 20th or the 21st.
    start = parse_moment("2026-11-20T18:00").earliest
    window = end(
        Provision(days(1), ("F1",)), Interval(start, start + 86400, half_open=True), "first-day-counts"
    )
    assert format_instant(window.earliest)[:10] == "2026-11-21"
    assert format_instant(window.latest)[:10] == "2026-11-22"
    assert not window.half_open


def test_midnight_belongs_to_the_day_it_begins():
    assert ends(days(7), "2026-11-20T00:00", "first-day-counts")[0] == "2026-11-27T00:00"
    assert ends(days(7), "2026-11-19T23:59:59", "first-day-counts")[0] == "2026-11-26T00:00"


@pytest.mark.parametrize(
    ("limit", "reading"),
    [
        (working_days(7), "elapsed"),
        (Quantity(1, "months"), "elapsed"),
        (Quantity(1, "months"), "next-day-counts"),
        (days(7), "any-day-counts"),
    ],
)
def test_what_cannot_be_counted_is_refused(limit: Quantity, reading: str):
    with pytest.raises(KeyError):
        ends(limit, "2026-11-20", reading)


@pytest.mark.parametrize(
    ("reading", "expected"),
    [
        ("first-day-counts", "2026-11-22T00:00"),  # 20 November 00:00 + 48 h
        ("elapsed", "2026-11-22T15:30"),
        ("next-day-counts", "2026-11-23T00:00"),  # 21 November 00:00 + 48 h
    ],
)
def test_hours_run_from_the_midnight_that_their_source_names(reading: str, expected: str):
    provision = Provision(hours(48), ("F1",), reading=reading)
    window = end(provision, parse_moment("2026-11-20T15:30"), "elapsed")
    assert format_instant(window.earliest)[:16] == format_instant(window.latest)[:16] == expected


@pytest.mark.parametrize(
    ("provision", "reading", "year"),
    [
        # As long wherever they begin, also from a midnight.
        (Provision(hours(48), ("F1",)), "next-day-counts", None),
        (Provision(hours(48), ("F1",), reading="next-day-counts"), "elapsed", None),
        (Provision(days(7), ("F1",)), "elapsed", None),
        (Provision(days(7), ("F1",), reading="elapsed"), "next-day-counts", None),
        # Days count whether they are worked or not, until the last one may be no rest day.
        (Provision(days(7), ("F1",)), "next-day-counts", None),
        (Provision(days(7), ("F1",), moves_off_rest_days=True), "next-day-counts", 2099),
        (Provision(working_days(7), ("F1",)), "next-day-counts", 2099),
        # 400 days after 1 June 2099 are in 2100, and only the last of them matters.
        (Provision(days(400), ("F1",), moves_off_rest_days=True), "first-day-counts", 2100),
    ],
)
def test_only_what_minds_rest_days_needs_a_calendar(provision: Provision, reading: str, year: int | None):
    assert unknown_year(provision, parse_moment("2099-06-01"), reading) == year
