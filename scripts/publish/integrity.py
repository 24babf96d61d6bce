"""Writes into each page the hashes of the scripts that it asks for, and of its search index.

A browser then runs no script that came damaged, and tells it as one that did not come at all:
`web/head/again.js` has it come once more.
"""

import base64
import re
from hashlib import sha256
from pathlib import Path

# What in a page names such a file, up to the end of its address.
_SCRIPT = re.compile(r'<(?:script|link rel="modulepreload")\s(?:[^>]*\s)?(?:src|href)="([^"]+)"')
_INDEX = re.compile(r'\sdata-index="([^"]+)"')


def write_integrity(site: Path) -> None:
    """Write them into every page of the folder of the built site, once its files have their names.

    Raises:
        FileNotFoundError: a page names a file that is not there.
    """
    for path in site.rglob("*.html"):
        path.write_text(with_integrity(path.read_text("utf-8"), path.parent), "utf-8")


def with_integrity(page: str, folder: Path) -> str:
    """Return a page, which stands in a folder, with the hashes."""
    page = _SCRIPT.sub(lambda found: f'{found[0]} integrity="{integrity(folder / found[1])}"', page)
    return _INDEX.sub(lambda found: f'{found[0]} data-integrity="{integrity(folder / found[1])}"', page)


def integrity(path: Path) -> str:
    """Return the hash of a file, as the attribute `integrity` of HTML has it."""
    return "sha256-" + base64.b64encode(sha256(path.read_bytes()).digest()).decode()
