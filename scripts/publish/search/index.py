"""Writes what search goes by, `search/LANGUAGE.json`, and lays its worker in the place of the theme's."""

import re
import shutil
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from bs4 import BeautifulSoup

from rules.api.compact import dumps
from scripts.paths import ROOT
from scripts.publish.search.sections import Section, read_sections
from scripts.publish.search.simplified import simplified_for
from scripts.publish.search.words import Words, read_words
from scripts.tools.esbuild import esbuild

LANGUAGES = ("zh", "en")
WORKER = ROOT / "web" / "search" / "worker.js"
THEMES = "assets/javascripts"

# How much a page counts, by how its address begins; others count 1. A question has its answer in its first
# sentence; a rule's page says what its flow's page says better; sentences to copy are for those who know what
# to do.
_WEIGHTS = {
    "faq/": 1.6,
    "deadlines/": 0.5,
    "evidence/": 0.8,
    "phrasebook/": 0.45,
    "rights/": 0.7,
    "cancel-cod/": 0.5,
    "return-cod/": 0.5,
    "rules/": 0.25,
    "sources/": 0.3,
}
_HOME = 0.5
# Nothing to find: examples, what a picture shows, how sure a page is, and facts that other pages tell.
_LEFT_OUT = re.compile(r"diagram|example|limits|grounds|flow|sure|changes|facts-.*")

# Pages for those who build on the site or run it: found by their title and what they open with.
_BRIEF = ("changes/", "developers/", "mirror/")


@dataclass(frozen=True)
class Page:
    """A page as the index has it.

    Attributes:
        at: its address, from the site's root.
        title: its heading.
        weight: how much it counts.
        sections: of each its anchor, its title (none for the page itself), its text, and the words of
            readers, if any.
    """

    at: str
    title: str
    weight: float
    sections: list[tuple[str | tuple[str, ...], ...]]


def write_search(site: Path) -> None:
    """Write an index for each language, and the worker, into the folder of the built site.

    Raises:
        LookupError: words lead to a place that is not there.
        subprocess.CalledProcessError: the worker has a mistake.
    """
    shutil.rmtree(site / THEMES / "lunr")
    (worker,) = (site / THEMES / "workers").glob("search.*.min.js")
    worker.with_name(f"{worker.name}.map").unlink()
    esbuild(WORKER, "--bundle", "--format=iife", f"--outfile={worker}", "--allow-overwrite")
    (site / "search" / "search_index.json").unlink()
    for language in LANGUAGES:
        (site / "search" / f"{language}.json").write_text(dumps(_index(site, language)), "utf-8")


def _index(site: Path, language: str) -> dict[str, object]:
    prefix = "en/" if language == "en" else ""
    words = read_words(language)
    pages = [asdict(page) for page in _pages(site, prefix, words)]
    uncovered = [
        {"words": row.words, "says": row.says, "see": f"{prefix}{row.see}"} for row in words.uncovered
    ]
    return {"pages": pages, "uncovered": uncovered, "simplified": simplified_for(dumps(pages))}


def _pages(site: Path, prefix: str, words: Words) -> Iterator[Page]:
    home = site / prefix
    left = dict(words.said)
    for path in sorted(home.rglob("index.html")):
        name = path.parent.relative_to(home).as_posix()
        place = "" if name == "." else f"{name}/"
        if place.startswith("assets/") or (not prefix and place.startswith("en/")):
            continue
        html = path.read_text("utf-8")
        head, *others = read_sections(html)
        first = Section("", "", head.text or _description(html))
        kept = (part for part in others if part.text and not _LEFT_OUT.fullmatch(part.anchor))
        sections = []
        for part in (first, *(() if place in _BRIEF else kept)):
            said = left.pop(f"{place}#{part.anchor}" if part.anchor else place, None)
            sections.append((part.anchor, part.title, part.text, *((said,) if said else ())))
        yield Page(f"{prefix}{place}", head.title, _weight(place), sections)
    if left:
        raise LookupError(f"words of {prefix or 'zh'} lead to what is not there: {', '.join(left)}")


def _weight(place: str) -> float:
    if not place:
        return _HOME
    return next((weight for start, weight in _WEIGHTS.items() if place.startswith(start)), 1)


def _description(html: str) -> str:
    head, _, _ = html.partition("<body")
    element = BeautifulSoup(head, "html.parser").select_one('meta[name="description"]')
    return str(element["content"]) if element else ""
