"""Writes lines in UTF-8, whatever the terminal's locale says."""

import sys


def write(line: str) -> None:
    """Write a line to standard output."""
    sys.stdout.buffer.write(f"{line}\n".encode())
