"""Runs the command line: answers for people and for programs, and the rules themselves."""

from rules.entry.cli.parser import main

__all__ = ["main"]
