"""Tests of `rules/entry/`."""
