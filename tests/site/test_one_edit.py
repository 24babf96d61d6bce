"""One edit changes a limit everywhere it is told and nothing else: pages are made with two limits."""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from scripts.maintain.limits import LIMITS as KNOWN
from scripts.maintain.limits import pages
from scripts.paths import ROOT

pytestmark = [pytest.mark.built, pytest.mark.full]

# Two limits that no source states, so that each is seen wherever it is told.
LIMITS = (4801, 4802)

# Fills in what pages take from the rules, as MkDocs does before it reads their Markdown.
FILL_IN = """
import json
from pathlib import Path
from types import SimpleNamespace

from jinja2 import Environment

from rules.api.export import catalogue
from scripts.pages.grounds import gather
from scripts.pages.macros import define_env

filled = {"rules.json": catalogue()}
for path in sorted(Path("docs").rglob("*.md")):
    locale = "en" if path.name.endswith(".en.md") else "zh"
    macros = {}
    page = SimpleNamespace(file=SimpleNamespace(locale=locale))
    define_env(SimpleNamespace(page=page, macro=lambda macro, name: macros.update({name: macro})))
    name = path.relative_to("docs").as_posix()
    filled[name] = gather(locale, Environment().from_string(path.read_text("utf-8")).render(macros))
print(json.dumps(filled))
"""


def run(folder: Path, *command: str) -> str:
    return subprocess.run(
        [sys.executable, *command], cwd=folder, check=True, capture_output=True, text=True
    ).stdout


def copy_with(hours: int, folder: Path) -> Path:
    """Copy the sources with another limit for the seller's decision, and make the pages of rules anew."""
    listed = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard"], cwd=ROOT, check=True, capture_output=True
    )
    for name in listed.stdout.decode().split("\n"):
        if (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, folder / name)
    (folder / "node_modules").symlink_to(ROOT / "node_modules")
    # Where things are in diagrams is kept under the hash of all that it follows from.
    shutil.copytree(ROOT / "build" / "diagrams", folder / "build" / "diagrams")
    limits = folder / "rules" / "rulebook" / "limits.py"
    text, edits = re.subn(
        r"^MERCHANT_DECISION = hours\(\d+\)",
        f"MERCHANT_DECISION = hours({hours})",
        limits.read_text("utf-8"),
        flags=re.MULTILINE,
    )
    assert edits == 1
    limits.write_text(text, "utf-8")
    for step in ("scripts.pages.rule_pages", "scripts.pages.layout"):
        run(folder, "-m", step)
    return folder


@pytest.fixture(scope="module")
def copies(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    return [copy_with(hours, tmp_path_factory.mktemp(f"copy-{hours}")) for hours in LIMITS]


@pytest.fixture(scope="module")
def sources(copies: list[Path]) -> list[dict[str, str]]:
    """The Markdown of all pages by the names of their files, and the rules as data, with each limit."""
    return [json.loads(run(copy, "-c", FILL_IN)) for copy in copies]


def telling(sources: dict[str, str], hours: int) -> set[str]:
    return {name for name, source in sources.items() if str(hours) in source}


def test_a_limit_is_told_on_the_same_pages_whatever_it_is(sources: list[dict[str, str]]):
    told = [telling(made, hours) for made, hours in zip(sources, LIMITS, strict=True)]
    assert told[0] == told[1]
    for page in (
        "return-online",
        "return-cod",
        "deadlines",
        "sources",
        "faq",
        "rules/return-online/merchant-decision",
    ):
        assert {f"{page}.md", f"{page}.en.md"} <= told[0]


def test_the_list_of_limits_names_every_page_that_changes(sources: list[dict[str, str]]):
    first, second = sources
    named = {page.name for page in pages(KNOWN["MERCHANT_DECISION"], ROOT / "docs")}
    # The pages of the rules are made, and listed with their rules.
    changed = {name for name in first if first[name] != second[name]}
    written = {name for name in changed if name.endswith(".md") and not name.startswith("rules/")}
    assert written
    assert written <= named


def test_no_page_keeps_the_limit_that_was_changed(sources: list[dict[str, str]]):
    # The seller's decision was the only limit of its length among the rules of these pages.
    for name in ("rules/return-online/merchant-decision.md", "rules/return-cod/merchant-decision.md"):
        words = re.sub(r"<[^>]*>", " ", sources[0][name])
        assert not re.search(r"(?<!\d)48 小时", words)


def test_pages_that_do_not_tell_the_limit_stay_as_they_are(sources: list[dict[str, str]]):
    first, second = sources
    different = {name for name in first if first[name] != second[name]}
    assert different == telling(first, LIMITS[0])
    for rule in ("cancel-online/payment", "intervention/intervention-request"):
        assert f"rules/{rule}.md" not in different


def test_only_the_rules_and_facts_that_state_it_change_in_the_data(sources: list[dict[str, str]]):
    first, second = (json.loads(made["rules.json"]) for made in sources)
    facts = {a["id"] for a, b in zip(first["facts"], second["facts"], strict=True) if a != b}
    rules = {
        a["timer"]["rule"]
        for one, other in zip(first["flows"], second["flows"], strict=True)
        for a, b in zip(one["states"], other["states"], strict=True)
        if a != b and a["timer"]
    }
    assert facts == {"F30", "F40"}
    assert rules == {"return-online.merchant-decision", "return-cod.merchant-decision"}


def test_the_built_pages_tell_it_where_their_markdown_does(copies: list[Path], sources: list[dict[str, str]]):
    run(copies[0], "-m", "mkdocs", "build", "--strict")
    site = copies[0] / "site"
    built = {path.relative_to(site).as_posix(): path.read_text("utf-8") for path in site.rglob("*.html")}
    told = {name for name, page in built.items() if str(LIMITS[0]) in page}
    assert told == {html_of(name) for name in telling(sources[0], LIMITS[0]) - {"rules.json"}}


def html_of(name: str) -> str:
    """Return where the page of a Markdown file is built."""
    lang = "en/" if name.endswith(".en.md") else ""
    stem = name.removesuffix(".md").removesuffix(".en")
    return f"{lang}{stem}.html" if stem == "index" else f"{lang}{stem}/index.html"
