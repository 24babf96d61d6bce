"""Opens what a command reads, puts the clock's time into a request, and says how a command ends."""

import errno
import json
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from rules.api.compact import dumps
from rules.dates.moment import CHINA_OFFSET, format_instant

EXIT_REFUSED = 2


def with_now(request: str) -> str:
    """Put the clock's time into a request that names none, and leave any other as it is."""
    if '"now"' in request:
        return request
    try:
        members = json.loads(request)
        return dumps({**members, "now": clock()}) if isinstance(members, dict) else request
    except (ValueError, RecursionError):
        return request


def clock() -> str:
    """Return what the clock says, as an instant."""
    return format_instant(int(time.time()) + CHINA_OFFSET)


def exit_status(result: str) -> int:
    """Return the exit status for an answer."""
    return EXIT_REFUSED if result.startswith('{"error":') else 0


@contextmanager
def opened(path: str) -> Iterator[BinaryIO]:
    """Open a file, or standard input for ``-``.

    Raises:
        OSError: it cannot be opened; a process may be started without standard input.
    """
    if path == "-":
        if sys.stdin is None:
            raise OSError(errno.EBADF, os.strerror(errno.EBADF))
        yield sys.stdin.buffer
    else:
        with Path(path).open("rb") as stream:
            yield stream
