"""The checker in steps: a line for what is chosen, an answer of two screens, a mark for little time."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta, timezone

import pytest
from playwright.sync_api import BrowserContext, expect

from rules.rulebook.sources import SOURCES
from tests.browser.checker import Checker, Link, in_chinese, shared_in_chinese
from tests.browser.conftest import PHONE

pytestmark = [pytest.mark.browser, pytest.mark.full(but_each=7)]

# Noon in China on the day after the rules were last read: no device is wrong that shows it.
LOOKED_AT = datetime.combine(
    date.fromisoformat(max(source.read for source in SOURCES)) + timedelta(days=1),
    time(12),
    timezone(timedelta(hours=8)),
)


def ago(days: int, at: str = "") -> str:
    """Return the day so many days before the answers are looked at, and the time on it."""
    return (LOOKED_AT - timedelta(days=days)).date().isoformat() + (f"T{at}" if at else "")


TYPICAL = {
    "rejected": Link("intervention", [("merchant-rejected", ago(1, "21:00"))]),
    "requested": Link("return-online", [("return-requested", ago(1, "15:00"))]),
    "approved": Link("return-online", [("merchant-approved", ago(3, "10:00"))]),
    "sent back": Link("return-online", [("tracking-uploaded", ago(3, "10:00"))]),
    "no reason": Link("no-reason-return", [("parcel-signed", ago(2))], goods="none"),
    "12315": Link("complaint-12315", [("complaint-accepted", ago(20))]),
    "evidence": Link("evidence-request", [("evidence-requested", ago(1, "20:00"))]),
}
REJECTED = Link("intervention", [("merchant-rejected", "2026-11-20T21:00")])


def list_of(checker: Checker):
    return checker.element.locator("[data-field=situation] [data-part=list]")


def change(checker: Checker):
    return checker.element.locator("[data-field=situation] [data-part=change]")


@shared_in_chinese
def test_a_pointer_folds_the_list_and_the_next_field_has_the_focus(shared: Checker):
    expect(change(shared)).to_be_hidden()
    shared.situation("return-online.merchant-approved").check()
    expect(list_of(shared)).to_be_hidden()
    expect(change(shared)).to_have_attribute("aria-expanded", "false")
    expect(shared.quick("now")).to_be_focused()
    change(shared).click()
    expect(change(shared)).to_have_attribute("aria-expanded", "true")
    expect(shared.element.locator("[name=situation]:checked")).to_be_focused()
    expect(shared.element.locator("[name=situation]:checked")).to_be_in_viewport()


@shared_in_chinese
def test_arrow_keys_go_through_the_list_and_it_folds_when_it_is_left(shared: Checker):
    shared.element.locator("[name=situation]").first.focus()
    for _ in range(2):
        shared.page.keyboard.press("ArrowDown")
        expect(list_of(shared)).to_be_visible()
    assert shared.chosen() == "intervention.intervention-requested"
    shared.page.keyboard.press("Tab")
    expect(shared.quick("now")).to_be_focused()
    expect(list_of(shared)).to_be_hidden()


@shared_in_chinese
def test_a_card_of_the_first_page_brings_the_date_at_once(shared: Checker):
    shared.follow("flow=intervention&event=merchant-rejected")
    for part in (
        change(shared),
        shared.step().locator("[type=date]"),
        shared.element.locator(".dc-form > .dc-submit"),
    ):
        expect(part).to_be_in_viewport(ratio=1)
    expect(shared.element.locator("[data-field=situation] [data-part=chosen-limit]")).to_contain_text(
        "48 小时"
    )


@pytest.mark.parametrize("link", TYPICAL.values(), ids=TYPICAL)
def test_an_answer_takes_two_screens_at_most(shared: Checker, link: Link):
    shared.page.clock.set_fixed_time(LOOKED_AT)
    shared.follow(link.fragment)
    shared.wait_for("answered")
    end = (
        shared.part("along")
        .locator("xpath=ancestor::*[@data-part='answer']")
        .evaluate("answer => answer.getBoundingClientRect().bottom + scrollY")
    )
    assert end <= 2 * PHONE["height"]
    assert shared.page.evaluate("document.documentElement.scrollWidth") == PHONE["width"]
    # The time, and what is left, are in the first of them, and the time is broken nowhere.
    expect(shared.part("answer").locator(".dc-headline")).to_be_in_viewport(ratio=1)
    # Where next year's holidays are not yet known, there is no end to count down to.
    for left in shared.part("answer").locator(".dc-remaining").all():
        expect(left).to_be_in_viewport(ratio=1)
    for piece in shared.part("answer").locator(".dc-sentence time > span").all():
        assert (
            piece.evaluate(
                "part => { const r = document.createRange(); r.selectNodeContents(part); "
                "return r.getClientRects().length; }"
            )
            == 1
        )


@in_chinese
def test_little_time_left_is_marked_while_the_page_is_open(checker: Checker):
    page = checker.page
    page.clock.install(time="2026-11-21T20:59:57+08:00")
    page.clock.pause_at("2026-11-21T20:59:58+08:00")
    checker.open(REJECTED)
    checker.wait_for("answered")
    headline, little = (
        checker.part("answer").locator(".dc-headline"),
        checker.part("answer").locator(".dc-little"),
    )
    expect(headline).to_have_attribute("data-left", "")
    page.clock.run_for(5_000)
    expect(headline).to_have_attribute("data-left", "soon")
    expect(little).to_have_text("不到 24 小时")


@shared_in_chinese
def test_an_answer_that_changed_is_marked_for_a_moment(shared: Checker):
    shared.page.clock.set_fixed_time(LOOKED_AT)
    shared.follow(TYPICAL["rejected"].fragment)
    shared.wait_for("answered")
    mark = shared.part("answer").locator(".dc-updated")
    expect(mark).to_have_count(0)
    shared.edit()
    before = shared.part("answer").locator(".dc-headline").bounding_box()
    shared.step().locator("[type=time]").fill("20:00")
    expect(mark).to_have_text(shared.text("form.updated"))
    after = shared.part("answer").locator(".dc-headline").bounding_box()
    assert before
    assert after
    assert after["height"] == before["height"]
    # Another case is no change of this one.
    shared.follow(TYPICAL["approved"].fragment)
    shared.wait_for("answered")
    expect(mark).to_have_count(0)


# The words of the headline, line by line, that lie under a mark.
COVERED = """(mark) => {
    const { left, right, top, bottom } = mark.getBoundingClientRect();
    const range = document.createRange();
    range.selectNodeContents(mark.closest(".dc-headline"));
    range.setEndBefore(mark);
    return [...range.getClientRects()].filter(
        (line) => line.left < right && line.right > left && line.top < bottom && line.bottom > top
    ).length;
}"""


@pytest.mark.parametrize("motion", ["no-preference", "reduce"])
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_mark_of_an_answer_that_changed_covers_no_words(
    new_checker: Callable[..., Checker], lang: str, motion: str
):
    checker = new_checker(lang, reduced_motion=motion)
    # No moment passes after which the mark would go.
    checker.page.clock.install(time=LOOKED_AT)
    checker.page.clock.pause_at(LOOKED_AT + timedelta(seconds=1))
    checker.open_answered(TYPICAL["rejected"])
    checker.step().locator("[type=time]").fill("20:00")
    mark = checker.part("answer").locator(".dc-updated")
    expect(mark).to_be_visible()
    for width in (320, 390, 1280):
        checker.page.set_viewport_size({"width": width, "height": 844})
        assert mark.evaluate(COVERED) == 0, width


def test_paper_has_every_row_open_the_name_of_the_case_and_nothing_that_ticks(
    new_context: Callable[..., BrowserContext], site: str
):
    checker = Checker(new_context().new_page(), site, "zh")
    checker.page.clock.set_fixed_time("2026-11-21T12:00:00+08:00")
    checker.open(REJECTED)
    checker.wait_for("answered")
    checker.part("along").locator("[data-do=keep]").click()
    checker.part("keep").locator("input").fill("蓝色外套 299")
    checker.part("keep").locator("[data-do=save]").click()
    answer = checker.part("answer")
    expect(answer.locator(".dc-case-name")).to_contain_text("蓝色外套 299")
    expect(answer.locator(".dc-projection")).to_be_hidden()
    checker.page.emulate_media(media="print")
    for part in (
        ".dc-case-name",
        ".dc-projection",
        ".dc-timeline",
        ".dc-deadline",
        ".dc-sure p",
        ".dc-sentence time",
    ):
        expect(answer.locator(part).first).to_be_visible()
    for part in (".dc-remaining", ".dc-case button"):
        expect(answer.locator(part)).to_be_hidden()
