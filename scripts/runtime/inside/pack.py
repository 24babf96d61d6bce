"""Compiles Python sources and packs them into archives that the page's Python imports from.

REQUEST has `archives`, a list of objects with `sources` (a folder or a zip with `.py` files), `names` (the files
to take, relative to it), `lines` (whether compiled code keeps its line numbers) and `archive` (path of the
result). RESULT is null.

An archive is a zip whose entries are stored, compressed by gzip as one stream: compiled modules have much in
common, so one stream is smaller than entries deflated one by one. Web hosts do not compress zip files, so the page
gets exactly these bytes and undoes the gzip itself with `DecompressionStream`.

The packing is done inside the runtime too, because what Python's `marshal` and `zlib` write differs between
versions and machines: from the same sources every machine gets the same bytes.
"""

import gzip
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
    """Return the code without its line numbers, which a reader of the page has no use for."""
    constants = tuple(without_lines(item) if isinstance(item, CodeType) else item for item in code.co_consts)
    return code.replace(co_linetable=b"", co_consts=constants)


def compiled(source: bytes, name: str, *, lines: bool) -> bytes:
    """Return the content of a `.pyc` file made from a source file, without docstrings and assertions."""
    code = compile(source, name, "exec", dont_inherit=True, optimize=2)
    return importlib.util.MAGIC_NUMBER + UNCHECKED_HASH + marshal.dumps(code if lines else without_lines(code))


def packed(request: dict[str, Any]) -> bytes:
    """Return the bytes of one archive."""
    sources = Path(request["sources"])
    root: Path | zipfile.Path = zipfile.Path(sources) if sources.suffix == ".zip" else sources
    zipped = io.BytesIO()
    with zipfile.ZipFile(zipped, "w", zipfile.ZIP_STORED) as archive:
        for name in sorted(request["names"]):
            entry = zipfile.ZipInfo(name + "c", NO_DATE)
            archive.writestr(entry, compiled((root / name).read_bytes(), name, lines=request["lines"]))
    return gzip.compress(zipped.getvalue(), 9, mtime=0)


for asked in json.loads(globals()["REQUEST"])["archives"]:
    Path(asked["archive"]).write_bytes(packed(asked))
RESULT = "null"
