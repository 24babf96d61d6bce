"""Folds sections of a page under their headings: an extension of Python-Markdown.

A heading of the second level with the class `fold` is folded with all that stands below it; one with the
class `questions` stays, and each heading of the third level below it is folded. Links into a fold, the search
and print open it: web/reading/folds.js.
"""

from collections.abc import Iterator
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor


class FoldExtension(Extension):
    """Registers the folding of sections with Python-Markdown."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the name is Python-Markdown's
        """Have sections folded once headings have their attributes and ids."""
        # After attr_list (8) and the table of contents (5).
        md.treeprocessors.register(_Folding(md), "folds", 1)


class _Folding(Treeprocessor):
    def run(self, root: Element) -> None:
        """Replace each section that is to be folded by one element."""
        root[:] = list(_folded(root))


def _folded(blocks: Element) -> Iterator[Element]:
    fold: Element | None = None
    questions = False
    for block in blocks:
        classes = block.get("class", "").split()
        level = int(block.tag[1]) if block.tag in ("h1", "h2", "h3") else 0
        if level in (1, 2):
            questions = "questions" in classes
            fold = None
        if "fold" in classes or (level == 3 and questions):
            fold = Element("details", {"class": "fold"})
            SubElement(fold, "summary").append(block)
            yield fold
        elif fold is not None:
            fold.append(block)
        else:
            yield block


def makeExtension(**options: object) -> FoldExtension:  # noqa: N802 - the name is Python-Markdown's
    """Return the extension, as Python-Markdown asks for it by the name of its module."""
    return FoldExtension(**options)
