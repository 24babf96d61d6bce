"""Sources say when they were read and should be again, and a rule is as old as the oldest of its own."""

from datetime import date

import pytest

from rules.rulebook.model import Source, Text
from rules.rulebook.review import due, review_of, sources_of
from rules.rulebook.sources import SOURCES, TextRead

BY_ID = {source.id: source for source in SOURCES}

# After how many months a source should be read again: platform notices and the hotline after three, the
# article after six, laws and texts that were repealed after a year. The holidays have a day of their own, by
# which the next ones are published.
MONTHS = {
    3: (
        "dispute-2026 no-reason-2026 cod-retired-2026 fraud-shipping-2026 service-norm-2025 freight-2026"
        " hotline-2026 verify-2025 hotline-unified-2025"
    ),
    6: "guide-2023",
    12: (
        "advance-repeal-2025 exchange-repeal-2026 consumer-law no-reason-measures civil-code ecommerce-law"
        " complaint-2026 court-2022 complaint-2019 police-96110"
    ),
}
OF_THEIR_OWN = "holidays-"
WORDS = Text("", "")


def source(name: str, read: str, review_by: str) -> Source:
    return Source(name, WORDS, WORDS, "", "", read, review_by)


OLD = source("old", "2026-01-05", "2027-06-01")
SOON = source("soon", "2026-03-05", "2026-12-01")
LATE = source("late", "2026-02-05", "2026-11-30")


def months_between(source: Source) -> int:
    """Return how many months lie between the days of a source, which fall on one day of the month."""
    read, again = date.fromisoformat(source.read), date.fromisoformat(source.review_by)
    assert again.day == min(read.day, 28), source.id
    return (again.year - read.year) * 12 + again.month - read.month


def test_every_source_should_be_read_again_as_soon_as_its_kind_asks():
    expected = {name: months for months, names in MONTHS.items() for name in names.split()}
    counted = [source for source in SOURCES if not source.id.startswith(OF_THEIR_OWN)]
    assert {source.id: months_between(source) for source in counted} == expected


@pytest.mark.parametrize(
    ("months", "read", "expected"),
    [
        (3, "2026-11-20", "2027-02-20"),
        (12, "2026-11-20", "2027-11-20"),
        (6, "2026-06-05", "2026-12-05"),
        (6, "2026-07-05", "2027-01-05"),
        # There is no 30 February: the 28th is in every month.
        (3, "2026-11-30", "2027-02-28"),
    ],
)
def test_the_day_to_read_a_source_again_is_as_many_months_later(months: int, read: str, expected: str):
    source = TextRead("new", months, read).described("题\n\nTitle\n\n文\n\nExtent")
    assert source.review_by == expected


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        ("2026-11-29", []),
        # The last day itself is the day to do it.
        ("2026-11-30", ["late"]),
        ("2026-12-01", ["late", "soon"]),
        ("2027-06-01", ["late", "soon", "old"]),
    ],
)
def test_a_source_is_due_from_its_day_on_and_the_most_overdue_comes_first(today: str, expected: list[str]):
    found = due([OLD, SOON, LATE], date.fromisoformat(today))
    assert [source.id for source in found] == expected


def test_the_sources_of_facts_are_told_once_in_the_order_of_the_facts():
    assert sources_of(("F5", "F1", "F3")) == (BY_ID["dispute-2026"], BY_ID["guide-2023"])
    assert sources_of(("F81",)) == (BY_ID["complaint-2026"], BY_ID["consumer-law"])


def test_a_rule_is_past_its_day_as_soon_as_any_of_its_sources_is():
    review = review_of([OLD, SOON, LATE])
    assert (review.read, review.review_by) == ("2026-01-05", "2026-11-30")
    assert not review.is_past(date(2026, 11, 30))
    assert review.is_past(date(2026, 12, 1))
    assert not review_of([OLD, SOON]).is_past(date(2026, 12, 1))
