"""Runs ``python -m rules`` as a process, where its start, its end or its surroundings matter."""

import json
import os
import pty
import subprocess
import sys
from contextlib import suppress

import pytest

from scripts.paths import ROOT
from tests.rules.entry.command_line import APPROVED, CASE, PEOPLE, door, run, start

pytestmark = pytest.mark.process

# A terminal without Chinese letters.
POOR = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}


def test_it_answers_as_within_this_process():
    assert start(*APPROVED).stdout == run(*APPROVED).stdout
    given = json.dumps(CASE).encode()
    done = start("check", "--json", "-", given=given)
    assert (done.returncode, done.stdout, done.stderr) == (0, door(CASE), b"")
    refused, within = (
        how("check", "--flow", "no-such", "--event", "paid=2026-11-20") for how in (start, run)
    )
    assert (refused.returncode, refused.stdout, refused.stderr) == (2, b"", within.stderr)


def test_a_terminal_without_chinese_letters_ends_in_no_traceback():
    assert start("check", *PEOPLE, "--now", "2026-11-20T16:00", "--lang", "zh", **POOR).returncode == 0
    assert start("check", *PEOPLE, "--lang", "zh", PYTHONIOENCODING="ascii").returncode == 0


def test_json_is_the_same_bytes_whatever_the_terminal():
    bad = json.dumps(CASE | {"flow": "退货"}).encode()
    assert start("check", "--json", "-", given=bad, PYTHONIOENCODING="ascii", **POOR).stdout == door(
        bad.decode()
    )


def test_flows_as_json_is_the_same_bytes_whatever_the_terminal():
    assert (
        start("flows", "--json", PYTHONIOENCODING="ascii", **POOR).stdout == start("flows", "--json").stdout
    )


def on_a_terminal(**environment: str) -> str:
    """Run the command line on a terminal of its own, and return what comes out."""
    ours, its = pty.openpty()
    done = subprocess.run(
        [sys.executable, "-m", "rules", *APPROVED],
        stdout=its,
        check=True,
        cwd=ROOT,
        env={**os.environ, "NO_COLOR": "", **environment},
        timeout=120,
    )
    assert done.returncode == 0
    os.close(its)
    shown = b""
    # A terminal whose other end is closed ends in an error on Linux.
    with suppress(OSError):
        while piece := os.read(ours, 65536):
            shown += piece
    os.close(ours)
    return shown.decode()


def test_colours_are_for_terminals_that_want_them():
    assert "\x1b[1m" in on_a_terminal()
    assert "\x1b" not in on_a_terminal(NO_COLOR="1")
    assert b"\x1b" not in start(*APPROVED).stdout


COMMANDS = {
    "check --json": ["check", "--json", "-"],
    "check --jsonl": ["check", "--jsonl", "-"],
    "check": ["check", *PEOPLE],
    "read --json": ["read", "--json", "-"],
    "read": ["read", "-"],
    "flows": ["flows"],
    "flows --json": ["flows", "--json"],
}


WRONG_STREAMS = {
    "<&-": "standard input: Bad file descriptor",
    ">&-": "standard output: Bad file descriptor",
    ">/dev/full": "standard output: No space left on device",
}


@pytest.mark.full(but_each=4)
@pytest.mark.parametrize(
    ("command", "stream", "sentence"),
    [
        (command, stream, sentence)
        for command in COMMANDS
        for stream, sentence in WRONG_STREAMS.items()
        # Only what is told to reads standard input.
        if stream.startswith(">") or "-" in COMMANDS[command]
    ],
)
def test_a_stream_that_cannot_be_used_is_told_in_a_sentence(command: str, stream: str, sentence: str):
    child = subprocess.run(
        ["sh", "-c", f'"$@" {stream}', "sh", sys.executable, "-m", "rules", *COMMANDS[command]],
        input=json.dumps(CASE | {"text": "refused"} if command.startswith("read") else CASE),
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        check=False,
    )
    assert child.stderr == f"python -m rules: {sentence}\n"
    assert child.returncode == 1
