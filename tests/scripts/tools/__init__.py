"""Tests of `scripts/tools/`."""
