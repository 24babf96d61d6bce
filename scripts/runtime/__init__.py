"""Makes the Python runtime that the page loads: Pyodide's core, a trimmed standard library, and the rules."""
