"""Every link inside the built site leads to a page, and to a place in it, that is there."""

from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from scripts.paths import SITE

pytestmark = pytest.mark.built


class Page(HTMLParser):
    """Reads from a page where its links lead and which places it has."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.links: set[str] = set()
        self.places: set[str] = set()
        self.feed(path.read_text("utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        if tag == "a":
            self.links.add(found.get("href") or "")
        self.places.add(found.get("id") or "")


@pytest.fixture(scope="module")
def pages() -> dict[Path, Page]:
    return {path: Page(path) for path in SITE.rglob("index.html") if "assets" not in path.parts}


def target(path: Path, link: str) -> Path:
    """Return the file that a link of a page leads to; where the site lies is not known to it."""
    name = unquote(urlsplit(link).path)
    found = (path.parent / name).resolve() if name else path
    return found / "index.html" if found.is_dir() else found


def test_every_link_leads_to_a_page_and_a_place_that_are_there(pages: dict[Path, Page]):
    lost = []
    for path, page in pages.items():
        for link in page.links:
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            file = target(path, link)
            # The checker reads a case from what follows its address.
            place = unquote(parts.fragment) if file in pages and "=" not in parts.fragment else ""
            if not file.is_file() or (place and place not in pages[file].places):
                lost.append(f"{path.parent.relative_to(SITE)}: {link}")
    assert not lost, "\n".join(sorted(lost))
