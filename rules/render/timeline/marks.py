"""Finds what stands on the line of a case, in the order of time: what happened, now, every end to come."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from rules.dates.moment import Instant, read_instant
from rules.dates.reader_clock import CHINA, Clock
from rules.engine.case import Report
from rules.explain.sentences import own_key
from rules.rulebook.flows import FLOWS
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


def marks_of(answer: Mapping[str, Any], reports: Sequence[Report], lang: str, clock: Clock = CHINA) -> Marks:
    """Return what stands on the line of a case.

    Args:
        answer: an answer of `rules.answer`, parsed; not an error.
        reports: what was reported.
        lang: ``zh`` or ``en``.
        clock: the clock that the reader goes by.
    """
    return _Line(answer, lang, clock).marks(reports)


class _Line:
    """Holds the answer and the language while the marks are worded."""

    def __init__(self, answer: Mapping[str, Any], lang: str, clock: Clock) -> None:
        self.answer = answer
        self.lang = lang
        self.now = read_instant(answer["now"])
        self.times = Times(lang, self.now, clock)

    def marks(self, reports: Sequence[Report]) -> Marks:
        found = [self._event(report) for report in reports if not report.is_assumed]
        found.append(Mark(self.now, NOW, self.times.minute(self.now), self._text("timeline.now")))
        found += self._ends()
        found.sort(key=lambda mark: (mark.at, _KINDS.index(mark.kind)))
        intervals = (_window(known) for known in (*self._deadlines, *self._projected))
        stretches = tuple(
            Stretch(earliest, latest) for earliest, latest in intervals if latest and earliest < latest
        )
        return Marks(self.now, tuple(found), stretches)

    @property
    def _deadlines(self) -> list[Mapping[str, Any]]:
        return [*self.answer["lapsed"], *self.answer["deadlines"]]

    @property
    def _projected(self) -> list[Mapping[str, Any]]:
        """The states to be entered by a lapse whose timer does not run yet."""
        told = {deadline["lapses_into"] for deadline in self._deadlines}
        return [entered for entered in self.answer["if_nobody_acts"] if entered["state"] not in told]

    def _event(self, report: Report) -> Mark:
        when = report.when
        words = self._text(f"event.{report.event}")
        time = capitalized(self.times.interval(when))
        return Mark(when.earliest, EVENT, time, words, is_day=when.half_open)

    def _ends(self) -> Iterator[Mark]:
        for deadline in self._deadlines:
            yield from self._deadline(deadline)
        for entered in self._projected:
            yield from self._lapse(entered, entered["state"])

    def _deadline(self, deadline: Mapping[str, Any]) -> Iterator[Mark]:
        if deadline["status"] != "passed":
            earliest, latest = _window(deadline)
            own = deadline["actor"] == "buyer"
            timer = FLOWS[self.answer["flow"]].state[deadline["state"]].timer
            act = self._text(f"act.{timer.id}") if timer else ""
            actor = self._text(own_key(self.answer["flow"], f"actor.{deadline['actor']}", self.lang))
            if own or latest is None or earliest < latest:
                words = self._text(f"timeline.{'safe' if own else 'first'}", actor=actor, act=act)
                yield Mark(earliest, SAFE if own else FIRST, self._end(earliest), capitalized(words))
        yield from self._lapse(deadline, deadline["lapses_into"], passed=deadline["status"] == "passed")

    def _lapse(self, interval: Mapping[str, Any], state: str, *, passed: bool = False) -> Iterator[Mark]:
        _, latest = _window(interval)
        if latest is None:
            return
        words = self._text(f"timeline.{'lapsed' if passed else 'lapse'}", state=self._text(f"state.{state}"))
        yield Mark(latest, LAPSE, self._end(latest), words)

    def _text(self, key: str, **values: object) -> str:
        return text(self.lang, key, **values)

    def _end(self, instant: Instant) -> str:
        return capitalized(self.times.end(instant))


def _window(bounds: Mapping[str, Any]) -> tuple[Instant, Instant | None]:
    """Return both bounds; None where no latest one is known."""
    return read_instant(bounds["earliest"]), bounds["latest"] and read_instant(bounds["latest"])
