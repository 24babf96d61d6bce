"""Measures text and breaks it into lines, without a font: in widths that common fonts keep to.

A text is a sequence of runs, each plain or strong. It breaks at U+200B where it has any, or else at its
Chinese punctuation where the clauses are short enough; or else Chinese breaks between any two characters
but before a closing mark, and other writing at spaces.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

# Widths in em: those of Helvetica and Arial, which Roboto, San Francisco and Segoe keep close to, and a
# little more.
_WIDTHS = {
    "ijl’'|": 0.23,
    "ftI.,:;!/ \u00a0": 0.285,
    "r()-“”": 0.34,
    "ckszvxyJ": 0.51,
    "abdeghnopquL0123456789": 0.57,
    "FTZ": 0.63,
    "PSEVXYKAB": 0.68,
    "wCDHNRU": 0.74,
    "GOQ": 0.79,
    "mM": 0.85,
    "W…": 1.0,
}
_WIDTH = {character: width for characters, width in _WIDTHS.items() for character in characters}
_UNKNOWN = 0.7
_WIDE_FROM = "\u2e80"
_STRONG = 1.07
_BREAK_HERE = "\u200b"
_MARKED = re.compile(f"[^{_BREAK_HERE}]+")
_CLAUSE = re.compile(r"[^，。；：]+[，。；：]?")
_WORD = re.compile(r"[^ \u2e80-\uffff]+ ?|[\u2e80-\uffff][，。、；：？！）」…]*| ")


class Run(NamedTuple):
    """A piece of text in one weight."""

    text: str
    strong: bool = False


Line = tuple[Run, ...]


def width(runs: Iterable[Run], size: float) -> float:
    """Return how wide runs are when set in one line, in the unit of ``size``."""
    return sum(_advance(run) for run in runs) * size


def wrap(runs: Iterable[Run], size: float, limit: float) -> tuple[Line, ...]:
    """Break a text into as few lines as a width allows, and those as even as can be.

    A word that is wider than the limit stands alone in a line that is too long.

    Args:
        runs: the text.
        size: the type size.
        limit: the greatest width of a line, in the same unit.
    """
    words = _words(tuple(runs), size, limit)
    lines = _fill(words, size, limit)
    while True:
        # Just narrower than the widest line: as long as no line is added, that evens them out.
        narrower = _widest(lines, size) - 0.1
        tried = _fill(words, size, narrower)
        if len(tried) > len(lines) or _widest(tried, size) > narrower:
            return lines
        lines = tried


def _widest(lines: Iterable[Line], size: float) -> float:
    return max((width(line, size) for line in lines), default=0)


def _words(runs: Sequence[Run], size: float, limit: float) -> list[Line]:
    """Return the pieces between which a line may be broken, whatever runs they lie in."""
    text = "".join(run.text for run in runs)
    if _BREAK_HERE in text:
        return list(_cut(runs, text, _MARKED))
    clauses = list(_cut(runs, text, _CLAUSE))
    if len(clauses) > 1 and all(width(clause, size) <= limit for clause in clauses):
        return clauses
    return list(_cut(runs, text, _WORD))


def _cut(runs: Sequence[Run], text: str, pattern: re.Pattern[str]) -> Iterator[Line]:
    weights = [run.strong for run in runs for _ in run.text]
    for match in pattern.finditer(text):
        yield _joined(Run(text[i], weights[i]) for i in range(*match.span()))


def _fill(words: Iterable[Line], size: float, limit: float) -> tuple[Line, ...]:
    lines: list[Line] = []
    for word in words:
        longer = _joined((*lines[-1], *word)) if lines else word
        if lines and width(_trimmed(longer), size) <= limit:
            lines[-1] = longer
        else:
            lines.append(word)
    return tuple(filter(None, map(_trimmed, lines)))


def _joined(runs: Iterable[Run]) -> Line:
    """Return runs with neighbours of one weight made one."""
    return tuple(
        Run("".join(run.text for run in group), strong)
        for strong, group in groupby(runs, key=lambda run: run.strong)
    )


def _trimmed(line: Line) -> Line:
    """Return a line without the spaces around it."""
    if not line:
        return line
    first = line[0]._replace(text=line[0].text.lstrip(" "))
    line = (first, *line[1:])
    last = line[-1]._replace(text=line[-1].text.rstrip(" "))
    return tuple(run for run in (*line[:-1], last) if run.text)


# Breaking a text into even lines measures the same pieces again and again.
@lru_cache(maxsize=4096)
def _advance(run: Run) -> float:
    advance = sum(
        1.0 if character >= _WIDE_FROM else _WIDTH.get(character, _UNKNOWN) for character in run.text
    )
    return advance * _STRONG if run.strong else advance
