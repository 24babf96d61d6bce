"""Reads and writes `kept.txt`, the list of the functions that stay in the lean core."""

import re
from collections.abc import Collection, Iterable, Iterator
from hashlib import sha256
from itertools import groupby
from pathlib import Path
from textwrap import fill

FILE = Path(__file__).with_name("kept.txt")
_COMMAND = "python -m scripts.runtime.lean.profile"
_HEAD = """\
# The functions of Pyodide's core that stay in the lean one, by their numbers. Written by
# {command}
core {digest}
"""


class KeptError(ValueError):
    """The list is of another core than the one that is there, or there is none."""


def read_kept(core: bytes, file: Path = FILE) -> frozenset[int]:
    """Return the functions that stay in a core.

    Raises:
        KeptError: the list is not of this core.
    """
    text = file.read_text("utf-8") if file.exists() else ""
    if f"core {_digest(core)}\n" not in text:
        raise KeptError(
            f"{file.name} is not the list of this pyodide.asm.wasm: another Pyodide has other functions."
            f" Profile anew: {_COMMAND}"
        )
    ranges = re.findall(r"^(\d+)(?:-(\d+))?$", text.replace(" ", "\n"), re.MULTILINE)
    return frozenset(it for first, last in ranges for it in range(int(first), int(last or first) + 1))


def write_kept(core: bytes, functions: Collection[int], file: Path = FILE) -> None:
    """Write the list of the functions that stay in a core."""
    head = _HEAD.format(command=_COMMAND, digest=_digest(core))
    file.write_text(f"{head}{fill(' '.join(_ranges(functions)), 118)}\n", "utf-8")


def _digest(core: bytes) -> str:
    return sha256(core).hexdigest()


def _ranges(numbers: Iterable[int]) -> Iterator[str]:
    for _, run in groupby(enumerate(sorted(numbers)), lambda pair: pair[1] - pair[0]):
        first, *rest = (number for _, number in run)
        yield f"{first}-{rest[-1]}" if rest else f"{first}"
