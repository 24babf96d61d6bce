"""Compiles Python sources and packs them into archives that the page's Python imports from.

REQUEST has `library` (a zip) and `rules` (a folder), both with `.py` files; `zips`, the files of the library
to take, by the path of the zip that they are for; and `archives`, by path too, lists of modules, each its
name, its file, and whether it is one of the rules. RESULT is null.

Python itself starts from a zip, of which the entries are stored as they are: compiled modules have much in
common, so compressed together afterwards they take a tenth less than one by one. All else is one marshalled
dictionary each. The packing is done inside the runtime because what `marshal` writes differs between
versions of Python.
"""

import importlib.util
import io
import json
import marshal
import zipfile
from pathlib import Path
from types import CodeType

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


def compiled(source: bytes, name: str) -> CodeType:
    """Return the code of a source file, without docstrings and assertions."""
    return without_lines(compile(source, name, "exec", dont_inherit=True, optimize=2))


def as_pyc(code: CodeType) -> bytes:
    """Return the content of a `.pyc` file."""
    return importlib.util.MAGIC_NUMBER + UNCHECKED_HASH + marshal.dumps(code)


def zipped(sources: zipfile.ZipFile, names: list[str]) -> bytes:
    """Return a zip with compiled modules, stored as they are."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_STORED) as archive:
        for name in sorted(names):
            entry = zipfile.ZipInfo(name + "c", NO_DATE)
            archive.writestr(entry, as_pyc(compiled(sources.read(name), name)))
    return content.getvalue()


def marshalled(library: zipfile.ZipFile, rules: Path, modules: list[tuple[str, str, bool]]) -> bytes:
    """Return what `standins/archive.py` reads: for each module whether it is a package, and its code."""
    codes = {}
    for module, name, is_rules in sorted(modules):
        source = (rules / name).read_bytes() if is_rules else library.read(name)
        codes[module] = (name.endswith("/__init__.py"), compiled(source, name))
    return marshal.dumps(codes)


request = json.loads(globals()["REQUEST"])
sources, written = zipfile.ZipFile(request["library"]), Path(request["rules"])
for path, names in request["zips"].items():
    Path(path).write_bytes(zipped(sources, names))
for path, modules in request["archives"].items():
    Path(path).write_bytes(marshalled(sources, written, modules))
RESULT = "null"
