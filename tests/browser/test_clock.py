"""What hangs on the device's clock says so; a clock that is wrong takes no answer away and blames no date."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.checker import Checker, Link

pytestmark = [pytest.mark.browser, pytest.mark.full(but_each=3)]

# Later than any reading of a source, as far as the tests know.
NOW = "2031-02-03T12:00:00+08:00"
LINK = Link("intervention", [("merchant-rejected", "2031-02-03T10:00")])
HIDDEN = """(state) => {
    Object.defineProperty(document, "visibilityState", { configurable: true, value: state });
    Object.defineProperty(document, "hidden", { configurable: true, value: state === "hidden" });
    document.dispatchEvent(new Event("visibilitychange"));
}"""


def look_again(page: Page, now: str) -> None:
    """Come back to the page when the device shows another time."""
    page.clock.set_fixed_time(now)
    page.evaluate(HIDDEN, "hidden")
    page.evaluate(HIDDEN, "visible")


def test_an_answer_stays_where_the_clock_was_set_back_and_says_so(checker: Checker):
    checker.page.clock.set_fixed_time(NOW)
    checker.open_answered(LINK)
    said = {
        "zh": "你的设备显示，现在是2031年2月3日（周一）12:00。",
        "en": "it is now 12:00 on Monday 3 February 2031",
    }
    expect(checker.part("answer").locator(".dc-device")).to_contain_text(said[checker.lang])
    answer, headline = checker.answer, checker.part("answer").locator(".dc-sentence").inner_text()
    # An hour before the seller turned it down: now it seems to lie ahead.
    look_again(checker.page, "2031-02-03T09:00:00+08:00")
    held = checker.part("held")
    expect(held).to_be_visible()
    expect(held).to_contain_text(checker.text("form.result.held"))
    expect(held).to_contain_text("09:00")
    # No other present is told beside it, and nothing is counted down from another.
    for present in (".dc-device", ".dc-remaining"):
        expect(checker.part("answer").locator(present)).to_be_hidden()
    assert checker.state == "answered"
    assert checker.answer == answer
    assert checker.part("answer").locator(".dc-sentence").inner_text() == headline
    look_again(checker.page, "2031-02-03T13:00:00+08:00")
    expect(held).to_be_hidden()
    expect(checker.part("answer").locator(".dc-remaining")).to_be_visible()
    expect(checker.part("answer").locator(".dc-device")).to_contain_text("13:00")


def test_a_clock_that_is_behind_the_rules_is_told_at_the_answer_and_at_the_error(checker: Checker):
    checker.page.clock.set_fixed_time("2025-11-21T12:00:00+08:00")
    checker.open_answered(Link("intervention", [("merchant-rejected", "2025-11-20T15:30")]))
    wrong = {"zh": "这肯定不对", "en": "That is certainly wrong"}[checker.lang]
    expect(checker.part("answer").locator(".dc-device.dc-caution")).to_contain_text(wrong)
    # Whoever listens hears it before the date.
    expect(checker.part("spoken")).to_contain_text(wrong)
    # By that clock nothing is counted down.
    expect(checker.part("answer").locator(".dc-remaining")).to_be_hidden()
    checker.open(LINK)
    checker.wait_for("error")
    expect(checker.part("answer")).to_contain_text(wrong)
    # At its field too nobody is told that the date is wrong.
    assert checker.text("error.event-in-future") not in checker.element.inner_text()


@pytest.mark.parametrize("now", ["1970-01-01T00:05:00Z", "2150-06-01T00:00:00Z"])
def test_a_clock_that_is_out_of_all_bounds_is_told(checker: Checker, now: str):
    checker.page.clock.set_fixed_time(now)
    checker.open(LINK)
    checker.wait_for("error")
    expect(checker.part("answer")).to_contain_text(now[:4])
