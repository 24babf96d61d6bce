"""The form: situations, links and edits; that it says what is missing, stays still and needs no mouse."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, Route, expect

from rules.explain.sentences import lapse_sentence, limit_sentence
from rules.rulebook.flows import FLOWS
from scripts.pages.checker_form import SITUATIONS
from tests.browser.checker import Checker, Link, in_chinese, shared_in_chinese
from tests.browser.conftest import NOON
from tests.browser.waiting import wait_until

pytestmark = [pytest.mark.browser, pytest.mark.full(but_each=9)]

REJECTED = Link("intervention", [("merchant-rejected", "2026-11-20T15:30")], "2026-11-21T11:00")
DUE = "2026-11-22T15:30:00+08:00"


def test_the_story_of_a_rejected_return(checker: Checker):
    page = checker.page
    page.clock.set_fixed_time("2026-11-21T12:00:00+08:00")
    page.goto(checker.root)
    page.locator("article a[href*='check/']").first.click()
    page.wait_for_url("**/check/*")
    checker.situation("intervention.merchant-rejected").check()
    checker.fill_moment("2026-11-20", "15:30")
    checker.work_out()
    result = checker.part("answer")
    # When it ends, what happens otherwise, what to tap.
    assert result.locator(".dc-sentence time").get_attribute("datetime") == DUE
    expect(result).to_contain_text(checker.text("lapse.intervention-request"))
    taps = checker.text("action.intervention-requested").split("\n")
    expect(result.locator(".dc-steps li").first.locator("li")).to_have_text(taps)
    expect(result.locator(".dc-sentence")).to_be_in_viewport()
    assert checker.width == 390


def test_the_form_says_what_is_missing_at_the_field(shared: Checker):
    # The button comes with the date, once something is chosen; the form can be sent without it.
    expect(shared.page.get_by_role("button", name=shared.text("form.submit"))).to_be_hidden()
    shared.part("form").evaluate("form => form.requestSubmit()")
    cards = shared.element.locator("[data-field=situation]")
    problem = cards.locator("[data-missing]")
    expect(problem).to_have_text(shared.text("form.missing.situation"))
    expect(problem).to_be_visible()
    expect(cards).to_have_accessible_description(shared.text("form.missing.situation"))
    expect(shared.element.locator("[name=situation]").first).to_be_focused()
    shared.situation("other").check()
    expect(problem).to_be_hidden()
    shared.submit()
    problem = shared.page.get_by_text(shared.text("form.missing.flow"))
    expect(problem).to_be_visible()
    expect(shared.element.locator("[name=flow]").first).to_be_focused()
    shared.choose_flow("return-online")
    expect(problem).to_be_hidden()
    shared.submit()
    step = shared.step()
    expect(step.get_by_text(shared.text("form.missing.event"))).to_be_visible()
    expect(step.get_by_text(shared.text("form.missing.date"))).to_be_visible()
    expect(step.locator("select")).to_be_focused()
    expect(step.locator("select")).to_have_attribute("aria-invalid", "true")
    step.locator("select").select_option("merchant-approved")
    expect(step.get_by_text(shared.text("form.missing.event"))).to_be_hidden()
    shared.submit()
    shared.expect_asked_for(step.locator("[type=date]"), "date")


@pytest.mark.parametrize(("flow", "event"), SITUATIONS)
def test_a_situation_stands_for_a_flow_and_its_last_event(shared: Checker, flow: str, event: str):
    shared.clear()
    expect(shared.element.locator(".dc-when")).to_be_hidden()
    shared.situation(f"{flow}.{event}").check()
    if flow == "no-reason-return":
        shared.goods("none").check()
    # What is chosen stands in a line; the date and the button are in the first screen.
    chosen = shared.element.locator("[data-field=situation] [data-part=chosen]")
    expect(chosen).to_contain_text(shared.text(f"form.situation.{flow}.{event}"))
    expect(shared.element.locator("[data-field=situation] [data-part=list]")).to_be_hidden()
    for part in (
        chosen,
        shared.step().locator("[type=date]"),
        shared.element.locator(".dc-form > .dc-submit"),
    ):
        expect(part).to_be_in_viewport(ratio=1)
    shared.fill_moment("2026-11-20")
    assert shared.element.locator("[name=flow]:checked").get_attribute("value") == flow
    assert shared.typed() == [(event, "2026-11-20", "")]
    expect(shared.element.locator("[data-field=flow]")).to_be_hidden()
    expect(shared.step().locator("select")).to_be_hidden()
    # The date that is asked for is that of the event.
    expect(shared.step().locator("legend")).to_contain_text(shared.text(f"event.{event}"))
    # Everything else is asked for in fields of its own, and the date stays.
    shared.situation("other").check()
    expect(shared.element.locator("[data-field=flow]")).to_be_visible()
    expect(shared.step().locator("select")).to_be_visible()
    assert shared.element.locator("[name=flow]:checked").count() == 0
    assert shared.typed() == [("", "2026-11-20", "")]


@shared_in_chinese
def test_a_link_shows_its_situation_or_the_fields_for_everything_else(shared: Checker):
    shared.follow(REJECTED.fragment)
    assert shared.chosen() == "intervention.merchant-rejected"
    shared.follow("flow=return-online&event=merchant-rejected@2026-11-20")
    assert shared.chosen() == "other"
    shared.wait_for("answered")
    shared.edit()
    expect(shared.element.locator("[name=flow][value=return-online]")).to_be_visible()
    expect(shared.step().locator("select")).to_have_value("merchant-rejected")
    expect(shared.step().locator("select")).to_be_visible()
    shared.follow("flow=return-online&event=return-requested@2026-11-19&event=merchant-approved@2026-11-20")
    assert shared.chosen() == "return-online.merchant-approved"
    expect(shared.step(0).locator("select")).to_be_hidden()
    expect(shared.step(1).locator("select")).to_be_visible()
    # What happened last is taken back: what happened before it stands for the case now.
    shared.step(0).locator("[data-part=remove]").click()
    assert shared.chosen() == "return-online.return-requested"
    expect(shared.step(0).locator("[type=date]")).to_be_focused()
    shared.follow("")
    assert shared.chosen() is None


def test_a_link_that_names_no_moment_fills_in_the_form_and_asks_for_the_date(shared: Checker):
    shared.follow(Link("intervention", [("merchant-rejected", None)]).fragment)
    expect(shared.step().locator("[type=date]")).to_be_focused()
    shared.wait_for("ready")
    assert shared.answer is None
    shared.page.keyboard.type("11202026")
    shared.page.keyboard.press("Enter")
    shared.wait_for("answered")
    assert shared.told["deadlines"][0]["safe"] == "2026-11-22T00:00:00+08:00"


def test_a_link_that_names_what_does_not_exist_is_an_error(shared: Checker):
    for fragment in ("flow=refund", "flow=intervention&event=parcel-lost", "event=refunded"):
        shared.follow(fragment)
        shared.wait_for("error")
        assert "error" in shared.told, fragment


@shared_in_chinese
def test_the_address_keeps_the_links_now_until_something_is_changed(shared: Checker):
    shared.follow_answered(REJECTED)
    assert shared.page.url.endswith(f"#{REJECTED.fragment}")
    shared.step().locator("[type=time]").fill("16:45")
    shared.wait_for("answered")
    assert shared.page.url == f"{shared.address}#flow=intervention&event=merchant-rejected@2026-11-20T16:45"
    answer = shared.told
    assert answer["now"] == NOON
    assert [*answer["deadlines"], *answer["lapsed"]][0]["safe"] == "2026-11-22T16:45:00+08:00"


@shared_in_chinese
def test_back_and_forward_ask_again(shared: Checker):
    shared.follow_answered(REJECTED)
    later = Link("return-cod", [("tracking-uploaded", "2026-11-16")], "2026-11-22T12:00")
    shared.follow_answered(later)
    assert shared.answer == later.answer()
    shared.page.go_back()
    wait_until(shared.page, "document.querySelector('[name=flow]:checked').value === 'intervention'")
    shared.wait_for("answered")
    assert shared.answer == REJECTED.answer()
    shared.page.go_forward()
    wait_until(shared.page, "document.querySelector('[name=flow]:checked').value === 'return-cod'")
    shared.wait_for("answered")
    assert shared.answer == later.answer()


@shared_in_chinese
def test_a_place_on_the_page_is_no_case(shared: Checker):
    shared.follow_answered(REJECTED)
    shared.follow("top")
    assert shared.answer == REJECTED.answer()
    shared.follow("")
    assert shared.answer is None
    assert shared.typed() == [("", "", "")]


@shared_in_chinese
def test_a_form_that_is_changed_and_not_complete_says_so_beside_the_old_answer(shared: Checker):
    shared.follow_answered(REJECTED)
    stale = shared.part("stale")
    expect(stale).to_be_hidden()
    shared.situation("cancel-online.paid").check()
    shared.wait_for("answered")
    expect(stale).to_be_hidden()
    assert shared.told["flow"] == "cancel-online"
    shared.choose_flow("cancel-online")
    expect(stale).to_be_visible()
    assert shared.typed() == [("", "2026-11-20", "15:30")]
    shared.step().locator("select").select_option("order-placed")
    shared.wait_for("answered")
    expect(stale).to_be_hidden()
    assert shared.told["flow"] == "cancel-online"


@in_chinese
def test_what_is_asked_while_python_starts_is_answered_once_it_is_up_and_the_newest_wins(checker: Checker):
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    checker.page.route("**/rules.*.bin", hold)
    with checker.page.expect_request("**/rules.*.bin"):
        checker.open(REJECTED)
    checker.wait_for("loading")
    expect(checker.part("loading").get_by_role("progressbar")).to_be_visible()
    newer = Link("return-online", [("merchant-approved", "2026-11-20")], "2026-11-21T12:00")
    checker.follow(newer.fragment)
    wait_until(checker.page, "parseInt(document.querySelector('[data-part=percent]').textContent) > 50")
    for route in held:
        route.continue_()
    checker.wait_for("answered")
    assert checker.answer == newer.answer()


@in_chinese
def test_the_answer_follows_the_clock_and_keeps_open_what_was_opened(checker: Checker):
    page = checker.page
    page.clock.install(time="2026-11-22T15:28:10+08:00")
    checker.open_answered(Link("intervention", [("merchant-rejected", "2026-11-20T15:30")]))
    result = checker.part("answer")
    result.locator("summary").first.click()
    remaining = result.locator(".dc-remaining")
    before = remaining.inner_text()
    asked = checker.told["now"]
    # The minute is over once Python has replied again: the seconds that are left count down before that.
    page.clock.run_for(61_000)
    wait_until(
        page,
        "asked => JSON.parse(document.querySelector('deadline-checker').answer).now !== asked",
        arg=asked,
    )
    expect(remaining).not_to_have_text(before)
    expect(result.locator("details").first).to_have_attribute("open", "")
    expect(result.locator(".dc-headline")).to_have_attribute("data-tone", "act")
    # The last minute is over before the next one is: the instant itself wakes the page.
    page.clock.run_for(49_500)
    expect(result.locator(".dc-headline")).to_have_attribute("data-tone", "late")
    assert checker.state == "answered"


def test_a_change_of_language_takes_the_case_along(checker: Checker):
    checker.open_answered(REJECTED)
    checker.change_language()
    assert checker.answer == REJECTED.answer()


@in_chinese
def test_everything_can_be_done_from_the_keyboard(checker: Checker):
    page = checker.page
    checker.open()
    press = page.keyboard.press
    checker.tab_to("field.name === 'situation'")
    press("ArrowUp")
    expect(checker.situation("other")).to_be_checked()
    # Past the links to the questions, a section each.
    for _ in range(6):
        press("Tab")
        assert "/faq/#" in page.evaluate("document.activeElement.href")
    press("Tab")
    press("ArrowDown")
    expect(checker.element.locator("[name=flow][value=return-online]")).to_be_checked()
    press("Tab")
    press("ArrowDown")
    press("ArrowDown")
    expect(checker.step().locator("select")).to_have_value("merchant-approved")
    # Past the three buttons.
    for _ in range(4):
        press("Tab")
    page.keyboard.type("11202026")
    # An earlier step: the button, then the new fields, where the only event that fits is chosen already.
    checker.part("add").focus()
    press("Enter")
    expect(checker.step(1).locator("[type=date]")).to_be_focused()
    expect(checker.step(1).locator("select")).to_have_value("return-requested")
    page.keyboard.type("11192026")
    checker.step(1).locator("[data-part=remove]").focus()
    press("Enter")
    expect(checker.step(0).locator("select")).to_be_focused()
    assert checker.typed() == [("merchant-approved", "2026-11-20", "")]
    checker.tab_to("field.type === 'submit'")
    press("Enter")
    expect(checker.part("result")).to_be_focused()
    checker.wait_for("answered")
    expect(checker.part("spoken")).to_contain_text(
        checker.part("answer").locator(".dc-sentence").inner_text()
    )
    press("Tab")
    assert page.evaluate("document.activeElement.closest('.dc-answer') !== null")


@pytest.mark.parametrize("width", [390, 320])
def test_the_form_gives_way_to_the_answer_and_comes_back_as_it_was(
    new_checker: Callable[..., Checker], width: int
):
    checker = new_checker("zh", viewport={"width": width, "height": 844})
    checker.open()
    checker.wait_for("ready")
    checker.situation("return-online.merchant-approved").check()
    checker.fill_moment("2026-11-20", "15:30")
    checker.part("countdown").locator("summary").click()
    checker.count("days").fill("4")
    boxes = """() => [...document.querySelectorAll(".dc-form :is(input, select, button, summary)")]
        .filter((field) => field.checkVisibility())
        .map((field) => {
            const { x, y, width, height } = field.getBoundingClientRect();
            return [x, y + scrollY, width, height];
        })"""
    before = checker.page.evaluate(boxes)
    checker.submit()
    checker.wait_for("answered")
    assert checker.page.evaluate(boxes) == []
    checker.edit()
    expect(checker.element.locator("[data-field=situation] [data-part=change]")).to_be_focused()
    assert checker.page.evaluate(boxes) == before


@pytest.mark.parametrize(("lang", "scheme"), [("zh", "light"), ("en", "dark")])
def test_axe_finds_nothing_in_any_part_of_the_form(
    new_checker: Callable[..., Checker], violations: Callable[[Page], list[str]], lang: str, scheme: str
):
    checker = new_checker(lang, color_scheme=scheme, timezone_id="Europe/Berlin", reduced_motion="reduce")
    checker.page.route("**/runtime/**", lambda route: route.abort())
    checker.open()
    checker.part("form").evaluate("form => form.requestSubmit()")
    assert violations(checker.page) == []
    checker.situation("return-online.return-requested").check()
    checker.fill_moment("2026-11-20")
    checker.step().locator("[data-part=parts] button").first.click()
    checker.part("countdown").locator("summary").click()
    checker.count("days").fill("two")
    checker.submit()
    expect(checker.element.locator("[aria-invalid]")).to_have_count(2)
    assert violations(checker.page) == []
    checker.choose_flow("return-cod")
    checker.fill_step("merchant-approved", "2026-11-20")
    checker.part("add").click()
    assert violations(checker.page) == []
    checker.part("remove").first.click()
    checker.situation("evidence-request.evidence-requested").check()
    checker.unfold("own-limit").locator("input").fill("soon")
    checker.submit()
    expect(checker.part("own-limit").locator("[aria-invalid]")).to_have_count(1)
    assert violations(checker.page) == []
    checker.situation("complaint-12315.complaint-accepted").check()
    checker.unfold("pauses").locator("[data-day=to]").fill("2026-11-20")
    checker.submit()
    expect(checker.part("pauses").locator("[aria-invalid]")).to_have_count(1)
    checker.part("add-pause").click()
    assert violations(checker.page) == []
    checker.situation("no-reason-return.parcel-signed").check()
    checker.submit()
    expect(checker.page.get_by_text(checker.text("form.missing.goods"))).to_be_visible()
    assert violations(checker.page) == []
    checker.goods("flawed").check()
    assert violations(checker.page) == []


TALKATIVE = [
    Link(
        "return-online",
        [("return-requested", "2026-11-19"), ("merchant-approved", "2026-11-20")],
        "2026-11-21T12:00",
        observed=("return-online.tracking-number", "2026-11-21T11:00", "6d", {"days": 6}),
    ),
    Link(
        "evidence-request",
        [("evidence-requested", "2026-11-20")],
        "2026-11-20T12:00",
        own_limit=("evidence-request.evidence-answer", "3d", {"value": 3, "unit": "days"}),
    ),
    Link(
        "complaint-12315",
        [("complaint-accepted", "2026-05-20")],
        "2026-07-01T12:00",
        pauses=[
            ("complaint-12315.mediation", "2026-06-01", "2026-06-02"),
            ("complaint-12315.mediation", "2026-06-20", None),
        ],
    ),
    Link("no-reason-return", [("parcel-signed", "2026-11-20")], "2026-11-21T12:00", goods="none"),
]


@pytest.mark.parametrize("link", TALKATIVE, ids=[link.flow or "" for link in TALKATIVE])
def test_what_is_tapped_is_large_enough(shared: Checker, link: Link):
    shared.follow_answered(link)
    assert shared.too_small(".dc-card, select, .dc-field input, button, summary, [data-unit]") == []


def test_without_script_the_form_and_every_limit_are_there(new_checker: Callable[..., Checker]):
    for lang in ("zh", "en"):
        checker = new_checker(lang, java_script_enabled=False)
        checker.open()
        page = checker.page
        expect(page.get_by_text(checker.text("form.no-script"))).to_be_visible()
        limits = page.locator(".dc-limits")
        for flow, event in SITUATIONS:
            expect(checker.situation(f"{flow}.{event}")).to_be_visible()
        for flow in FLOWS.values():
            for event in flow.events:
                timer = flow.state[event.leads_to].timer
                if timer:
                    entry = limits.locator(f"[data-flow={flow.id}] [data-event={event.id}]")
                    expect(entry).to_be_visible()
                    expect(entry).to_contain_text(checker.text(f"event.{event.id}"))
                    expect(entry).to_contain_text(limit_sentence(flow, timer, lang))
                    expect(entry).to_contain_text(lapse_sentence(flow, timer, lang))
        # The button leads to the table of all limits.
        checker.submit()
        assert page.url.split("?")[0] == f"{checker.root}deadlines/"
