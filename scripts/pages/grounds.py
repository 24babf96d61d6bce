"""Moves what the sentences of a section rest on into one line that closes the section.

Each sentence of a page says with `cite` which facts it rests on. A reader who has a case running wants the
sentences without them: `grounds` says where a section ends, and the facts cited since the last such place
stand there, folded, each with its sentence and its standing.
"""

import re

from rules.explain.sentences import fact_text
from rules.wording import text
from scripts.pages.inline import badge, find_fact

PLACE = "<!-- grounds -->"

_CITE = re.compile(r'\s*<span class="cite">\[(?P<fact>F\d+)\]\([^)]*\)</span>')


def grounds(_lang: str) -> str:
    """Return the place where the facts that are cited above it are to stand."""
    return PLACE


def gather(lang: str, page: str) -> str:
    """Return a page in Markdown with its citations moved to the places that wait for them.

    A page without any such place keeps its citations where they are.

    Raises:
        ValueError: something is cited after the last of them.
    """
    *sections, rest = page.split(PLACE)
    if not sections:
        return page
    if lost := _cited(rest):
        raise ValueError(f"cited after the last grounds() of the page: {', '.join(lost)}")
    return "".join(f"{_CITE.sub('', section)}{_line(lang, _cited(section))}" for section in sections) + rest


def _cited(section: str) -> list[str]:
    """Return the ids of the facts that are cited there, each once, in order."""
    return [*dict.fromkeys(match["fact"] for match in _CITE.finditer(section))]


def _line(lang: str, facts: list[str]) -> str:
    """Return the folded line; nothing where nothing is cited."""
    if not facts:
        return ""
    told = "\n".join(
        f"- [{fact}](sources.md#{fact.lower()}) {badge(lang, find_fact(fact).standing, (fact,))} "
        f"{fact_text(fact, lang).text}"
        for fact in facts
    )
    return (
        '\n\n<details class="grounds" data-search-exclude="" markdown="1">'
        f"<summary>{text(lang, 'page.grounds')} <span>{' '.join(facts)}</span></summary>\n\n"
        f"{told}\n\n</details>\n\n"
    )
