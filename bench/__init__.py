"""Measures the built site: figures depend on the machine, and are therefore no tests."""
