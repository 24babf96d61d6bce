"""Gives every part of an explanation what it needs to speak: the answer, and words for times."""

from collections.abc import Collection, Iterable, Mapping
from string import Formatter
from typing import Any

from rules.dates.moment import calendar_day, read_instant
from rules.dates.reader_clock import Clock
from rules.engine.case import Case
from rules.explain.model import Sentence, When
from rules.explain.sentences import own_key
from rules.rulebook.flows import FLOWS
from rules.rulebook.model import Timer
from rules.rulebook.review import review_of, sources_of
from rules.wording import capitalized, dates, in_words, text
from rules.wording.times import Times

Json = Mapping[str, Any]


class Explainer:
    """Words one answer in one language."""

    def __init__(self, answer: Json, case: Case, lang: str, clock: Clock) -> None:
        """Take an answer of `rules.answer`, parsed and no error, what was asked, a language and a clock."""
        self.answer = answer
        self.case = case
        self.lang = lang
        self.flow = FLOWS[answer["flow"]]
        self.now = read_instant(answer["now"])
        self.times = Times(lang, self.now, clock)
        self.timers = {self.flow.rule(state.timer): state.timer for state in self.flow.states if state.timer}

    def text(self, key: str, **values: object) -> str:
        """Return one text with its placeholders filled."""
        return text(self.lang, key, **values)

    def own(self, key: str) -> str:
        """Return the key of the flow's own wording where it has one, else the shared key."""
        return own_key(self.flow.id, key, self.lang)

    def fill(self, key: str, **values: object) -> Sentence:
        """Fill a template and keep the instants in it apart from the words around them."""
        parts: list[str | When] = []
        for literal, name, _, _ in Formatter().parse(self.text(key)):
            parts.append(literal)
            if name:
                value = values[name]
                told = value if isinstance(value, tuple) else (value,)
                parts += (one if isinstance(one, When) else in_words(self.lang, one) for one in told)
        first, *rest = (part for part in parts if part)
        return (first if isinstance(first, When) else capitalized(first), *rest)

    def end(self, iso: str) -> When:
        """Return an instant as the end of something, the first that is too late."""
        return When(iso, self.times.end(read_instant(iso)))

    def own_end(self, iso: str) -> Sentence:
        """Return an instant as the end of something by the reader's clock, which is named."""
        before, words, after = self.times.own_end(read_instant(iso))
        return before, When(iso, words), after

    def in_china(self, iso: str) -> Sentence:
        """Say an end in China's time; nothing where the reader's clock shows the same."""
        instant = read_instant(iso)
        if self.times.clock.is_chinas_at(instant - 1):
            return ()
        before, words, after = self.times.china_end(instant)
        return self.fill("in-china", end=(before, When(iso, words), after))

    def moment(self, iso: str) -> When:
        """Return an instant as day and clock time."""
        return When(iso, self.times.moment(read_instant(iso)))

    def quoted(self, words: str) -> str:
        """Return words between quotation marks."""
        return self.text("quote", text=words)

    def latest_end(self, interval: Json) -> When | str:
        """Return the latest end of an interval, or nothing where none is known."""
        return self.end(interval["latest"]) if interval["latest"] else ""

    def advice(self, timer: Timer, advised: Collection[Sentence] = ()) -> str:
        """Say what can still be done about a limit, and that it is counsel; nothing that was said already."""
        advice = self.text("advice", advice=self.text(f"late.{timer.id}"))
        return "" if (advice,) in advised else advice

    def review(self, facts: Iterable[str]) -> str:
        """Say that a rule should have been checked again by now; nothing where that day is not over."""
        review = review_of(sources_of(tuple(facts)))
        if not review.is_past(calendar_day(self.now)):
            return ""
        written = dates(self.lang).written
        return self.text(self.own("review.past"), read=written(review.read), by=written(review.review_by))

    def followed(self, sentence: Sentence, further: str) -> Sentence:
        """Return a sentence with another behind it, if there is one."""
        return (*sentence, self.text("list.space"), further) if further else sentence


def is_range(interval: Json) -> bool:
    """Say whether an interval has two bounds."""
    return bool(interval["earliest"] != interval["latest"])


def ending(kind: str, interval: Json) -> str:
    """Return the key for an end that is known exactly, known to lie in a range, or known only from below."""
    if interval["latest"] is None:
        return f"{kind}.unknown"
    return f"{kind}.between" if is_range(interval) else f"{kind}.at"
