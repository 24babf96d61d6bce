"""One bad copy of any script of a reading page, or of the page for developers, is passed over."""

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from scripts.paths import SITE
from tests.browser.faults import WRONG_COPIES, FaultyServer
from tests.browser.test_developers import PATHS, ask, cell, console, ended, run

pytestmark = [pytest.mark.browser, pytest.mark.full(but_each=6)]

NewContext = Callable[..., BrowserContext]

# A page, the script that puts something into it, and what that is.
SEEN = {
    "copy": ("phrasebook/", "assets/copy.*.js", ".copy"),
    "sort": ("deadlines/", "assets/sort.*.js", "[role=columnheader]"),
}
FAILED = "Python did not load. Check your connection and press “Run” again."


@pytest.fixture
def page(new_context: NewContext) -> Page:
    return new_context().new_page()


@pytest.mark.parametrize("fault", WRONG_COPIES)
@pytest.mark.parametrize("script", SEEN)
def test_what_a_script_puts_into_a_page_is_there(page: Page, server: FaultyServer, script: str, fault: str):
    path, pattern, seen = SEEN[script]
    (file,) = SITE.glob(pattern)
    server.break_file(file.name, fault, times=1)
    page.goto(f"{server.address}{path}")
    expect(page.locator(seen).first).to_be_attached()
    assert server.times == 0


@pytest.mark.parametrize("fault", WRONG_COPIES)
def test_the_developers_script_is_had_once_more(page: Page, server: FaultyServer, fault: str):
    server.break_file("developers.js", fault, times=1)
    page.goto(f"{server.address}{PATHS['en']}")
    expect(console(page).locator("[data-part=run]")).to_be_enabled()
    expect(page.locator(".dev-off:visible")).to_have_count(0)


@pytest.mark.parametrize("lang", PATHS)
def test_where_the_developers_script_stays_wrong_the_page_says_so(
    page: Page, server: FaultyServer, lang: str
):
    server.break_file("developers.js", "cut")
    page.goto(f"{server.address}{PATHS[lang]}", wait_until="networkidle")
    expect(page.locator(".dev-off:visible")).to_have_count(2)
    server.mend()
    page.reload()
    expect(page.locator(".dev-off:visible")).to_have_count(0)


@pytest.mark.parametrize("fault", WRONG_COPIES)
def test_the_editor_is_had_once_more(page: Page, server: FaultyServer, fault: str):
    # What is flipped in the middle may be one letter of a text, which no import tells.
    server.break_file("editor.js", fault, times=1)
    page.goto(f"{server.address}{PATHS['en']}")
    cell(page).scroll_into_view_if_needed()
    expect(cell(page).locator(".cm-content")).to_be_visible()


@pytest.mark.parametrize("fault", ["missing", "cut", "HTML with 200"])
def test_the_cell_runs_once_its_worker_has_come(page: Page, server: FaultyServer, fault: str):
    page.route("**/editor.js", lambda route: route.abort())
    server.break_file("worker_cell.js", fault, times=1)
    page.goto(f"{server.address}{PATHS['en']}")
    run(page, "1 + 1")
    expect(ended(page)).to_have_text(FAILED)
    output = run(page, "1 + 1")
    expect(ended(page)).to_have_text("Finished.")
    assert output.text_content() == "2\n"


def test_the_console_answers_once_its_worker_has_come(page: Page, server: FaultyServer):
    server.break_file("worker.js", "cut", times=1)
    page.goto(f"{server.address}{PATHS['en']}")
    # The one fails as the reader turns to the console, the other takes its place when it is asked.
    ask(page, "{}")
    console(page).locator("[data-part=errors] button").wait_for(timeout=120_000)
