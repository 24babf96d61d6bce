"""Modules that run inside Pyodide, under Node.js, while the runtime is built.

Each takes one JSON value in the global `REQUEST` and leaves one in the global `RESULT`, both as text.
"""
