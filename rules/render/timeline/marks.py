"""Finds what stands on the line of a case, in the order of time: what happened, now, every end to come."""

from collections.abc import Iterator
from dataclasses import dataclass

from rules.dates.moment import ENDLESS, Instant, Interval
from rules.dates.reader_clock import CHINA, Clock
from rules.engine.answer import Answer, Deadline, Entered
from rules.engine.case import Report
from rules.explain.sentences import own_key
from rules.wording import capitalized, text
from rules.wording.times import Times

EVENT = "event"
NOW = "now"
SAFE = "safe"
FIRST = "first"
LAPSE = "lapse"

# In this order at one and the same instant.
_KINDS = (EVENT, NOW, FIRST, SAFE, LAPSE)


@dataclass(frozen=True, slots=True)
class Mark:
    """One point on the line.

    Attributes:
        at: where it stands.
        kind: `EVENT`, `NOW`, `SAFE` (until then the buyer is safe), `FIRST` (somebody else's time may be over
            from here on) or `LAPSE` (here the case has moved on by itself at the latest).
        time: the instant in words, or the day, the part of one or the days in which it lies.
        words: what happens there.
        is_day: whether it stands for a stretch of time, at its beginning.
    """

    at: Instant
    kind: str
    time: str
    words: str
    is_day: bool = False


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of the line in which a limit ends, without it being known where."""

    earliest: Instant
    latest: Instant


@dataclass(frozen=True, slots=True)
class Marks:
    """Everything on the line, from the earliest to the latest, and the uncertain parts of it."""

    now: Instant
    marks: tuple[Mark, ...]
    stretches: tuple[Stretch, ...]


def marks_of(answer: Answer, lang: str, clock: Clock = CHINA) -> Marks:
    """Return what stands on the line of a case.

    Args:
        answer: what the rules say.
        lang: ``zh`` or ``en``.
        clock: the clock that the reader goes by.
    """
    return _Line(answer, lang, clock).marks()


class _Line:
    """Holds the answer and the language while the marks are worded."""

    def __init__(self, answer: Answer, lang: str, clock: Clock) -> None:
        self.answer = answer
        self.lang = lang
        self.now = answer.case.now
        self.times = Times(lang, self.now, clock)

    def marks(self) -> Marks:
        found = [self._event(report) for report in self.answer.case.reports if not report.is_assumed]
        now = capitalized(str(self.times.minute(self.now)))
        found.append(Mark(self.now, NOW, now, self._text("timeline.now")))
        found += self._ends()
        found.sort(key=lambda mark: (mark.at, _KINDS.index(mark.kind)))
        intervals = (*(known.due for known in self._deadlines), *(known.when for known in self._projected))
        stretches = tuple(
            Stretch(known.earliest, known.latest)
            for known in intervals
            if known.earliest < known.latest < ENDLESS
        )
        return Marks(self.now, tuple(found), stretches)

    @property
    def _deadlines(self) -> tuple[Deadline, ...]:
        return self.answer.lapsed + self.answer.deadlines

    @property
    def _projected(self) -> list[Entered]:
        """The states to be entered by a lapse whose timer does not run yet."""
        told = {deadline.timer.lapses_into for deadline in self._deadlines}
        return [entered for entered in self.answer.if_nobody_acts if entered.state not in told]

    def _event(self, report: Report) -> Mark:
        when = report.when
        words = self._text(f"event.{report.event}")
        time = capitalized(self.times.interval(when))
        return Mark(when.earliest, EVENT, time, words, is_day=when.half_open)

    def _ends(self) -> Iterator[Mark]:
        for deadline in self._deadlines:
            yield from self._deadline(deadline)
        for entered in self._projected:
            yield from self._lapse(entered.when, entered.state)

    def _deadline(self, deadline: Deadline) -> Iterator[Mark]:
        timer, due, passed = deadline.timer, deadline.due, deadline.status == "passed"
        if not passed and (deadline.is_own or due.earliest < due.latest):
            act = self._text(f"act.{timer.id}")
            actor = self._text(own_key(self.answer.case.flow.id, f"actor.{timer.actor}", self.lang))
            words = self._text(f"timeline.{'safe' if deadline.is_own else 'first'}", actor=actor, act=act)
            kind = SAFE if deadline.is_own else FIRST
            yield Mark(due.earliest, kind, self._end(due.earliest), capitalized(words))
        yield from self._lapse(due, timer.lapses_into, passed=passed)

    def _lapse(self, interval: Interval, state: str, *, passed: bool = False) -> Iterator[Mark]:
        if interval.latest == ENDLESS:
            return
        words = self._text(f"timeline.{'lapsed' if passed else 'lapse'}", state=self._text(f"state.{state}"))
        yield Mark(interval.latest, LAPSE, self._end(interval.latest), words)

    def _text(self, key: str, **values: object) -> str:
        return text(self.lang, key, **values)

    def _end(self, instant: Instant) -> str:
        return capitalized(str(self.times.end(instant)))
