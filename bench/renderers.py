"""Slows a browser's pages with all their workers down, by the processes in which they run.

A browser's own throttling reaches the page alone: here its processes stand still most of the time, on Linux.
"""

import os
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path
from threading import Event, Thread

# Seconds in which a process runs once and stands still once.
PERIOD = 0.02


def renderers() -> set[int]:
    """Return the processes in which pages run, of all browsers that this process has started."""
    parents: dict[int, int] = {}
    kinds: dict[int, bytes] = {}
    for folder in Path("/proc").glob("[0-9]*"):
        # Whoever has ended since is none.
        with suppress(OSError, IndexError):
            state = (folder / "stat").read_text("utf-8").rpartition(")")[2].split()
            parents[int(folder.name)] = int(state[1])
            kinds[int(folder.name)] = (folder / "cmdline").read_bytes()
    return {it for it in kinds if b"--type=renderer" in kinds[it] and os.getpid() in _line(it, parents)}


def _line(process: int, parents: dict[int, int]) -> Iterator[int]:
    while process in parents:
        process = parents[process]
        yield process


@contextmanager
def slowed(times: int) -> Iterator[None]:
    """Let pages and workers get one of so many parts of the time, those too that come later."""
    is_over = Event()
    thread = Thread(target=_stop_and_go, args=(times, is_over), daemon=True)
    if times > 1:
        thread.start()
    try:
        yield
    finally:
        is_over.set()
        if times > 1:
            thread.join()


def _stop_and_go(times: int, is_over: Event) -> None:
    found: set[int] = set()
    for turn in count():
        begun = time.monotonic()
        # Looking takes longer than standing still should.
        found = found if turn % 10 else renderers()
        _signal(found, signal.SIGSTOP)
        time.sleep(max(0, PERIOD * (1 - 1 / times) - time.monotonic() + begun))
        _signal(found, signal.SIGCONT)
        if is_over.wait(PERIOD / times):
            return


def _signal(processes: set[int], number: signal.Signals) -> None:
    for process in processes:
        with suppress(ProcessLookupError):
            os.kill(process, number)
