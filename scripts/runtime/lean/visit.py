"""Takes a core through a reader's visits, under Node.js: see `visit.mjs`."""

import json
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from scripts.runtime.host import PyodideError
from scripts.runtime.lean.instrument import BITS
from scripts.runtime.lean.reads import Recording
from scripts.tools.node import find_node

_SCRIPT = Path(__file__).with_name("visit.mjs")
_EXERCISE = Path(__file__).with_name("exercise.py")


class Visit(NamedTuple):
    """What came of it.

    Attributes:
        replies: to each question.
        again: to the last of them once more, after a start from the memory that was kept.
        entered: where the core records it, the functions that were entered, by their numbers in the core.
        missing: the emptied functions that were entered, likewise; where there are any, replies may lack.
        read: where the core records it, the blocks of data that were read: by functions that stay, by others.
    """

    replies: list[str]
    again: list[str]
    entered: frozenset[int]
    missing: list[int]
    read: tuple[frozenset[int], frozenset[int]] = (frozenset(), frozenset())


def visit(
    pyodide: Path,
    archives: Sequence[Path],
    *,
    lock: Mapping[str, Any],
    questions: Sequence[str],
    recording: Recording | None = None,
) -> Visit:
    """Start the core, ask, and start it again from the memory that is kept of it.

    Args:
        pyodide: a folder with Pyodide's scripts and a core beside them.
        archives: those of Python's library, of the rules, and of what comes for some of the questions.
        lock: the lock file, as in the manifest.
        questions: texts as the page sends them.
        recording: how the core records what is read, if it does; then all tables are used at the end.

    Raises:
        scripts.runtime.host.PyodideError: it does not start, or fails at a question.
    """
    library, rules, *later = archives
    told = {
        "pyodide": str(pyodide),
        "library": str(library),
        "rules": str(rules),
        "later": [str(archive) for archive in later],
        "lock": lock,
        "questions": list(questions),
        "blocks": recording.blocks if recording else 0,
        "tables": [recording.kept, recording.others] if recording else [],
        "exercise": _EXERCISE.read_text("utf-8") if recording else "",
    }
    command = [*find_node().node, str(_SCRIPT)]
    done = subprocess.run(
        command, input=json.dumps(told), capture_output=True, text=True, encoding="utf-8", check=False
    )
    if done.returncode != 0:
        raise PyodideError(done.stderr)
    found = json.loads(done.stdout)
    by_kept, by_others = map(frozenset, found["read"] or ((), ()))
    return Visit(
        found["replies"],
        found["again"],
        functions(found["entered"]),
        found["missing"],
        (by_kept, by_others),
    )


def functions(entered: Sequence[int]) -> frozenset[int]:
    """Return the numbers of the functions whose bits are set."""
    return frozenset(
        place * BITS + bit for place, bits in enumerate(entered) for bit in range(BITS) if bits >> bit & 1
    )
