"""When it happened: by a button, by China's clock or by the reader's own."""

import json
from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from rules.wording import text
from tests.browser.checker import Checker, Link

pytestmark = pytest.mark.browser

SITUATION = "intervention.merchant-rejected"
# Noon in New York, past midnight in China.
NOON = "2026-11-20T12:30:40-05:00"

Abroad = Callable[..., Checker]


@pytest.fixture
def abroad(opened: Abroad) -> Abroad:
    """The checker in another time zone, on 20 November at 17:30 UTC, with a situation chosen."""

    def open_in(zone: str, lang: str = "en") -> Checker:
        checker = opened(lang, zone)
        checker.page.clock.set_fixed_time(NOON)
        checker.situation(SITUATION).check()
        return checker

    return open_in


def choose_zone(checker: Checker, zone: str) -> None:
    checker.page.get_by_role("radio", name=checker.text(f"form.zone.{zone}")).check()


def case(moment: str) -> Link:
    return Link("intervention", [("merchant-rejected", moment)], "2026-11-20T17:30:40Z")


def sent(checker: Checker) -> str:
    """Ask, and return the moment of the last event as the link has it."""
    checker.submit()
    return checker.page.url.partition("@")[2]


@pytest.mark.parametrize("zone", ["America/New_York", "Asia/Shanghai"])
@pytest.mark.parametrize(
    ("button", "date", "time"),
    [
        ("now", "2026-11-21", "01:30"),
        ("today", "2026-11-21", ""),
        ("yesterday", "2026-11-20", ""),
    ],
)
def test_a_button_fills_in_the_day_in_china(abroad: Abroad, zone: str, button: str, date: str, time: str):
    checker = abroad(zone)
    checker.submit()
    problem = checker.step().get_by_text(checker.text("form.missing.date"))
    expect(problem).to_be_visible()
    checker.quick(button).click()
    expect(problem).to_be_hidden()
    assert checker.typed() == [("merchant-rejected", date, time)]
    moment = date + (f"T{time}" if time else "")
    assert sent(checker) == moment
    checker.wait_for("answered")
    assert checker.answer == case(moment).answer()


def test_just_now_is_for_the_last_step_only(abroad: Abroad):
    checker = abroad("Asia/Shanghai", "zh")
    checker.situation("return-online.merchant-approved").check()
    checker.fill_moment("2026-11-20")
    checker.part("add").click()
    expect(checker.quick("now", 0)).to_be_visible()
    expect(checker.quick("now", 1)).to_have_count(0)
    checker.quick("yesterday", 1).click()
    assert checker.typed()[0] == ("merchant-approved", "2026-11-20", "")
    assert checker.typed()[1][1] != ""


@pytest.mark.parametrize("zone", ["Asia/Shanghai", "Asia/Singapore"])
def test_who_goes_by_the_same_clock_as_china_is_asked_for_no_zone(abroad: Abroad, zone: str):
    checker = abroad(zone, "zh")
    expect(checker.element.locator("[data-field=zone]")).to_be_hidden()
    expect(checker.page.get_by_text(text("zh", "form.zone.china-only"))).to_be_visible()


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_who_lives_elsewhere_can_go_by_either_clock(abroad: Abroad, lang: str):
    checker = abroad("Europe/Berlin", lang)
    expect(checker.page.get_by_text(text(lang, "form.zone.china-only"))).to_be_hidden()
    expect(checker.page.get_by_role("radio", name="Europe/Berlin")).not_to_be_checked()
    checker.fill_moment("2026-11-20", "08:30")
    assert sent(checker) == "2026-11-20T08:30"
    choose_zone(checker, "own")
    # What was typed stays and means another moment now.
    assert checker.typed() == [("merchant-rejected", "2026-11-20", "08:30")]
    assert sent(checker) == "2026-11-20T08:30+01:00"
    checker.wait_for("answered")
    answer = json.loads(checker.answer or "")
    assert answer["deadlines"][0]["safe"] == "2026-11-22T15:30:00+08:00"
    assert checker.answer == case("2026-11-20T08:30+01:00").answer()


