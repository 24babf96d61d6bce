"""Tests of `rules/wording/`."""
