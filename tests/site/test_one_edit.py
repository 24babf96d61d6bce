"""One edit changes a limit everywhere it is told and nothing else: the site is built with two limits."""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from scripts.paths import ROOT

pytestmark = [pytest.mark.built, pytest.mark.full]


# Two limits that no source states, so that each is seen wherever it is told.
LIMITS = (4801, 4802)


def built_with(hours: int, folder: Path) -> dict[str, str]:
    """Build the pages with another limit for the seller's decision; return them by address."""
    copy = folder / f"copy-{hours}"
    copy.mkdir()
    listed = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard"], cwd=ROOT, check=True, capture_output=True
    )
    for name in listed.stdout.decode().split("\n"):
        if (ROOT / name).is_file():
            (copy / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, copy / name)
    (copy / "node_modules").symlink_to(ROOT / "node_modules")
    # Where things are in diagrams is kept under the hash of all that it follows from.
    shutil.copytree(ROOT / "build" / "diagrams", copy / "build" / "diagrams")
    limits = copy / "rules" / "rulebook" / "limits.py"
    text, edits = re.subn(
        r"^MERCHANT_DECISION = hours\(\d+\)",
        f"MERCHANT_DECISION = hours({hours})",
        limits.read_text("utf-8"),
        flags=re.MULTILINE,
    )
    assert edits == 1
    limits.write_text(text, "utf-8")
    for step in (["scripts.pages.rule_pages"], ["scripts.pages.layout"], ["mkdocs", "build", "--strict"]):
        subprocess.run([sys.executable, "-m", *step], cwd=copy, check=True, capture_output=True)
    data = subprocess.run(
        [sys.executable, "-m", "rules", "flows", "--json"], cwd=copy, check=True, capture_output=True
    ).stdout
    site = copy / "site"
    pages = {path.relative_to(site).as_posix(): path.read_text("utf-8") for path in site.rglob("*.html")}
    return {**pages, "rules.json": data.decode()}


@pytest.fixture(scope="module")
def builds(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, str]]:
    folder = tmp_path_factory.mktemp("sites")
    return [built_with(hours, folder) for hours in LIMITS]


def test_a_limit_is_told_on_the_same_pages_whatever_it_is(builds: list[dict[str, str]]):
    told = [
        {name for name, page in build.items() if str(hours) in page}
        for hours, build in zip(LIMITS, builds, strict=True)
    ]
    assert told[0] == told[1]
    for page in (
        "return-online",
        "return-cod",
        "deadlines",
        "sources",
        "faq",
        "rules/return-online/merchant-decision",
    ):
        assert {f"{page}/index.html", f"en/{page}/index.html"} <= told[0]


def test_no_page_keeps_the_limit_that_was_changed(builds: list[dict[str, str]]):
    # The seller's decision was the only limit of its length among the rules of these pages.
    for name in (
        "rules/return-online/merchant-decision/index.html",
        "rules/return-cod/merchant-decision/index.html",
    ):
        words = re.sub(r"<[^>]*>", " ", builds[0][name])
        assert not re.search(r"(?<!\d)48 小时", words)


def test_pages_that_do_not_tell_the_limit_stay_as_they_are(builds: list[dict[str, str]]):
    first, second = builds
    different = {name for name in first if first[name] != second[name]}
    assert different == {name for name in first if str(LIMITS[0]) in first[name]}
    for rule in (
        "cancel-online/payment",
        "intervention/intervention-request",
        "return-online/tracking-number",
    ):
        assert f"rules/{rule}/index.html" not in different or rule == "return-online/tracking-number"


def test_only_the_rules_and_facts_that_state_it_change_in_the_data(builds: list[dict[str, str]]):
    first, second = (json.loads(build["rules.json"]) for build in builds)
    facts = {a["id"] for a, b in zip(first["facts"], second["facts"], strict=True) if a != b}
    rules = {
        a["timer"]["rule"]
        for one, other in zip(first["flows"], second["flows"], strict=True)
        for a, b in zip(one["states"], other["states"], strict=True)
        if a != b and a["timer"]
    }
    assert facts == {"F30", "F40"}
    assert rules == {"return-online.merchant-decision", "return-cod.merchant-decision"}
