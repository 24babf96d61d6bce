"""Stands in for asyncio: Pyodide's core imports it by name and looks into it only for awaitables."""
