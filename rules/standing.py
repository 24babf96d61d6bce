"""How firmly a rule stands: as the weakest of the facts it rests on."""

from functools import cache

from rules.facts import FACTS
from rules.model import STANDINGS

_STANDING = {fact.id: fact.standing for fact in FACTS}


@cache
def standing_of(facts: tuple[str, ...]) -> str:
    """Return the weakest standing among these facts.

    Args:
        facts: ids of facts, at least one, none of them mere advice.

    Raises:
        KeyError: there is no such fact.
        ValueError: there is no fact at all, or one is advice and no ground of a rule.
    """
    return min((_STANDING[fact] for fact in facts), key=STANDINGS.index)
