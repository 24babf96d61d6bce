"""Situations without a time to work out: each shows its text in place of the date, and leads on."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from scripts.pages.topics import TOPICS
from tests.browser.checker import Checker, Link, shared_in_chinese

pytestmark = [pytest.mark.browser, pytest.mark.full(but_each=11)]

NAMES = tuple(topic.id for topic in TOPICS)
REJECTED = Link("intervention", [("merchant-rejected", "2026-11-20T15:30")], "2026-11-21T11:00")


def topic(checker: Checker, name: str) -> Locator:
    return checker.element.locator(f"[data-topic={name}]:not(form)")


def expect_date(checker: Checker, *, shown: bool) -> None:
    """Expect that a time can be filled in and worked out, or that none is asked for."""
    for name in (".dc-when", ".dc-form > .dc-submit"):
        expect(checker.element.locator(name)).to_be_visible(visible=shown)


@pytest.mark.parametrize("name", NAMES)
def test_a_situation_without_a_time_shows_its_text_in_place_of_date_and_button(shared: Checker, name: str):
    shared.situation(name).check()
    text = topic(shared, name)
    expect(text).to_be_visible()
    expect(text).to_be_focused()
    expect(text.locator(".dc-lead")).to_be_in_viewport(ratio=1)
    expect(shared.element.locator(".dc-result")).to_be_hidden()
    # What is chosen stands above it, with its list folded.
    chosen = shared.element.locator("[data-field=situation] [data-part=chosen]")
    expect(chosen).to_contain_text(shared.text(f"form.situation.{name}"))
    expect(chosen).to_be_in_viewport(ratio=1)
    expect(text.get_by_role("heading", level=2)).to_have_text(shared.text(f"form.situation.{name}"))
    expect(shared.situation(name)).to_have_accessible_description(shared.text(f"topic.{name}.lead"))
    expect(shared.element.locator("section[data-topic]:visible")).to_have_count(1)
    expect_date(shared, shown=False)
    assert shared.page.url.endswith(f"#situation={name}")
    assert shared.width == 390


def test_another_choice_brings_the_date_back_and_keeps_what_was_typed(shared: Checker):
    shared.situation("intervention.merchant-rejected").check()
    shared.fill_moment("2026-11-20", "15:30")
    shared.situation("exchange").check()
    expect(topic(shared, "exchange")).to_be_visible()
    shared.situation("counterfeit").check()
    expect(topic(shared, "exchange")).to_be_hidden()
    shared.situation("intervention.merchant-rejected").check()
    expect(topic(shared, "counterfeit")).to_be_hidden()
    expect_date(shared, shown=True)
    assert shared.typed() == [("merchant-rejected", "2026-11-20", "15:30")]
    assert "situation" not in shared.page.url
    shared.work_out()
    # An answer does not stay beside a text that has none.
    shared.situation("not-received").check()
    shared.wait_for("ready")
    assert shared.answer is None
    expect_date(shared, shown=False)


def test_it_leads_on_to_a_case_that_has_a_time(shared: Checker):
    shared.situation("refund-only").check()
    name = shared.text("form.situation.intervention.merchant-rejected")
    topic(shared, "refund-only").get_by_role("link", name=name).click()
    expect(shared.step().locator("[type=date]")).to_be_focused()
    assert shared.chosen() == "intervention.merchant-rejected"
    expect(topic(shared, "refund-only")).to_be_hidden()
    expect_date(shared, shown=True)


def test_a_link_opens_it_and_the_other_language_too(checker: Checker):
    checker.page.goto(f"{checker.address}#situation=refund-only")
    expect(topic(checker, "refund-only")).to_be_focused()
    expect(topic(checker, "refund-only").locator(".dc-lead")).to_be_in_viewport(ratio=1)
    assert checker.chosen() == "refund-only"
    # Chosen by hand it goes along as well.
    checker.situation("exchange").check()
    other = checker.change_language("[data-state=ready]")
    expect(topic(other, "exchange").locator(".dc-lead")).to_have_text(other.text("topic.exchange.lead"))


@shared_in_chinese
def test_a_link_to_what_does_not_exist_or_to_a_case_shows_no_text(shared: Checker):
    shared.follow("situation=lost-in-space")
    assert shared.chosen() is None
    # Only a flow with its event makes that card what is chosen.
    shared.follow("situation=intervention.merchant-rejected")
    assert shared.chosen() is None
    shared.follow(f"{REJECTED.fragment}&situation=exchange")
    shared.wait_for("answered")
    assert shared.answer == REJECTED.answer()
    assert shared.chosen() == "intervention.merchant-rejected"
    expect(topic(shared, "exchange")).to_be_hidden()


@shared_in_chinese
def test_enter_leads_to_the_text(shared: Checker):
    shared.situation("exchange").check()
    shared.situation("exchange").press("Enter")
    expect(topic(shared, "exchange")).to_be_focused()
    expect(shared.element.locator("[data-missing]:visible")).to_have_count(0)
    assert shared.answer is None


def test_none_of_these_leads_to_the_questions_and_to_flow_and_event(shared: Checker):
    shared.situation("other").check()
    questions = shared.part("questions")
    expect(questions).to_be_visible()
    links = questions.get_by_role("link")
    expect(links).to_have_count(6)
    for link in links.all():
        assert re.fullmatch(r"\.\./faq/#[a-z]+", link.get_attribute("href") or "")
    expect(shared.element.locator("[data-field=flow]")).to_be_visible()
    expect_date(shared, shown=True)
    shared.element.locator("[name=flow][value=return-cod]").check()
    expect(questions).to_be_hidden()


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_without_a_script_every_text_is_there(new_checker: Callable[..., Checker], lang: str):
    checker = new_checker(lang, java_script_enabled=False)
    checker.open()
    checker.page.get_by_role("link", name=checker.text("form.no-script.topics")).click()
    for name in NAMES:
        expect(topic(checker, name)).to_be_visible()
        expect(topic(checker, name)).to_contain_text(checker.text(f"topic.{name}.lead"))
        # What only a script can open is not offered.
        expect(topic(checker, name).locator(".dc-ways")).to_be_hidden()
    expect(topic(checker, NAMES[0]).locator("h2")).to_be_in_viewport()
    checker.page.goto("about:blank")
    checker.page.goto(f"{checker.address}#situation=exchange")
    expect(topic(checker, "exchange").locator("h2")).to_be_in_viewport()


def test_axe_finds_nothing_on_the_texts(looked_at: Checker, violations: Callable[[Page], list[str]]):
    for name in (*NAMES, "other"):
        looked_at.situation(name).check()
        assert violations(looked_at.page) == [], name
