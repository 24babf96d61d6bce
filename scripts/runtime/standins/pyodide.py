"""Stands in for `pyodide/__init__.py`: without an event loop, which the page has no use for."""

# When Python's memory is kept or restored, Pyodide counts on every JavaScript object that its own modules
# hold, in the order in which they took hold of it. The event loop held this one.
from pyodide_js._api import scheduleCallback  # noqa: F401
