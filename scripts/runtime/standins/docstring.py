"""Stands in for `_pyodide/docstring.py`: nobody reads the docstrings of the core's functions."""


def get_cmeth_docstring(_function: object) -> str:
    """Return the docstring of a function of the core: none."""
    return ""
