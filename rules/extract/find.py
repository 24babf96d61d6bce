"""Finds the events, their times and the countdown in a text."""

import re
from collections.abc import Iterable, Sequence
from typing import TypeVar

from rules.dates.moment import Interval
from rules.extract.clauses import clauses
from rules.extract.countdowns import Countdown, countdowns, timer_named
from rules.extract.folding import fold
from rules.extract.happenings import Happening, happenings, judge, labelled, named_flow
from rules.extract.mentions import Mention, mentions
from rules.extract.model import FoundCountdown, FoundEvent, Reading, Span
from rules.extract.moments import Moments
from rules.extract.pairing import Clause, Item, pairs
from rules.extract.request import Asked
from rules.extract.words import FLOW_NAMES
from rules.rulebook.model import Flow

# Who says so leaves open whether it is so: what follows after a comma is not read.
_SAYS = re.compile(r"(?:说|表示|承诺|答应|回复|声称|said|says|told me|promised)[\s:，,\"“']*$")


Found = TypeVar("Found", Mention, Happening)


def find(asked: Asked) -> Reading:
    """Return what a text tells of a case."""
    return _Finder(asked).reading()


class _Finder:
    """Reads one text, step by step."""

    def __init__(self, asked: Asked) -> None:
        self._folded = fold(asked.text)
        self._asked = asked
        left_out = labelled(self._folded)
        self._countdowns = [it for it in countdowns(self._folded) if it.remaining]
        shown = [it.span for it in self._countdowns]
        self._times = _apart(mentions(self._folded), [*left_out, *shown])
        self._happenings = _apart(happenings(self._folded), [*left_out, *shown])
        moments = Moments(self._folded, asked.now, asked.clock)
        self._whens = {id(time): moments.of(time) for time in self._times}
        whole = sorted([*shown, *(time.span for time in self._times)])
        lines = clauses(self._folded, whole)
        # A line that says why stands between an event and its time as if it were not there.
        self._lines = [
            [Clause(span) for span in line]
            for line in lines
            if line and not any(_lies_in(_hull(line), other) for other in left_out)
        ]
        self._fill()

    def _fill(self) -> None:
        """Put events and times in their clauses, and judge of each event whether it happened."""
        items: list[Item] = sorted([*self._times, *self._happenings], key=lambda item: item.span)
        flat = [clause for line in self._lines for clause in line]
        index = 0
        for item in items:
            while index + 1 < len(flat) and flat[index + 1].span.start <= item.span.start:
                index += 1
            flat[index].items.append(item)
        said = False
        for clause in flat:
            self._judge(clause, said=said)
            said = _SAYS.search(self._folded, clause.span.start, clause.span.end) is not None

    def _judge(self, clause: Clause, *, said: bool) -> None:
        shown = [it.span.start for it in self._countdowns if _lies_in(it.span, clause.span)]
        before = clause.span.start
        for index, item in enumerate(clause.items):
            if isinstance(item, Happening):
                after = (
                    clause.items[index + 1].span.start if index + 1 < len(clause.items) else clause.span.end
                )
                judge(item, self._folded, clause.span, before, after)
                # What comes after a countdown is what to do in that time.
                if said or any(start < item.span.start for start in shown):
                    item.happened = False
                before = item.span.end

    def reading(self) -> Reading:
        """Return all that was found."""
        found = pairs(self._lines, self._folded)
        flow = self._asked.flow or self._named_flow([happening for happening, _ in found])
        events: list[FoundEvent] = []
        unread: list[Span] = []
        placed: set[int] = set()
        for happening, time in found:
            event, when = happening.event(flow), self._whens[id(time)]
            span = happening.span.joined(time.span)
            placed |= {id(happening), id(time)}
            if event and when:
                events.append(FoundEvent(event, when.interval, when.has_seconds, span))
            else:
                unread.append(span)
        countdown, named, unknown = self._countdown(flow, placed)
        rest: list[Item] = [
            *(time for time in self._times if not self._is_date_of_another(time)),
            *(it for it in self._happenings if not any(_lies_in(it.span, span) for span in named)),
        ]
        unread += [*unknown, *(item.span for item in rest if id(item) not in placed)]
        return Reading(
            flow, _in_order(events, flow), countdown, _joined(unread, [event.span for event in events])
        )

    def _named_flow(self, found: Iterable[Happening]) -> Flow | None:
        """Return the flow that the text names, where it has every event that was found."""
        flow = named_flow(self._folded, FLOW_NAMES)
        events = [happening for happening in found if happening.event(None)]
        return flow if flow and all(happening.event(flow) for happening in events) else None

    def _is_date_of_another(self, time: Mention) -> bool:
        """Say whether a time is only the date that the time after it has taken."""
        following = next((it for it in self._times if it.span > time.span), None)
        return bool(
            self._whens[id(time)]
            and time.has_day
            and following
            and not following.has_day
            and self._whens[id(following)]
        )

    def _countdown(
        self, flow: Flow | None, placed: set[int]
    ) -> tuple[FoundCountdown | None, list[Span], list[Span]]:
        """Return the countdown, the clauses that name its limit, and the countdowns of nobody knows what."""
        placeable: list[tuple[FoundCountdown, list[Span]]] = []
        unknown: list[Span] = []
        for shown in self._countdowns:
            found = self._placed(shown, flow, placed) if flow else None
            if found:
                placeable.append(found)
            else:
                unknown.append(shown.span)
        kinds = {(it.rule, tuple(it.remaining.items())) for it, _ in placeable}
        if len(kinds) == 1:
            return placeable[0][0], [span for _, spans in placeable for span in spans], unknown
        return None, [], [*unknown, *(it.span for it, _ in placeable)]

    def _placed(
        self, shown: Countdown, flow: Flow, placed: set[int]
    ) -> tuple[FoundCountdown, list[Span]] | None:
        number = next(
            index
            for index, line in enumerate(self._lines)
            if any(_lies_in(shown.span, it.span) for it in line)
        )
        line = self._lines[number]
        clause = next(it for it in line if _lies_in(shown.span, it.span))
        # Seen at another time than now.
        if any(isinstance(item, Mention) and id(item) not in placed for item in clause.items):
            return None
        neighbours = [self._lines[at] for at in (number - 1, number + 1) if 0 <= at < len(self._lines)]
        beside = [clause.span, *(_hull([it.span for it in each]) for each in (line, *neighbours))]
        for span in beside:
            timer = timer_named(self._folded[span.start : span.end], flow)
            if timer:
                state = next(state for state, it in flow.timed if it.id == timer)
                event = next(event.id for event in flow.events if event.leads_to == state.id)
                found = FoundCountdown(f"{flow.id}.{timer}", event, shown.remaining, shown.span)
                return found, [clause.span, span]
        return None


