"""Tables and code that are wider than their room can be reached by keyboard and have a name; others not."""

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page

from tests.browser.built import SITE
from tests.browser.pages import pages

pytestmark = [pytest.mark.browser, pytest.mark.full(but_each=5)]

WIDE = [
    path
    for path in pages()
    if any(mark in (SITE / path / "index.html").read_text("utf-8") for mark in ("<table", "<pre><code"))
]

# What can be scrolled sideways in the article, and whether it can be reached and is named.
LOOK = """() => {
    document.querySelectorAll("article details").forEach((part) => (part.open = true));
    return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(
        [...document.querySelectorAll("article *")]
            .filter((part) => part.querySelector("table") || part.matches("table, pre > code"))
            .map((part) => [
                part.scrollWidth > part.clientWidth && /auto|scroll/.test(getComputedStyle(part).overflowX),
                part.tabIndex === 0 && part.getAttribute("role") === "region" ? part.ariaLabel : null,
            ])
            .filter(([scrolls, name]) => scrolls || name !== null)
    ))));
}"""


# The theme gives each table a place that scrolls a while after the page has loaded.
ALL_TABLES_HAVE_A_PLACE = """() =>
    [...document.querySelectorAll("article table:not([class])")]
        .every((table) => table.closest(".md-typeset__scrollwrap"))
"""


def laid_out(page: Page, address: str) -> None:
    """Opens a page and waits until the theme has done its part."""
    page.goto(address, wait_until="load")
    page.wait_for_function(ALL_TABLES_HAVE_A_PLACE)


@pytest.fixture(scope="module")
def resized(one_for_all: Callable[..., BrowserContext]) -> Page:
    return one_for_all().new_page()


def test_some_pages_have_tables_and_some_have_code():
    tables, code = {"rules/no-reason-return/return-window/", "en/deadlines/"}, {"developers/", "en/mirror/"}
    assert tables | code <= set(WIDE)


@pytest.mark.parametrize("path", WIDE)
def test_what_scrolls_is_reached_by_keyboard_and_named(resized: Page, site: str, path: str):
    found = []
    laid_out(resized, f"{site}{path}")
    for width in (1280, 1024, 390):
        resized.set_viewport_size({"width": width, "height": 844})
        found += resized.evaluate(LOOK)
    assert all(scrolls and name for scrolls, name in found), found


@pytest.mark.parametrize("path", ["en/rules/no-reason-return/return-window/", "developers/"])
@pytest.mark.parametrize("width", [1024, 1280])
def test_axe_finds_nothing_where_something_scrolls(
    resized: Page, site: str, violations: Callable[[Page], list[str]], path: str, width: int
):
    resized.set_viewport_size({"width": width, "height": 844})
    laid_out(resized, f"{site}{path}")
    names = [name for _, name in resized.evaluate(LOOK)]
    assert names != []
    assert len(set(names)) == len(names)
    assert violations(resized) == []
