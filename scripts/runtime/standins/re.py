"""Stands in for re: has the patterns that the build has compiled, and compiles only others.

Without it a start would compile each pattern anew, and load the compiler and enum for that.
"""

import _sre
from re._kept import KEPT
from typing import Any

# As in `re/_constants.py`; without an enumeration.
MULTILINE = 8
DOTALL = 16
VERBOSE = 64

# All that was compiled.
PATTERNS: dict[tuple[str | bytes, int], Any] = {}


def compile(pattern: str | bytes, flags: int = 0) -> Any:  # noqa: A001, ANN401 - named as in re
    """Return a compiled pattern."""
    known = PATTERNS.get((pattern, flags))
    if known is None:
        known = PATTERNS[pattern, flags] = _compile(pattern, flags)
    return known


def _compile(pattern: str | bytes, flags: int) -> Any:  # noqa: ANN401
    if kept := KEPT.get((pattern, flags)):
        all_flags, code, groups, names, indexed = kept
        return _sre.compile(pattern, all_flags, list(memoryview(code).cast("I")), groups, names, indexed)
    # Loaded here: a first answer needs none but the kept ones.
    from re import _compiler  # noqa: PLC0415

    return _compiler.compile(pattern, flags)


def fullmatch(pattern: str, text: str) -> Any:  # noqa: ANN401
    """Return the match of a whole text."""
    return compile(pattern).fullmatch(text)


def search(pattern: str, text: str) -> Any:  # noqa: ANN401
    """Return the first match in a text."""
    return compile(pattern).search(text)
