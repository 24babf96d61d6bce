"""Makes the runtime's folder: finds out what is needed, packs that, and proves that it is enough."""

import json
import shutil
import zipfile
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from rules.entry.page import reply
from scripts.runtime.contents import ADDED, CORE, KEPT_PATTERNS, SCRIPTS, STAND_INS
from scripts.runtime.host import HERE, PYODIDE, ROOT, PyodideError, run_inside
from scripts.runtime.workload import PROBES, QUESTIONS

SOURCES = "sources.zip"
WRITTEN_OUT = "written"
PATTERNS = "patterns.py"

# An ending that no web host or browser takes for a hint to undo the compression by itself.
CORE_PACKED = "python.bin"
LIBRARY = "library.bin"
RULES = "rules.bin"
EXTRACT = "extract.bin"
CONSOLE = "console.bin"
# What no start brings, by the member of a question that needs it, see `rules.entry.page.reply`.
LATER: Mapping[str, str] = {"console": CONSOLE, "read": EXTRACT}
NOTICE = "NOTICE.txt"
MANIFEST = "manifest.js"

# Compressing the core takes half a minute and its result never changes.
KEPT = ROOT / "build" / "packed"
_COMPRESSION = (HERE / "inside" / "compress.py").read_bytes()

NOTICE_TEXT = """\
pyodide.mjs, pyodide.asm.mjs, python.bin (pyodide.asm.wasm, compressed): Pyodide {pyodide}, MPL 2.0.
Sources and licence text: https://github.com/pyodide/pyodide
They contain CPython {python}; library.bin holds modules of its library and of Pyodide, compiled, and
stand-ins for some of both; extract.bin holds what compiles regular expressions.
CPython: Copyright (c) 2001 Python Software Foundation; All Rights Reserved.
Sources and licence text: https://github.com/python/cpython
rules.bin, extract.bin, console.bin: this project's own rules, compiled, under the MIT License.
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
        scripts.runtime.host.PyodideError: if Pyodide cannot run the rules.
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    with TemporaryDirectory() as name:
        work = Path(name)
        write_out(work)
        write_sources(work)
        keep_patterns(work, find_modules(work)["patterns"])
        write_sources(work)
        found = find_modules(work)
        pack(work, found)
        prove(work, found)
        files = {script: PYODIDE / script for script in SCRIPTS}
        files[CORE_PACKED] = compressed(PYODIDE / CORE)
        files |= {archive: compressed(work / archive) for archive in (LIBRARY, RULES, *LATER.values())}
        names = {name: _name_by_content(folder, name, path) for name, path in files.items()}

    version = json.loads((PYODIDE / "package.json").read_text("utf-8"))["version"]
    notice = NOTICE_TEXT.format(pyodide=version, python=found["python"])
    (folder / NOTICE).write_text(notice, "utf-8")
    manifest = describe(folder, names, pyodide=version, python=found["python"])
    (folder / MANIFEST).write_text(f"export default {json.dumps(manifest, indent=1)};\n", "utf-8")


def write_out(folder: Path) -> None:
    """Write the rules' sources anew, as `inside/write_out.py` says."""
    names = sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "rules").rglob("*.py"))
    request = {"sources": "/checkout", "names": names, "target": f"/made/{WRITTEN_OUT}"}
    run_inside("write_out", request, mounts={"/checkout": ROOT, "/made": folder})


def write_sources(folder: Path) -> None:
    """Write the zip with Pyodide's library, as sources, in which some modules have stand-ins."""
    ours = {name: HERE / "standins" / file for name, file in {**STAND_INS, **ADDED}.items()}
    if (made := folder / PATTERNS).exists():
        ours[KEPT_PATTERNS] = made
    with (
        zipfile.ZipFile(PYODIDE / "python_stdlib.zip") as stock,
        zipfile.ZipFile(folder / SOURCES, "w", zipfile.ZIP_STORED) as sources,
    ):
        for name in sorted({*stock.namelist(), *ours}):
            sources.writestr(name, ours[name].read_bytes() if name in ours else stock.read(name))


def find_modules(folder: Path) -> dict[str, Any]:
    """Run the rules on the whole library and return what `inside/trace.py` tells."""
    later = dict.fromkeys(LATER)
    request = {"path": f"/made/{WRITTEN_OUT}", "questions": QUESTIONS, "later": later}
    found: dict[str, Any] = run_inside("trace", request, mounts={"/made": folder}, stdlib=folder / SOURCES)
    return found


