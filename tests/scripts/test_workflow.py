"""The workflows are sound, pinned and allowed no more than they need.

That GitHub carries them out as meant is not proved here.
"""

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from scripts.paths import ROOT

WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
# What each job may write, by the workflow's file.
WRITES = {
    "advisories": {"look": []},
    "pages": {"test": [], "build": [], "deploy": ["id-token", "pages"]},
    "release": {"build": [], "release": ["attestations", "contents", "id-token"]},
}


def read(path: Path) -> dict[str, Any]:
    return yaml.safe_load(path.read_text("utf-8"))


@pytest.fixture(params=WORKFLOWS, ids=lambda path: path.stem)
def workflow(request: pytest.FixtureRequest) -> Path:
    return request.param


def test_actionlint_finds_nothing(workflow: Path):
    actionlint = Path(sys.executable).with_name("actionlint")
    done = subprocess.run([actionlint, workflow], capture_output=True, text=True, check=False)
    assert done.stdout + done.stderr == ""
    assert done.returncode == 0


def test_every_action_is_official_and_pinned_by_commit(workflow: Path):
    used = re.findall(r"uses: (.+)", workflow.read_text("utf-8"))
    assert used
    for action in used:
        assert re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", action), action


def test_an_action_is_pinned_to_the_same_commit_everywhere():
    used = {line for path in WORKFLOWS for line in re.findall(r"uses: (.+)", path.read_text("utf-8"))}
    assert len({line.partition("@")[0] for line in used}) == len(used)


def test_only_the_jobs_that_publish_may_write():
    found = {}
    for path in WORKFLOWS:
        workflow = read(path)
        assert workflow["permissions"] == {}
        found[path.stem] = {
            name: sorted(scope for scope, level in job["permissions"].items() if level == "write")
            for name, job in workflow["jobs"].items()
        }
    assert found == WRITES


def test_a_job_that_may_write_runs_nothing_of_the_repository():
    for path in WORKFLOWS:
        for name, job in read(path)["jobs"].items():
            steps = job["steps"]
            if WRITES[path.stem][name]:
                assert not [step for step in steps if "checkout" in step.get("uses", "")], (path.stem, name)
                assert not [step for step in steps if "make" in step.get("run", "")], (path.stem, name)


def test_advisories_are_looked_for_each_week():
    # YAML 1.1 takes the key `on` for a truth value.
    (schedule,) = read(ROOT / ".github" / "workflows" / "advisories.yml")[True]["schedule"]
    assert re.fullmatch(r"\d+ \d+ \* \* [0-6]", schedule["cron"])


def test_a_release_has_what_make_dist_writes_and_all_of_it_is_attested():
    steps = read(ROOT / ".github" / "workflows" / "release.yml")["jobs"]["release"]["steps"]
    (attest,) = [step for step in steps if "attest" in step.get("uses", "")]
    (release,) = [step["run"] for step in steps if "gh release" in step.get("run", "")]
    assert attest["with"]["subject-path"] == "dist/*"
    assert " dist/* " in release
