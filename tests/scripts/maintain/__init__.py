"""Tests of `scripts/maintain/`."""
