"""The notice names every part with the text of its licence, and can be reached from About."""

from html import unescape

import pytest
from bs4 import BeautifulSoup

from scripts.paths import SITE
from scripts.publish.notice import NAME
from scripts.publish.parts import PARTS

pytestmark = pytest.mark.built


@pytest.fixture(scope="module")
def notice() -> BeautifulSoup:
    return BeautifulSoup((SITE / NAME).read_text("utf-8"), "html.parser")


def test_every_part_stands_there_with_its_licence(notice: BeautifulSoup):
    sections = {section.h2.get_text(): section for section in notice.select("section")}
    # The project's own first.
    assert len(sections) == len(PARTS) + 1
    for part in PARTS:
        section = sections[f"{part.name} {part.version}".strip()]
        assert section.p.get_text().startswith(f"{part.licence} · ")
        told = unescape(section.pre.get_text())
        for text in part.licence_texts:
            assert text.strip("\n") in told


def test_the_versions_that_are_installed_are_told(notice: BeautifulSoup):
    names = notice.get_text()
    assert "Material for MkDocs 9.8.1" in names
    assert "Pyodide 314.0.7" in names
    assert "Emscripten’s runtime 5.0.3" in names.replace("'", "’")


@pytest.mark.parametrize("lang", ["", "en/"])
def test_about_leads_to_it(lang: str):
    page = BeautifulSoup((SITE / lang / "about" / "index.html").read_text("utf-8"), "html.parser")
    (link,) = page.select(f"article a[href$='{NAME}']")
    assert (SITE / lang / "about" / str(link["href"])).resolve() == SITE / NAME


def test_the_notice_leads_back(notice: BeautifulSoup):
    assert [link["href"] for link in notice.select("nav a")] == ["about/", "en/about/"]
