"""Processes in which pages run are found, stand still for a while, and go on in the end."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from bench.renderers import renderers, slowed


@pytest.fixture
def renderer() -> Iterator[int]:
    """Start a process that says of itself what a browser's does, and waits."""
    command = [sys.executable, "-c", "print(flush=True); input()", "--type=renderer"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout
        process.stdout.readline()
        yield process.pid
        process.kill()


def state(process: int) -> str:
    """Return what a process does: T where it stands still."""
    return Path(f"/proc/{process}/stat").read_text("utf-8").rpartition(")")[2].split()[0]


def test_only_pages_of_browsers_started_here_are_found(renderer: int):
    assert renderers() == {renderer}


def test_a_page_stands_still_from_time_to_time_and_goes_on_in_the_end(renderer: int):
    with slowed(4):
        assert any(state(renderer) == "T" for _ in range(20_000))
    assert state(renderer) != "T"


def test_a_page_that_is_not_slowed_never_stands_still(renderer: int):
    with slowed(1):
        assert "T" not in {state(renderer) for _ in range(200)}
