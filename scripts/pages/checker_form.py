"""Writes the checker's form and the limits beside it, as HTML that is there before any script runs."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from rules.api.options import LIMIT_UNITS, MAX_PAUSES
from rules.api.request import MAX_EVENTS
from rules.dates.day_parts import DAY_PARTS
from rules.dates.moment import CHINA_OFFSET, FIRST_YEAR, LAST_YEAR, MINUTE
from rules.explain.sentences import fact_text, lapse_sentence, limit_sentence, notices, state_sentence
from rules.rulebook import goods
from rules.rulebook.flows import FLOWS
from rules.rulebook.graph import lapse_path, may_follow
from rules.rulebook.model import Event, Flow
from rules.rulebook.standing import standing_of
from rules.wording import capitalized, catalogue, in_words, text
from scripts.pages.inline import numeral
from scripts.pages.numbers import UNIT_WORDS, numerals
from scripts.pages.provisional import provisional_boards, time_patterns
from scripts.pages.repository import report
from scripts.pages.topics import TOPICS, topic_text
from scripts.paths import ROOT

_PARTIALS = ROOT / "overrides" / "partials"

# What readers come with, in the groups of the site's first page: each is a flow and the event that happened
# last in it, with the sentence `form.situation.FLOW.EVENT`. In one group stand those without a time to work
# out (`topics`). Whatever is not here is chosen by flow and event.
_GROUPS: dict[str, tuple[tuple[str, str], ...]] = {
    "refused": (
        ("intervention", "merchant-rejected"),
        ("return-online", "return-requested"),
        ("intervention", "intervention-requested"),
        ("intervention", "decided-for-merchant"),
    ),
    "returning": (
        ("return-online", "merchant-approved"),
        ("return-online", "tracking-uploaded"),
        ("return-online", "receipt-confirmed"),
        ("no-reason-return", "goods-returned"),
    ),
    "kept": (
        ("no-reason-return", "parcel-signed"),
        ("cancel-online", "order-placed"),
        ("cancel-online", "paid"),
    ),
    "wrong": (),
    "complain": (
        ("evidence-request", "evidence-requested"),
        ("complaint-12315", "complaint-filed"),
        ("complaint-12315", "complaint-accepted"),
        ("freight-insurance", "refund-succeeded"),
    ),
}
_TOPICS_IN = "wrong"
SITUATIONS = tuple(situation for group in _GROUPS.values() for situation in group)
# The sections of the page of questions, for whom none of all this fits.
_QUESTIONS = ("intervention", "time", "money", "goods", "orders", "help")

# From the checker's page to the site's first page, and to the first page of its language.
_SITE_ROOT = {"zh": "../", "en": "../../"}
_LANGUAGE_ROOT = "../"


@dataclass(frozen=True, slots=True)
class EventChoice:
    """An event to choose, and what the page says where nothing can be computed.

    Attributes:
        id: id of the event.
        label: the event as the buyer would tell it.
        follows: ids of the events that it can come right after.
        rules: ids of the rules whose time can be running while nothing else has happened.
        timed: whether a limit runs after it.
        limit: that limit and what happens when it runs out; without one, what the event means.
    """

    id: str
    label: str
    follows: tuple[str, ...]
    rules: tuple[str, ...]
    timed: bool
    limit: str


@dataclass(frozen=True, slots=True)
class FlowChoice:
    """A flow to choose.

    Attributes:
        id: id of the flow.
        say: what somebody who has the problem would say.
        name: its name.
        old: whether it rests on what has been withdrawn.
        events: everything that can happen in it.
    """

    id: str
    say: str
    name: str
    old: bool
    events: tuple[EventChoice, ...]

    @property
    def timed(self) -> bool:
        """Whether a limit runs anywhere in it."""
        return any(event.timed for event in self.events)


class Situation(NamedTuple):
    """A situation to choose, by its id: the id of what describes it further, and its limit, if it has any."""

    id: str
    told_by: str
    limit: str


class SituationGroup(NamedTuple):
    """Situations under one heading."""

    id: str
    situations: tuple[Situation, ...]


@dataclass(frozen=True, slots=True)
class RuleChoice:
    """A rule that the reader may know more of than when it began.

    Attributes:
        id: id of the rule.
        name: its name, as a choice in a list.
        in_app: whether the app can show a countdown for it.
        takes_own_limit: whether a case can state its own limit.
        pausable: whether there is time that it does not count.
    """

    id: str
    name: str
    in_app: bool
    takes_own_limit: bool
    pausable: bool


def checker(lang: str) -> str:
    """Return the checker for the page `check/`, in the page's language."""
    page = Environment(
        loader=FileSystemLoader(_PARTIALS),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return page.get_template("checker.html").render(
        lang=lang,
        flows=sorted((_flow_choice(flow, lang) for flow in FLOWS.values()), key=lambda flow: flow.old),
        situations=tuple(_groups(lang)),
        topics=tuple(topic_text(topic, lang) for topic in TOPICS),
        questions=_QUESTIONS,
        goods=goods,
        day_parts=DAY_PARTS,
        limit_units=LIMIT_UNITS,
        number_words={"numerals": numerals(), "units": UNIT_WORDS},
        most_pauses=MAX_PAUSES,
        rules=tuple(_rule_choices(lang)),
        provisional_boards=tuple(provisional_boards(lang, _LANGUAGE_ROOT)),
        time_patterns=time_patterns(lang),
        china_minutes=CHINA_OFFSET // MINUTE,
        text=lambda key: text(lang, key),
        words=lambda key, **values: text(lang, f"form.{key}", **values),
        stands=lambda fact: text(lang, f"standing.{fact_text(fact, lang).standing}"),
        space=text(lang, "list.space"),
        along=lambda key: text(lang, f"along.{key}"),
        along_words=_along_words(lang),
        first_day=f"{FIRST_YEAR}-01-01",
        last_day=f"{LAST_YEAR}-12-31",
        most_steps=MAX_EVENTS,
        report=report("wrong-date", "check/" if lang == "zh" else "en/check/"),
        root_of_site=_SITE_ROOT[lang],
        root=_LANGUAGE_ROOT,
    )


def _groups(lang: str) -> Iterator[SituationGroup]:
    for name, situations in _GROUPS.items():
        rows = tuple(_situation(flow, event, lang) for flow, event in situations)
        if name == _TOPICS_IN:
            rows += tuple(Situation(topic.id, f"dc-{topic.id}-lead", "") for topic in TOPICS)
        yield SituationGroup(name, rows)


def _situation(flow: str, event: str, lang: str) -> Situation:
    timer = FLOWS[flow].state[FLOWS[flow].event[event].leads_to].timer
    if timer is None:
        return Situation(f"{flow}.{event}", "", "")
    # Of several texts that state it the law says it as people do.
    limits = [known.limit for known in timer.provisions if standing_of(known.facts) == "in-force"]
    shown = numeral(in_words(lang, (limits or [timer.limit])[0]))
    return Situation(f"{flow}.{event}", f"dc-limit-{timer.id}-{event}", shown)


def _along_words(lang: str) -> dict[str, str]:
    """Return, by key, the words that scripts put together with what only they know, such as a case's name."""
    prefix = "along."
    return {
        key.removeprefix(prefix): words for key, words in catalogue(lang).items() if key.startswith(prefix)
    }


def _flow_choice(flow: Flow, lang: str) -> FlowChoice:
    return FlowChoice(
        id=flow.id,
        say=text(lang, f"flow.{flow.id}.say"),
        name=text(lang, f"flow.{flow.id}"),
        old=bool(notices(flow, lang)),
        events=tuple(_event_choice(flow, event, lang) for event in flow.events),
    )


def _event_choice(flow: Flow, event: Event, lang: str) -> EventChoice:
    timer = flow.state[event.leads_to].timer
    if timer:
        sentences = (limit_sentence(flow, timer, lang), lapse_sentence(flow, timer, lang))
    else:
        sentences = (text(lang, "form.limits.none"), state_sentence(flow, event.leads_to, lang))
    return EventChoice(
        id=event.id,
        label=text(lang, f"event.{event.id}"),
        follows=tuple(before.id for before in flow.events if event.id in may_follow(flow, before.id)),
        rules=tuple(
            flow.rule(state.timer) for state in lapse_path(flow, event.leads_to) if state.timer is not None
        ),
        timed=timer is not None,
        limit=text(lang, "list.space").join(sentences),
    )


def _rule_choices(lang: str) -> Iterator[RuleChoice]:
    for flow in FLOWS.values():
        for rule, timer in flow.timers.items():
            yield RuleChoice(
                id=rule,
                name=capitalized(text(lang, f"rule.{timer.id}")),
                # An authority works outside the app.
                in_app=timer.actor != "authority",
                takes_own_limit=timer.takes_own_limit,
                pausable=any(provision.pausable for provision in timer.provisions),
            )
