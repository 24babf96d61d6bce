"""The papers name tests, files, commands and headings that are there, and the README stays short."""

import re

from scripts.paths import ROOT

PAPERS = {path.name: path.read_text("utf-8") for path in ROOT.glob("*.md")}
ALL = "\n".join(PAPERS.values())


def named(pattern: str, text: str = ALL) -> set[str]:
    return {*re.findall(pattern, text, re.MULTILINE)}


def headings(paper: str) -> set[str]:
    """Return the ids that GitHub gives the headings of a paper."""
    words = named(r"^#+ (.+)$", re.sub(r"^```.*?^```", "", PAPERS[paper], flags=re.MULTILINE | re.DOTALL))
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in words}


def test_every_test_of_the_guide_exists():
    files = [*(ROOT / "tests").rglob("test_*.py")]
    defined = {path.name for path in files}.union(
        *(named(r"^def (test_\w+)", path.read_text("utf-8")) for path in files)
    )
    assert named(r"\btest_\w+(?:\.py)?", PAPERS["CONTRIBUTING.md"]) - defined == set()


def test_every_file_and_folder_exists():
    paths = named(r"`((?:\.github|bench|docs|overrides|requirements|rules|scripts|tests|web)/[a-z0-9_./-]*)`")
    # Made, and not there before a build.
    assert {path for path in paths if not (ROOT / path).exists()} <= {"docs/rules/"}


def test_every_command_exists():
    targets = named(r"^([\w -]+):(?!=)", (ROOT / "Makefile").read_text("utf-8"))
    assert named(r"`make ([\w-]+)") - {*" ".join(targets).split()} == set()


def test_every_link_between_the_papers_leads_somewhere():
    for paper, text in PAPERS.items():
        for link in named(r"\]\((?!https://)([^)]+)\)", text):
            path, _, heading = link.partition("#")
            assert not path or (ROOT / path).is_file(), f"{paper} links {link}"
            assert not heading or heading in headings(path or paper), f"{paper} links {link}"


def test_the_readme_is_read_in_a_few_minutes():
    assert 500 <= len(PAPERS["README.md"].split()) <= 700
