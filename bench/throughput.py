"""Measures how many answers a second the rules give on the command line, in one process."""

import subprocess
import sys
import time
from collections.abc import Iterator
from tempfile import TemporaryFile

from bench.cases import requests
from bench.figures import Figures, spread
from scripts.paths import ROOT

COMMAND = (sys.executable, "-m", "rules", "check", "--jsonl", "-")
CASES = 20_000
TIMES = 5


def measure() -> Figures:
    """Return how many requests each run answered, and the spread of both rates."""
    whole, started = zip(*rates(), strict=True)
    return {"cases": CASES, "whole": spread(whole), "started": spread(started)}


def rates() -> Iterator[tuple[float, float]]:
    """Yield the rate of each run with the start of its process counted, and without.

    For that a process that answers one request is started as well.
    """
    lines = [f"{request}\n".encode() for request in requests(CASES)]
    for _ in range(TIMES):
        took, start = _seconds(lines), _seconds(lines[:1])
        yield CASES / took, (CASES - 1) / (took - start)


def _seconds(lines: list[bytes]) -> float:
    """Return how long a process takes for requests, from its start to its end; none may be refused."""
    with TemporaryFile() as stream:
        stream.writelines(lines)
        stream.seek(0)
        start = time.perf_counter()
        subprocess.run(COMMAND, cwd=ROOT, stdin=stream, stdout=subprocess.DEVNULL, check=True)
        return time.perf_counter() - start
