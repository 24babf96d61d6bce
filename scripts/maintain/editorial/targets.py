"""Says what is measured on a page, and the most that each measure may be."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final


class Measure(StrEnum):
    """What is measured; the value is how the table and the tests call it."""

    WORDS_BEFORE = "words before"
    SCREENS = "screens"
    MARKS = "marks per 100"
    APP_WINS = "app wins"
    NOT_CONFIRMED = "not confirmed"
    NOT_STATED = "not stated"
    SENTENCE = "sentence p90"


# Chinese and English.
Most = tuple[float, float]

HOME: Final = "."
EVERYWHERE: Final = ""
FREE: Final = None

# The most for the pages whose path begins so; of several the longest goes.
TARGETS: Final[dict[Measure, dict[str, Most | None]]] = {
    # Before the first limit, time, button, way into the checker or telephone link.
    Measure.WORDS_BEFORE: {EVERYWHERE: (40, 40), "changes/": FREE, "mirror/": FREE},
    # Of 390 x 844, for the whole page as it opens.
    Measure.SCREENS: {
        EVERYWHERE: (7, 8),
        HOME: (2.3, 2.6),
        "check/": (2.3, 2.6),
        "contact/": (4, 4),
        "deadlines/": (7.8, 7.8),
        "sources/": FREE,
        "rights/": FREE,
        "phrasebook/": FREE,
    },
    Measure.MARKS: {EVERYWHERE: (1, 1), "sources/": FREE, "rules/": FREE},
    # The page of sources says of every fact how it stands.
    Measure.APP_WINS: {EVERYWHERE: (1, 1), "sources/": FREE},
    Measure.NOT_CONFIRMED: {EVERYWHERE: (1, 1), "sources/": FREE},
    Measure.NOT_STATED: {EVERYWHERE: (1, 1), "sources/": FREE},
    # Characters and words.
    Measure.SENTENCE: {EVERYWHERE: (28, 20)},
}


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the built site.

    Attributes:
        path: as in the address, without the language; the first page's is a dot.
        lang: its language, `zh` or `en`.
        file: where it lies.
    """

    path: str
    lang: str
    file: Path

    @property
    def address(self) -> str:
        """The address, relative to the site's root."""
        return ("en/" if self.lang == "en" else "") + ("" if self.path == HOME else self.path)


def pages(site: Path) -> list[Page]:
    """Return all pages of a built site that have an address of their own; none before it is built."""
    files = (file.relative_to(site) for file in site.rglob("index.html"))
    found = [_page(site, file) for file in files if "assets" not in file.parts]
    return sorted(found, key=lambda page: (page.lang != "zh", page.path))


def most(measure: Measure, page: Page) -> float | None:
    """Return the most that a measure may be on a page, None where it is free."""
    found = TARGETS[measure]
    target = found[max(filter(page.path.startswith, found), key=len)]
    return None if target is None else target[page.lang == "en"]


def missed(measure: Measure, page: Page, measured: float) -> bool:
    """Return whether a page goes beyond its target."""
    target = most(measure, page)
    return target is not None and measured > target


def _page(site: Path, file: Path) -> Page:
    folders = file.parent.parts
    lang = "en" if folders[:1] == ("en",) else "zh"
    inside = folders[1:] if lang == "en" else folders
    return Page("/".join([*inside, ""]) or HOME, lang, site / file)
