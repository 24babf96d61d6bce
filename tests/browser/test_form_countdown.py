"""The countdown in the app: what is asked, what is sent, and where it says what is wrong."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.checker import Checker, Link, Observed, shared_at

pytestmark = [pytest.mark.browser, pytest.mark.full(but_each=11)]

NOW = "2026-11-22T12:00:20+08:00"
checker = shared_at(NOW)
TRACKING = "return-online.tracking-number"
APPROVED = ("merchant-approved", "2026-11-20T15:30")


def start(checker: Checker, situation: str) -> None:
    checker.situation(situation).check()
    checker.fill_moment("2026-11-20", "15:30")


def case(observed: Observed | None = None) -> Link:
    return Link("return-online", [APPROVED], "2026-11-22T04:00:20Z", observed=observed)


def test_what_the_app_shows_is_asked_with_the_case_and_stands_in_its_link(checker: Checker):
    start(checker, "return-online.merchant-approved")
    checker.unfold("countdown")
    part = checker.part("countdown")
    # There is one limit only: it is named, and not asked for.
    name = checker.text("rule.tracking-number")
    expect(part.get_by_role("group")).to_contain_text(name[:1].upper() + name[1:])
    expect(part.locator("select")).to_be_hidden()
    expect(part.locator("[data-part=seen]")).to_be_hidden()
    checker.count("days").fill("1")
    checker.count("hours").fill("3")
    checker.count("minutes").fill("20")
    expect(part.locator("[data-part=seen] time")).to_have_text("12:00")
    checker.work_out()
    remaining = {"days": 1, "hours": 3, "minutes": 20}
    assert checker.answer == case((TRACKING, "2026-11-22T12:00", "", remaining)).answer()
    assert checker.page.url.partition("#")[2] == (
        "flow=return-online&event=merchant-approved@2026-11-20T15:30"
        "&observed=return-online.tracking-number@2026-11-22T12:00~1d3h20m"
    )
    # A unit that the app does not show is left out; the answer follows.
    checker.count("days").fill("")
    checker.count("minutes").fill("")
    checker.wait_for("answered")
    assert checker.answer == case((TRACKING, "2026-11-22T12:00", "", {"hours": 3})).answer()
    checker.count("hours").fill("")
    checker.wait_for("answered")
    assert checker.answer == case().answer()
    assert "observed" not in checker.page.url
    expect(part.locator("[data-part=seen]")).to_be_hidden()


def test_it_counts_from_the_moment_it_was_entered(checker: Checker):
    start(checker, "return-online.merchant-approved")
    checker.unfold("countdown")
    checker.count("hours").fill("30")
    checker.page.clock.set_fixed_time("2026-11-22T14:00:00+08:00")
    checker.fill_moment("2026-11-20", "15:45")
    checker.work_out()
    assert checker.page.url.endswith("@2026-11-22T12:00~30h")
    checker.page.clock.set_fixed_time("2026-11-23T09:05:00+08:00")
    checker.count("hours").fill("12")
    checker.wait_for("answered")
    assert checker.page.url.endswith("@2026-11-23T09:05~12h")


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_link_fills_it_in_and_a_change_of_language_takes_it_along(page: Page, site: str, lang: str):
    observed = (TRACKING, "2026-11-21T11:00", "0d5h", {"days": 0, "hours": 5})
    checker = Checker(page, site, lang)
    page.clock.set_fixed_time(NOW)
    checker.open_answered(case(observed))
    part = checker.part("countdown")
    expect(part).to_have_attribute("open", "")
    counts = [checker.count(unit).input_value() for unit in ("days", "hours", "minutes")]
    assert counts == ["0", "5", ""]
    expect(part.locator("[data-part=seen] time")).to_have_text("2026-11-21 11:00")
    assert checker.answer == case(observed).answer()
    # An edit elsewhere keeps it, and so does the other language.
    checker.fill_moment("2026-11-20", "15:45")
    checker.wait_for("answered")
    assert checker.page.url.endswith("&observed=return-online.tracking-number@2026-11-21T11:00~0d5h")
    answer = checker.answer
    checker.change_language()
    assert checker.answer == answer


def test_where_several_limits_can_run_it_asks_which(checker: Checker):
    start(checker, "return-online.return-requested")
    checker.unfold("countdown")
    choice = checker.part("countdown").get_by_label(checker.text("form.countdown.rule"))
    expect(choice).to_be_visible()
    assert choice.evaluate("select => [...select.options].map((option) => option.value)") == [
        "",
        "return-online.merchant-decision",
        "return-online.tracking-number",
    ]
    checker.count("days").fill("2")
    checker.submit()
    checker.expect_asked_for(choice, "rule")
    choice.select_option(TRACKING)
    expect(choice).not_to_have_attribute("aria-invalid", "true")
    checker.submit()
    checker.wait_for("error")
    link = Link(
        "return-online",
        [("return-requested", "2026-11-20T15:30")],
        "2026-11-22T04:00:20Z",
        observed=(TRACKING, "2026-11-22T12:00", "2d", {"days": 2}),
    )
    # Two days after the request: the seller's 48 hours are not over yet.
    assert checker.told["error"]["code"] == "rule-not-running"
    assert checker.answer == link.answer()
    expect(choice).to_have_accessible_description(checker.text("error.rule-not-running"))
    expect(choice).to_have_attribute("aria-invalid", "true")
    choice.select_option("return-online.merchant-decision")
    checker.wait_for("answered")
    expect(choice).not_to_have_attribute("aria-invalid", "true")


def test_what_is_no_number_is_told_at_its_field_and_kept(checker: Checker):
    start(checker, "return-online.merchant-approved")
    checker.unfold("countdown")
    checker.count("days").fill("1")
    checker.count("hours").fill("3.5")
    checker.unfold("countdown")
    checker.submit()
    hours = checker.count("hours")
    checker.expect_asked_for(hours, "count")
    expect(hours).to_have_attribute("aria-invalid", "true")
    expect(checker.count("days")).not_to_have_attribute("aria-invalid", "true")
    expect(hours).to_have_value("3.5")
    hours.fill("3")
    expect(checker.part("countdown").get_by_text(checker.text("form.missing.count"))).to_be_hidden()
    checker.work_out()


def test_a_number_is_taken_as_people_write_it_and_shown_plain(checker: Checker):
    start(checker, "return-online.merchant-approved")
    checker.unfold("countdown")
    for unit, written in {"days": "１天", "hours": " 3 ", "minutes": "二十"}.items():
        checker.count(unit).fill(written)
    checker.work_out()
    assert checker.page.url.endswith("~1d3h20m")
    checker.edit()
    assert [checker.count(unit).input_value() for unit in ("days", "hours", "minutes")] == ["1", "3", "20"]
    # The other field's unit is not this one's.
    checker.count("hours").fill("2天")
    checker.submit()
    expect(checker.count("hours")).to_have_accessible_description(checker.text("form.missing.count"))
    expect(checker.count("hours")).to_have_value("2天")


REFUSED = {**dict.fromkeys(["a day", "3h1d", ""], "wrong-type"), "99999d": "date-out-of-range"}


@pytest.mark.parametrize("left", REFUSED)
def test_what_a_link_says_and_python_refuses_is_told_at_the_fields(checker: Checker, left: str):
    checker.follow(f"{case().fragment}&observed={TRACKING}@2026-11-21T11:00~{left}")
    checker.wait_for("error")
    error = checker.told["error"]
    assert error["code"] == REFUSED[left]
    assert error["where"] == "/observed/remaining"
    group = checker.part("countdown").get_by_role("group")
    expect(group).to_have_accessible_description(error["message"][checker.lang])
    expect(checker.part("countdown")).to_have_attribute("open", "")
    written = checker.part("countdown").locator("[data-part=written]")
    expect(written).to_be_visible(visible=left != "99999d")
    # It does not go away by itself.
    checker.fill_moment("2026-11-20", "15:45")
    checker.wait_for("error")
    assert checker.told["error"]["code"] == REFUSED[left]
    checker.count("days").fill("2")
    checker.wait_for("answered", "error")
    expect(written).to_be_hidden()


def test_a_rule_that_a_link_invents_is_shown_and_refused_until_another_is_chosen(checker: Checker):
    checker.follow(case(("return-online.patience", "2026-11-21T11:00", "1d", {"days": 1})).fragment)
    checker.wait_for("error")
    choice = checker.part("countdown").locator("select")
    expect(choice).to_have_value("return-online.patience")
    expect(choice).to_have_accessible_description(checker.text("error.unknown-rule"))
    choice.select_option(TRACKING)
    checker.wait_for("answered")
    observed = (TRACKING, "2026-11-21T11:00", "", {"days": 1})
    assert checker.answer == case(observed).answer()


def test_it_goes_with_the_limit_it_belongs_to(checker: Checker):
    start(checker, "return-online.return-requested")
    part = checker.part("countdown")
    checker.unfold("countdown")
    part.locator("select").select_option(TRACKING)
    checker.count("days").fill("2")
    # The limit can run after this too.
    checker.situation("return-online.merchant-approved").check()
    expect(checker.count("days")).to_have_value("2")
    # After this it cannot.
    checker.situation("return-online.tracking-uploaded").check()
    expect(part).to_be_visible()
    expect(checker.count("days")).to_have_value("")
    # And here no limit runs.
    checker.count("days").fill("2")
    checker.situation("return-online.receipt-confirmed").check()
    expect(part).to_be_hidden()
    checker.work_out()
    assert "observed" not in checker.page.url
    checker.situation("intervention.merchant-rejected").check()
    expect(part).to_be_visible()
    expect(checker.count("days")).to_have_value("")


def test_it_can_be_entered_from_the_keyboard(checker: Checker):
    start(checker, "return-online.merchant-approved")
    press = checker.page.keyboard.press
    checker.step().locator("[type=time]").focus()
    checker.tab_to("field.tagName === 'SUMMARY'")
    press("Enter")
    press("Tab")
    checker.page.keyboard.type("4")
    press("Tab")
    checker.page.keyboard.type("5")
    press("Enter")
    checker.wait_for("answered")
    assert checker.page.url.endswith("~4d5h")


def test_it_is_enough_without_a_date(checker: Checker):
    checker.situation("return-online.merchant-approved").check()
    checker.submit()
    date = checker.step().locator("[type=date]")
    expect(date).to_have_accessible_description(checker.text("form.missing.date"))
    expect(checker.part("countdown").locator("summary")).to_be_visible()
    checker.unfold("countdown")
    checker.count("days").fill("3")
    checker.count("hours").fill("4")
    expect(date).not_to_have_attribute("aria-invalid", "true")
    checker.work_out()
    remaining = {"days": 3, "hours": 4}
    link = Link(
        "return-online",
        [("merchant-approved", None)],
        "2026-11-22T04:00:20Z",
        observed=(TRACKING, "2026-11-22T12:00", "3d4h", remaining),
    )
    assert checker.answer == link.answer()
    # Noon on the 22nd, and 3 days and 4 hours.
    due = checker.part("answer").locator(".dc-sentence time")
    expect(due).to_have_attribute("datetime", "2026-11-25T16:00:00+08:00")
    assert checker.page.url.partition("#")[2] == (
        "flow=return-online&event=merchant-approved&observed=return-online.tracking-number@2026-11-22T12:00~3d4h"
    )
    # Without it the date is asked for again.
    checker.count("days").fill("")
    checker.count("hours").fill("")
    expect(checker.part("stale")).to_be_visible()
    checker.submit()
    expect(date).to_be_focused()


def test_a_link_with_a_countdown_and_no_date_is_answered(checker: Checker):
    checker.follow(f"flow=return-online&event=merchant-approved&observed={TRACKING}@2026-11-22T11:00~2d")
    checker.wait_for("answered")
    due = checker.part("answer").locator(".dc-sentence time")
    # 11:00 on the 22nd, and two days.
    expect(due).to_have_attribute("datetime", "2026-11-24T11:00:00+08:00")
    assert checker.typed() == [("merchant-approved", "", "")]


def test_where_the_countdown_is_not_enough_the_date_is_asked_for_at_its_field(checker: Checker):
    # The seller's 48 hours run after the request: the countdown of the limit after them says nothing of it.
    checker.situation("return-online.return-requested").check()
    checker.unfold("countdown")
    checker.part("countdown").locator("select").select_option(TRACKING)
    checker.count("days").fill("2")
    checker.submit()
    checker.wait_for("error")
    error = checker.told["error"]
    assert (error["code"], error["where"]) == ("missing-field", "/events/0/at")
    date = checker.step().locator("[type=date]")
    expect(date).to_have_accessible_description(error["message"][checker.lang])
    expect(checker.count("days")).to_have_value("2")
    checker.fill_moment("2026-11-15", "10:00")
    checker.wait_for("answered")


def test_a_time_without_a_date_is_not_passed_over(checker: Checker):
    checker.situation("return-online.merchant-approved").check()
    checker.unfold("countdown")
    checker.count("days").fill("3")
    checker.step().locator("[type=time]").fill("10:00")
    checker.submit()
    expect(checker.step().locator("[type=date]")).to_be_focused()
    assert checker.answer is None
