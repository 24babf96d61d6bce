"""Tests of `rules/explain/`."""
