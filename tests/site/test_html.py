"""Every built page is valid HTML, as html-validate reads the standard."""

import json
import subprocess
from pathlib import Path

import pytest

from scripts.paths import ROOT, SITE
from scripts.tools.node import find_node

pytestmark = pytest.mark.built


VALIDATOR = ROOT / "node_modules" / "html-validate" / "bin" / "html-validate.mjs"

# The theme's own drawer, search and navigation switches, by rule and by what it says of them.
OF_THE_THEME = {
    ("attribute-allowed-values", 'Attribute "tabindex" has invalid value ""'),
    ("valid-autocomplete", 'autocomplete attribute cannot be used on <input type="checkbox">'),
}


def test_every_page_is_valid_html(tmp_path: Path, *, quick: bool):
    report = tmp_path / "report.json"
    pages = sorted(path.as_posix() for path in SITE.rglob("*.html"))
    subprocess.run(
        [*find_node().node, str(VALIDATOR), "--formatter", f"json={report}", *pages[:: 9 if quick else 1]],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    told = json.loads(report.read_text("utf-8"))
    assert len(told) > 1
    found = {
        (Path(page["filePath"]).relative_to(ROOT).as_posix(), message["ruleId"], message["message"])
        for page in told
        for message in page["messages"]
        if (message["ruleId"], message["message"]) not in OF_THE_THEME
    }
    assert found == set()


def test_the_validator_sees_what_is_wrong(tmp_path: Path):
    page = tmp_path / "page.html"
    page.write_text('<!doctype html><html lang="en"><title>x</title><p><div></div></p></html>', "utf-8")
    done = subprocess.run(
        [*find_node().node, str(VALIDATOR), "--config", str(ROOT / ".htmlvalidate.json"), str(page)],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 1
