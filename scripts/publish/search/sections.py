"""Reads a built page as the sections that search finds: what a reader reads, and no controls."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bs4 import BeautifulSoup
from bs4.element import NavigableString, Tag

# What no reader looks for: the checker's form, pictures, buttons, standings, sources, heads of tables.
_NOT_TEXT = (
    "[data-search-exclude]",
    ".cite",
    ".grounds",
    ".standing",
    ".md-button",
    ".timetable",
    ".ways",
    ".who",
    "[hidden]",
    "button",
    "figure",
    "noscript",
    "script",
    "template",
    "thead",
)
_BLOCKS = ("p", "li", "dt", "dd", "td", "tr", "br", "div", "summary", "pre")
# Where a mark stood between two Chinese sentences.
_AFTER_STOP = re.compile(r"(?<=[。，；：！？]) ")
_HEADINGS = ("h1", "h2", "h3", "h4")


@dataclass
class Section:
    """A heading with what stands below it.

    Attributes:
        anchor: the heading's id, empty for the page itself.
        title: the heading.
        text: all that stands below it up to the next one.
    """

    anchor: str
    title: str
    text: str = ""


def read_sections(html: str) -> list[Section]:
    """Return the sections of a page in their order; the first is the page itself.

    Raises:
        ValueError: the page has no words.
    """
    _, begins, rest = html.partition("<article")
    article, ends, _ = rest.partition("</article>")
    if not begins or not ends:
        raise ValueError("a page without an article")
    page = BeautifulSoup(f"<article{article}</article>", "html.parser")
    for element in page.select(", ".join(_NOT_TEXT)):
        element.decompose()
    for block in page.find_all([*_BLOCKS, *_HEADINGS]):
        block.insert(0, " ")
    sections = list(_divided(page))
    for section in sections:
        section.title = " ".join(section.title.split())
        section.text = _AFTER_STOP.sub("", " ".join(section.text.split()))
    return sections


def _divided(page: BeautifulSoup) -> Iterator[Section]:
    section = None
    for node in page.descendants:
        if isinstance(node, Tag) and node.name in _HEADINGS:
            if section:
                yield section
            section = Section("" if node.name == "h1" else str(node.get("id", "")), node.get_text())
        elif type(node) is NavigableString and section and not node.find_parent(_HEADINGS):
            section.text += node
    if section:
        yield section
