"""Puts events and times together: only where it is plain which belongs to which."""

import itertools
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from rules.extract.happenings import Happening
from rules.extract.mentions import Mention
from rules.extract.model import Span

Item = Happening | Mention
Pair = tuple[Happening, Mention]

# What may stand beside a time in a clause that says nothing but when.
_ONLY_A_TIME = re.compile(
    r"[\s:()（）\[\]【】|*·•>~'\"-]*(?:(?:时间|日期|在|于|是|的事|的|on|at|in|the|time|date|was|it)[\s:]*)*"
)
# Between an event and a time after it: the time is that of another thing.
_ANOTHER = re.compile(r"我|买家|\b(?:i|we|which|that|who|why|my|their|his|her)\b")
# How far apart in one clause an event and its time may be.
_FURTHEST = 40


@dataclass(slots=True)
class Clause:
    """A clause with the events and times in it, in order.

    Attributes:
        span: where it stands.
        items: its events and times.
    """

    span: Span
    items: list[Item] = field(default_factory=list)


def pairs(lines: Sequence[Sequence[Clause]], folded: str) -> list[Pair]:
    """Return each event with the time that is plainly its own."""
    found: list[Pair] = []
    loose_lines: list[Item | None] = []
    for line in lines:
        loose: list[Item | None] = []
        for clause in line:
            items = _without_repeats(clause.items)
            inside = _alternating(items)
            found += [pair for pair in inside if _is_plain(*pair, folded)]
            loose.append(None if inside else _loose(clause, items, folded))
        in_line = _in_runs(loose)
        found += in_line
        if line:
            alone = [item for item in loose if item]
            # A time must have its line for itself; beside an event there may be more words.
            fits = len(alone) == 1 and not in_line and (isinstance(alone[0], Happening) or len(line) == 1)
            has_other = sum(len(clause.items) for clause in line) > 1
            loose_lines.append(alone[0] if fits and not has_other else None)
    return found + _in_runs(loose_lines)


def _without_repeats(items: Iterable[Item]) -> list[Item]:
    """Leave out an event's words that only say again what the event before them was."""
    kept: list[Item] = []
    for item in items:
        last = kept[-1] if kept else None
        repeats = (
            isinstance(item, Happening)
            and isinstance(last, Happening)
            and (item.words is last.words or item.words.events == last.words.events)
            and item.happened
            and last.happened
        )
        if not repeats:
            kept.append(item)
    return kept


def _alternating(items: Sequence[Item]) -> list[Pair]:
    """Return the pairs of a row in which events and times take turns, and there are as many of them."""
    if len(items) % 2 or any(
        isinstance(one, Happening) == isinstance(other, Happening) for one, other in itertools.pairwise(items)
    ):
        return []
    return [_pair(items[index], items[index + 1]) for index in range(0, len(items), 2)]


def _pair(one: Item, other: Item) -> Pair:
    if isinstance(one, Happening) and isinstance(other, Mention):
        return one, other
    if isinstance(one, Mention) and isinstance(other, Happening):
        return other, one
    raise TypeError("An event and a time make a pair.")


def _loose(clause: Clause, items: Sequence[Item], folded: str) -> Item | None:
    """Return what a clause has that may belong to a neighbour: one event, or one time and nothing else."""
    if len(items) != 1:
        return None
    (item,) = items
    if isinstance(item, Happening):
        return item
    around = folded[clause.span.start : item.span.start] + folded[item.span.end : clause.span.end]
    return item if _ONLY_A_TIME.fullmatch(around) else None


def _in_runs(loose: Iterable[Item | None]) -> list[Pair]:
    """Return the pairs of each run of neighbours."""
    found: list[Pair] = []
    run: list[Item] = []
    for item in (*loose, None):
        if item:
            run.append(item)
        else:
            found += _alternating(run)
            run = []
    return found


def _is_plain(event: Happening, time: Mention, folded: str) -> bool:
    if time.span.start < event.span.start:
        return event.span.start - time.span.end <= _FURTHEST
    gap = folded[event.span.end : time.span.start]
    return len(gap) <= _FURTHEST and _ANOTHER.search(gap) is None
