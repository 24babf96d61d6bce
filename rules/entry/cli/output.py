"""Writes lines in UTF-8, whatever the terminal's locale says."""

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

_NAME = "standard output"


def write(line: str, end: str = "\n") -> None:
    """Write a line to standard output, with what ends it.

    Raises:
        OSError: it cannot be written to; the error names it.
    """
    with _named():
        sys.stdout.buffer.write(f"{line}{end}".encode())


def flush() -> None:
    """Write what is still waiting to be written; raises as `write` does."""
    with _named():
        sys.stdout.flush()


@contextmanager
def _named() -> Iterator[None]:
    # A process may be started without it.
    if sys.stdout is None:
        raise OSError(errno.EBADF, os.strerror(errno.EBADF), _NAME)
    try:
        yield
    except OSError as error:
        error.filename = _NAME
        raise
