"""What kind of goods it is: asked before a return without a reason is worked out, and nowhere else."""

import pytest
from playwright.sync_api import expect

from rules.rulebook.goods import EXCLUDED
from tests.browser.checker import Checker, Link, shared_at

pytestmark = [pytest.mark.browser, pytest.mark.full(but_each=11)]

checker = shared_at("2026-11-21T12:00:00+08:00")
SIGNED = Link("no-reason-return", [("parcel-signed", "2026-11-20")], "2026-11-21T04:00:00Z")
SITUATION = "no-reason-return.parcel-signed"


def excluded(checker: Checker) -> str:
    """The notice, and the way on that it shows."""
    notice = checker.part("excluded")
    expect(notice).to_contain_text(checker.text("form.goods.excluded"))
    return notice.get_by_role("link", name=checker.text("form.goods.excluded.guide")).get_attribute("href")


def test_it_is_asked_before_an_answer_is_given_and_stands_in_the_link(checker: Checker):
    checker.situation(SITUATION).check()
    checker.fill_moment("2026-11-20")
    question = checker.page.get_by_role("group", name=checker.text("form.goods"))
    expect(question.get_by_role("radio")).to_have_count(len(EXCLUDED) + 1)
    checker.submit()
    checker.expect_asked_for(question, "goods", focused=question.get_by_role("radio").first)
    checker.goods("none").check()
    expect(question.get_by_text(checker.text("form.missing.goods"))).to_be_hidden()
    checker.work_out()
    # Python is not asked of the goods.
    assert checker.answer == SIGNED.answer()
    assert (
        checker.page.url.partition("#")[2]
        == "flow=no-reason-return&event=parcel-signed@2026-11-20&goods=none"
    )


@pytest.mark.parametrize("kind", EXCLUDED)
def test_goods_that_cannot_be_returned_get_no_answer_but_the_way_on(checker: Checker, kind: str):
    checker.situation(SITUATION).check()
    checker.fill_moment("2026-11-20")
    checker.goods(kind).check()
    assert excluded(checker) == "../return-online/"
    # There is nothing to work out, and nothing more to fill in.
    expect(checker.page.get_by_role("button", name=checker.text("form.submit"))).to_be_hidden()
    expect(checker.step().locator("[type=date]")).to_be_hidden()
    checker.goods(kind).press("Enter")
    assert checker.answer is None
    checker.goods("none").check()
    expect(checker.part("excluded")).to_be_hidden()
    assert checker.typed() == [("parcel-signed", "2026-11-20", "")]
    checker.work_out()


def test_an_answer_goes_when_the_goods_turn_out_to_be_of_such_a_kind(checker: Checker):
    checker.follow(f"{SIGNED.fragment}&goods=none")
    checker.wait_for("answered")
    checker.goods("perishable").check()
    expect(checker.part("answer")).to_be_hidden()
    expect(checker.part("along")).to_be_hidden()
    assert checker.answer is None
    # The page is as it is when it is loaded again.
    fragment = checker.page.url.partition("#")[2]
    assert fragment == "flow=no-reason-return&event=parcel-signed@2026-11-20&goods=perishable"
    checker.clear()
    checker.follow(fragment)
    excluded(checker)
    expect(checker.goods("perishable")).to_be_checked()
    expect(checker.goods("perishable")).to_be_focused()
    assert checker.answer is None


# Until November 2026 one kind, `agreed`, stood for three: its links are asked which.
@pytest.mark.parametrize("goods", ["", "&goods=shoes", "&goods=agreed"])
def test_a_link_that_does_not_say_which_goods_is_answered_and_asked_first_of_all(
    checker: Checker, goods: str
):
    checker.follow(f"flow=no-reason-return&event=parcel-signed@2026-11-20{goods}")
    question = checker.element.locator("[data-field=goods]")
    expect(question).to_have_accessible_description(checker.text("form.missing.goods"))
    checker.wait_for("answered")
    assert checker.answer == SIGNED.answer()
    # The answer is there, but the question is what the reader looks at.
    expect(question.get_by_role("radio").first).to_be_focused()
    expect(question.get_by_role("radio").first).to_be_in_viewport()
    assert checker.typed() == [("parcel-signed", "2026-11-20", "")]
    checker.goods("none").check()
    expect(question.get_by_text(checker.text("form.missing.goods"))).to_be_hidden()
    checker.wait_for("answered")
    assert checker.answer == SIGNED.answer()
    checker.goods("custom").check()
    assert checker.answer is None


def test_no_other_flow_asks_and_what_was_chosen_is_not_told(checker: Checker):
    checker.situation(SITUATION).check()
    checker.goods("custom").check()
    checker.situation("intervention.merchant-rejected").check()
    expect(checker.element.locator("[data-field=goods]")).to_be_hidden()
    checker.fill_moment("2026-11-20")
    checker.work_out()
    assert checker.page.url.endswith("#flow=intervention&event=merchant-rejected@2026-11-20")


def test_a_change_of_language_takes_it_along(checker: Checker):
    checker.follow(f"{SIGNED.fragment}&goods=none")
    checker.wait_for("answered")
    checker.goods("custom").check()
    checker.change_language(" [name=goods][value=custom]:checked")
