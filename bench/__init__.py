"""Benchmarks: figures of the built site that depend on the machine, and are therefore no tests."""
