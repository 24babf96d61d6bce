"""Tells when the texts behind a rule were last read, and which should be read again by a given day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache

from rules.rulebook.facts import FACTS
from rules.rulebook.model import Source
from rules.rulebook.sources import SOURCES

_FACT = {fact.id: fact for fact in FACTS}
_SOURCE = {source.id: source for source in SOURCES}


@dataclass(frozen=True, slots=True)
class Review:
    """When a rule was last checked, and by when it should be again: as the first of its sources to be so.

    Attributes:
        read: the day on which the one that was read longest ago was read, an ISO date.
        review_by: the last day by which the first of them should be read again, an ISO date.
    """

    read: str
    review_by: str

    def is_past(self, today: date) -> bool:
        """Say whether that last day is over."""
        return date.fromisoformat(self.review_by) < today


def due(sources: Iterable[Source], today: date) -> tuple[Source, ...]:
    """Return the sources that should be read again by a day, the most overdue first."""
    waiting = (source for source in sources if date.fromisoformat(source.review_by) <= today)
    return tuple(sorted(waiting, key=lambda source: source.review_by))


@cache
def sources_of(facts: tuple[str, ...]) -> tuple[Source, ...]:
    """Return the sources that facts rest on, each once, in the order of the facts.

    Raises:
        KeyError: there is no such fact.
    """
    names = dict.fromkeys(name for fact in facts for name in _FACT[fact].sources)
    return tuple(_SOURCE[name] for name in names)


def review_of(sources: Iterable[Source]) -> Review:
    """Return when the sources of a rule were read as a whole, and by when the first should be again.

    Raises:
        ValueError: there is no source.
    """
    sources = tuple(sources)
    return Review(
        read=min(source.read for source in sources),
        review_by=min(source.review_by for source in sources),
    )
