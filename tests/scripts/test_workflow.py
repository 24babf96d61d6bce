"""The workflows are sound, pinned and allowed no more than they need; the weekly one opens a single issue.

That GitHub carries them out as meant is not proved here.
"""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from scripts.paths import ROOT

WORKFLOWS = {path.stem: path for path in (ROOT / ".github" / "workflows").iterdir()}
# Each job that may write, and what.
MAY_WRITE = {"pages": {"deploy": ["id-token", "pages"]}, "review": {"review": ["issues"]}}

# Stand in for the programs that the weekly script runs: what `make` would print lies in a file, and what `gh`
# was told is written to another.
FAKE_MAKE = '#!/bin/sh\ncat "$FAKE/listed"\n'
FAKE_GH = """#!/bin/sh
echo "$*" >> "$FAKE/told"
[ "$2" = list ] && cat "$FAKE/open"
exit 0
"""


@pytest.mark.parametrize("name", WORKFLOWS)
def test_actionlint_finds_nothing(name: str):
    actionlint = Path(sys.executable).with_name("actionlint")
    done = subprocess.run([actionlint, WORKFLOWS[name]], capture_output=True, text=True, check=False)
    assert done.stdout + done.stderr == ""
    assert done.returncode == 0


@pytest.mark.parametrize("name", WORKFLOWS)
def test_every_action_is_official_and_pinned_by_commit(name: str):
    used = re.findall(r"uses: (.+)", WORKFLOWS[name].read_text("utf-8"))
    assert used
    for action in used:
        assert re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", action), action


def test_an_action_is_pinned_at_the_same_commit_everywhere():
    used = {use for path in WORKFLOWS.values() for use in re.findall(r"uses: (.+)", path.read_text("utf-8"))}
    assert len({use.split("@")[0] for use in used}) == len(used)


@pytest.mark.parametrize("name", WORKFLOWS)
def test_only_the_job_that_has_to_may_write(name: str):
    workflow = yaml.safe_load(WORKFLOWS[name].read_text("utf-8"))
    assert workflow["permissions"] == {}
    writes = {
        job: sorted(scope for scope, level in told["permissions"].items() if level == "write")
        for job, told in workflow["jobs"].items()
    }
    assert {job: scopes for job, scopes in writes.items() if scopes} == MAY_WRITE[name]


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


def test_nothing_due_opens_no_issue(tmp_path: Path):
    assert review(tmp_path, "Nothing is due today, 2026-11-29.\n\nWithin 30 days: 2 sources.\n") == []


def test_what_is_due_opens_an_issue_with_the_list(tmp_path: Path):
    listed, created = review(tmp_path, DUE)
    assert listed.startswith("issue list --state open")
    assert created.startswith("issue create --title Sources to be read again --body ")
    assert "[ ] dispute-2026: a notice" in (tmp_path / "told").read_text("utf-8")


def test_an_issue_that_is_open_is_written_anew_and_no_second_is_opened(tmp_path: Path):
    listed, edited = review(tmp_path, DUE, already_open="7\n")
    assert listed.startswith("issue list")
    assert edited.startswith("issue edit 7 --body ")


def test_the_list_says_first_whether_anything_is_due():
    command = [sys.executable, "-m", "scripts.maintain.review", "--today"]
    first = [
        subprocess.run([*command, day], cwd=ROOT, capture_output=True, text=True, check=True).stdout.split(
            ","
        )[0]
        for day in ("2026-11-29", "2099-01-01")
    ]
    assert first == ["Nothing is due today", "To be read again by today"]
