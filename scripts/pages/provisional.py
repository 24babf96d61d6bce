"""Makes what the checker shows a first date with before Python has come: additions, boards, words."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from rules.engine.addition import Addition, addition
from rules.render.provisional import provisional_board
from rules.rulebook.flows import FLOWS
from rules.wording import dates


class ProvisionalBoard(NamedTuple):
    """What to add to the moment of an event, and the board (HTML) for the time that comes of it."""

    flow: str
    event: str
    add: Addition
    html: str


def provisional_boards(lang: str, root: str) -> Iterator[ProvisionalBoard]:
    """Yield the board of each event whose limit ends after a mere addition.

    Args:
        lang: ``zh`` or ``en``.
        root: relative address of the language's first page, with a slash at its end.
    """
    for flow in FLOWS.values():
        for event in flow.events:
            if add := addition(flow, event):
                yield ProvisionalBoard(flow.id, event.id, add, provisional_board(flow, event, lang, root))


def time_patterns(lang: str) -> dict[str, Any]:
    """Return what times are written with, as a JSON object."""
    patterns: dict[str, Any] = dates(lang).PATTERNS._asdict()
    return patterns
