"""Paragraphs are read by twos, Chinese before English, and one that stands alone is a mistake."""

import pytest

from rules.rulebook.model import Text
from rules.rulebook.written import texts


def test_lines_of_a_paragraph_are_joined_with_a_blank_in_english_and_without_one_in_chinese():
    written = """
        第一段 的
        第二行。

        The first
        paragraph.

        完。

        Done.
    """.replace("\n        ", "\n")
    assert texts(written) == [Text("第一段 的第二行。", "The first paragraph."), Text("完。", "Done.")]


def test_a_paragraph_without_its_translation_is_refused():
    with pytest.raises(ValueError, match="shorter"):
        texts("第一段\n\nThe first.\n\n第二段")
