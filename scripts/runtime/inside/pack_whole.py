"""Packs the whole library and all of the rules for the page on which readers write Python themselves.

REQUEST has `library` (the zip that comes with Pyodide), `rules` (the package's folder) and `targets` (paths
of the two zips to write). RESULT is null. Modules are compiled, with their docstrings and lines; beside those
of the rules lie their sources. Entries are stored as they are, to be compressed together.
"""

import importlib.util
import json
import marshal
import zipfile
from collections.abc import Iterator
from pathlib import Path

# Says: do not look for the source to see whether this is still true to it.
UNCHECKED_HASH = (1).to_bytes(4, "little") + bytes(8)
# The oldest date that a zip can state.
NO_DATE = (1980, 1, 1, 0, 0, 0)


def as_pyc(source: bytes, name: str) -> bytes:
    """Return the content of a `.pyc` file."""
    code = compile(source, name, "exec", dont_inherit=True, optimize=0)
    return importlib.util.MAGIC_NUMBER + UNCHECKED_HASH + marshal.dumps(code)


def library(path: str) -> Iterator[tuple[str, bytes]]:
    """Yield what is in the library, its modules compiled."""
    with zipfile.ZipFile(path) as stock:
        for name in sorted(stock.namelist()):
            content = stock.read(name)
            yield (f"{name}c", as_pyc(content, name)) if name.endswith(".py") else (name, content)


def rules(path: str) -> Iterator[tuple[str, bytes]]:
    """Yield the modules of the rules, sources and compiled."""
    folder = Path(path)
    for file in sorted(folder.rglob("*.py")):
        name, source = file.relative_to(folder.parent).as_posix(), file.read_bytes()
        yield name, source
        yield f"{name}c", as_pyc(source, name)


def write(target: str, entries: Iterator[tuple[str, bytes]]) -> None:
    """Write a zip, its entries as they are."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        for name, content in entries:
            archive.writestr(zipfile.ZipInfo(name, NO_DATE), content)


request = json.loads(globals()["REQUEST"])
whole_library, whole_rules = request["targets"]
write(whole_library, library(request["library"]))
write(whole_rules, rules(request["rules"]))
RESULT = "null"
