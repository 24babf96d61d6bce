"""The pages of the built site, read once for all tests of what stands in them."""

import pytest
from bs4 import BeautifulSoup

from scripts.paths import SITE


@pytest.fixture(scope="session")
def files() -> dict[str, BeautifulSoup]:
    """Every page by the name of its file below the site's root; tests leave them as they are."""
    return {
        path.relative_to(SITE).as_posix(): BeautifulSoup(path.read_text("utf-8"), "html.parser")
        for path in SITE.rglob("*.html")
        if "assets" not in path.relative_to(SITE).parts
    }


@pytest.fixture(scope="session")
def pages(files: dict[str, BeautifulSoup]) -> dict[str, BeautifulSoup]:
    """The pages that have an address of their own, by it; the first one's is empty."""
    return {
        name.removesuffix("index.html").removesuffix("/") or ".": page
        for name, page in files.items()
        if name.endswith("index.html")
    }
