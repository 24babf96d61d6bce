"""Puts the scripts and style sheets of web/ into the built site, each with all that it imports."""

from pathlib import Path

from scripts.paths import ROOT
from scripts.tools.esbuild import esbuild

WEB = ROOT / "web"
# Where the checker's scripts lie in the built site.
CHECKER = "assets/checker"
# What is asked for by name: by a page, and by the page's script.
_ASKED_FOR = (WEB / "checker" / "element.js", WEB / "checker" / "python" / "worker.js")
# The same of the page for developers.
DEVELOPERS = tuple(WEB / "developers" / f"{name}.js" for name in ("developers", "editor", "worker_cell"))
# What a script of a page cannot do without comes with it, in one file: the one is there or the other is not.
_TABLESORT = ROOT / "node_modules" / "tablesort" / "dist"
_BEFORE = {"sort.js": (_TABLESORT / "tablesort.min.js", _TABLESORT / "sorts" / "tablesort.number.min.js")}


def pack_web(site: Path, manifest: Path) -> None:
    """Write scripts and style sheets into the folder of the built site.

    Args:
        site: the built site.
        manifest: the module that names the files of the runtime, which the worker takes in.

    Raises:
        subprocess.CalledProcessError: one of them has a mistake.
    """
    checker = ("--bundle", "--format=esm", f"--alias:manifest={manifest}", f"--outdir={site / CHECKER}")
    esbuild(*_ASKED_FOR, *DEVELOPERS, *checker, "--entry-names=[name]")
    alone = (f"--outdir={site / 'assets'}", "--entry-names=[name]")
    esbuild(*sorted((WEB / "reading").glob("*.js")), "--bundle", "--format=iife", *alone)
    for name, needed in _BEFORE.items():
        path = site / "assets" / name
        path.write_text("".join(part.read_text("utf-8") for part in (*needed, path)), "utf-8")
    esbuild(*sorted((WEB / "styles").glob("*.css")), "--bundle", *alone)
