"""A reader's clock is read by its changes, whatever it shows twice or never; instants are counted by hand.

Berlin is an hour ahead of UTC, and two from 29 March 2026 01:00 UTC to 25 October 01:00 UTC.
"""

import pytest

from rules.dates.moment import HOUR, format_instant, parse_instant
from rules.dates.reader_clock import CHINA, Clock

SPRING, AUTUMN = "2026-03-29T01:00Z", "2026-10-25T01:00Z"
BERLIN = Clock.of([(AUTUMN, 60), (SPRING, 120)], "  Berlin ")


def test_changes_are_told_in_any_order_and_a_place_without_the_blanks_around_it():
    assert BERLIN.changes == ((parse_instant(SPRING), 2 * HOUR), (parse_instant(AUTUMN), HOUR))
    assert (BERLIN.place, Clock.of([(SPRING, 120)]).place, CHINA.place) == ("Berlin", "", "")


@pytest.mark.parametrize(
    ("at", "hours"),
    [
        # Before the first change it is as after it.
        ("2026-03-29T00:59:59Z", 2),
        (SPRING, 2),
        ("2026-10-25T00:59:59Z", 2),
        (AUTUMN, 1),
        ("2026-12-01T00:00Z", 1),
    ],
)
def test_each_change_holds_from_its_instant_on(at: str, hours: int):
    assert BERLIN.offset_at(parse_instant(at)) == hours * HOUR
    assert not BERLIN.is_chinas_at(parse_instant(at))
    assert CHINA.offset_at(parse_instant(at)) == 8 * HOUR
    assert CHINA.is_chinas_at(parse_instant(at))


@pytest.mark.parametrize(
    ("shown", "at"),
    [
        # 14:00 in Berlin is 20:00 in China in summer and 21:00 in winter.
        ("2026-07-01T14:00", "2026-07-01T20:00"),
        ("2026-12-01T14:00", "2026-12-01T21:00"),
        # 02:30 comes twice on 25 October: first at 00:30 UTC, which is 08:30 in China.
        ("2026-10-25T02:30", "2026-10-25T08:30"),
    ],
)
def test_a_time_that_it_shows_is_the_first_instant_at_which_it_does(shown: str, at: str):
    assert BERLIN.shown_at(parse_instant(at)) == parse_instant(shown)
    assert BERLIN.when_it_shows(parse_instant(shown)) == parse_instant(at)
    assert CHINA.when_it_shows(parse_instant(shown)) == parse_instant(shown)


def test_a_time_that_it_leaves_out_is_read_as_just_before():
    # From 02:00 to 03:00 on 29 March it shows nothing: 02:30 is 00:30 UTC by the clock of summer.
    told = Clock.of([("2025-10-26T01:00Z", 60), (SPRING, 120)])
    found = told.when_it_shows(parse_instant("2026-03-29T02:30"))
    assert format_instant(found) == "2026-03-29T08:30:00+08:00"
