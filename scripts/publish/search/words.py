"""Reads what readers say and the pages do not: `zh.toml` and `en.toml` beside this module.

Each file has a table `said`, of the place that answers and the words that lead there, and a list of
`uncovered`: words that no fact is about, the sentence that says so, and the place that helps most.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Uncovered:
    """Words that nothing on the site is about.

    Attributes:
        words: what readers type.
        says: the sentence that they read instead of an answer.
        see: the place that helps most.
    """

    words: tuple[str, ...]
    says: str
    see: str


@dataclass(frozen=True)
class Words:
    """The words of one language.

    Attributes:
        said: by place (`faq/#refused`, from the language's first page) the words that lead there.
        uncovered: what no fact is about.
    """

    said: Mapping[str, tuple[str, ...]]
    uncovered: tuple[Uncovered, ...]


def read_words(language: str) -> Words:
    """Return the words of a language; what is not covered leads to the place that helps most, too."""
    table = tomllib.loads(Path(__file__).with_name(f"{language}.toml").read_text("utf-8"))
    uncovered = tuple(Uncovered(tuple(row["words"]), row["says"], row["see"]) for row in table["uncovered"])
    said = {place: tuple(words) for place, words in table["said"].items()}
    for row in uncovered:
        said[row.see] = (*said.get(row.see, ()), *row.words)
    return Words(said, uncovered)
