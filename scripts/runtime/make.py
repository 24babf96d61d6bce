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
from scripts.runtime.contents import CORE, SCRIPTS, STAND_INS
from scripts.runtime.host import HERE, PYODIDE, ROOT, PyodideError, run_inside
from scripts.runtime.workload import PROBES, QUESTIONS

SOURCES = "sources.zip"

# An ending that no web host or browser takes for a hint to undo the compression by itself.
CORE_PACKED = "python.bin"
# Fetched only where the other core lacks something.
CORE_WHOLE = "whole.bin"
LIBRARY = "library.bin"
RULES = "rules.bin"
NOTICE = "NOTICE.txt"
MANIFEST = "manifest.js"

# Compressing the core takes half a minute and its result never changes.
KEPT = ROOT / "build" / "packed"
_COMPRESSION = (HERE / "inside" / "compress.py").read_bytes()

NOTICE_TEXT = """\
pyodide.mjs, pyodide.asm.mjs, python.bin (pyodide.asm.wasm, compressed): Pyodide {pyodide}, MPL 2.0.
Sources and licence text: https://github.com/pyodide/pyodide
They contain CPython {python}; library.bin holds modules of its library and of Pyodide, compiled, and
stand-ins for three of Pyodide's modules.
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
        scripts.runtime.host.PyodideError: if Pyodide cannot run the rules.
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    with TemporaryDirectory() as name:
        work = Path(name)
        write_sources(work / SOURCES)
        found = find_modules(work / SOURCES)
        pack(work, found)
        prove(work, found)
        packed = {CORE_PACKED: PYODIDE / CORE, CORE_WHOLE: PYODIDE / CORE}
        packed |= {archive: work / archive for archive in (LIBRARY, RULES)}
        files = {script: File(folder, script, PYODIDE / script) for script in SCRIPTS}
        files |= {name: File(folder, name, path, compressed(path)) for name, path in packed.items()}

    version = json.loads((PYODIDE / "package.json").read_text("utf-8"))["version"]
    notice = NOTICE_TEXT.format(pyodide=version, python=found["python"])
    (folder / NOTICE).write_text(notice, "utf-8")
    manifest = describe(files, pyodide=version, python=found["python"])
    (folder / MANIFEST).write_text(f"export default {json.dumps(manifest, indent=1)};\n", "utf-8")


def write_sources(target: Path) -> None:
    """Write the zip with Pyodide's library, as sources, in which some modules have stand-ins."""
    with (
        zipfile.ZipFile(PYODIDE / "python_stdlib.zip") as stock,
        zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as sources,
    ):
        for entry in stock.infolist():
            ours = STAND_INS.get(entry.filename)
            content = (HERE / "standins" / ours).read_bytes() if ours else stock.read(entry)
            sources.writestr(entry.filename, content)


def find_modules(sources: Path) -> dict[str, Any]:
    """Run the rules on the whole library and return what `inside/trace.py` tells."""
    request = {"path": "/checkout", "questions": QUESTIONS}
    mounts = {"/checkout": ROOT}
    found: dict[str, Any] = run_inside("trace", request, mounts=mounts, stdlib=sources)
    return found


def pack(folder: Path, found: Mapping[str, Any]) -> None:
    """Write the two archives, not compressed yet, with the modules that were found, beside the sources."""
    parts = (("library", f"/made/{SOURCES}", LIBRARY), ("rules", "/checkout", RULES))
    archives = [
        # Some modules go by two names.
        {"sources": sources, "names": sorted(set(found[part].values())), "archive": f"/made/{archive}"}
        for part, sources, archive in parts
    ]
    run_inside("pack", {"archives": archives}, mounts={"/made": folder, "/checkout": ROOT})


def prove(folder: Path, found: Mapping[str, Any]) -> None:
    """Start the trimmed runtime, and compare it with the whole one and with this Python.

    Args:
        folder: holds the two archives, not compressed.
        found: what was found out in the whole runtime.

    Raises:
        RuntimeBuildError: it lacks a module, or answers something else.
    """
    request = {"path": f"/made/{RULES}", "questions": QUESTIONS}
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


class File:
    """A file of the runtime, copied under a name with its content's hash.

    Attributes:
        name: what it is called in the folder.
        size: how long it is, in bytes.
        sha256: the hash, in hexadecimal, of its content before it was compressed.
    """

    def __init__(self, folder: Path, name: str, source: Path, packed: Path | None = None) -> None:
        """Copy a file, or instead of it the one in which it is compressed."""
        stem, _, ending = name.rpartition(".")
        content = (packed or source).read_bytes()
        self.name = f"{stem}.{sha256(content).hexdigest()[:8]}.{ending}"
        self.size = len(content)
        self.sha256 = sha256(source.read_bytes()).hexdigest()
        (folder / self.name).write_bytes(content)


def describe(files: Mapping[str, File], *, pyodide: str, python: str) -> dict[str, Any]:
    """Return the manifest: versions, each file's name, size and hash, an empty lock file, and probes.

    Pyodide waits for a lock file at its start and refuses one made for another binary interface. With this
    one the page starts without fetching the stock one, and can load no package from anywhere. Of the reply
    to each probe the manifest has the hash, in hexadecimal.
    """
    lock = json.loads((PYODIDE / "pyodide-lock.json").read_text("utf-8"))
    return {
        "pyodide": pyodide,
        "python": python,
        "lock": {"info": lock["info"], "packages": {}},
        "probes": [
            {"question": probe, "sha256": sha256(reply(probe).encode()).hexdigest()} for probe in PROBES
        ],
        "files": {
            name: {"name": file.name, "bytes": file.size, "sha256": file.sha256}
            for name, file in files.items()
        },
    }
