"""A server that has something wrong with one file, and lets browsers keep what it sends for ten minutes."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from http import HTTPStatus
from pathlib import Path
from threading import Event, Thread

from scripts.tools.serve import OTHER_TYPE, TYPES, SiteHandler, SiteServer

PAGE = b"<!doctype html><title>Sign in to this network</title>"
# What a browser takes for the file, and keeps; then what does not come to an end.
WRONG_COPIES = ("missing", "cut", "one byte flipped", "HTML with 200")
FAULTS = (*WRONG_COPIES, "hangs", "stalls in the middle")


class FaultyServer(SiteServer):
    """A server of which one file is out of order.

    Attributes:
        file: the name of that file, None while all is well.
        fault: what it does instead of sending it, one of `FAULTS`.
        times: how often it does so before all is well again.
        ranges: from which byte on the file was asked for, each time.
        mended: set where nothing is to hang any longer.
    """

    def __init__(self, folder: Path) -> None:
        """Listen on a free port."""
        super().__init__(folder, port=0, prefix="/REPO/", log=False)
        self.RequestHandlerClass = FaultyHandler
        self.file: str | None = None
        self.fault = ""
        self.times = 0
        self.ranges: list[int] = []
        self.mended = Event()

    def break_file(self, file: str, fault: str, times: int = 1_000_000) -> None:
        """From now on a file is out of order."""
        self.file, self.fault, self.times = file, fault, times
        self.ranges.clear()
        self.mended.clear()

    def mend(self) -> None:
        """From now on all is well."""
        self.file = None
        self.mended.set()


class FaultyHandler(SiteHandler):
    """Answers for a `FaultyServer`; unlike the plain one, from a given byte on."""

    server: FaultyServer

    def _send_file(self, status: HTTPStatus, file: Path) -> None:
        headers = {"Cache-Control": "max-age=600", "Content-Type": TYPES.get(file.suffix, OTHER_TYPE)}
        content = file.read_bytes()
        asked = re.fullmatch(r"bytes=(\d+)-", self.headers.get("Range", ""))
        start = int(asked[1]) if asked else 0
        if start:
            status = HTTPStatus.PARTIAL_CONTENT
            headers["Content-Range"] = f"bytes {start}-{len(content) - 1}/{len(content)}"
        if file.name != self.server.file:
            return self._send(status, headers, content[start:])
        self.server.ranges.append(start)
        if self.server.times == 0:
            return self._send(status, headers, content[start:])
        self.server.times -= 1
        return self._send_wrongly(status, headers, content, start)

    def _send_wrongly(self, status: HTTPStatus, headers: dict[str, str], content: bytes, start: int) -> None:
        half = len(content) // 2
        match self.server.fault:
            case "missing":
                self._send(HTTPStatus.NOT_FOUND, headers, b"Not found")
            case "cut":
                self._send(status, headers, content[start:half])
            case "one byte flipped":
                flipped = content[:half] + bytes([content[half] ^ 0xFF]) + content[half + 1 :]
                self._send(status, headers, flipped[start:])
            case "HTML with 200":
                self._send(HTTPStatus.OK, {**headers, "Content-Type": "text/html"}, PAGE)
            case "hangs":
                self.server.mended.wait()
                self.close_connection = True
            case "stalls in the middle":
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(content) - start))
                self.end_headers()
                self.wfile.write(content[start : max(start, half)])
                self.server.mended.wait()
                self.close_connection = True


@contextmanager
def faultily_served(folder: Path) -> Iterator[FaultyServer]:
    """Serve a folder for as long as the context lasts."""
    with FaultyServer(folder) as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        try:
            yield server
        finally:
            server.mend()
            server.shutdown()
            thread.join()
