"""On a phone a page begins with what its reader came for."""

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import PHONE

pytestmark = [pytest.mark.browser, pytest.mark.full(but_each=15)]

# Those that a reader comes to with time running: old orders open with a warning in its place.
RUNNING = (
    "intervention/",
    "return-online/",
    "cancel-online/",
    "no-reason-return/",
    "evidence-request/",
    "freight-insurance/",
    "complaint-12315/",
)
LANGUAGES = ("", "en/")


@pytest.mark.parametrize(("lang", "tag"), [("", "非官方"), ("en/", "Unofficial")])
def test_the_bar_says_that_the_site_is_unofficial_in_type_that_can_be_read(
    page: Page, site: str, lang: str, tag: str
):
    page.goto(f"{site}{lang}")
    told = page.locator(".md-header small")
    assert told.inner_text() == tag
    assert told.evaluate("(part) => parseFloat(getComputedStyle(part).fontSize)") >= 12


@pytest.mark.parametrize(("lang", "other"), [("", "English"), ("en/", "中文")])
def test_the_bar_leads_to_the_same_page_in_the_other_language(page: Page, site: str, lang: str, other: str):
    page.goto(f"{site}{lang}contact/")
    link = page.get_by_role("link", name=other, exact=True)
    assert link.bounding_box()["height"] >= 44
    link.click()
    page.wait_for_url(f"{site}{'' if lang else 'en/'}contact/")


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("flow", RUNNING)
def test_a_flow_begins_with_the_limit_and_the_way_to_work_it_out(page: Page, site: str, flow: str, lang: str):
    page.goto(f"{site}{lang}{flow}")
    limit = page.locator("article :is(.numeral, strong)").first.bounding_box()
    button = page.locator("article .md-button--primary").first.bounding_box()
    assert 0 < limit["y"] < button["y"]
    assert button["y"] + button["height"] < PHONE["height"]
