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

ANSWERED = "#answer:not(:empty)"

# The theme will not go without an address, which is not known before the page is served.
_ADDRESS = f"https://site.invalid{PREFIX}"
_NETWORK = "https://cdn.jsdelivr.net/"
# What stands for what in the pages, once they are built. Where an address names no file, the network has one.
_INSTEAD = {
    _ADDRESS: PREFIX,
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

_SETTINGS = """\
site_name: Question
site_url: ADDRESS
theme:
  name: pyodide-mkdocs-theme
  language: en
plugins:
  - search
  - pyodide_macros:
      build:
        python_libs: [rules]
        ides_id_hash_mode: relative
      project:
        id: bench
"""
_PAGE = """\
# Question

{{ run("answer") }}

<output id="answer"></output>
"""
_PROGRAM = """\
# --- PYODIDE:env --- #
import js
import rules

js.document.querySelector("#answer").textContent = rules.answer(QUESTION)
"""


class ThemeError(RuntimeError):
    """The theme's page cannot be had; the message says why."""


def make(folder: Path, python: Path, packages: Path, rules: Path, question: str) -> Path:
    """Build the page.

    Args:
        folder: where to work; replaced.
        python: the interpreter of an environment that has the theme.
        packages: the folder of the npm packages with its libraries.
        rules: the folder of the rules.
        question: the request to answer when the page is opened.

    Returns:
        The folder of the built site.

    Raises:
        ThemeError: it could not be built.
    """
    shutil.rmtree(folder, ignore_errors=True)
    docs = folder / "docs"
    docs.mkdir(parents=True)
    shutil.copytree(rules, folder / "rules", ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "mkdocs.yml").write_text(_SETTINGS.replace("ADDRESS", _ADDRESS), "utf-8")
    (docs / "index.md").write_text(_PAGE, "utf-8")
    (docs / "answer.py").write_text(_PROGRAM.replace("QUESTION", json.dumps(question)), "utf-8")
    # It keeps a file about its projects at home.
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "HOME": str(folder)}
    build = [str(python), "-m", "mkdocs", "build", "--quiet"]
    done = subprocess.run(build, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise ThemeError(done.stderr)
    site = folder / "site"
    _bring_near(site, packages)
    return site


def _bring_near(site: Path, packages: Path) -> None:
    """Lay the libraries beside the pages, and have everything take them from there."""
    for there, package in _FOLDERS.items():
        place = site / "network" / there
        place.parent.mkdir(parents=True, exist_ok=True)
        place.symlink_to(packages / package)
    for file in [*site.rglob("*.html"), *site.rglob("*.js")]:
        text = file.read_text("utf-8")
        for old, new in _INSTEAD.items():
            text = text.replace(old, new)
        file.write_text(text, "utf-8")
