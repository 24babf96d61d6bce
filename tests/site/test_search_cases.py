"""The table of queries is what it says: a third shares no word with the place that answers."""

import csv
import re
from pathlib import Path

import pytest

from scripts.paths import ROOT, SITE
from scripts.publish.search.sections import read_sections

ROWS = list(csv.DictReader((ROOT / "tests" / "cases" / "search.csv").read_text("utf-8").splitlines()))


def words(text: str) -> set[str]:
    """Pairs of Chinese characters, and the first five letters of English words of more than three."""
    runs = re.findall(r"[\u4e00-\u9fff]+", text)
    pairs = {run[place : place + 2] for run in runs for place in range(len(run) - 1)}
    return pairs | {word[:5] for word in re.findall(r"[a-z]{4,}", text.lower())}


def told_at(root: Path, place: str) -> str:
    """The heading and the words of a place, or of a whole page."""
    path, _, anchor = place.partition("#")
    sections = read_sections((root / path / "index.html").read_text("utf-8"))
    return " ".join(f"{it.title} {it.text}" for it in sections if not anchor or it.anchor == anchor)


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_third_of_the_queries_shares_no_word_with_the_place_that_answers(lang: str):
    root = SITE if lang == "zh" else SITE / "en"
    rows = [row for row in ROWS if row["lang"] == lang]
    far = [row for row in rows if row["far"]]
    shared = {
        row["query"]: words(row["query"]) & words(told_at(root, row["place"].split()[0])) for row in far
    }
    assert {query: both for query, both in shared.items() if both} == {}
    assert 3 * len(far) >= len(rows)


@pytest.mark.full
def test_every_place_of_the_table_is_there():
    for row in ROWS:
        for place in row["place"].split():
            root = SITE if row["lang"] == "zh" else SITE / "en"
            assert told_at(root, place).strip(), place
