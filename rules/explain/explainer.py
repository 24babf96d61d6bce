"""Gives every part of an explanation what it needs to speak: the answer, and words for times."""

from collections.abc import Collection, Iterable
from functools import cache
from string import Formatter

from rules.dates.moment import ENDLESS, Instant, Interval, calendar_day
from rules.dates.reader_clock import Clock
from rules.engine.answer import Answer, Deadline
from rules.engine.deadlines import safe_of
from rules.explain.model import Sentence, When
from rules.explain.sentences import own_key
from rules.rulebook.model import Timer
from rules.rulebook.review import review_of, sources_of
from rules.wording import capitalized, dates, in_words, text
from rules.wording.times import Times, TimeWords


class Explainer:
    """Words one answer in one language."""

    def __init__(self, answer: Answer, lang: str, clock: Clock) -> None:
        """Take what the rules say, a language and the reader's clock."""
        self.answer = answer
        self.case = answer.case
        self.flow = answer.case.flow
        self.now = answer.case.now
        self.lang = lang
        self.times = Times(lang, self.now, clock)

    def text(self, key: str, **values: object) -> str:
        """Return one text with its placeholders filled."""
        return text(self.lang, key, **values)

    def own(self, key: str) -> str:
        """Return the key of the flow's own wording where it has one, else the shared key."""
        return own_key(self.flow.id, key, self.lang)

    def fill(self, key: str, **values: object) -> Sentence:
        """Fill a template and keep the instants in it apart from the words around them."""
        parts: list[str | When] = []
        for literal, name in _parsed(self.text(key)):
            parts.append(literal)
            if name:
                value = values[name]
                told = value if isinstance(value, tuple) else (value,)
                parts += (one if isinstance(one, When) else in_words(self.lang, one) for one in told)
        first, *rest = (part for part in parts if part)
        return (first if isinstance(first, When) else capitalized(first), *rest)

    def end(self, instant: Instant) -> Sentence:
        """Return an instant as the end of something, the first that is too late."""
        return told(instant, self.times.end(instant))

    def named_end(self, instant: Instant) -> Sentence:
        """Return such an end with the name of the reader's clock, China's too."""
        return told(instant, self.times.named_end(instant))

    def moment(self, instant: Instant) -> Sentence:
        """Return an instant as day and clock time."""
        return told(instant, self.times.moment(instant))

    def in_china(self, instant: Instant, key: str = "in-china") -> Sentence:
        """Say an end in China's time, by a key; nothing where the reader's clock shows the same."""
        if self.times.clock.is_chinas_at(instant - 1):
            return ()
        return self.fill(key, end=told(instant, self.times.china_end(instant)))

    def quoted(self, words: str) -> str:
        """Return words between quotation marks."""
        return self.text("quote", text=words)

    def latest_end(self, interval: Interval) -> Sentence | str:
        """Return the latest end of an interval, or nothing where none is known."""
        return "" if interval.latest == ENDLESS else self.end(interval.latest)

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

    def doubt(self, deadline: Deadline, key: str = "") -> Sentence:
        """Name the end by the countdown and the one by the rule, and say what to check; empty without doubt.

        Args:
            deadline: a limit.
            key: what names the one that does not lead; without it both are named.
        """
        if not (deadline.observed and deadline.observed.ruled):
            return ()
        by_app, by_rule = (
            safe_of(deadline.timer, due) for due in (deadline.observed.due, deadline.observed.ruled)
        )
        if by_rule == ENDLESS:
            named = self.fill("doubt.unknown", app=self.end(by_app))
        else:
            both = f"doubt.both.{'own' if deadline.is_own else 'other'}"
            named = self.fill(key or both, app=self.end(by_app), rule=self.end(by_rule))
        date = "" if self.case.reports[-1].is_assumed else self.text("doubt.date")
        return self.followed(self.followed(named, self.text(self.own("doubt.check"))), date)

    def is_seen(self, deadline: Deadline) -> bool:
        """Say whether this is the limit whose countdown was seen, not one that follows it."""
        countdown = self.case.options.countdown
        return countdown is not None and countdown.timer is deadline.timer

    def followed(self, sentence: Sentence, further: str) -> Sentence:
        """Return a sentence with another behind it, if there is one."""
        return (*sentence, self.text("list.space"), further) if further else sentence


@cache
def _parsed(template: str) -> tuple[tuple[str, str | None], ...]:
    """Return the words of a text, each with the name of the placeholder behind them."""
    return tuple((literal, name) for literal, name, _, _ in Formatter().parse(template))


def told(instant: Instant, time: TimeWords) -> Sentence:
    """Return an instant in words, with what names its clock apart from it."""
    return tuple(part for part in (time.before, When(instant, time.words), time.after) if part)


def is_range(interval: Interval) -> bool:
    """Say whether an interval has two bounds."""
    return interval.earliest != interval.latest


def ending(kind: str, interval: Interval) -> str:
    """Return the key for an end that is known exactly, known to lie in a range, or known only from below."""
    if interval.latest == ENDLESS:
        return f"{kind}.unknown"
    return f"{kind}.between" if is_range(interval) else f"{kind}.at"
