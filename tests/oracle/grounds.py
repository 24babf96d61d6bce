"""What the rules rest on, typed a second time by hand: their sources with their dates, and newer facts."""

from typing import Any

# Fact, its sources.
_SOURCES = {
    **dict.fromkeys(["F1", "F3", "F23", "F30", "F31", "F32", "F40", "F41", "F42", "F43"], ("guide-2023",)),
    "F5": ("dispute-2026",),
    "F45": ("advance-repeal-2025",),
}
# Source, its date, the day it was read, the day by which it should be read again: three months later for a
# notice of the platform, six for the article, twelve for a text that was repealed.
_DATES = {
    "guide-2023": ("2023-02-20", "2026-11-20", "2027-05-20"),
    "dispute-2026": ("2026-06-05", "2026-11-20", "2027-02-20"),
    "advance-repeal-2025": ("2025-12-23", "2026-11-20", "2027-11-20"),
}
# Fact that is no longer true, the facts that are.
_NEWER = {
    "F40": ("F13",),
    "F41": ("F13",),
    "F42": ("F13",),
    "F43": ("F13", "F45"),
}


def grounds(facts: tuple[str, ...]) -> dict[str, Any]:
    """List what the facts of a rule rest on, and what is true instead of those that no longer are."""
    names = dict.fromkeys(name for fact in facts for name in _SOURCES[fact])
    newer = [name for fact in facts for name in _NEWER.get(fact, ())]
    sources = [
        {"id": name, **dict(zip(("date", "read", "review_by"), _DATES[name], strict=True))} for name in names
    ]
    return {"sources": sources, **({"see": newer} if newer else {})}
