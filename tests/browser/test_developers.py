"""The page for developers: its console answers as the rules do, its cell runs Python."""

import json
from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

import rules
from scripts.pages.developers import EXAMPLES
from tests.browser.conftest import CLIPBOARD
from tests.browser.waiting import wait_until

pytestmark = [pytest.mark.browser, pytest.mark.full(but_each=6)]

PATHS = {"zh": "developers/", "en": "en/developers/"}
DONE = {"zh": "运行完了。", "en": "Finished."}
SELECTED = """() => {
  const { value, selectionStart, selectionEnd } = document.activeElement;
  return value.slice(selectionStart, selectionEnd);
}"""
OTHER = "old => navigator.clipboard.readText().then((text) => text !== old)"
# Fetching and starting the whole of Python takes its time on a slow machine.
PATIENCE = 120_000


@pytest.fixture
def page(new_context: Callable[..., BrowserContext]) -> Page:
    return new_context(permissions=CLIPBOARD).new_page()


def console(page: Page) -> Locator:
    return page.locator(".dev-console[data-part=console]")


def cell(page: Page) -> Locator:
    return page.locator(".dev-console[data-part=cell]")


def ask(page: Page, request: str) -> None:
    place = console(page)
    place.locator("textarea").fill(request)
    place.locator("[data-part=run]").click()


def run(page: Page, code: str) -> Locator:
    """Run lines in the plain field that stands in for the editor, and return where the output is."""
    place = cell(page)
    place.locator("textarea").fill(code)
    place.locator("[data-part=run]").click()
    return place.locator("[data-part=output]")


def ended(page: Page) -> Locator:
    """What is said of the cell, once its run is over."""
    place = cell(page)
    expect(place.locator("[data-part=run]")).to_be_enabled(timeout=PATIENCE)
    return place.locator("[data-part=status]")


@pytest.fixture
def plain(page: Page, site: str) -> Page:
    """The page without its editor, so that a test can fill the field."""
    page.route("**/editor.js", lambda route: route.abort())
    page.goto(f"{site}{PATHS['en']}")
    return page


@pytest.mark.parametrize("lang", PATHS)
def test_the_console_answers_as_the_rules_do_and_copies_the_request(page: Page, site: str, lang: str):
    page.goto(f"{site}{PATHS[lang]}")
    place = console(page)
    for name, request in list(EXAMPLES.items())[:2]:
        place.locator("select").select_option(value=json.dumps(request, ensure_ascii=False, indent=2))
        text = place.locator("textarea").input_value()
        place.locator("textarea").press("Control+Enter")
        expect(place).to_have_attribute("data-answer", rules.answer(text), timeout=PATIENCE)
        shown = place.locator("[data-part=answer]").text_content()
        assert json.loads(str(shown)) == json.loads(rules.answer(text)), name
    copied: dict[str, str] = {}
    for form in ("command", "link", "python"):
        place.locator(f"[data-copy-as={form}]").click()
        wait_until(page, OTHER, next(reversed(copied.values()), ""))
        copied[form] = page.evaluate("navigator.clipboard.readText()")
    assert copied["command"].startswith("douyin-aftersales check \\\n  --flow return-online ")
    assert copied["link"].startswith(f"{page.url.replace('developers/', 'check/')}#flow=return-online&event=")
    assert copied["python"].startswith("import rules\n")


def test_an_error_marks_its_line_and_leads_there(page: Page, site: str):
    page.goto(f"{site}{PATHS['en']}")
    place = console(page)
    ask(
        page,
        '{"flow": "intervention",\n "events": [\n  {"event": "nothing", "at": "2026-11-20"}],\n'
        ' "now": "2026-11-21T09:00"}',
    )
    entry = place.locator("[data-part=errors] button")
    expect(entry).to_contain_text("Line 3: This process has no such step.", timeout=PATIENCE)
    expect(place.locator("[data-part=errors] code")).to_have_text("/events/0/event unknown-event")
    expect(place.locator("[data-part=numbers] mark")).to_have_text("3\n", use_inner_text=False)
    expect(place.locator("textarea")).to_have_attribute("aria-invalid", "true")
    expect(place.locator("[data-part=copies]")).to_be_hidden()
    entry.click()
    assert page.evaluate(SELECTED) == '"event": "nothing"'


def test_python_starts_only_once_the_reader_turns_to_the_console(page: Page, site: str):
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{site}{PATHS['en']}", wait_until="networkidle")
    assert [url for url in asked if "/runtime/" in url or "worker" in url.rsplit("/", 1)[-1]] == []
    console(page).locator("textarea").focus()
    with page.expect_request("**/runtime/rules.*.bin"):
        pass


def test_where_the_console_cannot_load_it_says_so(page: Page, site: str):
    page.route("**/runtime/console.*.bin", lambda route: route.abort())
    page.goto(f"{site}{PATHS['en']}")
    ask(page, "{}")
    status = console(page).locator("[data-part=status]")
    expect(status).to_have_text(
        "It did not load. Check your connection and press “Answer” again.", timeout=PATIENCE
    )
    page.unroute("**/runtime/console.*.bin")
    console(page).locator("[data-part=run]").click()
    expect(console(page)).to_have_attribute("data-answer", rules.answer("{}"), timeout=PATIENCE)


