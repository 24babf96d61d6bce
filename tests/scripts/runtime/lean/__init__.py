"""Tests of `scripts/runtime/lean/`."""
