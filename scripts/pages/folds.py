"""Folds sections of a page under their headings: an extension of Python-Markdown.

A heading of the second level with the class `fold` is folded with all that stands below it; one with the
class `questions` stays, and each heading of the third level below it is folded. Links into a fold, the search
and print open it: web/reading/folds.js.

What is folded is only marked here, with comments. The template overrides/partials/content.html makes elements
of them, after the theme has read the page for its search: a heading inside another element would lose it all
that stands below.
"""

from collections.abc import Iterator
from typing import Any
from xml.etree.ElementTree import Comment, Element

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
        """Put the marks around each section that is to be folded."""
        root[:] = list(_marked(root))


def _marked(blocks: Element) -> Iterator["Element[Any]"]:
    is_open = False
    has_questions = False
    for block in blocks:
        classes = block.get("class", "").split()
        level = int(block.tag[1]) if block.tag in ("h1", "h2", "h3") else 0
        starts = "fold" in classes or (level == 3 and has_questions)
        if is_open and (starts or level in (1, 2)):
            yield Comment("/fold")
            is_open = False
        if level in (1, 2):
            has_questions = "questions" in classes
        if starts:
            is_open = True
            yield from (Comment("fold"), block, Comment("fold-body"))
        else:
            yield block
    if is_open:
        yield Comment("/fold")


def makeExtension(**options: object) -> FoldExtension:  # noqa: N802 - the name is Python-Markdown's
    """Return the extension, as Python-Markdown asks for it by the name of its module."""
    return FoldExtension(**options)
