"""Judges a run: how many changes were noticed, and whether each of the others is known to change nothing."""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

LEAST_SHARE = 0.97
EQUAL = Path(__file__).with_name("equal.toml")


class Change(NamedTuple):
    """What a mutant changes.

    Attributes:
        where: the module and the function.
        was: the lines that are taken out, each without the blanks around it.
        now: the lines that stand there instead.
    """

    where: str
    was: str
    now: str

    def __str__(self) -> str:
        """Show it as a difference is shown."""
        lines = [f"    - {line}" for line in self.was.split("\n")]
        lines += [f"    + {line}" for line in self.now.split("\n") if line]
        return "\n".join([f"  {self.where}", *lines])


def change(where: str, diff: str) -> Change:
    """Return the change that a unified difference tells of."""
    body = [line for line in diff.splitlines() if not line.startswith(("---", "+++"))]
    was, now = ("\n".join(line[1:].strip() for line in body if line.startswith(sign)) for sign in "-+")
    return Change(where, was, now)


def read_equal(path: Path = EQUAL) -> Mapping[Change, str]:
    """Read the changes that no test can notice, each with the reason.

    Raises:
        KeyError: an entry lacks a member.
    """
    entries = tomllib.loads(path.read_text("utf-8"))["equal"]
    return {Change(entry["where"], entry["was"], entry["now"]): entry["why"] for entry in entries}


def verdict(killed: int, survivors: Sequence[Change], equal: Mapping[Change, str]) -> Iterator[str]:
    """Yield a sentence for each thing that is wrong with a run; nothing where it is as it should be.

    Args:
        killed: how many mutants a test has noticed.
        survivors: what the others change.
        equal: the changes that no test can notice.
    """
    share = killed / (killed + len(survivors))
    if share < LEAST_SHARE:
        yield f"Tests notice {share:.1%} of the mutants, and should notice {LEAST_SHARE:.0%}."
    unknown = [survivor for survivor in survivors if survivor not in equal]
    if unknown:
        shown = "\n".join(map(str, unknown))
        yield (
            f"No test notices these {len(unknown)}. Write one, or add it to {EQUAL.name} with the reason"
            f" why it changes nothing:\n{shown}"
        )
