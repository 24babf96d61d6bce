"""Compiles Python sources and packs them into archives that the page's Python imports from.

REQUEST has `archives`, a list of objects with `sources` (a zip or a folder with `.py` files), `names` (the
files to take, relative to it) and `archive` (path of the result). RESULT is null.

An archive is a zip whose entries are stored as they are: compiled modules have much in common, so
compressed together afterwards they take a tenth less than one by one. The packing is done inside the
runtime because what `marshal` writes differs between versions of Python.
"""

import importlib.util
import io
import json
import marshal
import zipfile
from pathlib import Path
from types import CodeType
from typing import Any

# Says: do not look for the source to see whether this is still true to it.
UNCHECKED_HASH = (1).to_bytes(4, "little") + bytes(8)
# The oldest date that a zip can state.
NO_DATE = (1980, 1, 1, 0, 0, 0)


def without_lines(code: CodeType) -> CodeType:
    """Return the code without its line numbers: a third of its size, and of no use to who reads the page.

    Its table of locations still has an entry for every instruction; without, no error that passes through
    the code could be put into words. An entry is for 1 to 8 units of 2 bytes: 0xF8 means "nowhere" for 1.
    """
    eights, rest = divmod(len(code.co_code) // 2, 8)
    nowhere = b"\xff" * eights + (bytes([0xF8 + rest - 1]) if rest else b"")
    constants = tuple(without_lines(item) if isinstance(item, CodeType) else item for item in code.co_consts)
    return code.replace(co_linetable=nowhere, co_consts=constants)


def compiled(source: bytes, name: str) -> bytes:
    """Return the content of a `.pyc` file made from a source file, without docstrings and assertions."""
    code = without_lines(compile(source, name, "exec", dont_inherit=True, optimize=2))
    return importlib.util.MAGIC_NUMBER + UNCHECKED_HASH + marshal.dumps(code)


def packed(request: dict[str, Any]) -> bytes:
    """Return the bytes of one archive."""
    sources = Path(request["sources"])
    root: Path | zipfile.Path = zipfile.Path(sources) if sources.suffix == ".zip" else sources
    zipped = io.BytesIO()
    with zipfile.ZipFile(zipped, "w", zipfile.ZIP_STORED) as archive:
        for name in sorted(request["names"]):
            entry = zipfile.ZipInfo(name + "c", NO_DATE)
            archive.writestr(entry, compiled((root / name).read_bytes(), name))
    return zipped.getvalue()


for asked in json.loads(globals()["REQUEST"])["archives"]:
    Path(asked["archive"]).write_bytes(packed(asked))
RESULT = "null"
