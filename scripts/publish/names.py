"""Gives files names that change with what is in them, so that no copy of one is ever out of date."""

import re
from collections.abc import Iterable, Mapping
from hashlib import sha256
from pathlib import Path

from scripts.publish.pack import CHECKER

# The theme's script is named by its content already, but by what was in it before it was changed.
FILES = (
    "assets/*.css",
    "assets/*.js",
    "assets/*.svg",
    "assets/javascripts/bundle.*.js",
    "assets/javascripts/workers/*.js",
    "search/*.json",
)
RUNTIME = "assets/runtime"
_HASH = re.compile(r"[0-9a-f]{8}")


def name_by_content(site: Path) -> None:
    """Rename the files in the folder of the built site and write the new names into every page.

    The checker's scripts ask for each other by name and stay together: their folder is renamed as one, and
    also when the runtime that they start has changed.
    """
    names = {}
    for path in sorted(path for pattern in FILES for path in site.glob(pattern)):
        names[path.relative_to(site).as_posix()] = _rename(path, _hash([path]), site)
    checker = site / CHECKER
    parts = sorted([*checker.iterdir(), *(site / RUNTIME).iterdir()])
    names[CHECKER] = checker.rename(f"{checker}-{_hash(parts)}").relative_to(site).as_posix()
    for page in site.rglob("*.html"):
        page.write_text(with_names(page.read_text("utf-8"), names), "utf-8")


def with_names(page: str, names: Mapping[str, str]) -> str:
    """Return a page in which every file that has a new name is called by it.

    Args:
        page: the HTML.
        names: the new path of a file or folder by the old one, both from the site's root.
    """
    old = "|".join(map(re.escape, names))
    return re.sub(rf'(?<=["/])(?:{old})(?=["/])', lambda found: names[found.group()], page)


def _rename(path: Path, content: str, site: Path) -> str:
    stem, *endings = (part for part in path.name.split(".") if not _HASH.fullmatch(part))
    return path.rename(path.with_name(".".join([stem, content, *endings]))).relative_to(site).as_posix()


def _hash(paths: Iterable[Path]) -> str:
    """Return the hash of some files, of their names too."""
    whole = sha256()
    for path in paths:
        whole.update(f"{path.name}\0{sha256(path.read_bytes()).hexdigest()}\n".encode())
    return whole.hexdigest()[:8]
