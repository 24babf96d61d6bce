"""Builds a page with pyodide-mkdocs-theme, as its users would, and lays its libraries beside it.

The theme is not a part of this project, nor is anything of it kept here: it is fetched when it is to be
measured. It takes its libraries from a public network for files; the page measured takes the same ones from
the server that all contestants have, so that all have the same way to go.
"""

import json
import os
import shutil
import subprocess
from pathlib import Path

from bench.wire import PREFIX
from scripts.paths import ROOT

SOURCE = Path(__file__).parent / "pages" / "theme"
_NETWORK = "https://cdn.jsdelivr.net/"
# What stands for what in the pages, once they are built. Where an address names no file, the network has one.
_INSTEAD = {
    f"https://site.invalid{PREFIX}": PREFIX,
    f'{_NETWORK}npm/jquery@3.7.1"': f'{PREFIX}network/npm/jquery@3.7.1/dist/jquery.min.js"',
    _NETWORK: f"{PREFIX}network/",
}
# The package that stands for each folder of the network. There is no package of
# jquery.terminal 2.43.1: the one before stands for it.
_FOLDERS = {
    "pyodide/v0.25.0/full": "pyodide",
    "npm/ace-builds@1.44.0": "ace-builds",
    "npm/jquery.terminal@2.43.1": "jquery.terminal",
    "npm/jquery@3.7.1": "jquery",
    "npm/lodash@4.17.20": "lodash",
    "npm/mathjax@3": "mathjax",
}


def make(folder: Path, python: Path, packages: Path, question: str) -> Path:
    """Build the page, which answers the question when it is opened, and return the folder of the built site.

    Args:
        folder: where to work; replaced.
        python: the interpreter of an environment that has the theme.
        packages: the folder of the npm packages with its libraries.
        question: a request.

    Raises:
        subprocess.CalledProcessError: it could not be built.
    """
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(SOURCE, folder)
    shutil.copytree(ROOT / "rules", folder / "rules", ignore=shutil.ignore_patterns("__pycache__"))
    program = (folder / "answer.py.txt").read_text("utf-8").replace("QUESTION", json.dumps(question))
    (folder / "docs" / "answer.py").write_text(program, "utf-8")
    # It keeps a file about its projects at home.
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "HOME": str(folder)}
    subprocess.run([python, "-m", "mkdocs", "build", "--quiet"], cwd=folder, env=environment, check=True)
    site = folder / "site"
    for there, package in _FOLDERS.items():
        place = site / "network" / there
        place.parent.mkdir(parents=True, exist_ok=True)
        place.symlink_to(packages / package)
    for file in [*site.rglob("*.html"), *site.rglob("*.js")]:
        text = file.read_text("utf-8")
        for old, new in _INSTEAD.items():
            text = text.replace(old, new)
        file.write_text(text, "utf-8")
    return site
