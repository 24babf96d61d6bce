"""Measures how long the site takes to build, from nothing and after a change.

All happens in a copy of the checkout, beside which nothing changes.
"""

import os
import shutil
import subprocess
import time
from collections.abc import Sequence
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
MAKE = ("make", "--silent", "build")


def measure() -> Figures:
    """Return the seconds that each kind of build takes."""
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


def seconds(folder: Path, command: Sequence[str]) -> float:
    """Return how long a command takes; exit with what it said if it fails."""
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    start = time.perf_counter()
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    took = time.perf_counter() - start
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(command)} failed:\n{done.stdout}{done.stderr}")
    return took
