"""Shows facts and sources on pages, each with its standing and what it rests on."""

from collections.abc import Iterator
from itertools import groupby

from rules.explain.sentences import fact_text, source_date
from rules.rulebook.facts import FACTS
from rules.rulebook.model import ADVICE, STANDINGS, Fact, Source
from rules.rulebook.sources import SOURCES
from rules.wording import catalogue, dates, text, worded
from scripts.pages.inline import advice, badge, cite, overdue, standing

_SOURCE = {source.id: source for source in SOURCES}


def fact_sentence(lang: str, fact: str) -> str:
    """Return a fact as a sentence with its standing and its number."""
    told = fact_text(fact, lang)
    return f"{told.text} {standing(lang, fact)} {cite(lang, fact)}"


def gaps(lang: str, *names: str) -> str:
    """Return what no source says, as a list; all of it where nothing is named."""
    keys = [f"gap.{name}" for name in names] or [key for key in catalogue(lang) if key.startswith("gap.")]
    return "\n".join(f"- {text(lang, key)}" for key in keys)


def fact_list(lang: str) -> str:
    """Return every fact with its standing and sources, in sections under headings."""
    parts = []
    for section, facts in groupby(FACTS, key=lambda fact: fact.section):
        parts.append(f"### {text(lang, f'page.facts.{section}')} {{ #facts-{section} }}")
        parts += (_fact(lang, fact) for fact in facts)
    return "\n\n".join(parts)


def source_title(lang: str, source: str) -> str:
    """Return what a source is called."""
    return worded(lang, _SOURCE[source].title)


def source_extent(lang: str, source: str) -> str:
    """Return how much of a source was read."""
    return worded(lang, _SOURCE[source].extent)


def source_list(lang: str) -> str:
    """Return every source with its date, what was read of it, and when it was and should be again."""
    return "\n\n".join(
        f'<div class="source" id="{source.id}" markdown="1">\n\n'
        f"**{worded(lang, source.title)}**\n\n"
        f"{worded(lang, source.extent)}\n\n{_beside(*_whence(lang, source))}"
        f"{_beside(_checked(lang, source))}</div>"
        for source in SOURCES
    )


def standing_list(lang: str) -> str:
    """Return what each standing means, the firmest first."""
    return "\n".join(
        f"- {badge(lang, known)} {text(lang, f'standing.{known}.why')}"
        for known in (*reversed(STANDINGS), ADVICE)
    )


def _fact(lang: str, fact: Fact) -> str:
    """Return one fact with its standing, the sources it rests on and the facts to read beside it."""
    links = (f"[{source_title(lang, source)}](#{source})" for source in fact.sources)
    sources = text(lang, "list.and").join(links)
    see = "".join(cite(lang, other) for other in fact.see)
    rests_on = text(lang, "standing.sources", sources=sources) if sources else ""
    beside = text(lang, "page.see", facts=see) if see else ""
    return (
        f'<div class="fact" id="{fact.id.lower()}" markdown="1">\n\n'
        f"**{fact.id}** {standing(lang, fact.id)}\n\n{fact_text(fact.id, lang).text}\n\n"
        f"{_beside(rests_on, beside)}</div>"
    )


def _whence(lang: str, source: Source) -> Iterator[str]:
    """Yield a source's date and addresses, as far as it has any."""
    if source.date:
        yield text(lang, "page.dated", date=source_date(source, lang))
    yield from (f"<{part}>" for part in source.where.split() if part.startswith("https://"))


def _checked(lang: str, source: Source) -> str:
    """Return when a source was read and should be again, and why just then where its kind does not say."""
    written = dates(lang).written
    days = text(lang, "page.checked", read=written(source.read), by=written(source.review_by))
    reason = f"{worded(lang, source.review_why)} {advice(lang)}" if source.review_why else ""
    return " ".join(filter(None, (days, reason, overdue(lang, source.review_by))))


def _beside(*notes: str) -> str:
    """Return a small paragraph of those notes that there are; nothing where there is none."""
    told = " ".join(filter(None, notes))
    return f"{told}\n{{: .meta }}\n\n" if told else ""
