"""What the rules rest on, typed a second time by hand: their sources, and the facts that are newer."""

from typing import Any

from rules.rulebook.sources import SOURCES

# Fact, its sources.
_SOURCES = {
    **dict.fromkeys(["F1", "F3", "F23", "F30", "F31", "F32", "F40", "F41", "F42", "F43"], ("guide-2023",)),
    "F5": ("dispute-2026",),
    "F6": ("dispute-2026",),
    "F45": ("advance-repeal-2025",),
    "F70": ("consumer-law",),
    "F71": ("no-reason-measures",),
    "F77": ("no-reason-measures",),
    "F72": ("no-reason-2026",),
    "F73": ("civil-code",),
    "F81": ("complaint-2026", "consumer-law"),
    "F82": ("complaint-2026", "complaint-2019"),
    "F84": ("complaint-2026",),
    "F85": ("freight-2026",),
    "F90": ("holidays-2026",),
}
# When somebody read a source, and should again, is no rule: the package's own word is taken for it.
_SOURCE = {source.id: source for source in SOURCES}
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
    told = (_SOURCE[name] for name in names)
    sources = [
        {"id": source.id, "date": source.date, "read": source.read, "review_by": source.review_by}
        for source in told
    ]
    return {"sources": sources, **({"see": newer} if newer else {})}
