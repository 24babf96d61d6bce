"""On a phone a page is no longer than the table of targets allows.

`python -m scripts.maintain.editorial` prints it beside all else that is measured.
"""

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, expect
from playwright.sync_api import Page as Window

from scripts.maintain.editorial.screens import PHONE, screens
from scripts.maintain.editorial.targets import Measure, Page, missed, most, pages
from tests.browser.built import SITE

pytestmark = [pytest.mark.browser, pytest.mark.full(but_each=9)]

PAGES = [page for page in pages(SITE) if most(Measure.SCREENS, page) is not None]


@pytest.fixture(scope="module")
def window(one_for_all: Callable[..., BrowserContext]) -> Window:
    return one_for_all(viewport=PHONE).new_page()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: f"{page.lang} {page.path}")
def test_a_page_is_no_longer_than_its_target(window: Window, site: str, page: Page):
    value = screens(window, site + page.address)
    told = f"{page.lang} {page.path}: {value:.2f} screens, at most {most(Measure.SCREENS, page)}"
    assert not missed(Measure.SCREENS, page, value), told


@pytest.mark.parametrize("lang", ["", "en/"])
def test_the_number_to_call_stands_in_the_first_screen(window: Window, site: str, lang: str):
    window.goto(f"{site}{lang}contact/")
    expect(window.locator("article a[href^='tel:']").first).to_be_in_viewport(ratio=1)
