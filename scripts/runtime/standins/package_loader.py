"""Stands in for `pyodide/_package_loader.py`: the page loads no package."""

# Held as in the original: see the other stand-in.
from pyodide_js import loadedPackages  # noqa: F401


class _Nowhere:
    """A folder that is not there; Pyodide asks it for its text and for nothing else."""

    def __str__(self) -> str:
        return "/nowhere"


SITE_PACKAGES = DSO_DIR = _Nowhere()


def init_loaded_packages() -> None:
    """Take note of the packages that are there: none."""
