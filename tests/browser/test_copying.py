"""Every sentence and label of the phrasebook is copied with one tap, and the reader is told."""

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from scripts.pages.phrases import LABELS
from tests.browser.conftest import PHONE

pytestmark = [pytest.mark.browser, pytest.mark.full(but_each=9)]

LABEL = "申请售后"
WORDS = {"": ("复制", "已复制", "已经选中"), "en/": ("Copy", "Copied", "Selected")}

# Reading the clipboard back is only for the test; the page asks for no leave.
READ = "navigator.clipboard.readText()"
# All but the sentences for the seller is folded.
UNFOLD = "document.querySelectorAll('details.fold').forEach((fold) => { fold.open = true; })"


@pytest.fixture(params=list(WORDS))
def lang(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture
def phrasebook(new_context: Callable[..., BrowserContext], site: str, lang: str) -> Page:
    context = new_context(viewport=PHONE, permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(f"{site}{lang}phrasebook/")
    page.evaluate(UNFOLD)
    return page


def label_button(page: Page, lang: str):
    return page.get_by_role("button", name=f"{WORDS[lang][0]} {LABEL}", exact=True)


def test_a_label_is_copied(phrasebook: Page, lang: str):
    label_button(phrasebook, lang).click()
    expect(phrasebook.get_by_role("status").filter(has_text=WORDS[lang][1])).to_contain_text(LABEL)
    assert phrasebook.evaluate(READ) == LABEL


def test_a_sentence_is_copied_whole_and_named_by_its_heading(phrasebook: Page, lang: str):
    sentence = phrasebook.locator(".phrase").first
    wanted = sentence.evaluate("part => part.firstChild.data")
    heading = phrasebook.locator("h3#changed-mind").evaluate("part => part.firstChild.data")
    phrasebook.get_by_role("button", name=f"{WORDS[lang][0]} {heading}", exact=True).click()
    expect(phrasebook.locator(".copy-said")).to_contain_text(heading)
    assert phrasebook.evaluate(READ) == wanted
    assert len(wanted) > 20


def test_a_long_text_keeps_its_lines(phrasebook: Page, lang: str):
    complaint = phrasebook.locator("details:has(#regulator) > .phrase").first
    complaint.get_by_role("button").click()
    expect(phrasebook.locator(".copy-said")).to_contain_text(WORDS[lang][1])
    assert phrasebook.evaluate(READ).count("\n") >= 5


@pytest.mark.parametrize("text", ["dt", ".phrase"])
def test_where_copying_is_refused_the_text_is_selected_and_that_is_said(
    phrasebook: Page, lang: str, text: str
):
    phrasebook.evaluate(
        "() => { navigator.clipboard.writeText = () => Promise.reject(new DOMException('no')); }"
    )
    place = phrasebook.locator(text).filter(has=phrasebook.locator("button")).first
    place.get_by_role("button").click()
    expect(phrasebook.locator(".copy-said")).to_contain_text(WORDS[lang][2])
    selected = phrasebook.evaluate("getSelection().toString()")
    assert selected
    assert not selected.endswith(WORDS[lang][0])
    assert place.inner_text().startswith(selected)


@pytest.mark.parametrize("text", ["dt", ".phrase"])
def test_every_sentence_and_label_has_a_button_of_its_own_name(phrasebook: Page, text: str):
    names = phrasebook.locator(f"{text} > button.copy").all_text_contents()
    assert len(set(names)) == len(names) == phrasebook.locator(text).count()
    if text == "dt":
        assert len(names) == sum(map(len, LABELS.values()))


def test_the_buttons_are_large_enough_for_a_thumb(phrasebook: Page):
    for box in [button.bounding_box() for button in phrasebook.locator("button.copy").all()]:
        assert box["width"] >= 44
        assert box["height"] >= 44
        assert box["x"] + box["width"] <= PHONE["width"]


def test_nothing_moves_when_the_buttons_come(
    new_context: Callable[..., BrowserContext], site: str, lang: str
):
    heights = []
    for scripts in (True, False):
        page = new_context(viewport=PHONE, java_script_enabled=scripts).new_page()
        page.goto(f"{site}{lang}phrasebook/")
        heights.append(page.locator("article").bounding_box()["height"])
    assert heights[0] == heights[1]


def test_axe_finds_nothing_when_it_was_told(
    phrasebook: Page, violations: Callable[[Page], list[str]], lang: str
):
    label_button(phrasebook, lang).click()
    expect(phrasebook.locator(".copy-said")).to_contain_text(LABEL)
    assert violations(phrasebook) == []
