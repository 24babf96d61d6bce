"""Tests of `rules/render/`."""
