"""Makes the runtime's folder: finds out what is needed, packs that, and proves that it is enough."""

import gzip
import json
import shutil
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from scripts.runtime.contents import PYODIDE_FILES, module_name, rules_files
from scripts.runtime.host import PYODIDE, ROOT, PyodideError, run_inside
from scripts.runtime.workload import QUESTIONS

# No web host or browser takes this ending for a hint to undo the gzip by itself.
LIBRARY_ARCHIVE = "python_stdlib.bin"
RULES_ARCHIVE = "rules.bin"
MANIFEST = "manifest.json"

NOTICE = """\
pyodide.mjs, pyodide.asm.mjs, pyodide.asm.wasm: Pyodide {pyodide}, unmodified, Mozilla Public License 2.0.
Sources and licence text: https://github.com/pyodide/pyodide
They contain CPython {python}; python_stdlib.bin holds modules of its library and of Pyodide, compiled.
CPython: Copyright (c) 2001 Python Software Foundation; All Rights Reserved.
Sources and licence text: https://github.com/python/cpython
rules.bin: this project's own rules, compiled, under the MIT License.
"""


class RuntimeBuildError(RuntimeError):
    """The trimmed runtime lacks something or answers differently; the message names what."""


def make_runtime(folder: Path) -> None:
    """Make all files of the runtime in a folder, replacing what is there.

    The manifest comes last, so that it is there only when all is.

    Args:
        folder: where to; made if it is not there.

    Raises:
        RuntimeBuildError: if the trimmed runtime is not equal to the task.
        scripts.runtime.host.PyodideError: if stock Pyodide cannot run the rules.
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name in PYODIDE_FILES:
        shutil.copyfile(PYODIDE / name, folder / name)

    files = rules_files(ROOT)
    work = {"modules": [module_name(file) for file in files], "questions": QUESTIONS}
    stock = run_inside("trace", {"path": "/checkout", **work}, mounts={"/checkout": ROOT})
    archives = [
        {
            "sources": "/pyodide/python_stdlib.zip",
            "names": sorted(stock["library"].values()),
            "archive": f"/made/{LIBRARY_ARCHIVE}",
        },
        {"sources": "/checkout", "names": files, "archive": f"/made/{RULES_ARCHIVE}"},
    ]
    mounts = {"/pyodide": PYODIDE, "/checkout": ROOT, "/made": folder}
    run_inside("pack", {"archives": archives}, mounts=mounts)
    _prove(folder, work, stock)

    version = json.loads((PYODIDE / "package.json").read_text("utf-8"))["version"]
    notice = NOTICE.format(pyodide=version, python=stock["python"])
    (folder / "NOTICE.txt").write_text(notice, "utf-8")
    manifest = describe(folder, pyodide=version, python=stock["python"])
    (folder / MANIFEST).write_text(json.dumps(manifest, separators=(",", ":")), "utf-8")


def describe(folder: Path, *, pyodide: str, python: str) -> dict[str, Any]:
    """Return the manifest: versions, sizes in bytes as stored, and a lock file that names no package.

    Pyodide waits for a lock file at its start and refuses one made for another binary interface. With this
    one the page starts without fetching the stock one, and can load no package from anywhere.
    """
    lock = json.loads((PYODIDE / "pyodide-lock.json").read_text("utf-8"))
    names = (*PYODIDE_FILES, LIBRARY_ARCHIVE, RULES_ARCHIVE)
    return {
        "pyodide": pyodide,
        "python": python,
        "lock": {"info": lock["info"], "packages": {}},
        "files": [{"name": name, "bytes": (folder / name).stat().st_size} for name in names],
    }


def _prove(folder: Path, work: Mapping[str, Any], stock: Mapping[str, Any]) -> None:
    """Start the trimmed runtime and compare what it loads and answers with the stock one."""
    with TemporaryDirectory() as name:
        unpacked = Path(name)
        for archive in (LIBRARY_ARCHIVE, RULES_ARCHIVE):
            (unpacked / archive).write_bytes(gzip.decompress((folder / archive).read_bytes()))
        request = {"path": f"/unpacked/{RULES_ARCHIVE}", **work}
        try:
            trimmed = run_inside(
                "trace", request, mounts={"/unpacked": unpacked}, stdlib=unpacked / LIBRARY_ARCHIVE
            )
        except PyodideError as error:
            raise RuntimeBuildError(
                "The trimmed runtime does not run the rules. If the last line below names a module of the"
                " rules, see NOT_IN_THE_PAGE in scripts/runtime/contents.py; if one of the standard library,"
                f" the start depends on more than was traced.\n{error}"
            ) from error
    missing = sorted(stock["library"].keys() - trimmed["library"].keys())
    if missing:
        raise RuntimeBuildError(f"The trimmed standard library lacks: {', '.join(missing)}")
    for ours, theirs in zip(trimmed["answers"], stock["answers"], strict=True):
        if ours != theirs:
            raise RuntimeBuildError(f"Trimmed, the rules answer\n{ours}\nand not\n{theirs}")
