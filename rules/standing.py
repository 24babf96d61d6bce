"""How firmly a rule stands, as the weakest of the facts it rests on; and which newer facts replace those."""

from collections.abc import Iterable
from functools import cache

from rules.facts import FACTS
from rules.model import REPLACED, STANDINGS

_FACT = {fact.id: fact for fact in FACTS}


@cache
def standing_of(facts: tuple[str, ...]) -> str:
    """Return the weakest standing among these facts.

    Args:
        facts: ids of facts, at least one, none of them mere advice.

    Raises:
        KeyError: there is no such fact.
        ValueError: there is no fact at all, or one is advice and no ground of a rule.
    """
    return min((_FACT[fact].standing for fact in facts), key=STANDINGS.index)


def newer_than(facts: Iterable[str]) -> tuple[str, ...]:
    """Return the ids of the facts that say what holds instead of those that are no longer true, each once."""
    replaced = (_FACT[fact] for fact in facts if _FACT[fact].standing in REPLACED)
    return tuple(dict.fromkeys(newer for fact in replaced for newer in fact.see))
