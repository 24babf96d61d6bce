"""Stands in, in the page's runtime, for modules that Pyodide imports and the rules never use.

Stock Pyodide sets up an event loop and a package loader; with them come asyncio, ssl, subprocess, zipfile
and fifty more modules. The page asks one question at a time and loads no package.
"""
