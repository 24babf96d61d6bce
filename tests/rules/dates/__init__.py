"""Tests of `rules/dates/`."""
