"""Finds the events, their times and the countdown in a text."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import zip_longest
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

# No screen shows more; each is looked for in the lines around it.
_MOST_COUNTDOWNS = 20
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
        passed_over = _mask(self._folded, [*left_out, *shown])
        self._times = _apart(mentions(self._folded), passed_over)
        self._happenings = _apart(happenings(self._folded), passed_over)
        moments = Moments(self._folded, asked.now, asked.clock)
        self._whens = {id(time): moments.of(time) for time in self._times}
        whole = sorted([*shown, *(time.span for time in self._times)])
        lines = clauses(self._folded, whole, [span.start for span in shown])
        # A line that says why stands between an event and its time as if it were not there.
        self._lines = [
            [Clause(span) for span in line]
            for line in lines
            if line and not any(_lies_in(_hull(line), other) for other in left_out)
        ]
        self._places = [
            (clause.span.start, number, clause) for number, line in enumerate(self._lines) for clause in line
        ]
        self._begun = {span.start for span in shown}
        self._to_do: set[int] = set()
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
        self._leave_out_what_is_to_be_done()
        said = False
        for clause in flat:
            self._judge(clause, said=said)
            said = _SAYS.search(self._folded, clause.span.start, clause.span.end) is not None

    def _leave_out_what_is_to_be_done(self) -> None:
        """Beside a countdown the app says what to do: only what has a time there has happened."""
        shown = _mask(self._folded, [it.span for it in self._countdowns])
        for line in self._lines:
            whole = _hull([it.span for it in line])
            if any(shown[whole.start : whole.end]):
                for clause in line:
                    if not any(isinstance(item, Mention) for item in clause.items):
                        self._to_do |= {id(item) for item in clause.items}

    def _judge(self, clause: Clause, *, said: bool) -> None:
        # What comes after a countdown is what to do in that time.
        after_countdown = clause.span.start in self._begun
        before = clause.span.start
        for index, item in enumerate(clause.items):
            if isinstance(item, Happening):
                after = (
                    clause.items[index + 1].span.start if index + 1 < len(clause.items) else clause.span.end
                )
                judge(item, self._folded, clause.span, before, after)
                if said or after_countdown or id(item) in self._to_do:
                    item.happened = False
                before = item.span.end

    def reading(self) -> Reading:
        """Return all that was found."""
        found = pairs(self._lines, self._folded)
        flow = self._asked.flow or self._named_flow([happening for happening, _ in found])
        events: list[FoundEvent] = []
        unread: list[Span] = []
        placed: set[int] = set()
        paired: set[int] = set()
        for happening, time in found:
            event, when = happening.event(flow), self._whens[id(time)]
            span = happening.span.joined(time.span)
            paired |= {id(happening), id(time)}
            if event and when:
                placed.add(id(time))
                events.append(FoundEvent(event, when.interval, when.has_seconds, span))
            else:
                unread.append(span)
        countdown, named, unknown = self._countdown(flow, placed)
        rest: list[Item] = [
            *(
                time
                for time, following in zip_longest(self._times, self._times[1:])
                if not self._is_date_of(following, time)
            ),
            *_apart(self._happenings, _mask(self._folded, named)),
        ]
        unread += [*unknown, *(item.span for item in rest if id(item) not in paired)]
        return Reading(
            flow,
            _in_order(events, flow),
            countdown,
            _joined(unread, _mask(self._folded, [event.span for event in events])),
        )

    def _named_flow(self, found: Iterable[Happening]) -> Flow | None:
        """Return the flow that the text names, where it has every event that was found."""
        flow = named_flow(self._folded, FLOW_NAMES)
        events = [happening for happening in found if happening.event(None)]
        return flow if flow and all(happening.event(flow) for happening in events) else None

    def _is_date_of(self, following: Mention | None, time: Mention) -> bool:
        """Say whether a time is only the date that the time after it has taken."""
        return bool(
            following
            and time.has_day
            and not following.has_day
            and self._whens[id(time)]
            and self._whens[id(following)]
        )

    def _countdown(
        self, flow: Flow | None, placed: set[int]
    ) -> tuple[FoundCountdown | None, list[Span], list[Span]]:
        """Return the countdown, the clauses that name its limit, and the countdowns of nobody knows what."""
        too_many = len(self._countdowns) > _MOST_COUNTDOWNS
        placeable: list[tuple[FoundCountdown, list[Span]]] = []
        unknown: list[Span] = []
        for shown in self._countdowns:
            found = self._placed(shown, flow, placed) if flow and not too_many else None
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
        place = bisect_right(self._places, shown.span.start, key=lambda place: place[0]) - 1
        number, clause = self._places[place][1:]
        line = self._lines[number]
        before = [it for it in line if it.span.start < shown.span.start]
        times = [item for it in before for item in it.items if isinstance(item, Mention)]
        # What is told after another time was perhaps seen then and not now.
        if any(self._whens[id(time)] and id(time) not in placed for time in times):
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


def _mask(folded: str, spans: Iterable[Span]) -> bytearray:
    """Return for each character whether it lies in one of the stretches."""
    mask = bytearray(len(folded))
    for start, end in spans:
        mask[start:end] = b"\1" * (end - start)
    return mask


def _apart(found: Iterable[Found], passed_over: bytearray) -> list[Found]:
    """Return what does not reach into what is passed over."""
    return [item for item in found if not any(passed_over[item.span.start : item.span.end])]


def _lies_in(span: Span, other: Span) -> bool:
    return other.start <= span.start and span.end <= other.end


def _hull(spans: Sequence[Span]) -> Span:
    return Span(spans[0].start, spans[-1].end)


def _in_order(events: Iterable[FoundEvent], flow: Flow | None) -> tuple[FoundEvent, ...]:
    """Return the events, oldest first, each once and as exactly as it is told."""
    order = {event: index for index, event in enumerate(flow.event)} if flow else {}

    def age(it: FoundEvent) -> tuple[int, int, int, Span]:
        return it.when.earliest, it.when.latest, order.get(it.event, 0), it.span

    kept: dict[str, list[FoundEvent]] = {}
    for event in sorted(events, key=age):
        same = kept.setdefault(event.event, [])
        if not (same and same[-1].when.overlaps(event.when)):
            same.append(event)
        elif _width(event.when) < _width(same[-1].when):
            same[-1] = event
    return tuple(sorted((event for same in kept.values() for event in same), key=age))


def _width(when: Interval) -> int:
    return when.latest - when.earliest


def _joined(unread: Iterable[Span], read: bytearray) -> tuple[Span, ...]:
    """Return what was not understood, in order, what overlaps as one."""
    joined: list[Span] = []
    for span in sorted(unread):
        if joined and span.start < joined[-1].end:
            joined[-1] = joined[-1].joined(span)
        elif not all(read[span.start : span.end]):
            joined.append(span)
    return tuple(joined)
