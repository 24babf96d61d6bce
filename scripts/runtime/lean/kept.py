"""Reads and writes the lists that make the lean core: of functions that stay, and of data that go."""

import re
from collections.abc import Collection, Iterable, Iterator
from hashlib import sha256
from itertools import groupby
from pathlib import Path
from textwrap import fill
from typing import NamedTuple

_COMMAND = "python -m scripts.runtime.lean.profile"
_HEAD = """\
# {what}, by their numbers. Written by
# {command}
core {digest}
"""


class KeptError(ValueError):
    """The list is of another core than the one that is there, or there is none."""


class NumberList(NamedTuple):
    """A list of numbers that hold for one core, in a file."""

    file: Path
    what: str

    def read(self, core: bytes) -> frozenset[int]:
        """Return the numbers.

        Raises:
            KeptError: the list is not of this core.
        """
        text = self.file.read_text("utf-8") if self.file.exists() else ""
        _, found, numbers = text.partition(f"core {_digest(core)}\n")
        if not found:
            raise KeptError(
                f"{self.file.name} is not the list of this pyodide.asm.wasm: another Pyodide has"
                f" other functions. Profile anew: {_COMMAND}"
            )
        ranges = re.findall(r"(\d+)(?:-(\d+))?", numbers)
        return frozenset(it for first, last in ranges for it in range(int(first), int(last or first) + 1))

    def write(self, core: bytes, numbers: Collection[int]) -> None:
        """Write the numbers."""
        head = _HEAD.format(what=self.what, command=_COMMAND, digest=_digest(core))
        self.file.write_text(f"{head}{fill(' '.join(_ranges(numbers)), 118)}\n", "utf-8")


_HERE = Path(__file__).parent
KEPT = NumberList(_HERE / "kept.txt", "The functions of Pyodide's core that stay in the lean one")
UNREAD = NumberList(
    _HERE / "unread.txt", "The blocks of its data, of 16 bytes, that nothing reads which stays"
)


def _digest(core: bytes) -> str:
    return sha256(core).hexdigest()


def _ranges(numbers: Iterable[int]) -> Iterator[str]:
    for _, run in groupby(enumerate(sorted(numbers)), lambda pair: pair[1] - pair[0]):
        first, *rest = (number for _, number in run)
        yield f"{first}-{rest[-1]}" if rest else f"{first}"
