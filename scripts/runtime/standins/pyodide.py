"""Stands in for `pyodide/__init__.py`: without an event loop, which the page has no use for."""
