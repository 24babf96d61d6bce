"""Tests of the built site in a real browser; `make build` comes first."""
