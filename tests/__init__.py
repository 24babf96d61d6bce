"""The tests; a package, so that test modules share the case tables and the oracle."""
