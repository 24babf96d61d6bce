"""The workflow that publishes the site is sound, pinned and allowed no more than it needs.

That GitHub carries it out as meant is not proved here.
"""

import re
import subprocess
import sys
from pathlib import Path

import yaml

from scripts.paths import ROOT

WORKFLOW = ROOT / ".github" / "workflows" / "pages.yml"


def test_actionlint_finds_nothing():
    actionlint = Path(sys.executable).with_name("actionlint")
    done = subprocess.run([actionlint, WORKFLOW], capture_output=True, text=True, check=False)
    assert done.stdout + done.stderr == ""
    assert done.returncode == 0


def test_every_action_is_official_and_pinned_by_commit():
    used = re.findall(r"uses: (.+)", WORKFLOW.read_text("utf-8"))
    assert used
    for action in used:
        assert re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", action), action


def test_only_the_deploying_job_may_write():
    workflow = yaml.safe_load(WORKFLOW.read_text("utf-8"))
    assert workflow["permissions"] == {}
    writes = {
        name: sorted(scope for scope, level in job["permissions"].items() if level == "write")
        for name, job in workflow["jobs"].items()
    }
    assert writes == {"test": [], "build": [], "deploy": ["id-token", "pages"]}
