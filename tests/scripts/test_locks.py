"""The lock files pin everything by content and say nothing of where it is fetched from."""

import json
import re
from pathlib import Path

import pytest

from scripts.paths import ROOT

BENCH = ROOT / "bench"
FORWARD = ROOT / "scripts" / "maintain" / "forward"
REQUIREMENTS = (
    "audit",
    "mutate",
    "node",
    "site",
    "test",
    BENCH / "theme.txt",
    FORWARD / "properdocs.txt",
    FORWARD / "zensical.txt",
)
NPM = (ROOT, ROOT / "scripts" / "audit", BENCH)
PINNED = re.compile(r"^([a-z0-9][a-z0-9._-]*)==(\S+)", re.MULTILINE)


def read(group: str | Path) -> str:
    path = group if isinstance(group, Path) else ROOT / "requirements" / f"{group}.txt"
    return path.read_text("utf-8")


def addresses(text: str) -> list[str]:
    return re.findall(r"\S*(?:://|index-url|find-links|@ file:)\S*", text)


@pytest.mark.parametrize("group", REQUIREMENTS)
def test_every_python_package_is_pinned_with_hashes(group: str | Path):
    # A requirement starts in the first column; its hashes follow, indented, before the next one.
    blocks = re.split(r"\n(?=\S)", read(group))
    packages = [block for block in blocks if not block.startswith("#")]
    assert packages
    for block in packages:
        assert PINNED.match(block), block
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", block), block


@pytest.mark.parametrize("group", REQUIREMENTS)
def test_python_locks_hold_no_address(group: str | Path):
    assert addresses(read(group)) == []


def test_the_test_lock_holds_every_site_package_in_the_same_version():
    assert set(PINNED.findall(read("site"))) <= set(PINNED.findall(read("test")))


def test_what_only_make_mutate_needs_goes_with_what_the_tests_have():
    tests = dict(PINNED.findall(read("test")))
    shared = {name: version for name, version in PINNED.findall(read("mutate")) if name in tests}
    assert "pytest" in shared
    assert shared.items() <= tests.items()


@pytest.mark.parametrize("folder", NPM)
def test_npm_lock_pins_by_integrity_and_holds_no_address(folder: Path):
    packages = json.loads((folder / "package-lock.json").read_text("utf-8"))["packages"]
    asked = json.loads((folder / "package.json").read_text("utf-8"))
    assert packages.pop("")["name"] == asked["name"]
    for name, package in packages.items():
        assert package["integrity"].startswith("sha512-"), name
        # Where one may give its authors money is not where it is fetched from.
        package.pop("funding", None)
    assert addresses(json.dumps(packages)) == []


@pytest.mark.parametrize("folder", NPM)
def test_npm_packages_are_asked_for_in_one_version_each(folder: Path):
    asked = json.loads((folder / "package.json").read_text("utf-8"))
    for version in [*asked.get("dependencies", {}).values(), *asked["devDependencies"].values()]:
        assert re.fullmatch(r"\d+\.\d+\.\d+", version)
