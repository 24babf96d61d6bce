"""Serves a site as `scripts.tools.serve` does, notes which bytes went out when, and is as slow as a link.

The browser's own throttling reaches neither workers nor service workers, so the link is slow here: all
connections share one line of a set rate, and each response waits before it begins.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BufferedIOBase
from pathlib import Path
from threading import Lock, Thread
from typing import Any, NamedTuple, cast

from playwright.sync_api import ViewportSize

from scripts.tools.serve import SiteHandler, SiteServer

PREFIX = "/REPO/"
PHONE = ViewportSize(width=390, height=844)
# Small enough for connections to take turns, as packets do.
PIECE = 4096


@dataclass(frozen=True, slots=True)
class Link:
    """A link to the site: bytes a second for all connections together, and seconds before each response."""

    rate: int
    delay: float


SLOW_LINK = Link(rate=200_000, delay=0.15)


class Line:
    """A line on which bytes go one after the other, whichever connection they belong to."""

    def __init__(self, rate: float) -> None:
        """Start with nothing on the line; the rate is in bytes a second."""
        self._rate = rate
        self._free_at = 0.0
        self._lock = Lock()

    def book(self, size: int, now: float) -> float:
        """Put bytes on the line as soon as it is free; return when the last of them has arrived."""
        with self._lock:
            self._free_at = max(self._free_at, now) + size / self._rate
            return self._free_at


class Sent(NamedTuple):
    """Bytes that went out, headers included, and when: seconds since 1970, as a page's clock has them."""

    at: float
    size: int


class MeteredServer(SiteServer):
    """A server that notes in ``sent`` what it sends, and without a link slows nothing down."""

    def __init__(self, folder: Path, link: Link | None) -> None:
        """Listen on a free port."""
        super().__init__(folder, port=0, prefix=PREFIX, log=False)
        self.RequestHandlerClass = _MeteredHandler
        self.sent: list[Sent] = []
        self.delay = link.delay if link else 0
        self.line = Line(link.rate) if link else None


class _MeteredHandler(SiteHandler):
    server: MeteredServer

    def setup(self) -> None:
        super().setup()
        self.wfile = cast("Any", _Meter(self.server, self.wfile))

    def do_GET(self) -> None:  # noqa: N802 - the base class names it so
        time.sleep(self.server.delay)
        super().do_GET()


class _Meter(BufferedIOBase):
    """Passes on what is written piece by piece, each noted, when the line has room for it."""

    def __init__(self, server: MeteredServer, inner: BufferedIOBase) -> None:
        self._server = server
        self._inner = inner

    def write(self, data: Any) -> int:  # noqa: ANN401 - any bytes-like object
        for start in range(0, len(data), PIECE):
            piece = data[start : start + PIECE]
            if line := self._server.line:
                time.sleep(max(0, line.book(len(piece), time.monotonic()) - time.monotonic()))
            # Noted first: whoever gets it may ask at once how much there was.
            self._server.sent.append(Sent(time.time(), len(piece)))
            self._inner.write(piece)
        return len(data)


def size_between(sent: list[Sent], start: float, end: float) -> int:
    """Add up what went out between two times, both included."""
    return sum(piece.size for piece in sent if start <= piece.at <= end)


@contextmanager
def metered(folder: Path, link: Link | None = None) -> Iterator[MeteredServer]:
    """Serve a folder under a path prefix in the background for as long as the context lasts."""
    with MeteredServer(folder, link) as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()
