"""Makes the runtime's folder: finds out what is needed, packs that, and proves that it is enough."""

import json
import shutil
import zipfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from rules.entry.page import reply
from scripts.runtime.contents import ADDED, CORE, KEPT_PATTERNS, SCRIPTS, STAND_INS
from scripts.runtime.host import HERE, PYODIDE, ROOT, PyodideError, run_inside
from scripts.runtime.lean.make import write_lean, write_whole
from scripts.runtime.lean.reads import Recording
from scripts.runtime.lean.visit import Visit, visit
from scripts.runtime.workload import PROBES, QUESTIONS

SOURCES = "sources.zip"
WRITTEN_OUT = "written"
PATTERNS = "patterns.py"

# An ending that no web host or browser takes for a hint to undo the compression by itself.
CORE_PACKED = "python.bin"
WHOLE_PACKED = "whole.bin"
LIBRARY = "library.bin"
RULES = "rules.bin"
EXTRACT = "extract.bin"
CONSOLE = "console.bin"
# What only the page for developers loads: all of the library, and all of the rules with their sources.
WHOLE_LIBRARY = "whole-library.bin"
WHOLE_RULES = "whole-rules.bin"
WHOLE_LIBRARIES = (WHOLE_LIBRARY, WHOLE_RULES)
# What no start brings, by the member of a question that needs it, see `rules.entry.page.reply`.
LATER = {"console": CONSOLE, "read": EXTRACT}
NOTICE = "NOTICE.txt"
MANIFEST = "manifest.js"

# Compressing the core takes half a minute and its result never changes.
KEPT = ROOT / "build" / "packed"
_COMPRESSION = (HERE / "inside" / "compress.py").read_bytes()

NOTICE_TEXT = """\
pyodide.mjs, pyodide.asm.mjs, whole.bin (pyodide.asm.wasm, compressed), python.bin (the same without the
functions that the rules do not enter and the tables that only those read): Pyodide {pyodide}, MPL 2.0.
What the page does not use of pyodide.asm.mjs is left out.
Sources and licence text: https://github.com/pyodide/pyodide
They contain CPython {python}; library.bin holds modules of its library and of Pyodide, compiled, and
stand-ins for some of both; extract.bin holds what compiles regular expressions.
CPython: Copyright (c) 2001 Python Software Foundation; All Rights Reserved.
Sources and licence text: https://github.com/python/cpython
whole-library.bin is all of its library and of Pyodide's modules, compiled.
rules.bin, extract.bin, console.bin: this project's own rules, compiled, under the MIT License;
whole-rules.bin: the same with their sources.
"""


@dataclass(frozen=True, slots=True)
class File:
    """A file of the runtime, as the manifest has it.

    Attributes:
        name: what it is called in the folder, its hash in it.
        bytes: how long it is.
        sha256: the hash of its content without compression, in hexadecimal.
    """

    name: str
    bytes: int
    sha256: str


class RuntimeBuildError(RuntimeError):
    """The trimmed runtime lacks something or answers differently; the message names what."""


def make_runtime(folder: Path) -> None:
    """Make all files of the runtime in a folder, replacing what is there.

    Args:
        folder: where to; made if it is not there.

    Raises:
        RuntimeBuildError: if the trimmed runtime is not equal to the task.
        scripts.runtime.host.PyodideError: if Pyodide cannot run the rules.
        scripts.runtime.lean.kept.KeptError: if the lists of what stays are of another core.
    """
    with TemporaryDirectory() as name:
        work = Path(name)
        found = pack_archives(work)
        prove(work, found)
        lean, whole = work / "lean", work / "whole"
        write_whole(whole)
        write_lean(lean, whole)
        for core in (whole, lean):
            prove_core(core, work)
        files = {script: lean / script for script in SCRIPTS}
        files |= {CORE_PACKED: lean / CORE, WHOLE_PACKED: whole / CORE}
        pack_whole(work)
        archives = (LIBRARY, RULES, *LATER.values(), *WHOLE_LIBRARIES)
        files |= {archive: work / archive for archive in archives}
        publish(folder, files, python=found["python"])


def pack_archives(work: Path) -> dict[str, Any]:
    """Write the archives into a folder, not compressed yet; return what was found out for them."""
    write_out(work)
    write_sources(work)
    keep_patterns(work, find_modules(work)["patterns"])
    write_sources(work)
    found = find_modules(work)
    pack(work, found)
    return found