@pytest.mark.parametrize("lang", PATHS)
def test_the_cell_runs_the_rules_in_the_editor(page: Page, site: str, lang: str):
    page.goto(f"{site}{PATHS[lang]}")
    place = cell(page)
    place.scroll_into_view_if_needed()
    lines = place.locator(".cm-content")
    expect(lines).to_contain_text("import rules")
    lines.press("Control+Enter")
    expect(ended(page)).to_have_text(DONE[lang])
    # 48 hours after half past three on 20 November.
    printed = "intervention.intervention-request 2026-11-22T15:30:00+08:00\n"
    assert place.locator("[data-part=output]").text_content() == printed
    # Tab leaves the editor.
    lines.press("Tab")
    expect(place.locator("[data-part=run]")).to_be_focused()


def test_the_cell_tells_an_error_by_its_own_lines_and_keeps_names(plain: Page):
    output = run(plain, "import rules\nx = rules.FLOWS\nlen(x), nothing")
    expect(ended(plain)).to_have_text("There was an error: see the output.")
    assert output.text_content() == (
        'Traceback (most recent call last):\n  File "<cell>", line 3, in <module>\n    len(x), nothing\n'
        "            ^^^^^^^\nNameError: name 'nothing' is not defined\n"
    )
    output = run(plain, "len(x) == len(rules.FLOWS)")
    expect(ended(plain)).to_have_text("Finished.")
    assert output.text_content() == "True\n"


def test_a_loop_without_an_end_is_stopped_and_the_next_run_starts_anew(plain: Page):
    # Once Python is there a second is enough.
    run(plain, "x = 1")
    expect(ended(plain)).to_have_text("Finished, without any output.")
    plain.clock.install()
    run(plain, "print('here')\nwhile True:\n    pass")
    expect(cell(plain).locator("[data-part=output]")).to_have_text("here")
    plain.clock.fast_forward(10_000)
    expect(ended(plain)).to_have_text("Stopped after 10 seconds. Anything you had defined is gone.")
    plain.clock.resume()
    output = run(plain, "'x' in globals()")
    expect(ended(plain)).to_have_text("Finished.")
    assert output.text_content() == "False\n"


def test_the_reader_can_stop_and_reset(plain: Page):
    run(plain, "print('here')\nwhile True:\n    pass")
    expect(cell(plain).locator("[data-part=output]")).to_have_text("here", timeout=PATIENCE)
    cell(plain).locator("[data-part=stop]").click()
    expect(ended(plain)).to_have_text("Stopped. Anything you had defined is gone.")
    cell(plain).locator("[data-part=reset]").click()
    assert cell(plain).locator("textarea").input_value().startswith("import json\n")
    expect(cell(plain).locator("[data-part=output]")).to_have_text("")


def test_output_that_is_too_long_is_cut(plain: Page):
    output = run(plain, "while True:\n    print('x' * 999)")
    expect(ended(plain)).to_have_text("There was too much output. It is cut here, and the run has ended.")
    assert len(str(output.text_content())) == 20_000


def test_without_the_editor_the_plain_field_stays_and_the_reader_is_told(plain: Page):
    cell(plain).scroll_into_view_if_needed()
    expect(cell(plain).locator("[data-part=status]")).to_have_text(
        "The editor did not load. This plain field runs your code just as well."
    )
    expect(cell(plain).locator("textarea")).to_be_visible()


def test_where_the_whole_of_python_cannot_load_the_cell_says_so(plain: Page):
    plain.route("**/runtime/whole-library.*.bin", lambda route: route.abort())
    run(plain, "1")
    expect(ended(plain)).to_have_text("Python did not load. Check your connection and press “Run” again.")


def test_without_a_script_the_page_says_what_is_missing(
    new_context: Callable[..., BrowserContext], site: str
):
    page = new_context(java_script_enabled=False).new_page()
    page.goto(f"{site}{PATHS['zh']}")
    expect(page.locator(".dev-off")).to_have_count(2)
    for told in page.locator(".dev-off").all():
        expect(told).to_be_visible()
    expect(page.locator("[data-part=run]").first).to_be_disabled()


@pytest.mark.parametrize("look", [("zh", "light", 390), ("en", "dark", 1280)], ids=str)
def test_axe_finds_nothing_on_the_page(
    new_context: Callable[..., BrowserContext],
    site: str,
    violations: Callable[[Page], list[str]],
    look: tuple[str, str, int],
):
    lang, scheme, width = look
    page = new_context(viewport={"width": width, "height": 844}, color_scheme=scheme).new_page()
    page.goto(f"{site}{PATHS[lang]}")
    ask(page, '{"flow": 1}')
    expect(console(page).locator("[data-part=errors] button")).to_be_visible(timeout=PATIENCE)
    cell(page).scroll_into_view_if_needed()
    expect(cell(page).locator(".cm-content")).to_be_visible()
    assert violations(page) == []
