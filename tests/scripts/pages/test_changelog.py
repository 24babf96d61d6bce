"""A change stands in CHANGELOG.md with its rule, whom and which days it concerns, in both languages."""

from datetime import date
from pathlib import Path

import pytest

from scripts.pages.changelog import CHANGELOG, PARTS, ChangelogError, changes, read_changes

ENTRY = """\
### `cancel-online`

For: orders paid on the
20th.
适用：20 日付款的
订单。

It leads on to 12315
(F87).

现在会指向
12315（F87）。
"""
HEAD = "# Changelog\n\nWhat it is.\n\n"


def read(tmp_path: Path, written: str):
    path = tmp_path / "CHANGELOG.md"
    path.write_text(HEAD + written, "utf-8")
    return read_changes(path)


def test_a_change_is_read_with_all_that_it_says(tmp_path: Path):
    (change,) = read(tmp_path, f"## 2026-11-30\n\n{ENTRY}\n## For maintainers\n\n- **today** anything goes\n")
    assert (change.day, change.names) == (date(2026, 11, 30), ("cancel-online",))
    assert change.whom == {"en": "orders paid on the 20th", "zh": "20 日付款的订单"}
    assert change.words == {"en": "It leads on to 12315 (F87).", "zh": "现在会指向 12315（F87）。"}
    assert change.id == "c2026-11-30-cancel-online"


@pytest.mark.parametrize(
    ("right", "wrong", "told"),
    [
        ("## 2026-11-30", "## 30 November", "no day"),
        ("`cancel-online`", "cancel-online", "not the names"),
        ("`cancel-online`", "`no-such-rule`", "there is no rule, flow or part no-such-rule"),
        ("`cancel-online`", "`cancel-online`, `x.y`", "there is no rule, flow or part x.y"),
        ("For: orders paid on the\n20th.\n", "", "for whom or which days"),
        ("适用：20 日付款的\n订单。", "", "for whom or which days"),
        ("For: orders", "Orders", "for whom or which days"),
        ("\n现在会指向\n12315（F87）。\n", "", "one paragraph in English and one in Chinese"),
        ("It leads on", "再往下\n\nIt leads on", "one paragraph in English and one in Chinese"),
        ("现在会指向\n12315", "Now it leads on to 12315", "English comes first"),
        ("It leads on to", "指向", "English comes first"),
        ("### `cancel", "Words between.\n\n### `cancel", "entries, and nothing else"),
    ],
)
def test_an_entry_that_lacks_something_is_refused(tmp_path: Path, right: str, wrong: str, told: str):
    written = f"## 2026-11-30\n\n{ENTRY}"
    assert right in written
    with pytest.raises(ChangelogError, match=told):
        read(tmp_path, written.replace(right, wrong, 1))


def test_the_newest_day_stands_first(tmp_path: Path):
    with pytest.raises(ChangelogError, match="newest"):
        read(tmp_path, f"## 2026-11-29\n\n{ENTRY}\n## 2026-11-30\n\n{ENTRY}")


def test_two_changes_of_a_day_have_not_the_same_name(tmp_path: Path):
    with pytest.raises(ChangelogError, match="c2026-11-30-cancel-online"):
        read(tmp_path, f"## 2026-11-30\n\n{ENTRY}\n{ENTRY}")


def test_the_changelog_of_the_project_can_be_read():
    known = read_changes()
    assert len(known) >= 24
    # The first version, and an id that feeds have told: neither moves.
    assert known[-1].id == "c2026-11-23-intervention"
    assert known[-1].names == ("intervention", "return-online", "cancel-online", "return-cod", "cancel-cod")


def test_every_part_is_of_use():
    assert {*PARTS} <= {name for change in read_changes() for name in change.names}


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_page_has_every_change_with_whom_it_concerns(lang: str):
    page = changes(lang)
    for change in read_changes():
        assert f"{{ #{change.id} }}" in page
        assert change.whom[lang].replace("&", "&amp;") in page
    assert "[F77](sources.md#f77)" in page
    assert CHANGELOG.name not in page
