"""When it happened: by a button, by the reader's own clock or by China's."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from rules.wording import text
from tests.browser.checker import Checker, Link
from tests.browser.stub import route_stub_worker

pytestmark = [pytest.mark.browser, pytest.mark.full(but_each=15)]

SITUATION = "intervention.merchant-rejected"
# 20:00 on a Sunday in Berlin, 03:00 on Monday in China.
EVENING = "2026-11-29T19:00:40Z"
# 2 pm in Berlin, 9 pm in China, on the same day.
AFTERNOON = "2026-11-29T13:00:40Z"

Abroad = Callable[..., Checker]


@pytest.fixture
def abroad(opened: Abroad) -> Abroad:
    """The checker in a time zone at an instant, with a situation chosen."""

    def open_in(zone: str, lang: str = "en", now: str = EVENING) -> Checker:
        checker = opened(lang, zone)
        checker.page.clock.set_fixed_time(now)
        checker.situation(SITUATION).check()
        return checker

    return open_in


def zone(checker: Checker, name: str) -> Locator:
    """The card of a clock to go by, ``own`` or ``china``."""
    return checker.element.locator(f"[name=zone][value={name}]")


def part(checker: Checker, name: str) -> Locator:
    """The button of a part of the day."""
    return checker.step().get_by_role("button", name=checker.text(f"form.part.{name}"))


def meant(checker: Checker, index: int = 0) -> Locator:
    return checker.step(index).locator("[data-part=meant]")


def written(checker: Checker, index: int = 0) -> Locator:
    return checker.step(index).locator("[data-part=written]")


def case(moment: str, now: str) -> Link:
    return Link("intervention", [("merchant-rejected", moment)], now)


def sent(checker: Checker) -> str:
    """Ask, and return the moment of the last event as the link has it."""
    checker.submit()
    return checker.page.url.rpartition("@")[2]


# Each zone at another time of the day: what is pressed, the moment that is asked for, and the safe time by
# the 48 hours of the rule, both counted by hand from the first instant of what was meant.
SAFE = [
    # 00:00 in Berlin is 07:00 in China.
    ("Europe/Berlin", "en", EVENING, ["today"],
     "2026-11-29T00:00+01:00/2026-11-30T00:00+01:00", "12-01T07:00"),
    ("Europe/Berlin", "zh", EVENING, ["today"],
     "2026-11-29T00:00+01:00/2026-11-30T00:00+01:00", "12-01T07:00"),
    # The day on which Berlin's clocks go back begins at 06:00 in China: it has 25 hours.
    ("Europe/Berlin", "zh", "2026-10-26T07:00:00Z", ["yesterday"],
     "2026-10-25T00:00+02:00/2026-10-26T00:00+01:00", "10-27T06:00"),
    # 21:00 in New York, where the day before began at 13:00 in China.
    ("America/New_York", "en", "2026-11-20T02:00:00Z", ["yesterday"],
     "2026-11-18T00:00-05:00/2026-11-19T00:00-05:00", "11-20T13:00"),
    # The last second of the day in Los Angeles, which began at 16:00 in China.
    ("America/Los_Angeles", "zh", "2026-11-20T07:59:59Z", ["today"],
     "2026-11-19T00:00-08:00/2026-11-20T00:00-08:00", "11-21T16:00"),
    # 08:00 in Auckland, whose day began at 19:00 of the day before in China.
    ("Pacific/Auckland", "en", "2026-11-18T19:00:00Z", ["today"],
     "2026-11-19T00:00+13:00/2026-11-20T00:00+13:00", "11-20T19:00"),
    # 22:15 in Kolkata, past midnight in China: 18:00 there was 20:30 in China.
    ("Asia/Kolkata", "zh", "2026-11-19T16:45:00Z", ["today", "evening"],
     "2026-11-19T18:00+05:30/2026-11-20T00:00+05:30", "11-21T20:30"),
]  # fmt: skip


@pytest.mark.parametrize("row", SAFE, ids=lambda row: f"{row[0]}-{row[1]}-{row[3][-1]}")
def test_the_safe_time_is_the_earliest_end_of_the_day_that_was_meant(
    abroad: Abroad, row: tuple[str, str, str, list[str], str, str]
):
    where, lang, now, (day, *parts), moment, safe = row
    checker = abroad(where, lang, now)
    checker.quick(day).click()
    for name in parts:
        part(checker, name).click()
    assert sent(checker) == moment
    checker.wait_for("answered")
    assert checker.told["deadlines"][0]["safe"] == f"2026-{safe}:00+08:00"
    headline = checker.part("answer").locator(".dc-sentence time")
    expect(headline).to_have_attribute("datetime", f"2026-{safe}:00+08:00")
    assert checker.answer == case(moment, now).answer()


# At 20:00 in Berlin: the clock that is chosen, the button, what stands in the fields then, and the moment
# that is asked for; then what is written out.
BERLIN = [
    ("own", "now", "2026-11-29", "20:00", "2026-11-29T20:00+01:00"),
    ("own", "today", "2026-11-29", "", "2026-11-29T00:00+01:00/2026-11-30T00:00+01:00"),
    ("own", "yesterday", "2026-11-28", "", "2026-11-28T00:00+01:00/2026-11-29T00:00+01:00"),
    ("china", "now", "2026-11-30", "03:00", "2026-11-30T03:00"),
    ("china", "today", "2026-11-30", "", "2026-11-30"),
    ("china", "yesterday", "2026-11-29", "", "2026-11-29"),
]
MEANT = {
    ("own", "now"): ("德国时间11月29日（周日）20:00", "Sunday 29 November, 20:00 in Berlin"),
    ("own", "today"): ("德国时间11月29日（周日）", "Sunday 29 November in Berlin"),
    ("own", "yesterday"): ("德国时间11月28日（周六）", "Saturday 28 November in Berlin"),
    ("china", "now"): ("北京时间11月30日（周一）03:00", "Monday 30 November, 03:00 in China"),
    ("china", "today"): ("北京时间11月30日（周一）", "Monday 30 November in China"),
    ("china", "yesterday"): ("北京时间11月29日（周日）", "Sunday 29 November in China"),
}


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("row", BERLIN, ids=lambda row: f"{row[0]}-{row[1]}")
def test_a_button_goes_by_the_clock_that_is_chosen_and_chooses_none(
    abroad: Abroad, lang: str, row: tuple[str, str, str, str, str]
):
    clock, button, date, time, moment = row
    checker = abroad("Europe/Berlin", lang)
    expect(zone(checker, "own")).to_be_checked()
    zone(checker, clock).check()
    checker.submit()
    problem = checker.step().get_by_text(checker.text("form.missing.date"))
    expect(problem).to_be_visible()
    checker.quick(button).click()
    expect(problem).to_be_hidden()
    expect(zone(checker, clock)).to_be_checked()
    assert checker.typed() == [("merchant-rejected", date, time)]
    told = dict(zip(("zh", "en"), MEANT[clock, button], strict=True))[lang]
    expect(meant(checker)).to_have_text({"zh": f"指的是：{told}", "en": f"That is: {told}"}[lang])
    assert sent(checker) == moment


@pytest.mark.parametrize("button", ["now", "today", "yesterday"])
def test_in_china_the_buttons_go_by_chinas_clock(abroad: Abroad, button: str):
    checker = abroad("Asia/Shanghai", "zh")
    checker.quick(button).click()
    moment = {"now": "2026-11-30T03:00", "today": "2026-11-30", "yesterday": "2026-11-29"}[button]
    expect(meant(checker)).to_be_hidden()
    assert sent(checker) == moment
    checker.wait_for("answered")
    assert checker.answer == case(moment, EVENING).answer()


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


@pytest.mark.parametrize("where", ["Asia/Shanghai", "Asia/Singapore"])
def test_who_goes_by_the_same_clock_as_china_is_asked_for_no_zone(abroad: Abroad, where: str):
    checker = abroad(where, "zh")
    expect(checker.element.locator("[data-field=zone]")).to_be_hidden()
    expect(checker.page.get_by_text(text("zh", "form.zone.china-only"))).to_be_visible()


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_what_is_typed_means_the_clock_that_is_chosen(abroad: Abroad, lang: str):
    checker = abroad("Europe/Berlin", lang)
    expect(checker.page.get_by_text(text(lang, "form.zone.china-only"))).to_be_hidden()
    checker.fill_moment("2026-11-29", "08:30")
    assert sent(checker) == "2026-11-29T08:30+01:00"
    checker.wait_for("answered")
    assert checker.answer == case("2026-11-29T08:30+01:00", EVENING).answer()
    checker.edit()
    zone(checker, "china").check()
    # What was typed stays and means another moment now.
    assert checker.typed() == [("merchant-rejected", "2026-11-29", "08:30")]
    assert sent(checker) == "2026-11-29T08:30"
    checker.fill_moment("2026-11-29", "")
    assert sent(checker) == "2026-11-29"
    checker.edit()
    zone(checker, "own").check()
    assert sent(checker) == "2026-11-29T00:00+01:00/2026-11-30T00:00+01:00"


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_part_of_the_day_is_asked_for_where_a_day_is_given_and_no_time(abroad: Abroad, lang: str):
    checker = abroad("Asia/Shanghai", lang)
    parts = checker.step().locator("[data-part=parts]")
    expect(parts).to_be_hidden()
    checker.fill_moment("2026-11-28")
    expect(parts).to_be_visible()
    part(checker, "evening").click()
    expect(part(checker, "evening")).to_have_attribute("aria-pressed", "true")
    assert sent(checker) == "2026-11-28T18:00/2026-11-29T00:00"
    # The answer follows: 18:00 and 48 hours.
    checker.wait_for("answered")
    assert checker.told["deadlines"][0]["safe"] == "2026-11-30T18:00:00+08:00"
    part(checker, "morning").click()
    expect(part(checker, "evening")).to_have_attribute("aria-pressed", "false")
    assert sent(checker) == "2026-11-28T05:00/2026-11-28T12:00"
    # Once more takes it back.
    part(checker, "morning").click()
    assert sent(checker) == "2026-11-28"
    part(checker, "early").click()
    assert sent(checker) == "2026-11-28T00:00/2026-11-28T06:00"
    # Another day keeps the part; a time takes its place.
    checker.fill_moment("2026-11-27")
    assert sent(checker) == "2026-11-27T00:00/2026-11-27T06:00"
    checker.fill_moment("2026-11-27", "03:20")
    expect(parts).to_be_hidden()
    assert sent(checker) == "2026-11-27T03:20"
    checker.quick("today").click()
    expect(parts).to_be_visible()
    expect(parts.locator("[aria-pressed=true]")).to_have_count(0)


def test_a_moment_that_nobody_typed_stays_where_it_is_when_the_clock_changes(abroad: Abroad):
    checker = abroad("Europe/Berlin")
    checker.quick("now").click()
    assert checker.typed() == [("merchant-rejected", "2026-11-29", "20:00")]
    zone(checker, "china").check()
    assert checker.typed() == [("merchant-rejected", "2026-11-30", "03:00")]
    assert sent(checker) == "2026-11-29T20:00+01:00"


# What a link says, the clock that is chosen then, and what stands in the fields, a part of the day included.
LINKS = [
    ("2026-11-28T15:30", "own", "2026-11-28", "08:30", None),
    ("2026-11-28T08:30+01:00", "own", "2026-11-28", "08:30", None),
    ("2026-11-27T24:00", "own", "2026-11-27", "17:00", None),
    ("2026-11-28", "china", "2026-11-28", "", None),
    ("2026-11-28T00:00/2026-11-29T00:00", "china", "2026-11-28", "", None),
    ("2026-11-28T12:00/2026-11-28T18:00", "china", "2026-11-28", "", "afternoon"),
    ("2026-11-28T00:00+01:00/2026-11-29T00:00+01:00", "own", "2026-11-28", "", None),
    ("2026-11-27T23:00Z/2026-11-28T05:00Z", "own", "2026-11-28", "", "early"),
]


@pytest.mark.parametrize("row", LINKS, ids=lambda row: row[0])
def test_a_link_is_shown_by_the_clock_that_can_show_it(
    abroad: Abroad, row: tuple[str, str, str, str, str | None]
):
    moment, clock, date, time, pressed = row
    checker = abroad("Europe/Berlin", "en", AFTERNOON)
    checker.follow(case(moment, AFTERNOON).fragment)
    expect(zone(checker, clock)).to_be_checked()
    assert checker.typed() == [("merchant-rejected", date, time)]
    expect(written(checker)).to_be_hidden()
    assert checker.step().locator("[aria-pressed=true]").count() == (pressed is not None)
    if pressed:
        expect(part(checker, pressed)).to_have_attribute("aria-pressed", "true")
    checker.wait_for("answered")
    assert checker.answer == case(moment, AFTERNOON).answer()
    # It is sent on as it was.
    assert sent(checker) == f"{moment}&now={AFTERNOON}"


@pytest.mark.parametrize(
    "moment", ["2026-11-23T00:00/2026-11-27T00:00", "2026-11-27T09:00+01:00/2026-11-28T00:00Z"]
)
def test_what_the_fields_cannot_show_is_shown_as_written_until_something_is_typed(
    abroad: Abroad, moment: str
):
    checker = abroad("Europe/Berlin")
    checker.follow(case(moment, EVENING).fragment)
    expect(zone(checker, "own")).to_be_checked()
    expect(written(checker).locator("code")).to_have_text(moment)
    assert checker.typed() == [("merchant-rejected", "", "")]
    checker.wait_for("answered")
    zone(checker, "china").check()
    assert sent(checker) == moment
    checker.quick("yesterday").click()
    expect(written(checker)).to_be_hidden()
    assert sent(checker) == "2026-11-29"


def test_of_a_link_with_days_of_two_clocks_one_is_shown_and_the_other_as_written(abroad: Abroad):
    checker = abroad("Europe/Berlin")
    own = "2026-11-28T00:00+01:00/2026-11-29T00:00+01:00"
    link = f"flow=return-online&event=return-requested@{own}&event=merchant-approved@2026-11-29"
    checker.follow(link)
    expect(zone(checker, "own")).to_be_checked()
    assert checker.typed() == [("merchant-approved", "", ""), ("return-requested", "2026-11-28", "")]
    expect(written(checker, 0).locator("code")).to_have_text("2026-11-29")
    zone(checker, "china").check()
    assert checker.typed() == [("merchant-approved", "2026-11-29", ""), ("return-requested", "", "")]
    expect(written(checker, 0)).to_be_hidden()
    expect(written(checker, 1).locator("code")).to_have_text(own)
    checker.wait_for("answered")
    assert checker.page.url.partition("#")[2] == link


def test_the_clock_that_is_chosen_stays_where_a_link_can_be_shown_by_it(abroad: Abroad):
    checker = abroad("Europe/Berlin")
    zone(checker, "china").check()
    checker.follow(case("2026-11-28T15:30", EVENING).fragment)
    expect(zone(checker, "china")).to_be_checked()
    assert checker.typed() == [("merchant-rejected", "2026-11-28", "15:30")]


def test_a_day_that_has_not_begun_is_refused_at_its_field(abroad: Abroad):
    checker = abroad("Europe/Berlin")
    checker.fill_moment("2026-11-30")
    checker.submit()
    checker.wait_for("error")
    date = checker.step().locator("[type=date]")
    # What the device takes for the present.
    now = re.compile(
        r"now 20:00 on Sunday 29 November \(Berlin time\)\. What you filled in is later than that"
    )
    expect(date).to_have_accessible_description(now)
    assert checker.typed() == [("merchant-rejected", "2026-11-30", "")]


def test_a_step_that_cannot_follow_another_is_named_at_both(abroad: Abroad):
    checker = abroad("Asia/Shanghai", "zh")
    checker.follow(
        "flow=return-online&event=refunded@2026-11-19T10:00&event=tracking-uploaded@2026-11-20T10:00"
    )
    checker.wait_for("error")
    said = [
        checker.text("form.order.not-after", event=checker.text("event.refunded")),
        checker.text("form.order.not-before", event=checker.text("event.tracking-uploaded")),
    ]
    for index, words in enumerate(said):
        expect(checker.step(index).locator("[type=date]")).to_have_accessible_description(words)


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_steps_in_an_order_that_cannot_be_are_named_at_both(abroad: Abroad, lang: str):
    checker = abroad("Asia/Shanghai", lang)
    checker.follow(
        "flow=return-online&event=return-requested@2026-11-20T10:00&event=merchant-approved@2026-11-19T10:00"
    )
    checker.wait_for("error")
    dates = [checker.step(index).locator("[type=date]") for index in (0, 1)]
    said = [
        checker.text("form.order.too-early", event=checker.text("event.return-requested")),
        checker.text("form.order.too-late", event=checker.text("event.merchant-approved")),
    ]
    for date, words in zip(dates, said, strict=True):
        expect(date).to_have_accessible_description(words)
        expect(date).to_have_attribute("aria-invalid", "true")
    checker.fill_moment("2026-11-21", "10:00")
    checker.wait_for("answered")
    for date in dates:
        expect(date).not_to_have_attribute("aria-invalid", "true")


def test_the_answer_leads_to_the_time_of_what_happened_last(page: Page, site: str):
    html = '<p class="dc-sentence">When?</p><button type="button" data-do="fill-time">Say when</button>'
    route_stub_worker(page, html=f'<section class="dc-headline">{html}</section>')
    checker = Checker(page, site, "en")
    checker.open(
        Link("return-online", [("return-requested", "2026-11-19"), ("merchant-approved", "2026-11-20")])
    )
    checker.wait_for("answered")
    page.get_by_role("button", name="Say when").click()
    expect(checker.step(0).locator("[type=time]")).to_be_focused()


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
