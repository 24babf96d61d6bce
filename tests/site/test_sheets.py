"""Every page links the style sheets of the project that have rules for what stands on it, and no others."""

import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from scripts.paths import ROOT

pytestmark = pytest.mark.built


STYLES = ROOT / "web" / "styles"


def as_written(address: str) -> str:
    """The path of a sheet in the sources: the site's names also tell what is in a file."""
    return re.sub(r"[.-][0-9a-f]{8}(?=[./])", "", address.lstrip("./"))


def classes(sheet: Path) -> set[str]:
    """The classes that a sheet has rules for, itself or in what it imports."""
    parts = [sheet, *(sheet.parent / sheet.stem).glob("*.css")]
    text = "".join(part.read_text("utf-8") for part in parts)
    bare = re.sub(r"/\*.*?\*/|url\([^)]*\)|@import[^;]*;", "", text, flags=re.DOTALL)
    return set(re.findall(r"\.(-?[A-Za-z_][\w-]*)", bare))


def test_a_page_links_the_sheets_it_needs(files: dict[str, BeautifulSoup]):
    every = {f"assets/{sheet.name}": classes(sheet) for sheet in STYLES.glob("*.css")}
    site = every.pop("assets/site.css")
    # Two sheets may have rules for one class; what only one of them knows shows where it is needed.
    own = {
        name: known - site - set().union(*(others for other, others in every.items() if other != name))
        for name, known in every.items()
    }
    assert files
    for name, page in files.items():
        linked = {as_written(str(link["href"])) for link in page.select("link[rel=stylesheet]")}
        there = {one for part in page.select("article [class]") for one in part["class"]}
        needed = {sheet for sheet, known in own.items() if known & there}
        assert linked & set(own) == needed, name
        # The page for what is missing may stand at any depth, and the notice is plain: they link none.
        assert ("assets/site.css" in linked) == (name not in {"404.html", "notice.html"}), name
