"""Tests of `rules/rulebook/`."""