@pytest.mark.parametrize(
    ("zone", "date", "time", "moment"),
    [
        ("Europe/Berlin", "2026-07-01", "08:30", "2026-07-01T08:30+02:00"),
        ("Asia/Kolkata", "2026-11-20", "22:15", "2026-11-20T22:15+05:30"),
        ("America/St_Johns", "2026-11-20", "08:05", "2026-11-20T08:05-03:30"),
        # New York puts its clocks forward at 02:00 on 8 March 2026: 02:30 is half an hour after that.
        ("America/New_York", "2026-03-08", "01:59", "2026-03-08T01:59-05:00"),
        ("America/New_York", "2026-03-08", "02:30", "2026-03-08T03:30-04:00"),
        ("America/New_York", "2026-03-08", "03:00", "2026-03-08T03:00-04:00"),
        # It puts them back at 02:00 on 1 November 2026: 01:30 comes twice, and the first is the safe one.
        ("America/New_York", "2026-11-01", "00:59", "2026-11-01T00:59-04:00"),
        ("America/New_York", "2026-11-01", "01:30", "2026-11-01T01:30-04:00"),
        ("America/New_York", "2026-11-01", "02:00", "2026-11-01T02:00-05:00"),
    ],
)
def test_the_readers_own_time_is_sent_with_its_offset(
    abroad: Abroad, zone: str, date: str, time: str, moment: str
):
    checker = abroad(zone)
    choose_zone(checker, "own")
    checker.fill_moment(date, time)
    assert sent(checker) == moment


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_day_is_a_day_in_china(abroad: Abroad, lang: str):
    checker = abroad("Europe/Berlin", lang)
    choose_zone(checker, "own")
    checker.fill_moment("2026-11-20")
    checker.submit()
    time = checker.step().locator("[type=time]")
    expect(time).to_be_focused()
    expect(time).to_have_attribute("aria-invalid", "true")
    expect(time).to_have_accessible_description(text(lang, "form.missing.time"))
    assert checker.answer is None
    choose_zone(checker, "china")
    expect(checker.step().get_by_text(text(lang, "form.missing.time"))).to_be_hidden()
    assert sent(checker) == "2026-11-20"
    # Once it is said, the problem shows as soon as the other clock is chosen.
    choose_zone(checker, "own")
    expect(checker.step().get_by_text(text(lang, "form.missing.time"))).to_be_visible()
    expect(checker.part("stale")).to_be_visible()
    time.fill("10:00")
    expect(checker.step().get_by_text(text(lang, "form.missing.time"))).to_be_hidden()
    assert sent(checker) == "2026-11-20T10:00+01:00"


def test_a_moment_that_nobody_typed_stays_where_it_is_when_the_zone_changes(abroad: Abroad):
    checker = abroad("Europe/Berlin")
    checker.quick("now").click()
    assert checker.typed() == [("merchant-rejected", "2026-11-21", "01:30")]
    choose_zone(checker, "own")
    assert checker.typed() == [("merchant-rejected", "2026-11-20", "18:30")]
    checker.follow("flow=intervention&event=merchant-rejected@2026-11-20T08:30%2B01:00")
    checker.wait_for("answered")
    # A link is shown in China time first.
    assert checker.typed() == [("merchant-rejected", "2026-11-20", "15:30")]
    expect(checker.page.get_by_role("radio", name="Europe/Berlin")).not_to_be_checked()
    choose_zone(checker, "own")
    assert checker.typed() == [("merchant-rejected", "2026-11-20", "08:30")]
    assert sent(checker) == "2026-11-20T08:30+01:00"


def test_a_button_goes_back_to_china_time_and_leaves_the_other_step_in_its_place(abroad: Abroad):
    checker = abroad("Europe/Berlin")
    checker.situation("return-online.merchant-approved").check()
    choose_zone(checker, "own")
    checker.part("add").click()
    checker.fill_moment("2026-11-18", "20:15", 1)
    checker.quick("today", 0).click()
    expect(checker.page.get_by_role("radio", name="Europe/Berlin")).not_to_be_checked()
    assert checker.typed() == [
        ("merchant-approved", "2026-11-21", ""),
        ("return-requested", "2026-11-19", "03:15"),
    ]
    checker.submit()
    checker.wait_for("answered")
    assert checker.page.url.partition("#")[2] == (
        "flow=return-online&event=return-requested@2026-11-18T20:15+01:00&event=merchant-approved@2026-11-21"
    )


def test_a_time_that_is_half_typed_is_not_taken_for_a_day(abroad: Abroad):
    checker = abroad("Asia/Shanghai", "zh")
    checker.fill_moment("2026-11-20")
    time = checker.step().locator("[type=time]")
    time.focus()
    checker.page.keyboard.type("3")
    checker.submit()
    expect(time).to_be_focused()
    expect(time).to_have_accessible_description(checker.text("form.missing.clock"))
    assert checker.answer is None
