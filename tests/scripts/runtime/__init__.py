"""Tests of `scripts/runtime/`."""
