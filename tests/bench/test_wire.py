"""The slow link: one line that all share, and every byte that goes over it noted."""

import time
from http.client import HTTPConnection
from pathlib import Path
from threading import Thread

import pytest

from bench.wire import PREFIX, Line, Link, MeteredServer, Sent, metered, size_between


def test_bytes_take_as_long_as_the_rate_says():
    assert Line(rate=200_000).book(100_000, now=7.0) == 7.5


def test_what_comes_while_the_line_is_taken_waits_its_turn():
    line = Line(rate=1_000)
    # Two connections at the same instant: the second is through when both are.
    assert line.book(500, now=10.0) == 10.5
    assert line.book(250, now=10.0) == 10.75
    assert line.book(250, now=10.5) == 11.0


def test_a_line_at_rest_saves_nothing_up():
    line = Line(rate=1_000)
    line.book(500, now=10.0)
    assert line.book(500, now=20.0) == 20.5


def test_only_what_went_out_between_two_times_counts():
    sent = [Sent(1.0, 1), Sent(2.0, 10), Sent(3.0, 100), Sent(3.5, 1_000)]
    assert size_between(sent, 2.0, 3.0) == 110


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.bin").write_bytes(b"\0" * 30_000)
    return tmp_path


def fetch(server: MeteredServer) -> int:
    """Fetch the file as a browser does; return how many bytes came, without those of the status line."""
    connection = HTTPConnection("127.0.0.1", server.server_port, timeout=20)
    try:
        connection.request("GET", f"{PREFIX}a.bin")
        response = connection.getresponse()
        headers = sum(len(f"{name}: {value}\r\n") for name, value in response.getheaders())
        return headers + len("\r\n") + len(response.read())
    finally:
        connection.close()


def test_headers_and_body_are_counted(folder: Path):
    with metered(folder) as server:
        came = fetch(server)
        assert sum(piece.size for piece in server.sent) == came + len("HTTP/1.1 200 OK\r\n")


def test_two_at_once_take_as_long_as_both_together_and_the_delay(folder: Path):
    with metered(folder, Link(rate=200_000, delay=0.1)) as server:
        start = time.monotonic()
        both = [Thread(target=fetch, args=(server,)) for _ in range(2)]
        for one in both:
            one.start()
        for one in both:
            one.join()
        # 60,000 bytes at 200,000 a second are 0.3 seconds.
        assert time.monotonic() - start >= 0.4
