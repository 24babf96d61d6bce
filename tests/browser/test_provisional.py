"""A first date stands there before Python has come: what it says, when it may stand there, what follows."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from rules.explain.sentences import fact_text, lapse_sentence, limit_sentence
from rules.rulebook.flows import FLOWS
from tests.browser.checker import Checker, Link, in_chinese
from tests.browser.test_failures import abort

pytestmark = [pytest.mark.browser, pytest.mark.full(but_each=3)]

CORE = "**/runtime/python.*.bin"
NOW = "2026-11-21T12:00"
# The height of a line of small text, and what separates it, in pixels.
ONE_LINE = 24
# 48 hours after Friday the 20th at 15:30: Sunday the 22nd at 15:30.
REJECTED = Link("intervention", [("merchant-rejected", "2026-11-20T15:30")], NOW)
END = {"zh": "11月22日（周日）15:30", "en": "15:30 on Sunday 22 November"}

New = Callable[..., Checker]
in_each_zone = pytest.mark.parametrize(
    "zone", ["Asia/Shanghai", "Europe/Berlin", "America/Los_Angeles", "Pacific/Auckland"]
)


class Held:
    """Python's files, kept back until they are let go."""

    def __init__(self, page: Page) -> None:
        self._routes: list[Route] = []
        page.route(CORE, lambda route: self._routes.append(route))  # noqa: PLW0108 - Playwright marks it

    def let_go(self) -> None:
        for route in self._routes:
            route.continue_()


def provisional(checker: Checker) -> Locator:
    return checker.element.locator("[data-provisional]")


def sentence_told(checker: Checker) -> str:
    return checker.part("spoken").inner_text()


def limit_of(flow: str, state: str, lang: str) -> tuple[str, str]:
    timer = FLOWS[flow].state[state].timer
    assert timer
    return limit_sentence(FLOWS[flow], timer, lang), lapse_sentence(FLOWS[flow], timer, lang)


def test_a_link_brings_a_date_before_python_has_come(checker: Checker):
    held = Held(checker.page)
    checker.open(REJECTED)
    expect(provisional(checker).locator("time")).to_have_text(END[checker.lang])
    expect(provisional(checker).locator("time")).to_have_attribute("datetime", "2026-11-22T15:30:00+08:00")
    checker.expect_no_answer_yet()
    place = checker.part("provisional")
    expect(place.locator(".dc-remaining")).to_have_text(checker.text("form.provisional"))
    for sentence in limit_of("intervention", "rejected", checker.lang):
        expect(place).to_contain_text(sentence)
    held.let_go()
    checker.wait_for("answered")
    expect(place).to_be_hidden()
    assert checker.element.locator("[data-provisional]").count() == 0
    assert checker.answer == REJECTED.answer()


@pytest.mark.full(but_each=4)
@in_each_zone
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_answer_takes_the_place_of_the_date_without_moving_it(new_checker: New, lang: str, zone: str):
    checker = new_checker(lang, timezone_id=zone)
    checker.page.clock.set_fixed_time("2026-12-11T12:00:00+08:00")
    held = Held(checker.page)
    # Seven days of which the first counts, over at the end of the 16th in China, whatever the clock.
    checker.open(Link("return-online", [("merchant-approved", "2026-12-10T15:30")]))
    time = provisional(checker).locator("time")
    expect(time).to_have_attribute("datetime", "2026-12-17T00:00:00+08:00")
    words, whole = time.inner_text(), checker.part("provisional").locator(".dc-sentence").inner_text()
    china = checker.part("provisional").locator(".dc-in-china").all_inner_texts()
    place = time.bounding_box()
    said = sentence_told(checker)
    held.let_go()
    checker.wait_for("answered")
    answered = checker.part("answer").locator(".dc-sentence[data-rule]")
    assert answered.inner_text() == whole
    assert answered.locator("time").inner_text() == words
    # Above it the answer names the moment that was filled in, which by another clock may take a second line.
    now_at = answered.locator("time").bounding_box()
    assert place
    assert now_at
    moved = {name: abs(value - place[name]) for name, value in now_at.items()}
    assert moved.pop("y") <= ONE_LINE
    assert set(moved.values()) == {0}
    assert checker.part("answer").locator(".dc-headline > .dc-in-china").all_inner_texts() == china
    # It was read out once: what is read out has not changed.
    assert sentence_told(checker) == said == answered.text_content()


def test_what_is_tapped_and_typed_brings_the_date_too(checker: Checker):
    checker.page.clock.set_fixed_time(f"{NOW}:00+08:00")
    Held(checker.page)
    checker.open()
    checker.situation("intervention.merchant-rejected").check()
    checker.fill_moment("2026-11-20", "15:30")
    assert provisional(checker).count() == 0
    checker.submit()
    expect(provisional(checker).locator("time")).to_have_text(END[checker.lang])
    checker.expect_no_answer_yet()
    # It follows what is changed: 48 hours from the 21st at 09:00 end on Monday the 23rd.
    checker.part("provisional").locator("[data-do=change]").click()
    checker.fill_moment("2026-11-21", "09:00")
    expect(provisional(checker).locator("time")).to_have_attribute("datetime", "2026-11-23T09:00:00+08:00")


