"""The limit that a request for evidence states: what is asked and sent, and where it says what is wrong."""

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.checker import Checker, Link, OwnLimit, shared_at

pytestmark = [pytest.mark.browser, pytest.mark.full(but_each=11)]

checker = shared_at("2026-11-20T18:00:00+08:00")
RULE = "evidence-request.evidence-answer"
SITUATION = "evidence-request.evidence-requested"


def case(own_limit: OwnLimit | None = None) -> Link:
    asked = ("evidence-requested", "2026-11-20T15:30")
    return Link("evidence-request", [asked], "2026-11-20T10:00:00Z", own_limit=own_limit)


def value(checker: Checker) -> Locator:
    return checker.part("own-limit").get_by_label(checker.text("form.own-limit.value"))


def unit(checker: Checker) -> Locator:
    return checker.part("own-limit").get_by_label(checker.text("form.own-limit.unit"))


def safe(checker: Checker) -> str:
    found: str = checker.told["deadlines"][0]["safe"]
    return found


def test_what_the_request_states_counts_and_stands_in_the_link(checker: Checker):
    checker.situation(SITUATION).check()
    checker.fill_moment("2026-11-20", "15:30")
    checker.work_out()
    # Empty, it changes nothing: the general limit is 24 hours.
    assert safe(checker) == "2026-11-21T15:30:00+08:00"
    assert "own_limit" not in checker.page.url
    checker.unfold("own-limit")
    value(checker).fill("12")
    checker.wait_for("answered")
    assert safe(checker) == "2026-11-21T03:30:00+08:00"
    assert checker.answer == case((RULE, "12h", {"value": 12, "unit": "hours"})).answer()
    assert checker.page.url.endswith(f"@2026-11-20T15:30&own_limit={RULE}:12h")
    unit(checker).select_option(label=checker.text("form.own-limit.days"))
    checker.wait_for("answered")
    assert checker.answer == case((RULE, "12d", {"value": 12, "unit": "days"})).answer()
    assert checker.page.url.endswith(f"&own_limit={RULE}:12d")


def test_a_link_fills_it_in_and_a_change_of_language_takes_it_along(checker: Checker):
    link = case((RULE, "3d", {"value": 3, "unit": "days"}))
    checker.follow_answered(link)
    expect(checker.part("own-limit")).to_have_attribute("open", "")
    expect(value(checker)).to_have_value("3")
    expect(unit(checker)).to_have_value("days")
    assert checker.answer == link.answer()
    checker.change_language()
    assert checker.answer == link.answer()


def test_a_number_may_have_its_unit_written_along(checker: Checker):
    checker.situation(SITUATION).check()
    checker.fill_moment("2026-11-20", "15:30")
    checker.unfold("own-limit")
    value(checker).fill("２天")
    expect(unit(checker)).to_have_value("days")
    checker.work_out()
    # The 20th counts as the first of the two days.
    assert safe(checker) == "2026-11-22T00:00:00+08:00"
    assert checker.page.url.endswith(f"&own_limit={RULE}:2d")
    checker.edit()
    expect(value(checker)).to_have_value("2")
    value(checker).fill("十二小时")
    checker.wait_for("answered")
    assert safe(checker) == "2026-11-21T03:30:00+08:00"


def test_what_is_no_whole_number_is_told_at_the_field_and_kept(checker: Checker):
    checker.situation(SITUATION).check()
    checker.fill_moment("2026-11-20", "15:30")
    checker.unfold("own-limit")
    value(checker).fill("half")
    checker.unfold("own-limit")
    checker.submit()
    checker.expect_asked_for(value(checker), "own-limit")
    expect(value(checker)).to_have_value("half")
    value(checker).fill("12")
    expect(checker.part("own-limit").get_by_text(checker.text("form.missing.own-limit"))).to_be_hidden()
    checker.work_out()


REFUSED = {
    f"{RULE}:0h": "bad-limit",
    f"{RULE}:5000h": "bad-limit",
    f"{RULE}:12w": "wrong-type",
    f"{RULE}:": "wrong-type",
    RULE: "wrong-type",
    "evidence-request.patience:12h": "unknown-rule",
}


@pytest.mark.parametrize("stated", REFUSED)
def test_what_a_link_says_and_python_refuses_is_told_at_the_field(checker: Checker, stated: str):
    checker.follow(f"{case().fragment}&own_limit={stated}")
    checker.wait_for("error")
    error = checker.told["error"]
    assert error["code"] == REFUSED[stated]
    expect(value(checker)).to_have_accessible_description(error["message"][checker.lang])
    expect(value(checker)).to_be_visible()
    # What the field cannot show is shown as it was written, and what is right stays.
    told = checker.part("own-limit").locator("code")
    expect(told).to_be_visible(visible=error["code"] != "bad-limit")
    assert checker.typed() == [("evidence-requested", "2026-11-20", "15:30")]
    # It does not go away by itself.
    checker.fill_moment("2026-11-20", "15:45")
    checker.wait_for("error")
    assert checker.told["error"]["code"] == REFUSED[stated]
    value(checker).fill("6")
    checker.wait_for("answered")
    assert safe(checker) == "2026-11-20T21:45:00+08:00"
    expect(told).to_be_hidden()


def test_where_no_request_states_a_limit_none_is_asked_for_or_sent(checker: Checker):
    checker.follow(case((RULE, "12h", {"value": 12, "unit": "hours"})).fragment)
    checker.wait_for("answered")
    checker.situation("intervention.merchant-rejected").check()
    checker.wait_for("answered")
    expect(checker.part("own-limit")).to_be_hidden()
    assert "own_limit" not in checker.page.url
    # Chosen by mistake: what was filled in is still there.
    checker.situation(SITUATION).check()
    checker.wait_for("answered")
    expect(value(checker)).to_have_value("12")
    assert checker.page.url.endswith(f"&own_limit={RULE}:12h")


def test_a_limit_for_another_flow_is_refused_until_something_is_changed(checker: Checker):
    checker.follow(f"flow=intervention&event=merchant-rejected@2026-11-20T15:30&own_limit={RULE}:12h")
    checker.wait_for("error")
    assert checker.told["error"]["code"] == "unknown-rule"
    expect(checker.part("own-limit")).to_be_hidden()
    checker.fill_moment("2026-11-20", "15:45")
    checker.wait_for("answered")
    assert "own_limit" not in checker.page.url
