"""Finds the interpreters of this machine that the package says it works with."""

import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from scripts.paths import ROOT

# No release beyond is near; what is not there is not found.
_NEWEST = 20


@cache
def oldest_and_newest() -> tuple[Path, Path]:
    """Return the oldest and the newest interpreter that the package takes, which may be the same."""
    found = {version: path for path in _there() if (version := _version(path))}
    return found[min(found)], found[max(found)]


def oldest_that_is_allowed() -> tuple[int, int]:
    """Return the version that `requires-python` begins with."""
    required = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["requires-python"]
    (minor,) = re.fullmatch(r">=3\.(\d+)", required).groups()
    return 3, int(minor)


def _there() -> Iterator[Path]:
    """Yield this interpreter, those on the path, and those that pyenv or uv keep."""
    yield Path(sys.executable)
    names = [f"python3.{minor}" for minor in range(oldest_that_is_allowed()[1], _NEWEST)]
    yield from (Path(path) for name in names if (path := shutil.which(name)))
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    for kept in (pyenv / "versions", Path.home() / ".local/share/uv/python"):
        yield from (path for name in names for path in sorted(kept.glob(f"*/bin/{name}")))


def _version(python: Path) -> tuple[int, ...] | None:
    """Return the version of an interpreter; None where it does not start or is too old."""
    # A shim of pyenv ends with an error, and so does what cannot make an environment.
    command = [python, "-I", "-c", "import sys, venv, ensurepip; print(*sys.version_info[:3])"]
    told = subprocess.run(command, capture_output=True, text=True, check=False)
    version = tuple(int(part) for part in told.stdout.split())
    return version if version >= oldest_that_is_allowed() else None
