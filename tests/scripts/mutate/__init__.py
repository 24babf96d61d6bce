"""Tests of `scripts/mutate/`."""
