"""Stands in for `pyodide/ffi/__init__.py`: no Python of the page's handles an object of JavaScript's."""
