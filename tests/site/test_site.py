"""The built site has the runtime and the rules as data where the page and other programs look for them."""

import pytest

from rules.api.export import catalogue
from scripts.paths import ROOT

pytestmark = pytest.mark.built


def test_the_runtime_is_there_whole():
    built = {path.name: path.read_bytes() for path in (ROOT / "build" / "runtime").iterdir()}
    there = {path.name: path.read_bytes() for path in (ROOT / "site" / "assets" / "runtime").iterdir()}
    # That one is in the checker's own script.
    del built["manifest.js"]
    assert there == built


def test_the_rules_are_there_as_data_to_the_byte():
    assert (ROOT / "site" / "rules.json").read_bytes() == catalogue().encode()
