"""Every link inside the built site leads to a page and a place in it that are there; no file is missing."""

import re
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from bs4 import BeautifulSoup

from scripts.paths import SITE

pytestmark = pytest.mark.built


def target(path: Path, link: str) -> Path:
    """Return the file that a link of a page leads to; where the site lies is not known to it."""
    name = unquote(urlsplit(link).path)
    found = (path.parent / name).resolve() if name else path
    return found / "index.html" if found.is_dir() else found


def test_every_link_leads_to_a_page_and_a_place_that_are_there(files: dict[str, BeautifulSoup]):
    places = {SITE / name: {part["id"] for part in page.select("[id]")} for name, page in files.items()}
    lost = []
    for name, page in files.items():
        path = SITE / name
        # The page for what is missing may stand at any depth.
        for link in {str(part["href"]) for part in page.select("a[href]")} if name != "404.html" else ():
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            file = target(path, link)
            # The checker reads a case from what follows its address.
            place = unquote(parts.fragment) if file in places and "=" not in parts.fragment else ""
            if not file.is_file() or (place and place not in places[file]):
                lost.append(f"{path.parent.relative_to(SITE)}: {link}")
    assert not lost, "\n".join(sorted(lost))


def test_every_file_that_a_page_names_is_there(files: dict[str, BeautifulSoup]):
    for here, page in files.items():
        links = [str(part["href"]) for part in page.select("link[href]")]
        links += [str(part["src"]) for part in page.select("[src]")]
        links += [str(part["data-index"]) for part in page.select("[data-index]")]
        asked = [link for link in links if not re.match(r"[a-z]+:", link) and Path(link).suffix]
        missing = [link for link in asked if not (SITE / urljoin(here, link)).is_file()]
        assert missing == [], here
