"""Puts words that come from the rules into a sentence: a limit, a number, a name, a citation."""

from rules.explain.sentences import fact_text, standing_name
from rules.rulebook.facts import FACTS
from rules.rulebook.flows import FLOWS
from rules.rulebook.model import ADVICE, Fact, Flow, Timer
from rules.rulebook.standing import standing_of
from rules.wording import in_words, text
from scripts.pages.topics import TOPICS

_FACT = {fact.id: fact for fact in FACTS}
_TOPIC = {topic.id: topic for topic in TOPICS}


def find_rule(rule: str) -> tuple[Flow, Timer]:
    """Return the flow and the timer of a rule id.

    Raises:
        KeyError: there is no such rule.
    """
    flow = FLOWS[rule.partition(".")[0]]
    return flow, flow.timers[rule]


def find_fact(fact: str) -> Fact:
    """Return the fact of an id.

    Raises:
        KeyError: there is no such fact.
    """
    return _FACT[fact]


def limit(lang: str, rule: str) -> str:
    """Return how long a rule gives: ``48 小时``."""
    return in_words(lang, find_rule(rule)[1].limit)


def value(lang: str, fact: str, name: str) -> str:
    """Return a quantity or number that a fact states."""
    return in_words(lang, find_fact(fact).values[name])


def big_limit(lang: str, rule: str) -> str:
    """Return how long a rule gives, as the numeral that a page opens with."""
    return numeral(limit(lang, rule))


def big_value(lang: str, fact: str, name: str) -> str:
    """Return a quantity that a fact states, as the numeral that a page opens with."""
    return numeral(value(lang, fact, name))


def numeral(words: str) -> str:
    """Return a quantity in words with its number apart, for the style to set large."""
    number, _, unit = words.partition(" ")
    return f'<span class="numeral"><b>{number}</b>{f" {unit}" if unit else ""}</span>'


def name(lang: str, key: str) -> str:
    """Return the one name of a flow, state, event, rule, reading or standing."""
    return text(lang, key)


def cite(_lang: str, *facts: str) -> str:
    """Return links to the facts a sentence rests on."""
    return "".join(
        f'<span class="cite">[{find_fact(fact).id}](sources.md#{fact.lower()} "{_title(_lang, fact)}")</span>'
        for fact in facts
    )


def standing(lang: str, rule_or_fact: str) -> str:
    """Return how firmly a rule or a fact stands, as a badge."""
    return badge(lang, *_known(rule_or_fact))


def how_sure(lang: str, rule_or_fact: str) -> str:
    """Return how firmly a rule or a fact stands: the badge, and what it means."""
    known, facts = _known(rule_or_fact)
    return f"{badge(lang, known, facts)} {text(lang, f'standing.{known}.why')}"


def advice(lang: str) -> str:
    """Return the badge that marks a sentence as the site's own advice."""
    return badge(lang, ADVICE)


def overdue(lang: str, review_by: str) -> str:
    """Return the place where the page says, from the day after an ISO date on, that a check is overdue."""
    return (
        f'<strong class="overdue" data-review-by="{review_by}" data-overdue="{text(lang, "page.overdue")}">'
        "</strong>"
    )


def who(lang: str, actor: str) -> str:
    """Return who acts in a step, as a chip."""
    return f'<span class="who" data-actor="{actor}">{text(lang, f"actor.{actor}")}</span>'


def badge(lang: str, known: str, facts: tuple[str, ...] = ()) -> str:
    """Return the badge of a standing, with what it alone would hide of these facts."""
    return f'<span class="standing" data-standing="{known}">{standing_name(known, facts, lang)}</span>'


def check(_lang: str, label: str, flow: str, event: str) -> str:
    """Return a link that opens the checker with a flow and an event already chosen.

    Raises:
        KeyError: there is no such flow, or it has no such event.
    """
    chosen = FLOWS[flow].event[event].id
    return f"[{label}](check.md#flow={flow}&event={chosen})"


def topic(lang: str, situation: str) -> str:
    """Return a link that opens in the checker what to do in a situation without a time to work out.

    Raises:
        KeyError: there is no such topic.
    """
    return f"[{text(lang, 'topic.here')}](check.md#situation={_TOPIC[situation].id})"


def _title(lang: str, fact: str) -> str:
    return fact_text(fact, lang).standing_name


def _known(rule_or_fact: str) -> tuple[str, tuple[str, ...]]:
    """Return the standing of a rule (``FLOW.TIMER``) or of a fact (``F1``), and the facts it is that of."""
    if "." in rule_or_fact:
        facts = find_rule(rule_or_fact)[1].facts
        return standing_of(facts), facts
    return find_fact(rule_or_fact).standing, (rule_or_fact,)
