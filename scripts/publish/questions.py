"""Puts the questions of the built pages into their heads as `FAQPage` data (schema.org) for search engines.

A question is an `h3` on the page of questions; its answer is what stands below it, up to the next heading.
"""

from collections.abc import Iterator
from pathlib import Path

from bs4 import BeautifulSoup, Tag

from rules.serial import dumps

PAGES = ("faq/index.html", "en/faq/index.html")
# What a page shows beside its words: links to sections and to facts, and marks of how sure something is.
_NOT_WORDS = ".headerlink, .cite, .standing"


def add_questions(site: Path) -> None:
    """Write the data into every page of questions.

    Args:
        site: the folder of the built site.

    Raises:
        ValueError: a page has no question.
    """
    for name in PAGES:
        path = site / name
        page = path.read_text("utf-8")
        script = f'<script type="application/ld+json">{_data(page, name)}</script>'
        path.write_text(page.replace("</head>", f"{script}</head>", 1), "utf-8")


def _data(page: str, name: str) -> str:
    questions = list(_questions(BeautifulSoup(page, "html.parser")))
    if not questions:
        raise ValueError(f"{name} has no questions")
    data = {"@context": "https://schema.org", "@type": "FAQPage", "mainEntity": questions}
    # Nothing in a script may look like its end.
    return dumps(data).replace("</", "<\\/")


def _questions(page: BeautifulSoup) -> Iterator[dict[str, object]]:
    for beside in page.select(_NOT_WORDS):
        beside.decompose()
    for heading in page.select("article h3"):
        answer = " ".join(filter(None, (_words(part) for part in _below(heading))))
        yield {
            "@type": "Question",
            "name": _words(heading),
            "acceptedAnswer": {"@type": "Answer", "text": answer},
        }


def _below(heading: Tag) -> Iterator[Tag]:
    """Yield what stands below a heading, up to the next one."""
    for part in heading.find_next_siblings():
        if part.name in {"h1", "h2", "h3"}:
            return
        yield part


def _words(part: Tag) -> str:
    return " ".join(part.get_text().split())
