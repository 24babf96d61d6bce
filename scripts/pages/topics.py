"""Holds situations for which there is no time to work out: what is known of them, and what to do now.

Each stands in the checker beside the situations that are a flow and an event. Its words are
`form.situation.ID` for the card, `topic.ID.lead`, and `topic.LINE` for each line.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from rules.rulebook.facts import FACTS
from rules.rulebook.model import ADVICE, NextPath
from rules.rulebook.standing import standing_of
from rules.wording import text

_FACT = {fact.id: fact for fact in FACTS}


class Line(NamedTuple):
    """A sentence or two, with the ids of the facts they rest on; without any they are advice."""

    id: str
    facts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Topic:
    """A situation for which there is no time to work out.

    Attributes:
        id: its name, in links too.
        steps: what to do, in order.
        known: what is known.
        next_paths: flows with the event from which on there is a time to work out.
        links: places on pages that say more; the words of each are those of its page.
    """

    id: str
    steps: tuple[Line, ...]
    known: tuple[Line, ...]
    next_paths: tuple[NextPath, ...]
    links: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LineText:
    """A line in words, with its facts; how they stand is said once in a list, at the first that stands so."""

    words: str
    facts: tuple[str, ...]
    standing: str | None


@dataclass(frozen=True, slots=True)
class TopicText:
    """A topic in words; `next_paths` and `links` are addresses with words, links from the site's root."""

    id: str
    name: str
    lead: str
    steps: tuple[LineText, ...]
    known: tuple[LineText, ...]
    next_paths: tuple[tuple[str, str], ...]
    links: tuple[tuple[str, str], ...]


_TELL = Line("tell")
_ASK = Line("ask", ("F60", "F66"))
_INTERVENE = Line("intervene", ("F61", "F2"))
_ANSWER = Line("answer", ("F6",))
_REGULATOR = Line("regulator", ("F80",))
_AGREED = Line("agreed", ("F7",))

_REQUESTED = NextPath("return-online", "return-requested")
_REJECTED = NextPath("intervention", "merchant-rejected")
_EVIDENCE = NextPath("evidence-request", "evidence-requested")

# The most common first.
TOPICS: tuple[Topic, ...] = (
    Topic(
        "not-received",
        steps=(Line("keep-parcel"), _ASK, _INTERVENE, _ANSWER, _REGULATOR),
        known=(
            Line("arrival-proof", ("F86",)),
            Line("in-transit", ("F87",)),
            Line("not-received-late", ("F5",)),
        ),
        next_paths=(_REJECTED, _EVIDENCE),
        links=(
            "evidence/#not-received",
            "phrasebook/#not-received",
            "faq/#not-received",
            "complain/#regulator",
        ),
    ),
    Topic(
        "wrong-item",
        steps=(Line("keep-goods"), _ASK, _INTERVENE, _ANSWER, _REGULATOR),
        known=(
            Line("dispatch-proof", ("F86",)),
            Line("not-your-fault", ("F35",)),
            Line("refuse", ("F87",)),
        ),
        next_paths=(_REQUESTED, _REJECTED, _EVIDENCE),
        links=("evidence/#wrong-item", "phrasebook/#wrong-item", "faq/#wrong-item", "complain/#regulator"),
    ),
    Topic(
        "counterfeit",
        steps=(Line("keep-claims"), _ASK, _INTERVENE, _ANSWER, Line("regulator-at-once", ("F80", "F7"))),
        known=(
            Line("genuine-proof", ("F86",)),
            Line("fraud", ("F74",)),
            Line("counterfeit-late", ("F5",)),
        ),
        next_paths=(_REQUESTED, _REJECTED, _EVIDENCE, NextPath("complaint-12315", "complaint-filed")),
        links=("evidence/#counterfeit", "phrasebook/#counterfeit", "faq/#counterfeit", "complain/#regulator"),
    ),
    Topic(
        "refund-only",
        steps=(_TELL, _ASK, _INTERVENE, _ANSWER, _REGULATOR),
        known=(Line("refund-without-return", ("F87",)), _AGREED),
        next_paths=(_REJECTED, _EVIDENCE),
        links=("evidence/#now", "phrasebook/#no-part", "faq/#refund-only", "complain/#regulator"),
    ),
    Topic(
        "exchange",
        steps=(_TELL, _ASK, Line("buy-again"), _INTERVENE, _ANSWER, _REGULATOR),
        known=(Line("faulty", ("F74",)), _AGREED),
        next_paths=(NextPath("no-reason-return", "parcel-signed"), _REJECTED, _EVIDENCE),
        links=("evidence/#quality", "phrasebook/#defective", "faq/#exchange", "complain/#regulator"),
    ),
)


def topic_text(topic: Topic, lang: str) -> TopicText:
    """Return a topic in words."""
    return TopicText(
        id=topic.id,
        name=text(lang, f"form.situation.{topic.id}"),
        lead=text(lang, f"topic.{topic.id}.lead"),
        steps=tuple(_line_texts(topic.steps, lang)),
        known=tuple(_line_texts(topic.known, lang)),
        next_paths=tuple(
            (f"#flow={way.flow}&event={way.event}", text(lang, f"form.situation.{way.flow}.{way.event}"))
            for way in topic.next_paths
        ),
        links=tuple((place, text(lang, f"topic.link.{place.split('/')[0]}")) for place in topic.links),
    )


def _line_texts(lines: tuple[Line, ...], lang: str) -> Iterator[LineText]:
    said: set[str] = set()
    for line in lines:
        standing = standing_of(line.facts) if line.facts else ADVICE
        values = {name: value for fact in line.facts for name, value in _FACT[fact].values.items()}
        words = text(lang, f"topic.{line.id}", **values)
        yield LineText(words, line.facts, None if standing in said else standing)
        said.add(standing)
