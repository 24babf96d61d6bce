"""The command line as tests use it: within this process, or as one of its own, with a case to give it."""

import io
import json
import os
import subprocess
import sys
from datetime import timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

import rules
from rules.entry.cli import main
from scripts.paths import ROOT

CHINA = timezone(timedelta(hours=8))
CASE = {
    "flow": "return-online",
    "events": [
        {"event": "return-requested", "at": "2026-11-19T09:00"},
        {"event": "merchant-approved", "at": "2026-11-20T15:30"},
    ],
    "now": "2026-11-20T16:00",
}
PEOPLE = [
    *("--flow", "return-online"),
    *("--event", "return-requested=2026-11-19T09:00"),
    *("--event", "merchant-approved=2026-11-20T15:30"),
]
APPROVED = (
    *("check", "--flow", "return-online", "--event", "merchant-approved=2026-11-20T15:30"),
    *("--now", "2026-11-22T12:00", "--lang", "en"),
)


def start(
    *arguments: str | Path, given: bytes = b"", **environment: str
) -> subprocess.CompletedProcess[bytes]:
    """Run the command line as a process in the repository's root; nothing it does may end in a traceback."""
    done = subprocess.run(
        [sys.executable, "-m", "rules", *arguments],
        input=given,
        capture_output=True,
        check=False,
        cwd=ROOT,
        env=os.environ | environment,
        timeout=120,
    )
    assert b"Traceback" not in done.stderr
    return done


def run(*arguments: str | Path, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """Run the command line within this process, which takes a hundredth of the time."""
    stdin, stdout, stderr = (io.TextIOWrapper(io.BytesIO(begun), "utf-8") for begun in (given, b"", b""))
    with pytest.MonkeyPatch.context() as patch:
        for name, stream in (("stdin", stdin), ("stdout", stdout), ("stderr", stderr)):
            patch.setattr(sys, name, stream)
        try:
            status = main([str(argument) for argument in arguments])
        except SystemExit as leaving:
            status = leaving.code
    if isinstance(status, str):
        # Python itself writes such a reason, and ends with 1.
        stderr.write(status)
        status = 1
    for stream in (stdout, stderr):
        stream.flush()
    return subprocess.CompletedProcess(arguments, status, stdout.buffer.getvalue(), stderr.buffer.getvalue())


def door(request: Any) -> bytes:
    """Make the line that the door's answer to a request is printed as."""
    return (rules.answer(request if isinstance(request, str) else json.dumps(request)) + "\n").encode()
