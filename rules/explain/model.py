"""Holds an answer in words: sentences, and the instants they speak of, without any markup."""

from dataclasses import dataclass

from rules.dates.moment import Instant, format_instant
from rules.engine.answer import Status


@dataclass(frozen=True, slots=True)
class When:
    """An instant inside a sentence.

    Attributes:
        at: the instant.
        words: how the sentence says it.
    """

    at: Instant
    words: str

    @property
    def iso(self) -> str:
        """The instant for programs."""
        return format_instant(self.at)


Sentence = tuple[str | When, ...]


def plain(sentence: Sentence | str) -> str:
    """Return a sentence as mere words."""
    parts = (sentence,) if isinstance(sentence, str) else sentence
    return "".join(part.words if isinstance(part, When) else part for part in parts)


@dataclass(frozen=True, slots=True)
class Headline:
    """The sentence an answer leads with.

    Attributes:
        tone: ``act`` (the buyer must), ``late`` (it may be too late), ``wait`` (somebody else must)
            or ``rest`` (no limit runs).
        rule: id of the rule it is about, if any.
        condition: what must hold for it, where the case may stand elsewhere.
        sentence: the headline itself, in the reader's time.
        doubt: which other end stands against it, and what to check; empty where nothing does.
        in_china: the same time in China; empty where that is the reader's.
        vague: that the exact time of the last report could move this one, and by how much; empty where it
            could not, or is known.
        until: the instant that it speaks of; None where it speaks of none.
        remaining: how much time is left till then, where that is certain.
        left: ``soon`` or ``urgent`` where little of it is left for what the buyer has to do; else empty.
        soon_at: the instant after which it is ``soon``; None where nothing of the buyer's own runs.
        urgent_at: the instant after which it is ``urgent``.
        act: what is to be done till then, in the words of the sentence; empty where it speaks of no end.
        actor: who has to do it, where that is not the buyer.
        sure: how the note on how sure it is begins; empty where there is none.
        notes: what to know beside it: what happens otherwise, what can still be done, how sure it is.
        unseen: what it takes to have come about by itself, and what to do about that; said before it.
    """

    tone: str
    rule: str | None
    condition: Sentence
    sentence: Sentence
    in_china: Sentence
    vague: Sentence
    until: Instant | None
    remaining: Sentence
    notes: tuple[Sentence, ...]
    unseen: tuple[Sentence, ...] = ()
    left: str = ""
    soon_at: Instant | None = None
    urgent_at: Instant | None = None
    act: str = ""
    actor: str = ""
    sure: str = ""
    doubt: Sentence = ()

    @property
    def times(self) -> tuple[When, ...]:
        """The times that the headline names, as it names them."""
        return tuple(part for part in self.sentence if isinstance(part, When))

    @property
    def told(self) -> Sentence:
        """The headline with the doubt about it."""
        return (*self.sentence, *self.doubt)


@dataclass(frozen=True, slots=True)
class Happened:
    """What a case is about: what happened last, and when; nothing where nobody gave a time."""

    name: str
    when: str


@dataclass(frozen=True, slots=True)
class FactText:
    """A fact as it is shown: its id, its standing and how that is said, and its wording."""

    id: str
    standing: str
    standing_name: str
    text: str


@dataclass(frozen=True, slots=True)
class SourceText:
    """A source as it is shown: its id, and its title with its date."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class DeadlineText:
    """One deadline in words.

    Attributes:
        rule: id of the rule.
        status: ``open``, ``uncertain`` or ``passed``, see `rules.engine.answer.Deadline`.
        title: the name of the limit.
        safe: the sentence with the safe time.
        reminder: what to do by when, in the reader's time, to stand by itself.
        in_china: the same time in China; empty where that is the reader's.
        until: the safe time; None where none is known.
        doubt: the end by the countdown and the one by the rule, where either may be wrong; else empty.
        observed: what the countdown in the app says, and whether the rule says so too; empty without one.
        why: both bounds and why they differ, and what of the case itself counts; empty where there is nothing
            to say.
        alternatives: what each of several provisions says, and which to go by; empty where there is one.
        readings: name, explanation and end under each reading, where there are several.
        limit: the rule as a sentence.
        start: what it counts from, and when that was; empty where nobody gave a time.
        lapse: what happens when it runs out.
        late: what can still be done where it may have run out; empty where the headline says so.
        standing: id of the standing.
        standing_text: the standing and what it means.
        sources: the texts it rests on.
        newer: what is true instead, where it is no longer true.
        review: that it should have been checked again, where that day is over.
        facts: the facts it rests on.
    """

    rule: str
    status: Status
    title: str
    safe: Sentence
    reminder: Sentence
    in_china: Sentence
    until: Instant | None
    doubt: Sentence
    observed: tuple[Sentence, ...]
    why: tuple[Sentence, ...]
    alternatives: tuple[Sentence, ...]
    readings: tuple[tuple[str, str, Sentence], ...]
    limit: str
    start: Sentence
    lapse: str
    late: str
    standing: str
    standing_text: str
    sources: tuple[SourceText, ...]
    newer: tuple[FactText, ...]
    review: str
    facts: tuple[FactText, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """Something the buyer can do next: what to tap in which order, and the page that says more.

    Without an ``event`` it is what the site advises at this point of a case.
    """

    event: str | None
    name: str
    taps: tuple[str, ...]
    page: str


@dataclass(frozen=True, slots=True)
class NextPathText:
    """What the buyer can turn to beyond this case.

    Attributes:
        name: what it is.
        first: the first limit that runs on that way.
        taps: what to do for it, in order; empty where it is not the buyer who does it.
        page: id of the flow whose page says more.
    """

    name: str
    first: Sentence
    taps: tuple[str, ...]
    page: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """An answer in words; every part may be empty but the headline and the states.

    ``latest`` says how long the money can take, step by step; it is empty where no money is on its way.
    ``withdrawals`` end the case without a decision and are shown apart, after all else that can be done.
    ``last_word`` says whose word goes before all this.
    """

    flow: str
    case: Happened
    notices: tuple[FactText, ...]
    headline: Headline
    states: Sentence
    unreported: tuple[Sentence, ...]
    warnings: tuple[str, ...]
    deadlines: tuple[DeadlineText, ...]
    lapsed: tuple[DeadlineText, ...]
    projection: tuple[Sentence, ...]
    latest: tuple[Sentence, ...]
    steps: tuple[Step, ...]
    next_paths: tuple[NextPathText, ...]
    withdrawals: tuple[Step, ...]
    others: tuple[str, ...]
    last_word: str
    times: Sentence
