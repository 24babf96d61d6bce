"""What several test files ask for: sources read on days of the test, whenever they were read last."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from rules.rulebook import review
from rules.rulebook.sources import SOURCES

# All read on 20 November 2026; to be read again three months later as a notice of the platform, six as an
# article, twelve as a text that was repealed.
READ = "2026-11-20"
REVIEW_BY = {
    "dispute-2026": "2027-02-20",
    "guide-2023": "2027-05-20",
    "advance-repeal-2025": "2027-11-20",
}


@pytest.fixture
def sources_with_known_days(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Give the sources of the rules on returns the days above."""
    known = {source.id: source for source in SOURCES}
    for name, day in REVIEW_BY.items():
        known[name] = replace(known[name], read=READ, review_by=day)
    review.sources_of.cache_clear()
    monkeypatch.setattr(review, "_SOURCE", known)
    yield
    monkeypatch.undo()
    review.sources_of.cache_clear()
