"""On paper: all limits fit onto one sheet, and every page is dark on white whatever the screen shows."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page

pytestmark = [pytest.mark.browser, pytest.mark.full(but_each=5)]

# A sheet of A4 on its side with the margins of the page, in CSS pixels.
SHEET = {"width": 1062, "height": 733}
# Of each kind one: a flow with its diagram, a checklist, a rule, phrases, all limits.
PAGES = ("intervention/", "evidence/", "rules/return-online/tracking-number/", "phrasebook/", "deadlines/")

# Words paler than 4.5 to 1 on white, and grounds that are not pale.
PALE = """() => {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const luminance = (color) => {
    canvas.fillStyle = "#fff";
    canvas.fillRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const found = new Set();
  for (const part of document.querySelectorAll("body, .md-footer *, article, article *")) {
    if (!part.checkVisibility()) continue;
    const style = getComputedStyle(part);
    const words = [...part.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    const ink = part.closest("svg") ? style.fill : style.color;
    if (words && 1.05 / (luminance(ink) + 0.05) < 4.5) found.add(`words: ${part.outerHTML.slice(0, 90)}`);
    if (luminance(style.backgroundColor) < 0.7) found.add(`ground: ${part.outerHTML.slice(0, 90)}`);
  }
  return [...found];
}"""


@pytest.fixture
def paper(new_context: Callable[..., BrowserContext]) -> Page:
    page = new_context(color_scheme="dark", viewport=SHEET).new_page()
    page.emulate_media(media="print")
    return page


@pytest.mark.parametrize("lang", ["", "en/"])
def test_all_limits_fit_onto_one_sheet(paper: Page, site: str, lang: str):
    paper.goto(f"{site}{lang}deadlines/")
    printed = paper.pdf(prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page\b", printed)) == 1
    assert paper.locator(".checked").is_visible()
    # Every line is on it, in type that can be read, and none runs off its edge.
    lines = paper.locator("[data-table=limits] tbody tr, [data-table=others] tbody tr")
    assert lines.count() > 15
    assert all(line.is_visible() for line in lines.all())
    sizes = lines.locator("td").evaluate_all(
        "cells => cells.map((cell) => parseFloat(getComputedStyle(cell).fontSize) * 0.75)"
    )
    assert min(sizes) >= 7.5
    assert paper.evaluate("document.documentElement.scrollWidth") <= SHEET["width"]


@pytest.mark.parametrize("lang", ["", "en/"])
@pytest.mark.parametrize("path", PAGES)
def test_dark_pages_print_dark_on_white(paper: Page, site: str, lang: str, path: str):
    paper.goto(f"{site}{lang}{path}")
    assert paper.evaluate(PALE) == []


def test_a_dark_page_is_dark_on_the_screen(paper: Page, site: str):
    paper.emulate_media(media="screen")
    paper.goto(f"{site}intervention/")
    assert paper.evaluate(PALE) != []
