"""Makes what is compared: this site, and pages that bring Python into the browser by other means."""

import json
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from subprocess import CalledProcessError
from typing import NamedTuple
from zipfile import ZIP_DEFLATED, ZipFile

import rules
from bench import theme
from bench.cases import LINK, REQUEST
from scripts.paths import ROOT, SITE

PAGES = Path(__file__).parent / "pages"
MADE = ROOT / "build" / "bench"
PYODIDE = ROOT / "node_modules" / "pyodide"
THEME_PYTHON = MADE / "venv" / "bin" / "python"
PYSCRIPT = MADE / "node_modules" / "@pyscript" / "core" / "dist"


class Contestant(NamedTuple):
    """A page that answers the question once it is opened: a path on the site that a folder holds.

    ``answered`` is a CSS selector of what is there only once the answer is, and ``says`` what the element
    with the id ``answer`` has to say then; None where other tests see to that.
    """

    id: str
    folder: Path
    path: str = ""
    answered: str = "#answer:not(:empty)"
    says: str | None = None


def _page(name: str, *files: str, **linked: Path) -> Contestant:
    """Lay out a page of its own: its files with the question put in, the rules, and links to folders."""
    folder = MADE / "pages" / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    # JSON is a literal of Python's and of JavaScript's alike.
    page = (PAGES / f"{name}.html").read_text("utf-8").replace("QUESTION", json.dumps(REQUEST))
    (folder / "index.html").write_text(page, "utf-8")
    for file in files:
        shutil.copy(PAGES / file, folder)
    with ZipFile(folder / "rules.zip", "w", ZIP_DEFLATED) as packed:
        for path in sorted((ROOT / "rules").rglob("*.py")):
            packed.write(path, path.relative_to(ROOT))
    for link, target in linked.items():
        (folder / link).symlink_to(target)
    return Contestant(name, folder, says=rules.answer(REQUEST))


def _theme() -> Contestant | str:
    if not THEME_PYTHON.exists():
        return "the files it needs could not be fetched this time"
    try:
        site = theme.make(MADE / "theme", THEME_PYTHON, MADE / "node_modules", REQUEST)
    except CalledProcessError:
        return "its page could not be built this time"
    return Contestant("theme", site, says=rules.answer(REQUEST))


# Each by its id: the page, or why it cannot be had here. The report says what each is called.
ENTRANTS: Mapping[str, Callable[[], Contestant | str]] = {
    "ours": lambda: Contestant("ours", SITE, LINK, "deadline-checker[data-state=answered]"),
    "stock-main": lambda: _page("stock-main", pyodide=PYODIDE),
    "stock-worker": lambda: _page("stock-worker", "worker.js", pyodide=PYODIDE),
    "pyscript": lambda: _page("pyscript", pyodide=PYODIDE, pyscript=PYSCRIPT),
    "theme": _theme,
}


def muster() -> tuple[list[Contestant], dict[str, str]]:
    """Make all contestants; return those that are there, and the reason for each of the others."""
    made = {who: make() for who, make in ENTRANTS.items()}
    there = [found for found in made.values() if isinstance(found, Contestant)]
    return there, {who: reason for who, reason in made.items() if isinstance(reason, str)}
