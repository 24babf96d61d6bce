"""Who is compared: this site, and pages that bring Python into the browser by other means."""

import json
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from bench import theme
from bench.question import LINK, REQUEST, right_answer
from scripts.paths import ROOT

SITE = ROOT / "site"
PAGES = Path(__file__).parent / "pages"
MADE = ROOT / "build" / "bench"
PYODIDE = ROOT / "node_modules" / "pyodide"
THEME_PYTHON = MADE / "venv" / "bin" / "python"
PYSCRIPT = MADE / "node_modules" / "@pyscript" / "core" / "dist"


class UnavailableError(RuntimeError):
    """A contestant cannot be had here; the message says why."""


@dataclass(frozen=True, slots=True)
class Contestant:
    """A page that answers the question once it is opened.

    Attributes:
        id: its name in the results.
        folder: the site that it is on.
        path: where it is on that site.
        answered: a CSS selector of what is there only once the answer is.
        says: what the page has to say then, in the element with the id ``answer``; None where other tests
            see to that.
    """

    id: str
    folder: Path
    path: str
    answered: str
    says: str | None


def ours() -> Contestant:
    """Return the checker of the built site."""
    return Contestant("ours", SITE, LINK, "deadline-checker[data-state=answered]", None)


def stock_main() -> Contestant:
    """Make a page that runs Pyodide as it comes, in the page itself."""
    return _page("stock-main", pyodide=PYODIDE)


def stock_worker() -> Contestant:
    """Make a page that runs Pyodide as it comes, in a worker."""
    return _page("stock-worker", "worker.js", pyodide=PYODIDE)


def pyscript() -> Contestant:
    """Make a page that runs PyScript, with the same Pyodide."""
    return _page("pyscript", pyodide=PYODIDE, pyscript=PYSCRIPT)


def mkdocs_theme() -> Contestant:
    """Make a site with pyodide-mkdocs-theme, whose one page answers the question when it is opened.

    Raises:
        UnavailableError: it was not fetched, or could not be built.
    """
    if not THEME_PYTHON.exists():
        raise UnavailableError("not-fetched")
    try:
        site = theme.make(MADE / "theme", THEME_PYTHON, MADE / "node_modules", ROOT / "rules", REQUEST)
    except theme.ThemeError as error:
        raise UnavailableError("not-built") from error
    return Contestant("theme", site, "", theme.ANSWERED, right_answer())


ENTRANTS: Mapping[str, Callable[[], Contestant]] = {
    "ours": ours,
    "stock-main": stock_main,
    "stock-worker": stock_worker,
    "pyscript": pyscript,
    "theme": mkdocs_theme,
}


def muster() -> tuple[list[Contestant], dict[str, str]]:
    """Make all contestants; return those that are there, and the reason for each of the others."""
    there: list[Contestant] = []
    left_out: dict[str, str] = {}
    for name, make in ENTRANTS.items():
        try:
            there.append(make())
        except UnavailableError as error:
            left_out[name] = str(error)
    return there, left_out


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
    _zip_rules(folder / "rules.zip")
    for link, target in linked.items():
        (folder / link).symlink_to(target)
    return Contestant(name, folder, "", "#answer:not(:empty)", right_answer())


def _zip_rules(archive: Path) -> None:
    with ZipFile(archive, "w", ZIP_DEFLATED) as packed:
        for file in sorted((ROOT / "rules").rglob("*.py")):
            packed.write(file, file.relative_to(ROOT))
