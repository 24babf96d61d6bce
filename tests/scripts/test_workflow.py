"""The workflows are sound, pinned and allowed no more than they need; the weekly one opens a single issue.

That GitHub carries them out as meant is not proved here.
"""

import os
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
    "review": {"review": ["issues"]},
}

# Stand in for the programs that the weekly script runs: what `make` would print lies in a file, and what `gh`
# was told is written to another.
FAKE_MAKE = '#!/bin/sh\ncat "$FAKE/listed"\n'
FAKE_GH = """#!/bin/sh
echo "$*" >> "$FAKE/told"
[ "$2" = list ] && cat "$FAKE/open"
exit 0
"""


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


def test_only_the_jobs_that_have_to_may_write():
    found = {}
    for path in WORKFLOWS:
        workflow = read(path)
        assert workflow["permissions"] == {}
        found[path.stem] = {
            name: sorted(scope for scope, level in job["permissions"].items() if level == "write")
            for name, job in workflow["jobs"].items()
        }
    assert found == WRITES


def test_a_job_that_may_publish_runs_nothing_of_the_repository():
    for path in WORKFLOWS:
        for name, job in read(path)["jobs"].items():
            steps = job["steps"]
            if WRITES[path.stem][name] not in ([], ["issues"]):
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


def review(folder: Path, listed: str, already_open: str = "") -> list[str]:
    """Run the weekly script beside a `make` that lists this, and return each call that reached GitHub."""
    for name, program in (("make", FAKE_MAKE), ("gh", FAKE_GH)):
        (folder / name).write_text(program, "utf-8")
        (folder / name).chmod(0o755)
    (folder / "listed").write_text(listed, "utf-8")
    (folder / "open").write_text(already_open, "utf-8")
    told = folder / "told"
    told.write_text("", "utf-8")
    path = f"{folder}{os.pathsep}{os.environ['PATH']}"
    script = ROOT / "scripts" / "maintain" / "review_issue.sh"
    subprocess.run(
        ["bash", script], env=os.environ | {"PATH": path, "FAKE": str(folder)}, cwd=ROOT, check=True
    )
    return re.findall(r"^issue \w+.*", told.read_text("utf-8"), re.MULTILINE)


DUE = "To be read again by today, 2027-03-01: 1 of 30 sources.\n\n[ ] dispute-2026: a notice\n"


@pytest.mark.process
def test_nothing_due_opens_no_issue(tmp_path: Path):
    assert review(tmp_path, "Nothing is due today, 2026-11-29.\n\nWithin 30 days: 2 sources.\n") == []


@pytest.mark.process
def test_what_is_due_opens_an_issue_with_the_list(tmp_path: Path):
    listed, created = review(tmp_path, DUE)
    assert listed.startswith("issue list --state open")
    assert created.startswith("issue create --title Sources to be read again --body ")
    assert "[ ] dispute-2026: a notice" in (tmp_path / "told").read_text("utf-8")


@pytest.mark.process
def test_an_issue_that_is_open_is_written_anew_and_no_second_is_opened(tmp_path: Path):
    listed, edited = review(tmp_path, DUE, already_open="7\n")
    assert listed.startswith("issue list")
    assert edited.startswith("issue edit 7 --body ")


@pytest.mark.process
def test_the_list_says_first_whether_anything_is_due():
    command = [sys.executable, "-m", "scripts.maintain.review", "--today"]
    first = [
        subprocess.run([*command, day], cwd=ROOT, capture_output=True, text=True, check=True).stdout.split(
            ","
        )[0]
        for day in ("2026-11-29", "2099-01-01")
    ]
    assert first == ["Nothing is due today", "To be read again by today"]
