"""Tests of `rules/`."""
