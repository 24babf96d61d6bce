"""Text from the app or a chat: pasted, read, shown with its words, filled in, answered, and kept nowhere."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from tests.browser.checker import Checker, Link, shared_at, shared_in_chinese
from tests.browser.conftest import PHONE

pytestmark = [pytest.mark.browser, pytest.mark.full(but_each=7)]

NOW = "2026-11-22T12:00:00+08:00"
checker = shared_at(NOW)

REJECTED = {
    "zh": "您好，您的售后：\n商家拒绝了售后申请 2026-11-20 15:30\n平台介入 还剩1天3小时\n2026-13-45",
    "en": "Hello,\nseller rejected the request 2026-11-20 15:30\n"
    "to apply for platform intervention: 1 day 3 hours left\n2026-13-45",
}
APPROVED = {"zh": "商家同意退货 2026-11-20 15:30", "en": "The seller approved the return 2026-11-20 15:30"}


def field(checker: Checker) -> Locator:
    return checker.part("paste").locator("textarea")


def read_it(checker: Checker) -> Locator:
    return checker.part("paste").get_by_role("button", name=checker.text("pasted.read"))


def paste(checker: Checker, words: str) -> Locator:
    """Paste a text and have it read; return where it is shown."""
    checker.follow("paste")
    field(checker).fill(words)
    read_it(checker).click()
    return checker.part("pasted")


def test_what_was_understood_fills_in_the_form_and_is_answered(checker: Checker):
    pasted = paste(checker, REJECTED[checker.lang])
    # Several flows have the event: nothing is filled in before the reader says which.
    expect(pasted.get_by_text(checker.text("pasted.which-flow"))).to_be_visible()
    assert checker.chosen() is None
    pasted.get_by_role("button", name=checker.text("form.situation.intervention.merchant-rejected")).click()
    expect(pasted.get_by_text(checker.text("pasted.done"))).to_be_visible()
    assert checker.chosen() == "intervention.merchant-rejected"
    assert checker.typed() == [("merchant-rejected", "2026-11-20", "15:30")]
    assert [checker.count(unit).input_value() for unit in ("days", "hours", "minutes")] == ["1", "3", ""]
    # It is answered when the reader has seen it, not before.
    assert checker.answer is None
    checker.work_out()
    observed = ("intervention.intervention-request", "2026-11-22T12:00", "1d3h", {"days": 1, "hours": 3})
    link = Link("intervention", [("merchant-rejected", "2026-11-20T15:30")], "2026-11-22T04:00:00Z", observed)
    assert checker.answer == link.answer()


def test_the_words_are_marked_and_what_was_not_read_is_shown(checker: Checker):
    pasted = paste(checker, REJECTED[checker.lang])
    marks = pasted.locator("mark")
    expect(marks).to_have_count(3)
    expect(marks.nth(0)).to_contain_text("2026-11-20 15:30")
    expect(pasted.locator("mark.dc-strange")).to_contain_text("2026-13-45")
    expect(pasted.get_by_role("heading", name=checker.text("pasted.unread"))).to_be_visible()
    expect(pasted.locator(".dc-unread li")).to_have_text("2026-13-45")
    expect(pasted.locator(".dc-found li").nth(0)).to_contain_text(
        checker.text("event.merchant-rejected"), use_inner_text=True
    )


@shared_in_chinese
def test_what_was_read_can_be_corrected_and_the_text_too(shared: Checker):
    shared.page.clock.set_fixed_time(NOW)
    shared.situation("return-online.return-requested").check()
    paste(shared, APPROVED["zh"])
    # The flow that is chosen in the form fits: it is not asked for.
    expect(shared.part("pasted").get_by_text(shared.text("pasted.done"))).to_be_visible()
    assert shared.chosen() == "return-online.merchant-approved"
    shared.fill_moment("2026-11-21", "09:00")
    shared.work_out()
    assert shared.page.url.endswith("#flow=return-online&event=merchant-approved@2026-11-21T09:00")
    shared.edit()
    shared.part("paste").get_by_role("button", name=shared.text("pasted.edit")).click()
    expect(field(shared)).to_be_focused()
    expect(field(shared)).to_have_value(APPROVED["zh"])
    field(shared).fill("商家同意退货 2026-11-19 08:00")
    read_it(shared).click()
    expect(shared.step().locator("[type=date]")).to_have_value("2026-11-19")
    # The answer to what stood there before is gone, in the address too.
    assert shared.answer is None
    assert shared.page.url.endswith("#flow=return-online&event=merchant-approved@2026-11-19T08:00")


@shared_in_chinese
def test_a_countdown_alone_leaves_the_date_that_was_typed(shared: Checker):
    shared.page.clock.set_fixed_time(NOW)
    shared.situation("return-online.merchant-approved").check()
    shared.fill_moment("2026-11-18", "10:00")
    paste(shared, "填写退货单号 还剩1天3小时")
    expect(shared.count("days")).to_have_value("1")
    assert shared.typed() == [("merchant-approved", "2026-11-18", "10:00")]


@shared_in_chinese
def test_a_stretch_that_no_field_can_show_stands_in_words(shared: Checker):
    shared.page.clock.set_fixed_time(NOW)
    shared.situation("return-online.merchant-approved").check()
    paste(shared, "昨晚商家同意退货")
    said = shared.step().locator("[data-part=said]")
    # From six in the evening of the 21st to six in the morning.
    expect(said).to_contain_text("11月21日（周六）18:00至11月22日（周日）06:00")
    shared.work_out()
    assert shared.told["deadlines"][0]["counts_from"] == {
        "earliest": "2026-11-21T18:00:00+08:00",
        "latest": "2026-11-22T06:00:00+08:00",
    }
    shared.edit()
    shared.fill_moment("2026-11-21", "19:00")
    expect(said).to_be_hidden()


def test_abroad_it_is_asked_whose_clock_the_text_goes_by(opened: Callable[..., Checker]):
    checker = opened("zh", "Europe/Berlin")
    checker.page.clock.set_fixed_time(NOW)
    checker.situation("return-online.merchant-approved").check()
    pasted = paste(checker, APPROVED["zh"])
    china = pasted.get_by_role("button", name="北京时间")
    own = pasted.get_by_role("button", name="我的时间")
    expect(own).to_contain_text("德国")
    assert checker.typed() == [("merchant-approved", "", "")]
    own.click()
    expect(pasted.get_by_text(checker.text("pasted.done"))).to_be_visible()
    assert checker.typed() == [("merchant-approved", "2026-11-20", "15:30")]
    checker.work_out()
    assert checker.told["deadlines"][0]["counts_from"]["earliest"] == "2026-11-20T22:30:00+08:00"
    checker.edit()
    checker.part("paste").get_by_role("button", name=checker.text("pasted.edit")).click()
    read_it(checker).click()
    china.click()
    expect(pasted.get_by_text(checker.text("pasted.done"))).to_be_visible()
    checker.work_out()
    assert checker.told["deadlines"][0]["counts_from"]["earliest"] == "2026-11-20T15:30:00+08:00"


def test_nothing_is_taken_for_a_text_and_a_long_one_is_refused_in_words(checker: Checker):
    checker.follow("paste")
    read_it(checker).click()
    expect(field(checker)).to_be_focused()
    expect(field(checker)).to_have_accessible_description(checker.text("pasted.missing"))
    field(checker).fill("x" * 20_001)
    expect(field(checker)).not_to_have_attribute("aria-invalid", "true")
    read_it(checker).click()
    expect(field(checker)).to_have_accessible_description(checker.text("pasted.too-large"))
    assert len(field(checker).input_value()) == 20_001


def test_where_nothing_was_found_it_says_so_and_the_form_stays(checker: Checker):
    checker.situation("return-online.merchant-approved").check()
    pasted = paste(checker, "😀")
    expect(pasted.get_by_text(checker.text("pasted.nothing"))).to_be_visible()
    assert checker.chosen() == "return-online.merchant-approved"


# All that the browser keeps for the page, as text.
KEPT = """async () => {
  const caches_ = [];
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      caches_.push(request.url, await (await cache.match(request)).text());
    }
  }
  const stores = [localStorage, sessionStorage].map((store) => JSON.stringify({ ...store }));
  const bases = JSON.stringify(await indexedDB.databases());
  const links = [location.href, ...[...document.links].map(({ href }) => href)];
  const state = JSON.stringify(history.state);
  return [...links, state, document.cookie, bases, ...stores, ...caches_].join(" ");
}"""


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_text_is_kept_nowhere_and_sent_nowhere(new_checker: Callable[..., Checker], lang: str):
    checker = new_checker(lang)
    sent: list[str] = []
    checker.page.on("request", lambda request: sent.append(f"{request.url} {request.post_data or ''}"))
    checker.page.clock.set_fixed_time(NOW)
    checker.open()
    checker.wait_for("ready")
    private = "zanzibar"
    pasted = paste(checker, f"{private} {APPROVED[lang]}")
    pasted.locator("button[data-flow=return-online]").click()
    checker.work_out()
    checker.part("along").locator("[data-do=keep]").click()
    checker.part("keep").locator("[data-do=save]").click()
    kept: str = checker.page.evaluate(KEPT)
    assert "merchant-approved" in kept
    for place in (kept, " ".join(sent), checker.part("answer").inner_html()):
        assert private not in place
    # Nor does it come back with the page.
    checker.page.reload()
    checker.wait_for("answered")
    expect(field(checker)).to_have_value("")


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_where_the_runtime_is_blocked_it_says_so_keeps_the_text_and_reads_it_later(
    new_checker: Callable[..., Checker], lang: str
):
    checker = new_checker(lang)
    core = "**/runtime/python.*.bin"
    checker.page.route(core, lambda route: route.abort())
    checker.page.clock.set_fixed_time(NOW)
    checker.open()
    paste(checker, REJECTED[lang])
    failed = checker.part("paste").get_by_text(checker.text("pasted.failed"))
    expect(failed).to_be_visible()
    expect(field(checker)).to_have_value(REJECTED[lang])
    # The form can be filled in all the same.
    checker.situation("return-online.merchant-approved").check()
    checker.page.unroute(core)
    read_it(checker).click()
    expect(checker.part("pasted").locator("mark").first).to_be_visible()
    expect(failed).to_be_hidden()


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_where_what_reads_texts_does_not_come_it_says_so_keeps_the_text_and_reads_it_later(
    new_checker: Callable[..., Checker], lang: str
):
    checker = new_checker(lang)
    archive = "**/runtime/extract.*.bin"
    checker.page.route(archive, lambda route: route.abort())
    checker.page.clock.set_fixed_time(NOW)
    checker.open()
    paste(checker, REJECTED[lang])
    missed = checker.part("paste").get_by_text(checker.text("pasted.missed"))
    expect(missed).to_be_visible()
    expect(field(checker)).to_have_value(REJECTED[lang])
    checker.page.unroute(archive)
    read_it(checker).click()
    expect(checker.part("pasted").locator("mark").first).to_be_visible()
    expect(missed).to_be_hidden()


def test_a_text_is_read_as_soon_as_the_runtime_is_there(new_checker: Callable[..., Checker]):
    slow = new_checker("zh")
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    slow.page.route("**/runtime/rules.*.bin", hold)
    slow.open()
    paste(slow, REJECTED["zh"])
    expect(slow.part("reading")).to_be_visible()
    for route in held:
        route.continue_()
    expect(slow.part("pasted").locator("mark").first).to_be_visible()
    expect(slow.part("reading")).to_be_hidden()


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_first_page_leads_to_the_field(page: Page, site: str, lang: str):
    checker = Checker(page, site, lang)
    page.goto(checker.root)
    page.locator(".ways a").first.click()
    expect(field(checker)).to_be_focused()
    expect(field(checker)).to_be_in_viewport(ratio=1)
    expect(field(checker)).to_have_accessible_name(
        f"{checker.text('pasted')} {checker.text('pasted.private')}"
    )
    assert checker.width == PHONE["width"]


def test_it_is_a_row_that_folds_and_stands_first(checker: Checker):
    row = checker.part("paste")
    expect(field(checker)).to_be_hidden()
    expect(row.locator("summary")).to_have_text(checker.text("pasted"))
    top = checker.element.locator("[data-field=situation]").bounding_box()
    own = row.bounding_box()
    assert top
    assert own
    assert own["y"] + own["height"] <= top["y"]
    row.locator("summary").press("Enter")
    checker.page.keyboard.press("Tab")
    expect(field(checker)).to_be_focused()
    checker.page.keyboard.type("x")
    checker.page.keyboard.press("Tab")
    expect(read_it(checker)).to_be_focused()
    checker.page.keyboard.press("Enter")
    expect(checker.part("entered")).to_be_focused()


def test_it_gives_way_to_an_answer_and_a_link_brings_it_back(checker: Checker):
    checker.follow("flow=return-online&event=merchant-approved@2026-11-20T15:30")
    checker.wait_for("answered")
    expect(checker.part("paste")).to_be_hidden()
    checker.follow("paste")
    expect(field(checker)).to_be_focused()


def test_a_new_case_leaves_nothing_of_the_text(checker: Checker):
    paste(checker, APPROVED[checker.lang])
    expect(checker.part("pasted").locator("mark")).to_be_visible()
    checker.follow("flow=intervention&event=merchant-rejected")
    assert field(checker).input_value() == ""
    expect(checker.part("pasted").locator("mark")).to_have_count(0)


def test_every_target_is_as_high_as_a_thumb(checker: Checker):
    paste(checker, REJECTED[checker.lang])
    expect(checker.part("pasted").locator("mark").first).to_be_visible()
    assert checker.too_small("[data-part=paste] :is(summary, button, textarea)") == []
    assert checker.width == PHONE["width"]


def test_axe_finds_nothing(looked_at: Checker, violations: Callable[[Page], list[str]]):
    looked_at.page.clock.set_fixed_time(NOW)
    looked_at.follow("paste")
    assert violations(looked_at.page) == []
    pasted = paste(looked_at, REJECTED[looked_at.lang])
    expect(pasted.locator("mark").first).to_be_visible()
    assert violations(looked_at.page) == []
    pasted.locator("button").first.click()
    expect(pasted.get_by_text(looked_at.text("pasted.done"))).to_be_visible()
    assert violations(looked_at.page) == []
