"""A table that is wider than its room can be reached by keyboard and has a name, and no other can."""

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page

from tests.browser.built import SITE
from tests.browser.pages import pages

pytestmark = [pytest.mark.browser, pytest.mark.full(but_each=5)]

TABLES = [path for path in pages() if "<table" in (SITE / path / "index.html").read_text("utf-8")]

# What can be scrolled sideways in the article, and whether it can be reached and is named.
LOOK = """() => {
    document.querySelectorAll("article details").forEach((part) => (part.open = true));
    return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(
        [...document.querySelectorAll("article *")]
            .filter((part) => part.querySelector("table") || part.matches("table"))
            .map((part) => [
                part.scrollWidth > part.clientWidth && /auto|scroll/.test(getComputedStyle(part).overflowX),
                part.tabIndex === 0 && part.getAttribute("role") === "region" ? part.ariaLabel : null,
            ])
            .filter(([scrolls, name]) => scrolls || name !== null)
    ))));
}"""


@pytest.fixture
def resized(new_context: Callable[..., BrowserContext]) -> Page:
    return new_context().new_page()


def test_some_pages_have_tables():
    assert {"rules/no-reason-return/return-window/", "en/deadlines/"} <= set(TABLES)


@pytest.mark.parametrize("path", TABLES)
def test_a_table_that_scrolls_is_reached_by_keyboard_and_named(resized: Page, site: str, path: str):
    found = []
    resized.goto(f"{site}{path}", wait_until="networkidle")
    for width in (1280, 1024, 390):
        resized.set_viewport_size({"width": width, "height": 844})
        found += resized.evaluate(LOOK)
    assert all(scrolls and name for scrolls, name in found), found


@pytest.mark.parametrize("width", [1024, 1280])
def test_axe_finds_nothing_where_a_table_scrolls(
    resized: Page, site: str, violations: Callable[[Page], list[str]], width: int
):
    resized.set_viewport_size({"width": width, "height": 844})
    resized.goto(f"{site}en/rules/no-reason-return/return-window/", wait_until="networkidle")
    shown = resized.evaluate(LOOK)
    assert [name for _, name in shown] != []
    assert violations(resized) == []
