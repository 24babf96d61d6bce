"""Shows that ``--jsonl`` is a stream: an answer at once for each line, and no more memory for more lines."""

import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from threading import Timer

import pytest

import rules
from scripts.paths import ROOT

pytestmark = pytest.mark.process

COMMAND = [sys.executable, "-m", "rules", "check", "--jsonl"]

PEAK = """
import os, subprocess, sys
child = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL)
_, status, used = os.wait4(child.pid, 0)
print(os.waitstatus_to_exitcode(status), used.ru_maxrss * (1 if sys.platform == "darwin" else 1024))
"""
"""Runs a command and prints its status and its peak of memory in bytes.

It is a small program of its own because a child inherits the peak of the process that started it.
"""

BLOCKS = """
import array, json, sys
from rules.entry.cli import check, main

blocks = array.array("q")
answered = check._answer_bytes

def counted(request):
    blocks.append(sys.getallocatedblocks())
    return answered(request)

check._answer_bytes = counted
main(sys.argv[1:])
print(json.dumps(list(blocks)), file=sys.stderr)
"""
"""Answers lines as ever, and tells how many blocks of memory Python held before each.

The number is exact, where a peak would show what is kept of a line only after a hundred thousand of them.
"""


def peak(path: Path) -> tuple[int, int]:
    """Stream a file of requests; give the exit status and the peak of memory in bytes."""
    done = subprocess.run(
        [sys.executable, "-c", PEAK, *COMMAND, path], capture_output=True, check=True, cwd=ROOT, timeout=300
    )
    status, used = done.stdout.split()
    return int(status), int(used)


def request(number: int) -> str:
    """Make a request unlike any other: whatever the program keeps of each would add up."""
    time = datetime.fromisoformat("2001-01-01T00:00") + timedelta(minutes=37 * number)
    at = time.isoformat(timespec="minutes") if number % 3 else time.date().isoformat()
    now = (time + timedelta(days=1 + number % 9, hours=number % 24)).isoformat(timespec="minutes")
    event = ("return-requested", "tracking-uploaded", "merchant-rejected")[number % 3]
    flow = "return-cod" if number % 7 else f"no-such-flow-{number}"
    return json.dumps({"flow": flow, "events": [{"event": event, "at": at}], "now": now})


def written(path: Path, lines: Iterator[str]) -> Path:
    """Write lines to a file without holding them all."""
    with path.open("w", encoding="utf-8") as file:
        file.writelines(line + "\n" for line in lines)
    return path


MIB = 1024 * 1024


@pytest.mark.full
def test_nothing_is_kept_of_a_line(tmp_path: Path):
    path = written(tmp_path / "many.jsonl", (request(number) for number in range(16_000)))
    done = subprocess.run(
        [sys.executable, "-c", BLOCKS, "check", "--jsonl", path],
        capture_output=True,
        check=True,
        cwd=ROOT,
        timeout=300,
    )
    blocks = json.loads(done.stderr)
    assert len(blocks) == 16_000
    # Once what is kept for all lines is there: one object kept of each would add 4,000.
    assert max(blocks[12_000:]) - blocks[12_000] < 200


def test_a_line_of_a_hundred_megabytes_takes_no_memory_of_its_own(tmp_path: Path):
    short = peak(written(tmp_path / "short.jsonl", (request(number) for number in range(100))))
    path = tmp_path / "long.jsonl"
    with path.open("w", encoding="utf-8") as file:
        file.write(request(1) + "\n")
        for _ in range(100):
            file.write("[" * MIB)
        file.write("\n" + request(1) + "\n")
    status, used = peak(path)
    assert status == 2
    assert used - short[1] < 8 * MIB


def test_each_line_is_answered_before_the_next_is_sent():
    child = subprocess.Popen([*COMMAND, "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT)
    guard = Timer(60, child.kill)
    guard.start()
    try:
        assert child.stdin is not None
        assert child.stdout is not None
        for line in (request(1), "nonsense", request(2)):
            child.stdin.write(line.encode() + b"\n")
            child.stdin.flush()
            # An answer that waits for more input, or for a full buffer, would never come.
            assert child.stdout.readline() == rules.answer(line).encode() + b"\n"
        child.stdin.close()
        assert child.stdout.read() == b""
        assert child.wait() == 2
    finally:
        guard.cancel()
        child.kill()
        child.wait()
        child.stdout.close()


def test_a_reader_that_goes_away_causes_no_traceback(tmp_path: Path):
    path = written(tmp_path / "cases.jsonl", (request(number) for number in range(2_000)))
    child = subprocess.Popen([*COMMAND, path], stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT)
    assert child.stdout is not None
    assert child.stderr is not None
    assert child.stdout.readline()
    child.stdout.close()
    assert child.stderr.read() == b""
    child.wait()
    child.stderr.close()
