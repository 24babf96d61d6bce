"""On a phone a page begins with what its reader came for."""

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import PHONE

pytestmark = [pytest.mark.browser, pytest.mark.full(but_each=15)]

FLOWS = (
    "intervention/",
    "return-online/",
    "cancel-online/",
    "no-reason-return/",
    "evidence-request/",
    "freight-insurance/",
    "complaint-12315/",
    "return-cod/",
    "cancel-cod/",
)
# Those that a reader comes to with time running: old orders open with a warning in its place.
RUNNING = FLOWS[:7]
LANGUAGES = ("", "en/")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_banner_takes_one_line_in_type_that_can_be_read(page: Page, site: str, lang: str):
    page.goto(f"{site}{lang}")
    lines, size = page.locator(".unofficial").evaluate(
        """(part) => {
          const words = document.createRange();
          words.selectNodeContents(part);
          return [words.getClientRects().length, parseFloat(getComputedStyle(part).fontSize)];
        }"""
    )
    assert lines == 1
    assert size >= 12


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("flow", RUNNING)
def test_a_flow_begins_with_the_limit_and_the_way_to_work_it_out(page: Page, site: str, flow: str, lang: str):
    page.goto(f"{site}{lang}{flow}")
    limit = page.locator("article :is(.numeral, strong)").first.bounding_box()
    button = page.locator("article .md-button--primary").first.bounding_box()
    assert 0 < limit["y"] < button["y"]
    assert button["y"] + button["height"] < PHONE["height"]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("flow", FLOWS)
def test_a_flow_lists_its_sections_where_the_side_has_no_room(page: Page, site: str, flow: str, lang: str):
    page.goto(f"{site}{lang}{flow}")
    page.click(".sections summary")
    linked = page.locator(".sections a").evaluate_all("links => links.map((link) => link.hash.slice(1))")
    there = page.locator("article :is(h2, h3)[id]").evaluate_all("parts => parts.map((part) => part.id)")
    assert linked == there
    page.click(".sections a[href='#limits']")
    page.wait_for_function(
        "most => document.querySelector('#limits').getBoundingClientRect().y < most", arg=PHONE["height"] / 2
    )
    page.set_viewport_size({"width": 1280, "height": 900})
    assert page.locator(".sections").is_hidden()
