"""Answers that the first flows never gave: two rules at once, ways that lead on, and no last day at all."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.checker import Checker, Link
from tests.browser.test_form import TALKATIVE

pytestmark = [pytest.mark.browser, pytest.mark.full(but_each=9)]

# The holidays of the year in which it ends are not known.
ENDLESS = Link("complaint-12315", [("complaint-filed", "2026-12-28")], "2026-12-29T12:00")
# Accepted under the former measures, open when the present ones came.
BETWEEN = Link("complaint-12315", [("complaint-accepted", "2026-04-01")], "2026-05-01T12:00")
OVERDUE = Link("no-reason-return", [("goods-returned", "2026-11-02")], "2026-11-21T12:00", goods="none")
PAID = Link("freight-insurance", [("refund-succeeded", "2026-11-20T15:30")], "2026-11-21T12:00")
ANSWERS = {
    **{link.flow: link for link in TALKATIVE},
    "endless": ENDLESS,
    "between": BETWEEN,
    "overdue": OVERDUE,
    "freight": PAID,
}


@pytest.fixture(scope="module", params=[("zh", "dark"), ("en", "light")], ids=["zh", "en"])
def checker(request: pytest.FixtureRequest, browser: Browser, site: str) -> Iterator[Checker]:
    """A page in each language on the narrowest of phones that stays open."""
    lang, scheme = request.param
    context = browser.new_context(
        viewport={"width": 320, "height": 640},
        color_scheme=scheme,
        reduced_motion="reduce",
        service_workers="block",
        timezone_id="Europe/Berlin",
    )
    checker = Checker(context.new_page(), site, lang)
    checker.open()
    yield checker
    context.close()


@pytest.mark.parametrize("name", ANSWERS)
def test_an_answer_keeps_to_the_screen_and_axe_finds_nothing(
    checker: Checker, violations: Callable[[Page], list[str]], name: str
):
    checker.follow_answered(ANSWERS[name])
    assert checker.answer == ANSWERS[name].answer()
    checker.unfold_all()
    assert checker.width == 320
    assert violations(checker.page) == []


def test_without_a_last_day_nothing_counts_down_and_the_first_that_it_can_be_goes_into_a_calendar(
    checker: Checker,
):
    checker.follow_answered(ENDLESS)
    (deadline,) = checker.told["deadlines"]
    assert deadline["latest"] is None
    assert deadline["safe"] is None
    answer = checker.part("answer")
    expect(answer.locator("[data-until]")).to_have_count(0)
    with checker.page.expect_download() as downloading:
        checker.page.locator("[data-do=calendar]").click()
    calendar = Path(downloading.value.path()).read_bytes().decode()
    # Seven days that may all be working days: 29-31 December and 1-4 January, whose end is 16:00 UTC.
    assert re.findall(r"DTEND:(\S+)", calendar) == ["20270104T160000Z"]
    # Copying, keeping and the picture go on.
    expect(checker.page.locator("[data-do=keep]")).to_be_visible()
    expect(answer.locator(".dc-timeline svg")).to_be_visible()
    expect(answer.locator(".dc-warnings")).to_contain_text(
        checker.text("warning.calendar-unknown", year=2027)
    )


def test_two_rules_stand_side_by_side_and_ways_on_in_a_list(checker: Checker):
    checker.follow_answered(BETWEEN)
    expect(checker.part("answer").locator(".dc-alternatives li")).to_have_count(2)
    checker.follow_answered(OVERDUE)
    checker.unfold_all()
    onward = checker.part("answer").locator(".dc-onward")
    assert onward.locator("li > a").all_inner_texts() == [
        checker.text("onward.intervention.merchant-rejected"),
        checker.text("onward.complaint-12315.complaint-filed"),
        checker.text("onward.complaint-12315.taken-to-court"),
    ]


@pytest.mark.parametrize("link", [*TALKATIVE[1:], ENDLESS], ids=["own-limit", "pauses", "goods", "endless"])
def test_a_kept_case_keeps_what_was_told_of_it(checker: Checker, link: Link):
    # A case that was kept is asked about as of today: on the day of the link, not of the test.
    checker.page.clock.set_fixed_time(f"{link.now}+08:00")
    checker.follow_answered(link)
    along = checker.part("along")
    along.locator("[data-do=keep]").click()
    checker.part("keep").locator("[data-do=save]").click()
    checker.part("cases").locator("[data-do=new]").click()
    expect(checker.part("answer")).to_be_hidden()
    checker.part("cases").locator("[data-do=open]").first.click()
    checker.wait_for("answered")
    told = [part for part in link.fragment.split("&") if not part.startswith("now=")]
    assert checker.page.url.partition("#")[2].split("&") == told
    checker.part("kept").locator("[data-do=remove]").first.click()
