"""Tests of `scripts/publish/`."""