MERCHANT_REJECTED = ("merchant-rejected", "2026-11-20T15:30")
# What stands in the way of a date, and the state whose limit is told all the same.
WITHOUT = {
    "several events": (
        Link("return-online", [("return-requested", "2026-11-19"), MERCHANT_REJECTED], NOW),
        "rejected",
    ),
    "a countdown": (
        Link(
            "return-online",
            [("merchant-approved", "2026-11-20")],
            NOW,
            observed=("return-online.tracking-number", "2026-11-21T11:00", "4d", {"days": 4}),
        ),
        "awaiting-tracking",
    ),
    "a limit of its own": (
        Link(
            "evidence-request",
            [("evidence-requested", "2026-11-21T10:00")],
            NOW,
            own_limit=("evidence-request.evidence-answer", "12h", {"value": 12, "unit": "hours"}),
        ),
        "awaiting-evidence",
    ),
    "a pause": (
        Link(
            "complaint-12315",
            [("complaint-accepted", "2026-11-02")],
            NOW,
            pauses=[("complaint-12315.mediation", "2026-11-10", "2026-11-12")],
        ),
        "under-mediation",
    ),
    "working days": (
        Link("complaint-12315", [("complaint-filed", "2026-11-20")], NOW),
        "awaiting-acceptance",
    ),
    "rest days": (
        Link("no-reason-return", [("goods-returned", "2026-11-20")], NOW, goods="none"),
        "awaiting-refund",
    ),
    "a time that lies ahead": (
        Link("intervention", [("merchant-rejected", "2026-11-21T12:01")], NOW),
        "rejected",
    ),
    "a date that has come": (
        Link("intervention", [("merchant-rejected", "2026-11-19T12:00")], NOW),
        "rejected",
    ),
    "no such day": (Link("intervention", [("merchant-rejected", "2026-02-30")], NOW), "rejected"),
}


@in_chinese
@pytest.mark.full(but_each=4)
@pytest.mark.parametrize("what", WITHOUT)
def test_where_the_rules_have_to_tell_the_limit_stands_alone(checker: Checker, what: str):
    link, state = WITHOUT[what]
    Held(checker.page)
    checker.open(link)
    assert link.flow
    for sentence in limit_of(link.flow, state, "zh"):
        expect(checker.part("provisional")).to_contain_text(sentence)
    assert provisional(checker).count() == 0
    checker.expect_no_answer_yet()


@in_chinese
def test_what_has_been_withdrawn_is_said_beside_the_date(checker: Checker):
    Held(checker.page)
    checker.open(Link("return-cod", [("return-requested", "2026-11-20T15:30")], NOW))
    # The seller has 48 hours too.
    expect(provisional(checker).locator("time")).to_have_text(END["zh"])
    expect(checker.part("provisional").locator(".dc-notice").first).to_contain_text(
        fact_text("F13", "zh").text
    )


def test_a_runtime_that_never_comes_leaves_the_date_and_says_what_it_is(checker: Checker):
    checker.page.route(CORE, abort)
    checker.open(REJECTED)
    checker.wait_for("error")
    expect(provisional(checker).locator("time")).to_have_text(END[checker.lang])
    note = checker.part("provisional").locator(".dc-remaining")
    expect(note).to_have_text(checker.text("form.provisional.failed"))
    limits = checker.part("limits").locator("[data-event]:visible")
    expect(limits).to_have_count(1)
    above, below = note.bounding_box(), limits.bounding_box()
    assert above
    assert below
    assert above["y"] + above["height"] <= below["y"]
    assert checker.answer is None
    assert checker.element.locator("[data-rule]").count() == 0
    # And it goes when the answer can be had.
    checker.page.unroute(CORE)
    checker.part("retry").click()
    checker.wait_for("answered")
    expect(checker.part("provisional")).to_be_hidden()


@in_chinese
def test_the_date_goes_when_it_has_come(checker: Checker):
    checker.page.clock.install(time="2026-11-22T15:29:49+08:00")
    # However long the page takes to come.
    checker.page.clock.pause_at("2026-11-22T15:29:50+08:00")
    Held(checker.page)
    checker.open(Link("intervention", [MERCHANT_REJECTED]))
    expect(provisional(checker)).to_be_visible()
    checker.page.clock.run_for(11_000)
    expect(provisional(checker)).to_have_count(0)
    expect(checker.part("provisional")).to_contain_text(limit_of("intervention", "rejected", "zh")[0])


def test_the_date_is_free_of_barriers(checker: Checker, violations: Callable[[Page], list[str]]):
    Held(checker.page)
    checker.open(REJECTED)
    expect(provisional(checker)).to_be_visible()
    assert violations(checker.page) == []


# 48 hours later the longest of each language's days: in English by its names, in Chinese by its numbers.
LONGEST = {"zh": "2026-12-28T22:22", "en": "2027-09-27T22:22"}


@pytest.mark.full(but_each=5)
@pytest.mark.parametrize("width", [320, 360, 390])
def test_the_longest_day_fits_on_the_board(checker: Checker, width: int):
    start = LONGEST[checker.lang]
    checker.page.set_viewport_size({"width": width, "height": 800})
    checker.open_answered(Link("intervention", [("merchant-rejected", start)], f"{start[:10]}T23:00"))
    board = checker.part("answer").locator(".dc-sentence")
    spans = board.locator("time span")
    assert spans.count() >= 2
    right = spans.evaluate_all(
        """all => Math.max(...all.map((one) => {
            const range = document.createRange();
            range.selectNodeContents(one);
            return range.getBoundingClientRect().right;
        }))"""
    )
    assert right <= width
