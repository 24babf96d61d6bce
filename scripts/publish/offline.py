"""Writes `sw.js`, the service worker that keeps the site for readers without a network, with a list of it."""

import json
from fnmatch import fnmatch
from pathlib import Path

from scripts.paths import ROOT
from scripts.publish.integrity import integrity
from scripts.publish.pack import CHECKER, DEVELOPERS
from scripts.tools.esbuild import esbuild

SOURCE = ROOT / "web" / "offline" / "sw.js"
NAME = "sw.js"

# What no page asks for: pictures for other sites, what machines read, and unused parts of the theme. The
# whole core is fetched only where the lean one lacks something, or by the page for developers. What that page
# alone runs is not kept either: no reader waits for it.
NOT_KEPT = (
    "*.map",
    *(f"{CHECKER}-*/{script.name}" for script in DEVELOPERS),
    "assets/images/*",
    "assets/runtime/NOTICE.txt",
    "assets/runtime/console.*.bin",
    "assets/runtime/whole*.bin",
    "assets/screenshot.png",
    "assets/social.png",
    "llms.txt",
    "sitemap.xml",
    "sitemap.xml.gz",
    NAME,
)


def write_service_worker(site: Path) -> None:
    """Write it into the folder of the built site, once all the rest is there.

    Raises:
        subprocess.CalledProcessError: the source has a mistake.
    """
    options = ("--bundle", "--format=iife", '--define:process.env.NODE_ENV="production"')
    files = json.dumps(kept_files(site), separators=(",", ":"))
    esbuild(SOURCE, *options, f"--define:FILES={files}", f"--outfile={site / NAME}")


def kept_files(site: Path) -> dict[str, str]:
    """Return what is kept: addresses as pages have them, from the site's root, each with the file's hash.

    A hash is written as in the attribute `integrity` of HTML.
    """
    files = sorted(path for path in site.rglob("*") if path.is_file())
    names = {path: path.relative_to(site).as_posix() for path in files}
    return {
        f"./{name}".removesuffix("index.html"): integrity(path)
        for path, name in names.items()
        if not any(fnmatch(name, pattern) for pattern in NOT_KEPT)
    }
