"""Puts the questions of the built pages into their heads as `FAQPage` data (schema.org) for search engines.

A question is an `h3` on the page of questions; its answer is what stands below it, up to the next heading.
"""

from collections.abc import Iterator
from pathlib import Path

from bs4 import BeautifulSoup, Tag

from scripts.publish.structured import describe, read, words

PAGES = ("faq/index.html", "en/faq/index.html")


def add_questions(site: Path) -> None:
    """Write the data into every page of questions.

    Args:
        site: the folder of the built site.

    Raises:
        ValueError: a page has no question.
    """
    for name in PAGES:
        questions = list(_questions(read(site / name)))
        if not questions:
            raise ValueError(f"{name} has no questions")
        describe(site / name, {"@type": "FAQPage", "mainEntity": questions})


def _questions(page: BeautifulSoup) -> Iterator[dict[str, object]]:
    for heading in page.select("article h3"):
        answer = " ".join(filter(None, (words(part) for part in _below(heading))))
        yield {
            "@type": "Question",
            "name": words(heading),
            "acceptedAnswer": {"@type": "Answer", "text": answer},
        }


def _below(heading: Tag) -> Iterator[Tag]:
    """Yield what stands below a heading, up to the next one."""
    for part in heading.find_next_siblings():
        if part.name in {"h1", "h2", "h3"}:
            return
        yield part
