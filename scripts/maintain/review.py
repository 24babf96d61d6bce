"""Lists the sources that should be read again, each with what to compare: `make review`."""

import argparse
import re
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from rules.dates.moment import CHINA_OFFSET
from rules.rulebook.facts import FACTS
from rules.rulebook.flows import FLOWS
from rules.rulebook.model import Fact, Source
from rules.rulebook.review import due
from rules.rulebook.sources import SOURCES
from rules.wording import LANGUAGES, in_words, text, worded
from scripts.maintain.limits import LIMITS
from scripts.paths import ROOT

DOCS = ROOT / "docs"
# How far ahead to look, in days.
SOON = 30

_NAMES = {id(value): name for name, value in LIMITS.items()}


def listing(sources: Iterable[Source], today: date, docs: Path = DOCS) -> Iterator[str]:
    """Yield the lines to print: what should be read again by today, and what will be soon.

    Args:
        sources: all sources.
        today: the day to look from.
        docs: the folder of the pages.
    """
    sources = tuple(sources)
    by_then = today + timedelta(days=SOON)
    now = due(sources, today)
    soon = [source for source in due(sources, by_then) if source not in now]
    if now:
        yield f"To be read again by today, {today}: {len(now)} of {len(sources)} sources."
    else:
        yield f"Nothing is due today, {today}."
    yield from (line for source in now for line in checklist(source, today, docs))
    yield ""
    if soon:
        yield f"Within {SOON} days, by {by_then}: {len(soon)} of {len(sources)} sources."
        yield from (line for source in soon for line in checklist(source, today, docs))
    else:
        later = min((source.review_by for source in sources if source not in now), default="")
        further = f" The next is due on {later}." if later else ""
        yield f"Nothing will be within {SOON} days.{further}"


def checklist(source: Source, today: date, docs: Path = DOCS) -> Iterator[str]:
    """Yield what to do about one source: where it is, what to compare with it, and what to edit then."""
    facts = [fact for fact in FACTS if source.id in fact.sources]
    rules = _rules(facts)
    yield ""
    yield f"[ ] {source.id}: {source.title.en}"
    yield f"    {source.title.zh}"
    yield f"    last read {source.read}, to be read again by {source.review_by}"
    yield "    1. Open it:"
    yield from _indented(_places(source))
    yield "    2. Compare it with these facts, in rules/rulebook/facts/:"
    if not facts:
        yield from _indented(["none rests on it; see whether it now says what no source does"])
    for fact in facts:
        yield f"       {fact.id} ({text('en', f'standing.{fact.standing}')})"
        for lang in LANGUAGES:
            yield f"         {lang}: {worded(lang, fact.text, fact.values)}"
    yield "    3. These limits:"
    yield from _indented(_limits(facts))
    yield "    4. These rules, which rest on them:"
    yield from _indented(rules or ["none"])
    yield "    5. These pages, which name them:"
    yield from _indented(_pages(source, facts, rules, docs) or ["none but those made from the data"])
    yield "    6. Then write down that you did, in rules/rulebook/sources.py:"
    yield from _indented([f'{source.id}: read="{today}" (and a new review_by= where one is typed there)'])


def _places(source: Source) -> list[str]:
    """Return the addresses of a source, or else what helps to find it."""
    addresses = [part for part in source.where.split() if part.startswith("https://")]
    return addresses or [f"by its title; {source.where or source.extent.en}"]


def _limits(facts: Iterable[Fact]) -> Iterator[str]:
    """Yield every number that facts state, with its name in `rules.rulebook.limits` where it has one."""
    stated = [(fact.id, name, value) for fact in facts for name, value in fact.values.items()]
    for fact, name, value in stated:
        told = ", ".join(value) if isinstance(value, tuple) else in_words("en", value)
        constant = f", rules/rulebook/limits.py {_NAMES[id(value)]}" if id(value) in _NAMES else ""
        yield f"{fact} {name}: {told}{constant}"
    if not stated:
        yield "none"


def _rules(facts: Iterable[Fact]) -> list[str]:
    names = {fact.id for fact in facts}
    return [
        rule
        for flow in FLOWS.values()
        for rule, timer in flow.timers.items()
        if not names.isdisjoint(timer.facts)
    ]


def _pages(source: Source, facts: Iterable[Fact], rules: Iterable[str], docs: Path) -> list[str]:
    """Return the pages written by hand whose macros name a source, its facts or the rules on them."""
    names = (*(fact.id for fact in facts), *rules, source.id)
    named = re.compile("|".join(f'"{re.escape(name)}"' for name in names))
    return [
        f"{docs.name}/{path.name}"
        for path in sorted(docs.glob("*.md"))
        if named.search(path.read_text(encoding="utf-8"))
    ]


def _indented(lines: Iterable[str]) -> Iterator[str]:
    return (f"       {line}" for line in lines)


def main(arguments: list[str] | None = None) -> int:
    """Print the list; 0 whether or not anything is due."""
    parser = argparse.ArgumentParser(prog="make review", description=__doc__)
    parser.add_argument(
        "--today",
        type=date.fromisoformat,
        metavar="DATE",
        help="look from this day (2027-02-20), not from today",
    )
    today = parser.parse_args(arguments).today or _today()
    print("\n".join(listing(SOURCES, today)))
    return 0


def _today() -> date:
    """Return the day in China, as which all days of sources are meant."""
    return (datetime.now(UTC) + timedelta(seconds=CHINA_OFFSET)).date()


if __name__ == "__main__":
    raise SystemExit(main())
