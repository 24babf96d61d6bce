"""Tests of `scripts/pages/`."""
