"""The types of the browser's scripts find what is misspelt in them."""

import shutil
import subprocess
from pathlib import Path

import pytest

from scripts.paths import ROOT
from scripts.tools.node import find_node

TSC = ROOT / "node_modules" / "typescript" / "bin" / "tsc"


@pytest.mark.full
@pytest.mark.parametrize(
    ("script", "right", "wrong"),
    [
        ("checker/update.js", "headline: reply.headline", "headline: reply.headlin"),
        ("checker/cases/actions.js", "{ calendar: text } = taken.reply", "{ calender: text } = taken.reply"),
        ("checker/link.js", "found.ownLimit = ", "found.own_limit = "),
    ],
)
def test_a_misspelt_member_is_an_error(tmp_path: Path, script: str, right: str, wrong: str):
    web = shutil.copytree(ROOT / "web", tmp_path / "web")
    (tmp_path / "node_modules").symlink_to(ROOT / "node_modules")
    source = (web / script).read_text("utf-8")
    assert source.count(right) == 1
    (web / script).write_text(source.replace(right, wrong), "utf-8")
    command = [*find_node().node, str(TSC), "--project", str(web)]
    found = subprocess.run(command, capture_output=True, text=True, check=False)
    assert found.returncode != 0
    (line,) = found.stdout.splitlines()
    assert f"web/{script}(" in line
