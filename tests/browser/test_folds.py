"""What is folded opens for whoever is sent to it, and on paper."""

import pytest
from playwright.sync_api import Page

from tests.browser.waiting import wait_until

pytestmark = [pytest.mark.browser, pytest.mark.full(but_each=3)]

OPEN = "id => document.getElementById(id).closest('details').open"


def is_open(page: Page, name: str) -> bool:
    found: bool = page.evaluate(OPEN, name)
    return found


@pytest.mark.parametrize("lang", ["", "en/"])
def test_a_link_to_a_folded_question_opens_it_and_no_other(page: Page, site: str, lang: str):
    page.goto(f"{site}{lang}faq/#too-late")
    wait_until(page, OPEN, arg="too-late")
    assert not is_open(page, "refused")
    top = page.locator("#too-late").bounding_box()["y"]
    assert 0 <= top < page.viewport_size["height"] / 2


def test_a_link_on_the_page_opens_what_it_leads_to_each_time(page: Page, site: str):
    page.goto(f"{site}intervention/")
    link = page.locator("article a[href='#late']").first
    for _ in range(2):
        link.click()
        wait_until(page, OPEN, arg="late")
        page.locator("details:has(#late) > summary").click()
        assert not is_open(page, "late")


def test_all_is_open_on_paper_and_shut_again_after(page: Page, site: str):
    page.goto(f"{site}intervention/")
    shut = "[...document.querySelectorAll('details')].filter((fold) => !fold.open).length"
    before = page.evaluate(shut)
    assert before > 5
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.evaluate(shut) == 0
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.evaluate(shut) == before
