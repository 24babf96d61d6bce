"""What is taken along: countdown, reminders, link, text, paper, messages, also where browsers refuse."""

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from rules.dates.moment import CHINA_OFFSET, MINUTE
from rules.entry.page import reply
from tests.browser.checker import Checker, Link, in_chinese, shared_in_chinese
from tests.browser.conftest import CLIPBOARD, NOON
from tests.browser.stub import REPLY, route_stub_worker
from tests.browser.test_answers import ANSWERED
from tests.browser.waiting import wait_until

pytestmark = [pytest.mark.browser, pytest.mark.full(but_each=11)]

REJECTED = Link("intervention", [("merchant-rejected", "2026-11-20")])
SENT = Link("return-online", [("tracking-uploaded", "2026-11-20T10:00")])
ANDROID = "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/126 Mobile"
IN_WECHAT = f"{ANDROID} MicroMessenger/8.0.50"
IN_DOUYIN = f"{ANDROID} aweme_300600 BytedanceWebview/d8a21c6"

REFUSE = "Object.assign(navigator.clipboard, { writeText: () => Promise.reject(new Error('refused')) })"


@pytest.fixture(params=["zh", "en"])
def lang(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture
def abroad(lang: str, opened: Callable[..., Checker]) -> Iterator[Checker]:
    """A checker in Berlin at noon in China, that others have used before."""
    checker = opened(lang, "Europe/Berlin")
    yield checker
    checker.page.evaluate("delete navigator.clipboard.writeText")


@pytest.fixture
def away(lang: str, new_checker: Callable[..., Checker]) -> Checker:
    """A checker in Berlin at noon in China, in a browser of its own, not opened yet."""
    checker = new_checker(lang, timezone_id="Europe/Berlin", permissions=CLIPBOARD)
    checker.page.clock.set_fixed_time(NOON)
    return checker


def do(checker: Checker, name: str) -> None:
    checker.part("along").locator(f"[data-do={name}]").click()


def stop_clock(page: Page, at: str) -> None:
    """Let no time pass, however slow the machine is, but what the test lets pass."""
    page.clock.install(time=0)
    page.clock.pause_at(at)


def clipboard(page: Page) -> str:
    text: str = page.evaluate("navigator.clipboard.readText()")
    return text


def python_says(link: Link, lang: str, offset: int, page_address: str) -> dict[str, str]:
    """What the rules reply to the page, asked without it."""
    events = [{"event": event, "at": at} for event, at in link.events]
    request = json.dumps({"flow": link.flow, "events": events, "now": "2026-11-21T04:00:00Z"})
    # In November the clock is not changed.
    clock = [] if offset == CHINA_OFFSET // MINUTE else [["2026-10-25T01:00:00Z", offset]]
    place = {"zh": "德国", "en": "Berlin"}[lang]
    question = {"request": request, "lang": lang, "root": "../", "clock": clock, "place": place}
    question |= {"case": "", "name": ""}
    said: dict[str, str] = json.loads(reply(json.dumps({**question, "link": page_address})))
    return said


def expect_fallback(checker: Checker, place: str, words: str, text: str) -> None:
    outcome = checker.part(place)
    expect(outcome.locator(".dc-said")).to_have_text(checker.text(words))
    field = outcome.locator(".dc-fallback textarea")
    expect(field).to_have_value(text)
    expect(field).to_be_focused()
    assert field.evaluate("field => field.readOnly && field.selectionEnd === field.value.length")
    expect(outcome.locator(".dc-elsewhere")).to_have_text(checker.text("along.elsewhere"))


def expect_asked(checker: Checker, place: str, what: str) -> None:
    """The browser was asked for a file, which is all that the page knows; beside it stands the other way."""
    words = f"{checker.text(f'along.asked.{what}')} {checker.text('along.unsaved')}"
    expect(checker.part(place).locator(".dc-said")).to_have_text(words)


def test_the_story_of_somebody_abroad_who_knows_only_the_day_and_wants_a_reminder(abroad: Checker):
    abroad.choose_flow("intervention")
    abroad.fill_step("merchant-rejected", "2026-11-20")
    abroad.element.locator("[name=zone][value=china]").check()
    abroad.work_out()
    result = abroad.part("answer")
    # It ends when the 21st does in China, at 17:00 in Berlin, twelve hours from now.
    expect(result.locator(".dc-sentence time")).to_contain_text("17:00")
    expect(result.locator("[data-until]")).to_contain_text("12")
    with abroad.page.expect_download() as downloading:
        do(abroad, "calendar")
    expect_asked(abroad, "along", "calendar")
    assert downloading.value.suggested_filename == abroad.text("along.file.calendar")
    calendar = Path(downloading.value.path()).read_bytes().decode()
    lines = calendar.split("\r\n")
    assert "DTEND:20261121T160000Z" in lines
    # A day before is over. Two hours before, it is 15:00 in Berlin: 90 minutes before the entry begins.
    assert [line for line in lines if "TRIGGER" in line] == ["TRIGGER:-PT90M"]
    assert calendar == python_says(REJECTED, abroad.lang, 60, abroad.page.url)["calendar"]
    assert abroad.width == 390


def test_the_link_and_the_text_are_copied(abroad: Checker):
    abroad.follow_answered(Link(REJECTED.flow, REJECTED.events, NOON))
    address = f"{abroad.address}#{REJECTED.fragment}"
    do(abroad, "link")
    expect(abroad.part("along").locator("[role=status]")).to_have_text(abroad.text("along.done.link"))
    assert clipboard(abroad.page) == address
    do(abroad, "text")
    expect(abroad.part("along").locator("[role=status]")).to_have_text(abroad.text("along.done.text"))
    text = python_says(REJECTED, abroad.lang, 60, address)["text"]
    assert clipboard(abroad.page).replace("\r\n", "\n") == f"{text}\n\n{address}"


def test_where_the_clipboard_refuses_the_text_stands_there_selected(
    abroad: Checker, violations: Callable[[Page], list[str]]
):
    abroad.page.evaluate(REFUSE)
    abroad.follow_answered(REJECTED)
    address = f"{abroad.address}#{REJECTED.fragment}"
    do(abroad, "text")
    text = python_says(REJECTED, abroad.lang, 60, address)["text"]
    expect_fallback(abroad, "along", "along.refused.copy", f"{text}\n\n{address}")
    assert violations(abroad.page) == []
    abroad.part("along").get_by_role("button", name=abroad.text("along.shown.close")).click()
    expect(abroad.part("along").locator(".dc-fallback")).to_be_hidden()
    do(abroad, "link")
    expect_fallback(abroad, "along", "along.refused.copy", address)


@pytest.mark.parametrize(("lang", "agent"), [("zh", IN_WECHAT), ("en", IN_DOUYIN)])
def test_inside_an_app_nothing_is_swallowed(new_checker: Callable[..., Checker], lang: str, agent: str):
    checker = new_checker(lang, user_agent=agent)
    checker.page.clock.set_fixed_time(NOON)
    checker.page.add_init_script(REFUSE)
    checker.open_answered(REJECTED)
    address = f"{checker.address}#{REJECTED.fragment}"
    said = python_says(REJECTED, lang, 480, address)
    do(checker, "calendar")
    expect_fallback(checker, "along", "along.refused.calendar", f"{said['text']}\n\n{address}")
    do(checker, "print")
    expect(checker.part("along").locator(".dc-said")).to_have_text(checker.text("along.refused.print"))
    expect(checker.part("along").locator(".dc-fallback textarea")).to_be_hidden()


def test_whoever_finds_no_file_is_given_what_would_be_in_it(abroad: Checker):
    abroad.follow_answered(Link(REJECTED.flow, REJECTED.events, NOON))
    address = f"{abroad.address}#{REJECTED.fragment}"
    with abroad.page.expect_download():
        do(abroad, "calendar")
    expect_asked(abroad, "along", "calendar")
    abroad.part("along").get_by_role("button", name=abroad.text("along.unsaved")).click()
    text = python_says(REJECTED, abroad.lang, 60, address)["text"]
    expect_fallback(abroad, "along", "along.refused.calendar", f"{text}\n\n{address}")


def test_without_workers_or_inside_an_app_the_failure_says_where_it_works(checker: Checker):
    checker.page.add_init_script("delete window.Worker")
    checker.open()
    checker.wait_for("error")
    expect(checker.part("failed-elsewhere")).to_have_text(checker.text("along.elsewhere.failed"))


@in_chinese
def test_elsewhere_the_failure_says_nothing_of_apps(checker: Checker):
    checker.page.route("**/checker-*/worker.js", lambda route: route.abort())
    checker.open()
    checker.wait_for("error")
    expect(checker.part("failed-elsewhere")).to_be_hidden()


def test_what_is_shared_is_the_headline_and_the_link(away: Checker):
    route_stub_worker(away.page)
    away.page.add_init_script("navigator.share = async (what) => { window.shared = what; };")
    away.open_answered(REJECTED)
    do(away, "share")
    expect(away.part("along").locator(".dc-said")).to_have_text(away.text("along.done.share"))
    address = f"{away.address}#{REJECTED.fragment}"
    shared = away.page.evaluate("window.shared")
    assert shared == {"title": away.page.title(), "text": REPLY["headline"], "url": address}


def test_sharing_that_is_refused_leaves_the_text_and_one_that_is_given_up_nothing(away: Checker):
    route_stub_worker(away.page)
    away.page.add_init_script(
        "navigator.share = () => Promise.reject(new DOMException('', window.refusal ?? 'AbortError'));"
    )
    away.open_answered(REJECTED)
    do(away, "share")
    expect(away.part("along").locator(".dc-said")).to_be_empty()
    away.page.evaluate("window.refusal = 'NotAllowedError'")
    do(away, "share")
    text = f"{REPLY['headline']}\n{away.address}#{REJECTED.fragment}"
    expect_fallback(away, "along", "along.refused.share", text)


@in_chinese
def test_what_a_browser_cannot_do_or_an_answer_does_not_give_has_no_button(checker: Checker):
    checker.page.add_init_script("delete Navigator.prototype.share")
    checker.open_answered(Link("return-online", [("refunded", "2026-11-20")], NOON))
    buttons = checker.part("along")
    expect(buttons.locator("[data-do=link]")).to_be_visible()
    expect(buttons.locator("[data-do=share]")).to_be_hidden()
    expect(buttons.locator("[data-do=calendar]")).to_be_hidden()
    checker.follow("flow=refund")
    checker.wait_for("error")
    expect(buttons).to_be_hidden()


def test_every_answer_fits_on_one_sheet(shared: Checker):
    for name, link in ANSWERED.items():
        shared.follow_answered(link)
        sheets = re.findall(rb"/Type\s*/Page\b", shared.page.pdf(format="A4"))
        assert len(sheets) == 1, name
    shared.page.emulate_media(media="print")
    for part in ("form", "along"):
        expect(shared.part(part)).to_be_hidden()
    expect(shared.part("answer").locator(".dc-headline")).to_be_visible()
    assert shared.part("answer").locator("button:visible").count() == 0
    shared.page.emulate_media(media="screen")


@shared_in_chinese
def test_on_paper_the_readings_are_laid_open(shared: Checker):
    shared.follow_answered(ANSWERED["return agreed"])
    shared.page.emulate_media(media="print")
    expect(shared.part("answer").locator(".dc-readings dd").first).to_be_visible()
    expect(shared.part("answer").locator(".dc-messages")).to_be_hidden()
    shared.page.emulate_media(media="screen")


@shared_in_chinese
def test_in_china_no_other_clock_is_named(shared: Checker):
    shared.follow_answered(REJECTED)
    expect(shared.part("answer").locator(".dc-in-china")).to_have_count(0)


def test_the_time_is_said_on_the_readers_clock_first_and_then_on_chinas(abroad: Checker):
    abroad.follow_answered(REJECTED)
    named = {
        "zh": ("德国时间11月21日（周六）17:00", "北京时间11月21日（周六）24:00"),
        "en": ("17:00 on Saturday 21 November (Berlin time)", "the end of Saturday 21 November (China time)"),
    }
    own, china = named[abroad.lang]
    expect(abroad.part("answer").locator(".dc-sentence")).to_contain_text(own)
    expect(abroad.part("answer").locator(".dc-sentence + .dc-in-china")).to_contain_text(china)


def test_the_countdown_counts_every_second_and_not_for_the_ear(checker: Checker):
    page = checker.page
    stop_clock(page, "2026-11-20T23:00:20+08:00")
    checker.open_answered(REJECTED)
    left = checker.part("answer").locator("[data-until]")
    spoken = checker.part("answer").locator(".dc-remaining .visually-hidden").inner_text()
    words = {
        "zh": ("还剩 1 天 0 小时 59 分 40 秒", "还剩 1 天 0 小时 59 分 38 秒"),
        "en": ("1 d 0 h 59 min 40 s left", "1 d 0 h 59 min 38 s left"),
    }[checker.lang]
    expect(left).to_have_text(words[0])
    page.clock.run_for(2_000)
    expect(left).to_have_text(words[1])
    assert checker.part("answer").locator(".dc-remaining .visually-hidden").inner_text() == spoken
    expect(left).to_have_attribute("aria-hidden", "true")


SEEN = """state => {
    Object.defineProperty(document, "hidden", { configurable: true, get: () => state === "hidden" });
    document.dispatchEvent(new Event("visibilitychange"));
}"""


@in_chinese
def test_the_countdown_rests_while_nobody_looks(checker: Checker):
    page = checker.page
    stop_clock(page, "2026-11-21T12:00:10+08:00")
    checker.open_answered(REJECTED)
    left = checker.part("answer").locator("[data-until]")
    expect(left).to_have_text("还剩 11 小时 59 分 50 秒")
    page.evaluate(SEEN, "hidden")
    page.clock.run_for(5_000)
    expect(left).to_have_text("还剩 11 小时 59 分 50 秒")
    page.evaluate(SEEN, "visible")
    expect(left).to_have_text("还剩 11 小时 59 分 45 秒")


@shared_in_chinese
def test_an_answer_for_another_moment_is_not_counted_down_from_the_present(shared: Checker):
    shared.follow_answered(Link(REJECTED.flow, REJECTED.events, "2026-11-21T11:00:00+08:00"))
    left = shared.part("answer").locator("[data-until]")
    said = shared.part("answer").locator(".dc-remaining .visually-hidden").inner_text()
    expect(left).to_have_text(said)


def test_a_message_is_copied_as_it_stands_and_keeps_what_was_written(away: Checker):
    page = away.page
    page.clock.install(time=NOON)
    away.open_answered(SENT)
    message = away.message()
    message.locator("summary").click()
    button = message.locator("[data-do=copy-message]")
    field = message.locator(":scope > textarea")
    written = field.input_value()
    button.click()
    expect(message.locator("[role=status]")).to_have_text(away.text("along.done.message"))
    assert clipboard(page) == written
    field.fill("已经改过")
    # The answer comes anew each minute.
    asked = away.told["now"]
    page.clock.run_for(61_000)
    wait_until(
        page,
        "asked => JSON.parse(document.querySelector('deadline-checker').answer).now !== asked",
        arg=asked,
    )
    expect(field).to_have_value("已经改过")
    button.click()
    wait_until(page, "navigator.clipboard.readText().then((text) => text === '已经改过')")


def test_a_message_that_cannot_be_copied_stands_there_selected(abroad: Checker):
    abroad.page.evaluate(REFUSE)
    abroad.follow_answered(SENT)
    message = abroad.message()
    message.locator("summary").click()
    message.locator("[data-do=copy-message]").click()
    expect(message.locator("[role=status]")).to_have_text(abroad.text("along.refused.message"))
    expect(message.locator(".dc-elsewhere")).to_be_visible()
    field = message.locator(":scope > textarea")
    expect(field).to_be_focused()
    assert field.evaluate("field => field.selectionEnd - field.selectionStart === field.value.length")


@shared_in_chinese
def test_a_message_that_was_edited_says_when_its_case_has_changed(shared: Checker):
    shared.follow_answered(SENT)
    message = shared.message()
    message.locator("summary").click()
    message.locator("textarea").fill("已经改过")
    shared.step().locator("[type=time]").fill("09:00")
    old = message.get_by_text(shared.text("along.message.old"))
    expect(old).to_be_visible()
    expect(message.locator("textarea")).to_have_value("已经改过")
    message.get_by_role("button", name=shared.text("along.message.new")).click()
    expect(old).to_be_hidden()
    expect(message.locator("textarea")).to_have_value(re.compile("09:00"))
    shared.step().locator("[type=time]").fill("08:00")
    expect(message.locator("textarea")).to_have_value(re.compile("08:00"))
    # What was written for one case does not appear in another.
    message.locator("textarea").fill("又改过")
    shared.follow(Link("return-online", [("tracking-uploaded", "2026-11-19T10:00")]).fragment)
    expect(message.locator("textarea")).to_have_value(re.compile("11月19日"))


def test_what_is_tapped_is_large_enough(abroad: Checker):
    abroad.page.evaluate(REFUSE)
    abroad.follow_answered(REJECTED)
    for name in ("text", "keep"):
        do(abroad, name)
        assert abroad.too_small(".dc-along :is(button, input)") == []
        assert abroad.width == 390


def test_the_page_shows_what_python_says_and_nothing_of_its_own(away: Checker):
    page = away.page
    route_stub_worker(page)
    page.clock.set_fixed_time("2031-02-01T00:00:00+08:00")
    away.open_answered(REJECTED)
    result = away.part("answer")
    expect(result.locator(".dc-sentence")).to_have_text("Buy a kite.")
    # From the 1st, 00:00, to the 3rd, 04:05:06.
    expect(result.locator("[data-until]")).to_have_text("only 2 D, 4 H, 5 M, 6 S left")
    expect(result.locator(".visually-hidden").first).to_have_text("soon")
    with page.expect_download() as downloading:
        do(away, "calendar")
    assert Path(downloading.value.path()).read_bytes().decode() == REPLY["calendar"]
    do(away, "text")
    expect(away.part("along").locator(".dc-said")).to_have_text(away.text("along.done.text"))
    question, _, address = clipboard(page).replace("\r\n", "\n").partition("\n\n")
    asked = json.loads(question)
    assert address == asked["link"] == f"{away.address}#{REJECTED.fragment}"
    assert (asked["case"], asked["name"], asked["lang"]) == ("", "", away.lang)
    # Berlin goes by summer time from the last Sunday of March to that of October.
    assert ["2030-10-27T01:00:00Z", 60] in asked["clock"]
    assert asked["place"] == {"zh": "德国", "en": "Berlin"}[away.lang]
    message = result.locator(".dc-message")
    message.locator("summary").click()
    message.locator("[data-do=copy-message]").click()
    expect(message.locator(".dc-said")).to_have_text(away.text("along.done.message"))
    assert clipboard(page) == "Wind, please."
    do(away, "keep")
    expect(away.part("keep").get_by_label(away.text("along.keep.name"))).to_have_value(REPLY["title"])
    page.clock.set_fixed_time("2031-02-03T04:05:00+08:00")
    away.part("keep").locator("[data-do=save]").click()
    # Kept, it is asked again, with the name that it has now.
    expect(result.locator("[data-until]")).to_have_text("only 6 S left")
    expect(result.locator(".asked")).to_have_text(REPLY["title"])
    do(away, "text")
    wait_until(page, "navigator.clipboard.readText().then((text) => text.includes('clock'))")
    asked = json.loads(clipboard(page).replace("\r\n", "\n").partition("\n\n")[0])
    assert asked["name"] == REPLY["title"]
    assert re.fullmatch(r"[0-9a-f]{20}", asked["case"])


@in_chinese
def test_nothing_to_come_is_no_calendar(checker: Checker):
    route_stub_worker(checker.page, calendar="")
    checker.open_answered(REJECTED)
    expect(checker.part("along").locator("[data-do=calendar]")).to_be_hidden()
