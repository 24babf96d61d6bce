"""Both languages of every page say the same, and the check that says so sees each way of drifting apart."""

from pathlib import Path

import pytest

from scripts.maintain.translations import problems, record

CHINESE = """---
title: 标题
---

# 标题 { #top }

你有 {{ limit("intervention.intervention-request") }}。{{ cite("F1") }} 2026 年的公示。
"""
ENGLISH = """---
title: Title
---

# Title { #top }

You have {{ limit("intervention.intervention-request") }}.{{ cite("F1") }} The notice of 2026.
"""


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    (tmp_path / "page.md").write_text(CHINESE, "utf-8")
    (tmp_path / "page.en.md").write_text(ENGLISH, "utf-8")
    record(tmp_path)
    return tmp_path


def found(docs: Path) -> str:
    return "; ".join(problems(docs, docs / "rules"))


def change(page: Path, old: str, new: str) -> None:
    text = page.read_text("utf-8")
    assert old in text
    page.write_text(text.replace(old, new), "utf-8")


def test_the_pages_of_the_site_are_in_step():
    found = list(problems())
    assert not found, "\n".join(
        [*found, "Once both say the same: python -m scripts.maintain.translations --record"]
    )


def test_pages_that_say_the_same_have_no_problems(docs: Path):
    assert found(docs) == ""


def test_a_page_without_translation_is_missing(docs: Path):
    (docs / "page.en.md").unlink()
    assert found(docs) == "page.md: missing in English"


def test_a_translation_without_source_is_orphaned(docs: Path):
    (docs / "page.md").unlink()
    assert found(docs) == "page.en.md: orphaned, there is no Chinese page"


def test_a_changed_source_makes_its_translation_stale(docs: Path):
    change(docs / "page.md", "标题 {", "新标题 {")
    assert "page.md: the translation is stale" in found(docs)


def test_a_translation_that_records_no_source_is_told(docs: Path):
    (docs / "page.en.md").write_text(ENGLISH, "utf-8")
    assert found(docs) == "page.md: the translation does not record its source"


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("{ #top }", "{ #other }", "heading ids"),
        ('cite("F1")', 'cite("F2")', "facts, rules and values"),
        ("intervention.intervention-request", "return-online.merchant-decision", "facts, rules and values"),
        ("2026", "2025", "numbers"),
    ],
)
def test_a_difference_between_the_languages_is_told(docs: Path, old: str, new: str, what: str):
    change(docs / "page.en.md", old, new)
    assert f"different {what}" in found(docs)
