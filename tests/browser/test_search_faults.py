"""Search passes over one bad copy of what it needs, tells of what stays wrong, and works once it can."""

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from scripts.paths import SITE
from tests.browser.faults import WRONG_COPIES, FaultyServer
from tests.browser.test_search import FAILED, open_search, type_and_wait

pytestmark = [pytest.mark.browser, pytest.mark.full(but_each=7)]

NewContext = Callable[..., BrowserContext]

FILES = {
    "index": "search/zh.*.json",
    "worker": "assets/javascripts/workers/search.*.js",
    "script": "assets/javascripts/bundle.*.js",
}
FLIPPED_WORKER = ("worker", "one byte flipped")
OFF = "搜索没有加载出来。请检查网络，再刷新页面。"


def name_of(file: str) -> str:
    (path,) = SITE.glob(FILES[file])
    return path.name


def told(page: Page) -> str:
    return page.locator(".md-search-result__meta").inner_text()


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize("fault", WRONG_COPIES)
def test_one_bad_copy_is_passed_over(new_context: NewContext, server: FaultyServer, fault: str, file: str):
    context = new_context()
    server.break_file(name_of(file), fault, times=1)
    for page in (context.new_page(), context.new_page()):
        page.goto(server.address)
        open_search(page)
        type_and_wait(page, "12315")


# A worker in whose texts one letter is another works all the same.
@pytest.mark.parametrize(
    ("file", "fault"),
    [
        (file, fault)
        for file in ("index", "worker")
        for fault in WRONG_COPIES
        if (file, fault) != FLIPPED_WORKER
    ],
)
def test_what_stays_wrong_is_told_and_had_when_search_is_opened_again(
    new_context: NewContext, server: FaultyServer, file: str, fault: str
):
    page = new_context().new_page()
    server.break_file(name_of(file), fault)
    page.goto(server.address)
    open_search(page)
    expect(page.locator(".md-search-result__meta")).to_have_text(FAILED["zh"])
    server.mend()
    page.keyboard.press("Escape")
    open_search(page)
    type_and_wait(page, "12315")
    assert FAILED["zh"] not in told(page)


@pytest.mark.parametrize("fault", WRONG_COPIES)
def test_without_its_script_search_says_so_and_the_page_loaded_again_has_it(
    new_context: NewContext, server: FaultyServer, fault: str
):
    page = new_context().new_page()
    server.break_file(name_of("script"), fault)
    page.goto(server.address)
    open_search(page)
    expect(page.locator(".md-search-result__meta")).to_have_text(OFF)
    server.mend()
    page.reload()
    open_search(page)
    type_and_wait(page, "12315")
    assert OFF not in told(page)
