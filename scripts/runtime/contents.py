"""Says what goes into the page's runtime: which files of Pyodide, and what stands in for some of its modules.

Which modules of the standard library and of the rules go in is not said but found out, by running the rules;
a start in a browser's worker loads the same ones as a start under Node.js.
"""

from collections.abc import Mapping

# Served: the loader as it comes from the npm package, the glue between JavaScript and the core without what
# the page does not use.
LOADER = "pyodide.mjs"
GLUE = "pyodide.asm.mjs"
SCRIPTS = (LOADER, GLUE)
# Served compressed, whole and lean.
CORE = "pyodide.asm.wasm"

# Modules that Pyodide imports at its start and the rules have no use for, or only for what the build has done
# already, by their files in its library: the file in `standins/` that takes the place of each.
STAND_INS: Mapping[str, str] = {
    "_pyodide/_base.py": "base.py",
    "_pyodide/_core_docs.py": "core_docs.py",
    "_pyodide/_importhook.py": "importhook.py",
    "_pyodide/docstring.py": "docstring.py",
    "_pyodide/jsbind.py": "jsbind.py",
    "asyncio/__init__.py": "asyncio.py",
    "dataclasses.py": "dataclasses.py",
    "inspect.py": "inspect.py",
    "pyodide/__init__.py": "pyodide.py",
    "pyodide/_package_loader.py": "package_loader.py",
    "pyodide/code.py": "code.py",
    "pyodide/ffi/__init__.py": "ffi.py",
    "re/__init__.py": "re.py",
    "traceback.py": "traceback.py",
    "typing.py": "typing.py",
}
# Modules that no library has, by the file that each gets in this one.
ADDED: Mapping[str, str] = {"archive.py": "archive.py", "re/_kept.py": "kept.py"}
# Of them the one that is made while building.
KEPT_PATTERNS = "re/_kept.py"
