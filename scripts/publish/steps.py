"""Puts the steps of the built pages into their heads as `HowTo` data (schema.org) for search engines.

Only of flows that still exist and whose steps follow one another: who cancels takes one of several ways, and
what was withdrawn is not to be done any more.
"""

from collections.abc import Iterator
from pathlib import Path

from bs4 import BeautifulSoup

from scripts.publish.structured import describe, read, words

FLOWS = ("intervention", "return-online")


def add_steps(site: Path) -> None:
    """Write the data into the pages of the flows in both languages.

    Args:
        site: the folder of the built site.

    Raises:
        ValueError: a page has no title or no steps.
    """
    for name in (f"{lang}{flow}/index.html" for flow in FLOWS for lang in ("", "en/")):
        page = read(site / name)
        title = page.select_one("article h1")
        steps = list(_steps(page))
        if title is None or not steps:
            raise ValueError(f"{name} has no steps")
        describe(site / name, {"@type": "HowTo", "name": words(title), "step": steps})


def _steps(page: BeautifulSoup) -> Iterator[dict[str, object]]:
    """Yield each step: who does what is its name, how it is done its text."""
    for item in page.select("article .steps > ol > li"):
        name, *text = item.find_all("p", recursive=False)
        actor, act = name.find_all(["span", "strong"])
        yield {
            "@type": "HowToStep",
            "name": f"{words(actor).capitalize()} · {words(act)}",
            "text": " ".join(words(part) for part in text),
        }
