"""What a built page says as data (schema.org), written into its head for search engines."""

from collections.abc import Mapping
from pathlib import Path

from bs4 import BeautifulSoup, Tag

from rules.api.compact import dumps

# What a page shows beside its words: links to sections and to facts, and marks of how sure something is.
_NOT_WORDS = ".headerlink, .cite, .standing"


def read(path: Path) -> BeautifulSoup:
    """Return a built page with nothing but its words in its text."""
    page = BeautifulSoup(path.read_text("utf-8"), "html.parser")
    for beside in page.select(_NOT_WORDS):
        beside.decompose()
    return page


def words(part: Tag) -> str:
    """Return the words of a part of a page, in one line."""
    return " ".join(part.get_text().split())


def describe(path: Path, data: Mapping[str, object]) -> None:
    """Write data into the head of a built page."""
    # Nothing in a script may look like its end.
    told = dumps({"@context": "https://schema.org", **data}).replace("</", "<\\/")
    script = f'<script type="application/ld+json">{told}</script>'
    path.write_text(path.read_text("utf-8").replace("</head>", f"{script}</head>", 1), "utf-8")
