"""Tests of `rules/api/`."""
