"""Reads what stands open in the article of a built page: its words, its source marks, what can be tapped."""

import re
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import Final

Attributes = dict[str, str | None]

_VOID: Final = frozenset({"area", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"})
_UNREAD: Final = frozenset(
    {"footer", "header", "nav", "noscript", "option", "pre", "script", "style", "svg", "table", "template"}
)
# A line that names the sources of a section, open or folded.
_SOURCES: Final = frozenset({"grounds", "sources"})
_UNREAD_CLASSES: Final = _SOURCES | {"headerlink", "visually-hidden"}
# What the checker shows only where there is no script, or once it is chosen.
_UNREAD_PARTS: Final = frozenset({"limits", "topics"})
_INLINE: Final = frozenset(
    {"a", "abbr", "b", "bdi", "code", "em", "i", "kbd", "mark", "q", "small", "span", "strong", "sub", "sup"}
    | {"time", "u", "wbr"}
)
# A numeral, a badge or a chip is no part of the sentence it stands in.
_APART: Final = frozenset({"numeral", "standing", "who"})
_FIELDS: Final = frozenset({"button", "input", "select", "textarea"})

_MARK: Final = re.compile(r"#f\d+$")
_FACT: Final = re.compile(r"\s*F\d+\s*")
_CHECKER: Final = re.compile(r"(?:^|/)check/(?:index\.html)?(?:[#?]|$)")


@dataclass(frozen=True, slots=True)
class Article:
    """What a page says without anything unfolded.

    Attributes:
        text: the words; a line ends where a block does.
        marks: how many source marks there are; a line of sources is one.
        way: the place in the text of the first button, field, telephone link or link into the checker, None
            if there is none.
    """

    text: str
    marks: int
    way: int | None


def read(html: str) -> Article:
    """Read a page."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return Article("".join(reader.text), reader.marks, reader.way)


@dataclass(frozen=True, slots=True)
class _Element:
    tag: str
    shown: bool
    folded: bool
    apart: bool


_OUTSIDE: Final = _Element("", shown=True, folded=False, apart=False)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.text: list[str] = []
        self.marks = 0
        self.way: int | None = None
        # The elements that are open, from the article on.
        self._open: list[_Element] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if not self._open and tag != "article":
            return
        attributes = dict(attrs)
        inside = self._open[-1] if self._open else _OUTSIDE
        reached = inside.shown and (not inside.folded or tag == "summary")
        shown = reached and not _unread(tag, attributes)
        if reached and "hidden" not in attributes:
            self._note(tag, attributes, shown=shown)
        if tag not in _VOID:
            folded = tag == "details" and "open" not in attributes
            self._open.append(_Element(tag, shown, folded, _is_apart(tag, attributes)))

    def handle_endtag(self, tag: str) -> None:
        if not any(element.tag == tag for element in self._open):
            return
        while (element := self._open.pop()).tag != tag:
            pass
        if element.apart:
            self.text.append("\n")

    def handle_data(self, data: str) -> None:
        inside = self._open[-1] if self._open else None
        if not inside or not inside.shown or inside.folded:
            return
        if inside.tag == "a" and _FACT.fullmatch(data):
            return
        self.text.append(re.sub(r"\s+", " ", data))

    def _note(self, tag: str, attributes: Attributes, *, shown: bool) -> None:
        """Note what an element is, apart from its words."""
        if _is_apart(tag, attributes):
            self.text.append("\n")
        self.marks += _is_mark(tag, attributes)
        if shown and self.way is None and _is_way(tag, attributes):
            self.way = sum(map(len, self.text))


def _classes(attributes: Attributes) -> set[str]:
    return {*(attributes.get("class") or "").split()}


def _unread(tag: str, attributes: Attributes) -> bool:
    return (
        tag in _UNREAD
        or "hidden" in attributes
        or attributes.get("data-part") in _UNREAD_PARTS
        or not _UNREAD_CLASSES.isdisjoint(_classes(attributes))
    )


def _is_apart(tag: str, attributes: Attributes) -> bool:
    return tag not in _INLINE or not _APART.isdisjoint(_classes(attributes))


def _is_mark(tag: str, attributes: Attributes) -> bool:
    if tag == "a":
        return bool(_MARK.search(attributes.get("href") or ""))
    return not _SOURCES.isdisjoint(_classes(attributes))


def _is_way(tag: str, attributes: Attributes) -> bool:
    if tag in _FIELDS:
        return attributes.get("type") != "hidden"
    href = attributes.get("href") or ""
    button = "md-button" in _classes(attributes)
    return tag == "a" and (button or href.startswith("tel:") or bool(_CHECKER.search(href)))
