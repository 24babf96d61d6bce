"""Tests of `scripts/audit/`."""
