"""Stands in for `pyodide/code.py`: of all that runs code, what the page uses."""

from _pyodide._base import eval_code  # noqa: F401
