"""Stands in for `pyodide/_package_loader.py`: the page loads no package."""


class _Nowhere:
    """A folder that is not there; Pyodide asks it for its text and for nothing else."""

    def __str__(self) -> str:
        return "/nowhere"


SITE_PACKAGES = DSO_DIR = _Nowhere()


def init_loaded_packages() -> None:
    """Take note of the packages that are there: none."""
