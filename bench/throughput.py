"""How many answers a second the rules give on the command line, in one process."""

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from bench.cases import requests
from bench.figures import told
from scripts.paths import ROOT

COMMAND = (sys.executable, "-m", "rules", "check", "--jsonl", "-")
CASES = 20_000
TIMES = 5


class Rate(NamedTuple):
    """Answers a second.

    Attributes:
        whole: with the start of the process counted.
        started: without it: a process that answers one request is started for comparison.
    """

    whole: float
    started: float


def measure() -> dict[str, object]:
    """Return the spread of both rates, and how many requests each run answered."""
    found = list(rates())
    return {
        "cases": CASES,
        "whole": told(rate.whole for rate in found),
        "started": told(rate.started for rate in found),
    }


def rates() -> Iterator[Rate]:
    """Yield the rate of each run."""
    with TemporaryDirectory() as name:
        many, one = Path(name, "many.jsonl"), Path(name, "one.jsonl")
        lines = [f"{request}\n" for request in requests(CASES)]
        many.write_text("".join(lines), "utf-8")
        one.write_text(lines[0], "utf-8")
        for _ in range(TIMES):
            took, start = _seconds(many), _seconds(one)
            yield Rate(CASES / took, (CASES - 1) / (took - start))


def _seconds(path: Path) -> float:
    """Return how long a process takes from its start to its end for the requests in a file.

    Raises:
        subprocess.CalledProcessError: a request was refused.
    """
    with path.open("rb") as stream:
        start = time.perf_counter()
        subprocess.run(COMMAND, cwd=ROOT, stdin=stream, stdout=subprocess.DEVNULL, check=True)
        return time.perf_counter() - start