def _apart(found: Iterable[Found], others: Sequence[Span]) -> list[Found]:
    """Return what does not lie in, or reach into, any of the other stretches."""
    return [
        item
        for item in found
        if not any(item.span.start < other.end and other.start < item.span.end for other in others)
    ]


def _lies_in(span: Span, other: Span) -> bool:
    return other.start <= span.start and span.end <= other.end


def _hull(spans: Sequence[Span]) -> Span:
    return Span(spans[0].start, spans[-1].end)


def _in_order(events: Iterable[FoundEvent], flow: Flow | None) -> tuple[FoundEvent, ...]:
    """Return the events, oldest first, each once and as exactly as it is told."""
    order = list(flow.event) if flow else []
    kept: list[FoundEvent] = []
    for event in events:
        same = [it for it in kept if it.event == event.event and it.when.overlaps(event.when)]
        if not same:
            kept.append(event)
        elif all(_width(event.when) < _width(it.when) for it in same):
            kept = [it for it in kept if it not in same] + [event]
    return tuple(
        sorted(
            kept,
            key=lambda it: (
                it.when.earliest,
                it.when.latest,
                order.index(it.event) if it.event in order else 0,
                it.span,
            ),
        )
    )


def _width(when: Interval) -> int:
    return when.latest - when.earliest


def _joined(unread: Iterable[Span], read: Sequence[Span]) -> tuple[Span, ...]:
    """Return what was not understood, in order, what overlaps as one."""
    joined: list[Span] = []
    for span in sorted(unread):
        if joined and span.start < joined[-1].end:
            joined[-1] = joined[-1].joined(span)
        elif not any(_lies_in(span, other) for other in read):
            joined.append(span)
    return tuple(joined)