def publish(
    folder: Path, files: Mapping[str, Path], *, python: str, compress: Callable[[Path], bytes] | None = None
) -> None:
    """Write a runtime into a folder, replacing what is there.

    The manifest comes last, so that it is there only when all is.

    Args:
        folder: where to; made if it is not there.
        files: what it consists of, by the names in the manifest; what is a `.bin` there is compressed.
        python: the version of Python in it.
        compress: does that, instead of what does it well and slowly.
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    made = {name: _file(folder, name, path, compress or compressed) for name, path in files.items()}
    version = json.loads((PYODIDE / "package.json").read_text("utf-8"))["version"]
    (folder / NOTICE).write_text(NOTICE_TEXT.format(pyodide=version, python=python), "utf-8")
    manifest = describe(made, pyodide=version, python=python)
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


def pack_whole(folder: Path) -> None:
    """Write the archives, not compressed yet, with all of the library and of the rules."""
    request = {
        "library": "/pyodide/python_stdlib.zip",
        "rules": "/checkout/rules",
        "targets": [f"/made/{archive}" for archive in WHOLE_LIBRARIES],
    }
    run_inside("pack_whole", request, mounts={"/made": folder, "/checkout": ROOT, "/pyodide": PYODIDE})


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


def prove_core(pyodide: Path, folder: Path) -> None:
    """Take a core through a visit in the trimmed runtime, and compare it with this Python.

    Args:
        pyodide: holds the core and the scripts that go to the page.
        folder: holds the archives, not compressed.

    Raises:
        RuntimeBuildError: the core lacks a function, or answers something else.
    """
    anew = "Have its functions found out anew: python -m scripts.runtime.lean.profile"
    try:
        seen = visit_with(pyodide, folder, QUESTIONS)
    except PyodideError as error:
        raise RuntimeBuildError(f"The {pyodide.name} core does not run the rules. {anew}\n{error}") from error
    if seen.missing:
        raise RuntimeBuildError(
            f"The {pyodide.name} core lacks functions {seen.missing} that are entered. {anew}"
        )
    for ours, theirs in zip([*seen.replies, *seen.again], [*map(reply, QUESTIONS)] * 2, strict=True):
        if ours != theirs:
            raise RuntimeBuildError(f"The {pyodide.name} core answers\n{ours}\nand not\n{theirs}")


def visit_with(
    pyodide: Path, folder: Path, questions: Sequence[str], recording: Recording | None = None
) -> Visit:
    """Ask a core, with the archives of a folder, as `scripts.runtime.lean.visit.visit` tells."""
    archives = [folder / archive for archive in (LIBRARY, RULES, *LATER.values())]
    lock = lock_without_packages()
    return visit(pyodide, archives, lock=lock, questions=questions, recording=recording)


def compressed(path: Path) -> bytes:
    """Return the content of a file, compressed; what was made before is taken again."""
    kept = KEPT / f"{sha256(_COMPRESSION + path.read_bytes()).hexdigest()}.xz"
    if not kept.exists():
        KEPT.mkdir(parents=True, exist_ok=True)
        request = {"source": f"/from/{path.name}", "target": f"/to/{kept.name}.new"}
        run_inside("compress", request, mounts={"/from": path.parent, "/to": KEPT})
        kept.with_name(f"{kept.name}.new").rename(kept)
    return kept.read_bytes()


def describe(files: Mapping[str, File], *, pyodide: str, python: str) -> dict[str, Any]:
    """Return the manifest: versions, files, a lock file, and probes with the hash of the reply to each."""
    return {
        "pyodide": pyodide,
        "python": python,
        "lock": lock_without_packages(),
        "probes": [
            {"question": probe, "sha256": sha256(reply(probe).encode()).hexdigest()} for probe in PROBES
        ],
        "files": {name: asdict(file) for name, file in files.items()},
    }


def lock_without_packages() -> dict[str, Any]:
    """Return the lock file of the page.

    Pyodide waits for one at its start and refuses one made for another binary interface. With this one the
    page starts without fetching the stock one, and can load no package from anywhere.
    """
    lock = json.loads((PYODIDE / "pyodide-lock.json").read_text("utf-8"))
    return {"info": lock["info"], "packages": {}}


def _file(folder: Path, name: str, path: Path, compress: Callable[[Path], bytes]) -> File:
    """Copy a file, compressed if its name says so, under a name with its content's hash."""
    stem, _, ending = name.rpartition(".")
    whole = path.read_bytes()
    content = compress(path) if ending == "bin" else whole
    there = f"{stem}.{sha256(content).hexdigest()[:8]}.{ending}"
    (folder / there).write_bytes(content)
    return File(name=there, bytes=len(content), sha256=sha256(whole).hexdigest())
