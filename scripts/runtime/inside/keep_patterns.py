"""Writes a module with what the compiler of regular expressions makes of some patterns.

REQUEST has `patterns` (a list of each and its flags, as Python writes it) and `target` (path of the module).
RESULT is null.
"""

import ast
import json
import sys
from pathlib import Path
from re import _compiler, _parser  # type: ignore[attr-defined]
from typing import Any


def kept(pattern: str | bytes, flags: int) -> tuple[Any, ...]:
    """Return what `_sre.compile` takes beside the pattern, the code as bytes."""
    parsed = _parser.parse(pattern, flags)
    code = b"".join(unit.to_bytes(4, sys.byteorder) for unit in _compiler._code(parsed, flags))  # noqa: SLF001 - nothing else tells it
    state = parsed.state
    names: list[str | None] = [None] * state.groups
    for name, index in state.groupdict.items():
        names[index] = name
    return flags | state.flags, code, state.groups - 1, state.groupdict, tuple(names)


request = json.loads(globals()["REQUEST"])
table = {(pattern, flags): kept(pattern, flags) for pattern, flags in ast.literal_eval(request["patterns"])}
Path(request["target"]).write_text(f'"""Holds compiled patterns."""\n\nKEPT = {table!r}\n', "utf-8")
RESULT = "null"
