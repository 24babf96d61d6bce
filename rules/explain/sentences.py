"""Words what the rules, facts and sources say by themselves: nothing here knows of a case."""

from collections.abc import Iterable

from rules.explain.model import FactText, SourceText
from rules.rulebook.facts import FACTS
from rules.rulebook.model import Flow, Source, Timer
from rules.rulebook.review import sources_of
from rules.rulebook.standing import newer_than
from rules.wording import catalogue, dates, text, worded

_FACT = {fact.id: fact for fact in FACTS}


def limit_sentence(flow: Flow, timer: Timer, lang: str) -> str:
    """Return a rule as a sentence: who has how long for what."""
    return text(lang, own_key(flow.id, f"limit.{timer.id}", lang), limit=timer.limit)


def lapse_sentence(flow: Flow, timer: Timer, lang: str) -> str:
    """Return what happens when a timer runs out."""
    return text(lang, own_key(flow.id, f"lapse.{timer.id}", lang))


def state_sentence(flow: Flow, state: str, lang: str) -> str:
    """Return what it means for the buyer that a case stands here."""
    return text(lang, own_key(flow.id, f"now.{state}", lang))


def fact_text(fact_id: str, lang: str) -> FactText:
    """Return a fact in words."""
    fact = _FACT[fact_id]
    name = standing_name(fact.standing, (fact_id,), lang)
    return FactText(fact.id, fact.standing, name, worded(lang, fact.text, fact.values))


def source_text(source: Source, lang: str) -> SourceText:
    """Return a source in words: its title, and its date unless the title says it."""
    title = worded(lang, source.title)
    if all(part in title for part in source.date.split("/")):
        return SourceText(source.id, title)
    dated = text(lang, "standing.source.dated", title=title, date=source_date(source, lang))
    return SourceText(source.id, dated)


def source_date(source: Source, lang: str) -> str:
    """Return the date or dates of a source that has any."""
    return text(lang, "list.and").join(map(dates(lang).written, source.date.split("/")))


def sources_sentence(sources: Iterable[SourceText], lang: str) -> str:
    """Return what a rule rests on, as a sentence."""
    listed = text(lang, "list.semicolon").join(source.text for source in sources)
    return text(lang, "standing.sources", sources=listed)


def standing_name(standing: str, facts: Iterable[str], lang: str) -> str:
    """Return how firmly these facts stand, in a word or two: and what the standing alone would hide.

    Args:
        standing: the standing of a rule or a fact.
        facts: ids of the facts it rests on; those that stand more firmly have nothing to add.
        lang: ``zh`` or ``en``.
    """
    weakest = tuple(fact for fact in facts if _FACT[fact].standing == standing)
    beside = dict.fromkeys(worded(lang, source.beside) for source in sources_of(weakest) if source.beside)
    return text(lang, "standing.beside").join((text(lang, f"standing.{standing}"), *beside))


def standing_sentence(standing: str, facts: Iterable[str], lang: str) -> str:
    """Return how firmly a rule stands that rests on these facts, and what that means."""
    why = text(lang, f"standing.{standing}.why")
    return text(lang, "standing.sentence", name=standing_name(standing, facts, lang), why=why)


def standing_lead(standing: str, facts: Iterable[str], lang: str) -> str:
    """Return how that sentence begins: how firmly the rule stands, without what that means."""
    return text(lang, "standing.sentence", name=standing_name(standing, facts, lang), why="").strip()


def last_word(flow: Flow, lang: str) -> str:
    """Return whose word goes before what this package works out."""
    own = f"app-wins.{flow.id}"
    return text(lang, own if own in catalogue(lang) else "app-wins")


def notices(flow: Flow, lang: str) -> tuple[FactText, ...]:
    """Return the newer facts to put in front of a flow that rests on facts no longer true."""
    cited = [fact for state in flow.states for fact in (*state.facts, *_timer_facts(state.timer))]
    cited += [fact for event in flow.events for fact in event.facts]
    return tuple(fact_text(fact_id, lang) for fact_id in newer_than(tuple(cited)))


def _timer_facts(timer: Timer | None) -> tuple[str, ...]:
    return timer.facts if timer else ()


def own_key(flow_id: str, key: str, lang: str) -> str:
    """Return the key of a flow's own wording where it has one, else the shared key."""
    kind, name = key.split(".", 1)
    own = f"{kind}.{flow_id}.{name}"
    return own if own in catalogue(lang) else key
