"""Says what goes into the page's runtime: which files of Pyodide and which modules of the rules.

Which modules of the standard library go in is not said but found out, by running the rules; a start in a
browser's worker loads the same ones as a start under Node.js.
"""

from pathlib import Path

# Served as they come from the npm package.
PYODIDE_FILES = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm")

# Parts of the rules that only a terminal, the build or the tests use.
NOT_IN_THE_PAGE = frozenset({"rules.__main__", "rules.check", "rules.cli", "rules.diagram"})


def module_name(file: str) -> str:
    """Return the module that a file of a package holds: `rules/flows/__init__.py` is `rules.flows`."""
    return file.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def rules_files(root: Path) -> list[str]:
    """List the files of the rules that the page gets, relative to the root of the checkout, sorted."""
    files = sorted(path.relative_to(root).as_posix() for path in (root / "rules").rglob("*.py"))
    return [file for file in files if not is_left_out(module_name(file))]


def is_left_out(module: str) -> bool:
    """Tell whether a module of the rules, or a package that it is in, stays out of the page."""
    return any(module == name or module.startswith(f"{name}.") for name in NOT_IN_THE_PAGE)
