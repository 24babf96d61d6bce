"""Says how firmly a rule stands, as the weakest of its facts, and which newer facts replace those."""

from collections.abc import Iterable
from functools import cache

from rules.rulebook.facts import FACTS
from rules.rulebook.model import REPLACED, STANDINGS, Provision

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


def standing_of_provisions(provisions: Iterable[Provision]) -> str:
    """Return how firmly a rule stands that these provisions state.

    Where each of them has been replaced by a newer one, the rule is superseded whatever its facts say:
    they tell of the newer one too.

    Args:
        provisions: at least one.
    """
    provisions = tuple(provisions)
    standing = standing_of(tuple(fact for provision in provisions for fact in provision.facts))
    if all(provision.until for provision in provisions):
        return min(standing, "superseded", key=STANDINGS.index)
    return standing


@cache
def newer_than(facts: tuple[str, ...]) -> tuple[str, ...]:
    """Return the ids of the facts that say what holds instead of those that are no longer true, each once."""
    replaced = (_FACT[fact] for fact in facts if _FACT[fact].standing in REPLACED)
    return tuple(dict.fromkeys(newer for fact in replaced for newer in fact.see))
