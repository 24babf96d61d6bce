"""What the rules rest on, typed a second time by hand: their sources with their dates, and newer facts.

Only the days of reading are those of the data, which change with every reading.
"""

from typing import Any

from rules.sources import SOURCES

# Fact, its sources.
_SOURCES = {
    **dict.fromkeys(["F1", "F3", "F23", "F30", "F31", "F32", "F40", "F41", "F42", "F43"], ("guide-2023",)),
    "F5": ("dispute-2026",),
    "F45": ("advance-repeal-2025",),
}
# Source, its date.
_DATES = {
    "guide-2023": "2023-02-20",
    "dispute-2026": "2026-06-05",
    "advance-repeal-2025": "2025-12-23",
}
_DAYS = {source.id: {"read": source.read, "review_by": source.review_by} for source in SOURCES}
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
    sources = [{"id": name, "date": _DATES[name], **_DAYS[name]} for name in names]
    return {"sources": sources, **({"see": newer} if newer else {})}
