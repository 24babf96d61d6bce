"""Writes into each page which scripts and styles may run in it: its Content Security Policy.

A static host sets no headers, so that it stands in a `<meta>`; what only a header can say, such as the policy
of a worker, is in the examples of `scripts/publish/mirror/`. Trusted Types are asked for with it.
"""

import base64
import re
import tempfile
from hashlib import sha256
from pathlib import Path

from scripts.paths import ROOT
from scripts.tools.esbuild import esbuild

# The script that stands beside it: the first of these whose mark is in the page.
_HEADS = {"<deadline-checker": "checker.js", "": "page.js"}

# Nothing that may run stands before it; a browser looks for the encoding in the first 1,024 bytes.
_PLACE = '<meta charset="utf-8">'
_SCRIPT = re.compile(r"<script(?P<attributes>[^>]*)>(?P<text>.*?)</script>", re.DOTALL)
_STYLE = re.compile(r"<style[^>]*>(?P<text>.*?)</style>", re.DOTALL)
_HAS_ADDRESS = re.compile(r"\ssrc=")
# A script of another type is data, and never run.
_IS_DATA = re.compile(r'\stype="application/(?:ld\+)?json"')


def write_policies(site: Path) -> None:
    """Write it into every page of the folder of the built site, once they have all that they will have.

    Raises:
        subprocess.CalledProcessError: the script that stands beside it has a mistake.
        ValueError: a page does not name its encoding as others do.
    """
    heads = {mark: _packed(ROOT / "web" / "head" / name) for mark, name in _HEADS.items()}
    for path in site.rglob("*.html"):
        page = path.read_text("utf-8")
        head = next(script for mark, script in heads.items() if mark in page)
        path.write_text(with_policy(page, head), "utf-8")


def with_policy(page: str, first: str) -> str:
    """Return a page with its policy.

    Args:
        page: the HTML.
        first: the script that rules what the page's scripts may write, and sees to it that they come; a page
            without scripts of the site gets none, and may write nothing.

    Raises:
        ValueError: the page does not name its encoding as others do.
    """
    if page.count(_PLACE) != 1:
        raise ValueError(f"a page has not one {_PLACE}, which its policy follows")
    script = f"<script>{first}</script>" if _has_scripts(page) else ""
    policy = policy_of(page + script)
    head = (
        f'{_PLACE}<meta http-equiv="Content-Security-Policy" content="{policy}">'
        f'<meta name="referrer" content="no-referrer">{script}'
    )
    return page.replace(_PLACE, head)


def policy_of(page: str) -> str:
    """Return the policy that lets run what stands in a page, and what it asks the site for."""
    scripts = [
        found["text"]
        for found in _SCRIPT.finditer(page)
        if not _is_fetched(found) and not _IS_DATA.search(found["attributes"])
    ]
    styles = [found["text"] for found in _STYLE.finditer(page)]
    directives = {
        "default-src": ["'none'"],
        "script-src": ["'self'", *map(_hash, scripts)],
        "style-src": ["'self'", *map(_hash, styles)],
        # The theme's icons stand in its sheets.
        "img-src": ["'self'", "data:"],
        "connect-src": ["'self'"],
        "manifest-src": ["'self'"],
        "worker-src": ["'self'"],
        "base-uri": ["'none'"],
        "form-action": ["'self'"],
        "require-trusted-types-for": ["'script'"],
        "trusted-types": ["default", "answer"] if _has_scripts(page) else ["'none'"],
    }
    return "; ".join(" ".join([name, *dict.fromkeys(values)]) for name, values in directives.items())


def _has_scripts(page: str) -> bool:
    return any(map(_is_fetched, _SCRIPT.finditer(page)))


def _is_fetched(script: re.Match[str]) -> bool:
    return bool(_HAS_ADDRESS.search(script["attributes"]))


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(sha256(text.encode()).digest()).decode()}'"


def _packed(source: Path) -> str:
    """Return a script as it stands in a page."""
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / source.name
        esbuild(source, "--bundle", "--format=iife", f"--outfile={made}")
        return made.read_text("utf-8").strip()
