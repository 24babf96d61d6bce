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

# Modules that Pyodide imports at its start and the rules have no use for, by their files in its library: the
# file in `standins/` that takes the place of each.
STAND_INS: Mapping[str, str] = {
    "asyncio/__init__.py": "asyncio.py",
    "pyodide/__init__.py": "pyodide.py",
    "pyodide/_package_loader.py": "package_loader.py",
}
