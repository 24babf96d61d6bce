"""Every package that is locked, for the site, its tests or its measuring, has a licence that was allowed."""

import json
import re
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path

import pytest

from scripts.paths import ROOT

# As packages themselves write them. Whatever is in the site is held to a shorter list, see `test_parts.py`.
ALLOWED = {
    "(MIT OR CC0-1.0)",
    "0BSD",
    "APACHE-2.0",
    "Apache Software License",
    "Apache-2.0",
    "Apache-2.0 OR BSD-2-Clause",
    "BSD",
    "BSD License",
    "BSD License; Apache Software License",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BlueOak-1.0.0",
    "ISC",
    "MIT",
    "MIT AND PSF-2.0",
    "MIT License",
    "MIT License; Academic Free License (AFL)",
    "MIT License; Apache Software License",
    "MIT OR Apache-2.0",
    "MPL-2.0",
    "Mozilla Public License 2.0 (MPL 2.0)",
    "PSF-2.0",
    "Python Software Foundation License",
    "Python-2.0",
}
# elkjs may be taken under either, and only computes where things are; of the other its files say BSD.
ONES_OWN = {"elkjs": "EPL-2.0 OR GPL-3.0-or-later", "parse-cache-control": "None"}


def licence_of(package: str) -> str:
    """Return what an installed package says of its licence, in whichever of three ways."""
    told = metadata(package)
    classifiers = [kind.split(" :: ")[-1] for kind in told.get_all("Classifier", []) if "License ::" in kind]
    return told.get("License-Expression") or "; ".join(classifiers) or told.get("License") or "None"


@pytest.mark.parametrize("group", ["site", "test"])
def test_python_packages(group: str):
    lock = (ROOT / "requirements" / f"{group}.txt").read_text("utf-8")
    # What is for another system only is not installed.
    names = re.findall(r"^([a-z0-9][a-z0-9._-]*)==\S+", lock, re.MULTILINE)
    found = {}
    for name in names:
        try:
            found[name] = licence_of(name)
        except PackageNotFoundError:
            assert re.search(rf"^{re.escape(name)}==\S+ ;", lock, re.MULTILINE), name
    assert len(found) > 20
    assert {name: told for name, told in found.items() if told not in ALLOWED} == {}


@pytest.mark.parametrize("folder", [ROOT, ROOT / "scripts" / "audit", ROOT / "bench"])
def test_npm_packages(folder: Path):
    lock = json.loads((folder / "package-lock.json").read_text("utf-8"))["packages"]
    found = {
        name.rpartition("node_modules/")[2]: str(told.get("license")) for name, told in lock.items() if name
    }
    others = {name: told for name, told in found.items() if told not in ALLOWED}
    assert others.items() <= ONES_OWN.items()


def test_a_licence_that_opens_the_sites_own_source_is_not_allowed():
    assert not [name for name in ALLOWED if "GPL" in name]
