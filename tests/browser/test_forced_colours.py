"""In forced colours a button is told from other words by its border, since its ground is that of the page."""

import json
from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.checker import Checker, Link
from tests.browser.pages import pages
from tests.browser.test_cases import KEY, THREE

pytestmark = [pytest.mark.browser, pytest.mark.full(but_each=9)]

LINK = Link("return-online", [("return-requested", "2026-11-20")], "2026-11-22T12:00")
# Of every state of the page: what is hidden too, and what is made of templates.
BARE = """() => {
    const templates = [...document.querySelectorAll("template")];
    const made = templates.map((each) => [...each.content.cloneNode(true).children]);
    templates.forEach((each, index) => each.after(...made[index]));
    const bare = [...document.querySelectorAll("button, .md-button, [role=button]")]
        .filter((one) => parseFloat(getComputedStyle(one).borderTopWidth) === 0)
        .map((one) => one.outerHTML);
    made.flat().forEach((each) => each.remove());
    return bare;
}"""


def bare(page: Page) -> list[str]:
    found: list[str] = page.evaluate(BARE)
    return found


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("width", [390, 1280])
def test_every_button_has_a_border(new_checker: Callable[..., Checker], lang: str, width: int):
    checker = new_checker(lang, forced_colors="active", viewport={"width": width, "height": 844})
    checker.page.add_init_script(f"localStorage.setItem('{KEY}', {json.dumps(THREE)})")
    checker.open()
    checker.wait_for("ready")
    assert checker.page.locator("[data-do=rename]:visible").count() == 3
    assert bare(checker.page) == []
    # What Python draws: the answer, what was read in a text, and what that asks back.
    checker.follow(LINK.fragment)
    checker.wait_for("answered")
    assert bare(checker.page) == []
    checker.follow("paste")
    for text in ("商家拒绝", "11月20日商家拒绝了我的退款申请"):
        edit = checker.part("edit")
        if edit.is_visible():
            edit.click()
        checker.page.locator("#paste").fill(text)
        checker.part("read").click()
        expect(checker.part("entered")).to_be_visible()
        assert bare(checker.page) == [], text


@pytest.fixture(scope="module")
def forced(one_for_all: Callable[..., BrowserContext]) -> Page:
    return one_for_all(forced_colors="active").new_page()


@pytest.mark.parametrize("path", [path for path in pages() if "rules/" not in path])
def test_every_button_of_a_page_has_a_border(forced: Page, site: str, path: str):
    forced.goto(f"{site}{path}", wait_until="networkidle")
    assert bare(forced) == []
