"""Finds the words for events in a text, with who is spoken of, and whether they say that it happened."""

import re
from dataclasses import dataclass

from rules.extract.model import Span
from rules.extract.starts import at_starts
from rules.extract.words import DENIED_AFTER, DENIED_BEFORE, EVENTS, NOBODY, SUBJECTS, EventWords
from rules.rulebook.flows import FLOWS
from rules.rulebook.model import Flow

_EVENT = re.compile(
    at_starts("|".join(f"(?P<e{index}>{words.pattern})" for index, words in enumerate(EVENTS)), others=" ")
)
# How far before its words whoever acts is looked for.
_FURTHEST_SUBJECT = 60
_SUBJECT = re.compile("|".join(f"(?P<{who}>{pattern})" for who, pattern in SUBJECTS))
_DENIED_BEFORE, _DENIED_AFTER = re.compile(DENIED_BEFORE), re.compile(DENIED_AFTER)
_BESIDE = re.compile(r"\s?(?:已经?|has |have |had )?")
_QUESTION = re.compile(r"[ \"'”’)）]*[?？]")
_LONGEST_ENDING = 4
_ASKS = re.compile(r"(?:吗|么|没有?|呢|没)\s*$")
# Lines that say why, or have one number: the words in them speak of no event.
_LABELLED = re.compile(
    r"^[^:\n]{0,8}(?:(?:原因|理由|说明|描述|备注|reason|note|remark):[^\n]*"
    r"|(?:凭证|金额|数量|编号|单号|电话|地址|amount|number):[^\n\S]*[^\s\u4e00-\u9fff]*[^\n\S]*$)",
    re.MULTILINE,
)


@dataclass(slots=True)
class Happening:
    """Words for an event.

    Attributes:
        span: where they stand.
        words: what they may say.
        who: who is spoken of before them.
        happened: whether they say that it happened.
    """

    span: Span
    words: EventWords
    who: str = NOBODY
    happened: bool = True

    def event(self, flow: Flow | None) -> str | None:
        """Return the id of the event in a flow, or of any; None where it is none."""
        if not self.happened or (self.words.needs_flow and not flow):
            return None
        ids = self.words.events.get(self.who, ())
        return next((event for event in ids if not flow or event in flow.event), None)


def happenings(folded: str) -> list[Happening]:
    """Return all words for events in a folded text, in order."""
    return [
        Happening(Span(*match.span()), words)
        for match in _EVENT.finditer(folded)
        if (words := EVENTS[int((match.lastgroup or "e0")[1:])]).events
    ]


def labelled(folded: str) -> list[Span]:
    """Return the lines that say why or how much: what they speak of is no event."""
    return [Span(*match.span()) for match in _LABELLED.finditer(folded)]


def judge(happening: Happening, folded: str, clause: Span, before: int, after: int) -> None:
    """Tell who is spoken of, and whether the words say that it happened.

    Args:
        happening: the words.
        folded: the folded text.
        clause: the clause in which they stand.
        before: where what is spoken of before them ends, such as another event.
        after: where what is spoken of after them begins.
    """
    start, end = happening.span
    for match in _SUBJECT.finditer(folded, max(clause.start, start - _FURTHEST_SUBJECT), start):
        happening.who = match.lastgroup or NOBODY
        # Whoever stands right before them belongs to the words.
        if _BESIDE.fullmatch(folded, match.end(), start):
            happening.span = Span(match.start(), end)
    first = _SUBJECT.match(folded, start, end)
    if first:
        happening.who = first.lastgroup or NOBODY
    happening.happened = not (
        _DENIED_BEFORE.search(folded[before:start])
        or _DENIED_AFTER.search(folded[end:after])
        or _QUESTION.match(folded, clause.end)
        or _ASKS.search(folded, max(clause.start, clause.end - _LONGEST_ENDING), clause.end)
    )


def named_flow(folded: str, names: dict[str, str]) -> Flow | None:
    """Return the flow that a text names, if it is just one."""
    found = [flow for flow, pattern in names.items() if re.search(pattern, folded)]
    return FLOWS[found[0]] if len(found) == 1 else None
