"""Reads what a built page tells a reader: its title, its headings and its text, apart from any theme."""

import re
from pathlib import Path
from typing import NamedTuple

from bs4 import BeautifulSoup, Tag

# What a theme adds within a page's words, and what is no text.
_BESIDE = (
    ".headerlink, .md-content__button, .md-source-file, .md-feedback, script, style, template, svg title"
)
_BLOCKS = "p, li, td, th, dt, dd, summary, figcaption, pre, h1, h2, h3, h4"


class Told(NamedTuple):
    """What a page tells.

    Attributes:
        title: its name, without the site's.
        headings: its headings in order.
        blocks: the text of each paragraph, point and cell, without spaces.
        text: all of its text, without spaces.
    """

    title: str
    headings: tuple[str, ...]
    blocks: tuple[str, ...]
    text: str


def told(path: Path) -> Told:
    """Read one page.

    Raises:
        LookupError: it has no text of its own.
    """
    page = BeautifulSoup(path.read_text("utf-8"), "html.parser")
    article = page.select_one("article")
    if article is None:
        raise LookupError(f"{path} has no article")
    for part in article.select(_BESIDE):
        part.decompose()
    title = page.title.get_text() if page.title else ""
    return Told(
        title=title.rsplit(" - ", 1)[0].strip(),
        headings=tuple(_words(heading) for heading in article.select("h1, h2, h3, h4")),
        blocks=tuple(filter(None, (_words(block) for block in article.select(_BLOCKS)))),
        text=_words(article),
    )


def pages(site: Path) -> dict[str, Told]:
    """Read all pages of a built site, by the folder that each has below the site's root."""
    found = sorted(site.rglob("index.html"))
    return {
        path.parent.relative_to(site).as_posix(): told(path)
        for path in found
        if "assets" not in path.relative_to(site).parts
    }


def _words(element: Tag) -> str:
    return re.sub(r"\s+", "", element.get_text())
