"""Tests of `rules/extract/`."""
