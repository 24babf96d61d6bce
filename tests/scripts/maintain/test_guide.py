"""The maintainer's guide in README.md names tests and files that are there."""

import re

import pytest

from scripts.paths import ROOT

TESTS = ROOT / "tests"
GUIDE = (ROOT / "README.md").read_text("utf-8").split("\n## Keep it true\n")[1].split("\n## ")[0]
DEFINED = {
    name
    for path in TESTS.rglob("test_*.py")
    for name in (path.name, *re.findall(r"^def (test_\w+)", path.read_text("utf-8"), re.MULTILINE))
}


@pytest.mark.parametrize("name", sorted(set(re.findall(r"\btest_\w+(?:\.py)?", GUIDE))))
def test_a_test_it_names_exists(name: str):
    assert name in DEFINED


@pytest.mark.parametrize(
    "path", sorted(set(re.findall(r"`((?:rules|scripts|tests)/[a-z0-9_/]+\.\w+)`", GUIDE)))
)
def test_a_file_it_names_exists(path: str):
    assert (ROOT / path).is_file()
