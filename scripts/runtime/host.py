"""Runs a module of `inside/` in Pyodide under Node.js."""

import json
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from scripts.tools.node import find_node

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
PYODIDE = ROOT / "node_modules" / "pyodide"


class PyodideError(RuntimeError):
    """Pyodide did not start, or the Python code run in it failed; holds what Node.js printed."""


def run_inside(
    script: str, request: object, *, mounts: Mapping[str, Path], stdlib: Path | None = None
) -> Any:  # noqa: ANN401 - JSON can be anything
    """Run `inside/SCRIPT.py` in a fresh Pyodide.

    Args:
        script: name of a module of `inside/`, without its folder and ending.
        request: the JSON value that the module finds as text in `REQUEST`.
        mounts: folders of this machine by the path at which the module sees them.
        stdlib: the zip to use as standard library; None for the one that comes with Pyodide.

    Returns:
        The JSON value that the module left as text in `RESULT`.

    Raises:
        PyodideError: if Node.js ends with an error.
    """
    told = {
        "pyodide": str(PYODIDE),
        "stdlib": str(stdlib) if stdlib else None,
        "mounts": {guest: str(host) for guest, host in mounts.items()},
        "script": str(HERE / "inside" / f"{script}.py"),
        "request": json.dumps(request),
    }
    command = [*find_node().node, str(HERE / "host.mjs")]
    done = subprocess.run(
        command, input=json.dumps(told), capture_output=True, text=True, encoding="utf-8", check=False
    )
    if done.returncode != 0:
        raise PyodideError(done.stderr)
    return json.loads(done.stdout)
