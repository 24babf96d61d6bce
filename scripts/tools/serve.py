"""Serves a built site as GitHub Pages does: under a prefix, compressed, with 404.html for what is missing.

It is for one reader, with a thread for each connection, and listens to the machine itself alone; for many
there are the examples in `scripts/publish/mirror/`. As a program, `python -m scripts.tools.serve site --port
8000` serves at the root of 127.0.0.1; tests use `serve()`.
"""

import argparse
import gzip
import posixpath
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

HOST = "127.0.0.1"
DEFAULT_PORT = 8000

# Written out, because machines' own tables differ, and browsers refuse a script or a WebAssembly module that
# comes under another type.
TYPES = {
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".ico": "image/x-icon",
    ".ics": "text/calendar; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".mjs": "text/javascript; charset=utf-8",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".wasm": "application/wasm",
    ".xml": "application/xml",
}
OTHER_TYPE = "application/octet-stream"
# GitHub Pages compresses these and sends everything else as it is.
COMPRESSED = frozenset({".css", ".html", ".ics", ".js", ".json", ".mjs", ".svg", ".txt", ".wasm", ".xml"})


@cache
def compressed(path: Path, _version: str) -> bytes:
    """Return a file compressed by gzip; each version of it is compressed once."""
    return gzip.compress(path.read_bytes(), 6)


class SiteServer(ThreadingHTTPServer):
    """A server for one folder.

    Attributes:
        folder: what to serve.
        prefix: the path that the folder appears under, with a slash at both ends.
        log: whether to log each request to standard error.
    """

    daemon_threads = True
    # Connections that may wait to be taken; the five of socketserver are fewer than one page's own.
    request_queue_size = 128

    def __init__(self, folder: Path, *, port: int, prefix: str, log: bool) -> None:
        """Listen on a port of 127.0.0.1; 0 takes a free one."""
        self.folder = folder.resolve()
        self.prefix = prefix
        self.log = log
        super().__init__((HOST, port), SiteHandler)

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ANN401 - as socketserver has it
        """Pass over a reader who went away before everything was sent; tell of anything else."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)

    @property
    def address(self) -> str:
        """The address of the site's first page."""
        return f"http://{HOST}:{self.server_port}{self.prefix}"


class SiteHandler(BaseHTTPRequestHandler):
    """Answers GET and HEAD for a `SiteServer`."""

    protocol_version = "HTTP/1.1"
    # Head and body go out in two pieces; the second would wait until the reader has confirmed the first.
    disable_nagle_algorithm = True
    server: SiteServer

    def do_GET(self) -> None:
        """Answer with a file."""
        self._answer()

    def do_HEAD(self) -> None:
        """Answer with a file's headers."""
        self._answer()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class names it so
        """Log a request where the server wants that."""
        if self.server.log:
            super().log_message(format, *args)

    def _answer(self) -> None:
        asked = urlsplit(self.path).path
        path = unquote(asked)
        if not path.startswith(self.server.prefix) or "\0" in path:
            return self._send_missing()
        # Resolving ".." against the root first keeps what is left inside the folder.
        inside = posixpath.normpath("/" + path.removeprefix(self.server.prefix))
        file = self.server.folder / inside.lstrip("/")
        if file.is_dir() and not path.endswith("/"):
            return self._send(HTTPStatus.MOVED_PERMANENTLY, {"Location": f"{asked}/"}, b"")
        if path.endswith("/"):
            file /= "index.html"
        return self._send_file(HTTPStatus.OK, file) if file.is_file() else self._send_missing()

    def _send_missing(self) -> None:
        page = self.server.folder / "404.html"
        if page.is_file():
            self._send_file(HTTPStatus.NOT_FOUND, page)
        else:
            self._send(HTTPStatus.NOT_FOUND, {"Content-Type": "text/plain"}, b"Not found\n")

    def _send_file(self, status: HTTPStatus, file: Path) -> None:
        found = file.stat()
        version = f'"{found.st_mtime_ns:x}-{found.st_size:x}"'
        # Kept by the browser, but asked about each time: whoever builds anew sees it at once.
        headers = {"ETag": version, "Cache-Control": "no-cache"}
        if status == HTTPStatus.OK and self.headers.get("If-None-Match") == version:
            return self._send(HTTPStatus.NOT_MODIFIED, headers, b"")
        ending = file.suffix.lower()
        headers["Content-Type"] = TYPES.get(ending, OTHER_TYPE)
        if ending not in COMPRESSED:
            return self._send(status, headers, file.read_bytes())
        headers["Vary"] = "Accept-Encoding"
        if "gzip" not in self.headers.get("Accept-Encoding", ""):
            return self._send(status, headers, file.read_bytes())
        headers["Content-Encoding"] = "gzip"
        return self._send(status, headers, compressed(file, version))

    def _send(self, status: HTTPStatus, headers: dict[str, str], body: bytes) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)


@contextmanager
def serve(folder: Path, prefix: str = "/") -> Iterator[str]:
    """Serve a folder in the background on a free port for as long as the context lasts.

    Args:
        folder: the built site.
        prefix: the path to serve it under, such as `/REPO/`.

    Yields:
        The address of the site's first page, with a slash at its end.
    """
    with SiteServer(folder, port=0, prefix=prefix, log=False) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        try:
            yield server.address
        finally:
            server.shutdown()
            thread.join()


def main(arguments: Sequence[str]) -> int:
    """Serve a folder at the root of 127.0.0.1 until interrupted."""
    parser = argparse.ArgumentParser(prog="python -m scripts.tools.serve", description="Serve a built site.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--port", type=int, default=DEFAULT_PORT)
    told = parser.parse_args(arguments)
    try:
        server = SiteServer(told.folder, port=told.port, prefix="/", log=True)
    except OSError as error:
        reason = error.strerror
        print(f"Port {told.port} cannot be used ({reason}): try make serve PORT=8001", file=sys.stderr)
        return 1
    with server:
        print(f"The site is at {server.address} (stop with Ctrl+C)", flush=True)
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            print()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
