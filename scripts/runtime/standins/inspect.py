"""Stands in for inspect: Pyodide's core asks whether what goes to JavaScript is a coroutine function."""


def iscoroutinefunction(_found: object) -> bool:
    """Say that it is not: none is asynchronous."""
    return False
