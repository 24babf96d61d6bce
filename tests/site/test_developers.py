"""What the page for developers shows can be done, and nothing that it needs weighs on another page."""

import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import urldefrag

import pytest
from bs4 import BeautifulSoup

from rules.entry.console import link
from scripts.pages.developers import EXAMPLES
from scripts.paths import ROOT, SITE
from scripts.publish.offline import kept_files
from scripts.publish.pack import DEVELOPERS
from tests.site.test_sheets import as_written

pytestmark = pytest.mark.built

PAGES = {"zh": "developers", "en": "en/developers"}
# What a word of an example's section is about, and what its example prints in the language of the page; the
# deadline is 48 hours after 15:30 on 20 November, or after the beginning of that day.
PRINTED: Mapping[str, Mapping[str, str]] = {
    "package": {"zh": "11月22日", "en": "Sunday 22 November"},
    "python": {"zh": "2026-11-22T00:00:00+08:00\n", "en": "2026-11-22T00:00:00+08:00\n"},
    "json": {"zh": '"safe":"2026-11-22T15:30:00+08:00"', "en": '"safe":"2026-11-22T15:30:00+08:00"'},
    "tables": {"zh": "", "en": ""},
    "data": {"zh": "return-online", "en": "return-online"},
    "feed": {"zh": "\n", "en": "\n"},
    "offline": {"zh": "", "en": ""},
}
# `pip` has been tried by the tests of the package, in an environment that it may change.
_PROGRAMS = {
    "pip": '#!/bin/sh\n[ "$*" = "install ." ]\n',
    "python": f'#!/bin/sh\nexec {sys.executable} "$@"\n',
    "douyin-aftersales": f'#!/bin/sh\nexec {sys.executable} -m rules "$@"\n',
}


def example_code(page: BeautifulSoup, section: str) -> list[tuple[str, str]]:
    """The examples of a section: the language of each and its text."""
    heading = page.select_one(f"#{section}")
    assert heading
    found = heading.find_all_next(["h2", "pre"])
    own = []
    for element in found:
        if element.name == "h2":
            break
        code = element.select_one("code")
        if code is not None:
            (language,) = [name.removeprefix("language-") for name in code["class"]]
            own.append((language, code.get_text()))
    return own


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with what the examples take as saved, and the programs that they call."""
    there = tmp_path / "there"
    there.mkdir()
    for name in ("rules.json", "request.schema.json", "feed.xml", "assets/cases.csv"):
        shutil.copy(SITE / name, there)
    with zipfile.ZipFile(there / "douyin-aftersales.zip", "w") as packed:
        packed.write(SITE / "index.html", "index.html")
    programs = tmp_path / "programs"
    programs.mkdir()
    for name, text in _PROGRAMS.items():
        (programs / name).write_text(text, "utf-8")
        (programs / name).chmod(0o755)
    return there


def run(language: str, text: str, folder: Path) -> str:
    """What an example prints."""
    path = f"{folder.parent / 'programs'}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, "PATH": path, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"}
    command = {"sh": ["sh", "-euc", text], "python": [sys.executable, "-c", text]}[language]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    # One of the table's lines has a day that does not exist.
    assert done.returncode == (2 if "--csv" in text else 0), done.stderr
    return done.stdout


@pytest.mark.parametrize("section", PRINTED)
@pytest.mark.parametrize("lang", PAGES)
def test_an_example_does_what_its_section_says(
    pages: dict[str, BeautifulSoup], lang: str, section: str, folder: Path
):
    examples = example_code(pages[PAGES[lang]], section)
    assert examples
    printed = [run(language, text, folder) for language, text in examples]
    assert PRINTED[section][lang] in printed[0]


def test_every_example_of_the_page_is_run(pages: dict[str, BeautifulSoup]):
    for path in PAGES.values():
        page = pages[path]
        run_here = [example for section in PRINTED for example in example_code(page, section)]
        assert len(page.select("article pre > code")) == len(run_here) > len(PRINTED)


def test_the_files_that_examples_write_are_whole(pages: dict[str, BeautifulSoup], folder: Path):
    for section in ("package", "tables", "offline"):
        for language, text in example_code(pages["en/developers"], section):
            run(language, text, folder)
    assert (folder / "reminders.ics").read_text("utf-8").startswith("BEGIN:VCALENDAR")
    lines = (SITE / "assets" / "cases.csv").read_text("utf-8").count("\n")
    assert (folder / "answers.csv").read_text("utf-8").count("\n") == lines
    assert (folder / "guide" / "index.html").read_bytes() == (SITE / "index.html").read_bytes()


@pytest.mark.parametrize("lang", PAGES)
def test_the_link_is_the_one_that_the_rules_write(pages: dict[str, BeautifulSoup], lang: str):
    shown = pages[PAGES[lang]].select_one('article a[href^="../check/#"]')
    assert shown
    assert str(shown["href"]) == f"../{shown.get_text()}"
    # It looks from the present on, as whoever opens it does.
    request = {"flow": "intervention", "events": [{"event": "merchant-rejected", "at": "2026-11-20T15:30"}]}
    told = link({**request, "now": "2026-11-21T09:00"}, "../check/")
    assert urldefrag(str(shown["href"])).fragment == urldefrag(told).fragment.partition("&now=")[0]


@pytest.mark.parametrize("lang", PAGES)
def test_the_console_offers_the_examples_and_all_but_the_wrong_one_have_an_answer(
    pages: dict[str, BeautifulSoup], lang: str
):
    from rules import answer  # noqa: PLC0415 - named like a part of the page

    offered = [json.loads(str(it["value"])) for it in pages[PAGES[lang]].select("#dev-example option")]
    assert offered == list(EXAMPLES.values())
    refused = [name for name, it in EXAMPLES.items() if "error" in json.loads(answer(json.dumps(it)))]
    assert refused == ["wrong"]


def test_the_page_says_all_that_it_has_words_for(pages: dict[str, BeautifulSoup]):
    for path in PAGES.values():
        assert "built-in method" not in str(pages[path])


def test_no_other_page_names_what_only_this_one_runs(files: dict[str, BeautifulSoup]):
    names = re.compile("|".join(rf"/{re.escape(script.name)}" for script in DEVELOPERS))
    naming = {name for name, page in files.items() if names.search(str(page.select("script, link")))}
    assert naming == {f"{path}/index.html" for path in PAGES.values()}


def test_nothing_of_it_is_kept_for_readers_without_a_network():
    kept = {as_written(name) for name in kept_files(SITE)}
    assert "assets/checker/worker.js" in kept
    for script in DEVELOPERS:
        assert f"assets/checker/{script.name}" not in kept
    assert [name for name in kept if "runtime/console" in name or "runtime/whole" in name] == []
