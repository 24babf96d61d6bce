"""Measures how long the site takes to build, and how that grows with the number of its pages.

All happens in a copy of the checkout, beside which nothing changes.
"""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from itertools import cycle, islice
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.figures import Figures, spread
from scripts.paths import ROOT

# Fetched, and therefore shared with the copy.
SHARED = (".venv", "node_modules")
# Made, or a tool's own.
LEFT_OUT = (*SHARED, "build", "site", ".git", "__pycache__", ".*_cache", ".hypothesis")
STAMP = Path("build", "site.stamp")
TIMES = 3
# Hundreds of pages take minutes.
GROWTH_TIMES = 2
# Pages in each language that the site's own are brought up to.
SIZES = (100, 300)
# The first page would lie elsewhere as a copy, and only one page has the checker.
NOT_COPIED = frozenset({"index", "check"})
MAKE = ("make", "--silent", "build")
MKDOCS = (sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", "site")


def measure() -> Figures:
    """Return the seconds that each kind of build takes, and those that MkDocs alone takes for more pages."""
    with TemporaryDirectory() as name:
        copy = Path(name, "checkout")
        # Times of change are kept: make goes by them.
        shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(*LEFT_OUT))
        shutil.rmtree(copy / "docs" / "rules", ignore_errors=True)
        for folder in SHARED:
            (copy / folder).symlink_to(ROOT / folder)
        return {
            # Only packages were there before.
            "from-nothing": spread([seconds(copy, MAKE)]),
            # All pages anew, the runtime being there.
            "site": spread(_all_pages(copy) for _ in range(TIMES)),
            "page-changed": spread(_page_changed(copy) for _ in range(TIMES)),
            "nothing-changed": spread(seconds(copy, MAKE) for _ in range(TIMES)),
            "growth": list(growth(copy)),
        }


def _all_pages(copy: Path) -> float:
    shutil.rmtree(copy / "site")
    shutil.rmtree(copy / "docs" / "rules")
    (copy / STAMP).unlink()
    return seconds(copy, MAKE)


def _page_changed(copy: Path) -> float:
    # The last build may have ended within the same tick of the file system's clock.
    before = time.time() - 1
    os.utime(copy / STAMP, (before, before))
    (copy / "docs" / "faq.md").touch()
    return seconds(copy, MAKE)


def growth(copy: Path) -> Iterator[Figures]:
    """Time MkDocs with the site's own pages, and with copies of them added, taking turns, at each size."""
    docs = copy / "docs"
    pages = [path for path in docs.rglob("*.md") if not path.name.endswith(".en.md")]
    models = sorted(path.stem for path in pages if path.parent == docs and path.stem not in NOT_COPIED)
    for size in (len(pages), *SIZES):
        for number, model in enumerate(islice(cycle(models), size - len(pages))):
            for ending in (".md", ".en.md"):
                shutil.copy(docs / f"{model}{ending}", docs / f"copy-{number}{ending}")
        yield {"pages": size, "seconds": spread(seconds(copy, MKDOCS) for _ in range(GROWTH_TIMES))}


def seconds(folder: Path, command: Sequence[str]) -> float:
    """Return how long a command takes; exit with what it said if it fails."""
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    start = time.perf_counter()
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    took = time.perf_counter() - start
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(command)} failed:\n{done.stdout}{done.stderr}")
    return took
