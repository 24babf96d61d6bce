"""The bench says how the build's time grows from the pages that the site has, however many they are."""

from pathlib import Path

import pytest

from bench import building
from bench.building import growth

SITE = ["index", "check", "faq", "rules/a", *(f"page-{number}" for number in range(41))]


def test_growth_starts_with_the_sites_own_pages_and_adds_copies_up_to_each_size(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    (tmp_path / "docs" / "rules").mkdir(parents=True)
    for name in SITE:
        for ending in (".md", ".en.md"):
            (tmp_path / "docs" / f"{name}{ending}").touch()
    there: list[int] = []

    def count(folder: Path, _command: object) -> float:
        there.append(len([*(folder / "docs").rglob("*.md")]))
        return 1.0

    monkeypatch.setattr(building, "seconds", count)
    # 45 pages stand in each of two languages.
    assert [step["pages"] for step in growth(tmp_path)] == [45, 100, 300]
    assert there == [90, 90, 200, 200, 600, 600]
