"""Runs esbuild, which puts modules together and leaves out what only people read."""

import subprocess
from pathlib import Path

from scripts.paths import ROOT
from scripts.tools.node import find_node

PROGRAM = ROOT / "node_modules" / "esbuild" / "bin" / "esbuild"


def esbuild(*arguments: str | Path) -> None:
    """Run it with these arguments, on the browsers' newest language: nothing is rewritten for older ones.

    Raises:
        subprocess.CalledProcessError: a source has a mistake; esbuild has said which.
    """
    # What is set for the types' sake is not for it.
    options = ["--minify", "--charset=utf8", "--log-level=warning", "--tsconfig-raw={}"]
    subprocess.run([*find_node().node, str(PROGRAM), *options, *map(str, arguments)], cwd=ROOT, check=True)