def keep_patterns(folder: Path, patterns: str) -> None:
    """Compile the patterns that were found, so that no start does."""
    request = {"patterns": patterns, "target": f"/made/{PATTERNS}"}
    run_inside("keep_patterns", request, mounts={"/made": folder})


def pack(folder: Path, found: Mapping[str, Any]) -> None:
    """Write the archives, not compressed yet, with the modules that were found, beside the sources."""
    archives = {RULES: [(name, file, True) for name, file in found["rules"].items()]}
    for member, (library, rules) in found["later"].items():
        archives[LATER[member]] = [
            *((name, file, False) for name, file in library.items()),
            *((name, file, True) for name, file in rules.items()),
        ]
    request = {
        "library": f"/made/{SOURCES}",
        "rules": f"/made/{WRITTEN_OUT}",
        # Some modules go by two names.
        "zips": {f"/made/{LIBRARY}": sorted(set(found["library"].values()))},
        "archives": {f"/made/{archive}": modules for archive, modules in archives.items()},
    }
    run_inside("pack", request, mounts={"/made": folder})


def prove(folder: Path, found: Mapping[str, Any]) -> None:
    """Start the trimmed runtime, and compare it with the whole one and with this Python.

    Args:
        folder: holds the archives, not compressed.
        found: what was found out in the whole runtime.

    Raises:
        RuntimeBuildError: it lacks a module, or answers something else.
    """
    # The other way round than they were found: none may need what another has brought.
    later = {member: f"/made/{LATER[member]}" for member in reversed(LATER)}
    request = {"archive": f"/made/{RULES}", "questions": QUESTIONS, "later": later}
    try:
        trimmed = run_inside("trace", request, mounts={"/made": folder}, stdlib=folder / LIBRARY)
    except PyodideError as error:
        raise RuntimeBuildError(
            "The trimmed runtime does not run the rules: they or Pyodide's start depend on more than was"
            f" found out, or on something that a stand-in (scripts/runtime/standins) lacks.\n{error}"
        ) from error
    for part in ("library", "rules"):
        missing = sorted(found[part].keys() - trimmed[part].keys())
        if missing:
            raise RuntimeBuildError(f"Trimmed, the {part} lacks: {', '.join(missing)}")
    expected = [*map(reply, QUESTIONS), found["answers"][-1]]
    for ours, theirs in zip(trimmed["answers"], expected, strict=True):
        if ours != theirs:
            raise RuntimeBuildError(f"Trimmed, the rules answer\n{ours}\nand not\n{theirs}")


def compressed(path: Path) -> Path:
    """Return a file with the content of another, compressed; one that was made before is taken again."""
    kept = KEPT / f"{sha256(_COMPRESSION + path.read_bytes()).hexdigest()}.xz"
    if not kept.exists():
        KEPT.mkdir(parents=True, exist_ok=True)
        request = {"source": f"/from/{path.name}", "target": f"/to/{kept.name}.new"}
        run_inside("compress", request, mounts={"/from": path.parent, "/to": KEPT})
        kept.with_name(f"{kept.name}.new").rename(kept)
    return kept


def describe(folder: Path, names: Mapping[str, str], *, pyodide: str, python: str) -> dict[str, Any]:
    """Return the manifest: versions, each file's name and size in bytes, an empty lock file, and probes.

    Pyodide waits for a lock file at its start and refuses one made for another binary interface. With this
    one the page starts without fetching the stock one, and can load no package from anywhere.
    """
    lock = json.loads((PYODIDE / "pyodide-lock.json").read_text("utf-8"))
    return {
        "pyodide": pyodide,
        "python": python,
        "lock": {"info": lock["info"], "packages": {}},
        "probes": PROBES,
        "files": {
            name: {"name": there, "bytes": (folder / there).stat().st_size} for name, there in names.items()
        },
    }


def _name_by_content(folder: Path, name: str, path: Path) -> str:
    """Copy a file under a name with its content's hash, and return that name."""
    stem, _, ending = name.rpartition(".")
    content = path.read_bytes()
    there = f"{stem}.{sha256(content).hexdigest()[:8]}.{ending}"
    (folder / there).write_bytes(content)
    return there
