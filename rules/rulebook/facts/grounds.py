"""Lets a fact be written as one value that begins with what it rests on and ends with what it says."""

from collections.abc import Mapping
from typing import NamedTuple

from rules.rulebook.model import Fact, Quantity
from rules.rulebook.written import texts


class Grounds(NamedTuple):
    """All there is of a fact but its text; see `Fact` for the members."""

    section: str
    id: str
    standing: str
    sources: tuple[str, ...]
    values: Mapping[str, Quantity | str | tuple[str, ...]] = {}
    see: tuple[str, ...] = ()

    def says(self, text: str) -> Fact:
        """Return the fact with its text: the Chinese paragraph, a blank line, the English one."""
        (words,) = texts(text)
        return Fact(self.id, self.section, self.standing, self.sources, words, self.values, self.see)
