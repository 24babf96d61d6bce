"""The server for tests and for `make serve` behaves as GitHub Pages does where the site depends on it."""

import gzip
import socket
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from scripts.tools.serve import SiteServer, serve

PREFIX = "/REPO/"


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    root = tmp_path_factory.mktemp("served")
    site = root / "site"
    (site / "check").mkdir(parents=True)
    (root / "secret.txt").write_text("not served", "utf-8")
    (site / "index.html").write_text("首页", "utf-8")
    (site / "404.html").write_text("nothing here", "utf-8")
    (site / "check" / "index.html").write_text("the checker", "utf-8")
    (site / "a.wasm").write_bytes(b"\0asm")
    (site / "a.mjs").write_text("export {}", "utf-8")
    (site / "a.bin").write_bytes(gzip.compress(b"as it is"))
    with serve(site, PREFIX) as address:
        yield address


def get(base: str, path: str, **headers: str) -> tuple[HTTPResponse, bytes]:
    connection = HTTPConnection(urlsplit(base).netloc, timeout=5)
    try:
        connection.request(
            "GET", path, headers={name.replace("_", "-"): value for name, value in headers.items()}
        )
        response = connection.getresponse()
        return response, response.read()
    finally:
        connection.close()


def test_the_address_has_the_prefix(base: str):
    assert urlsplit(base).path == PREFIX


@pytest.mark.parametrize(
    ("path", "status", "body"),
    [
        ("/REPO/", 200, "首页"),
        ("/REPO/index.html", 200, "首页"),
        ("/REPO/check/", 200, "the checker"),
        ("/REPO/check/?a=b", 200, "the checker"),
        ("/REPO/missing/", 404, "nothing here"),
        ("/REPO/index.html/", 404, "nothing here"),
        ("/check/", 404, "nothing here"),
        ("/REPO/../secret.txt", 404, "nothing here"),
        ("/REPO/%2e%2e/secret.txt", 404, "nothing here"),
        ("/REPO//etc/hostname", 404, "nothing here"),
        ("/REPO/%00", 404, "nothing here"),
    ],
)
def test_what_a_path_gives(base: str, path: str, status: int, body: str):
    response, content = get(base, path)
    assert (response.status, content.decode()) == (status, body)


def test_a_folder_without_its_slash_is_sent_on(base: str):
    response, _ = get(base, "/REPO/check")
    assert (response.status, response.headers["Location"]) == (301, "/REPO/check/")


@pytest.mark.parametrize(
    ("name", "kind", "encoding"),
    [
        ("a.wasm", "application/wasm", "gzip"),
        ("a.mjs", "text/javascript; charset=utf-8", "gzip"),
        ("index.html", "text/html; charset=utf-8", "gzip"),
        ("a.bin", "application/octet-stream", None),
    ],
)
def test_types_and_which_of_them_are_compressed(base: str, name: str, kind: str, encoding: str | None):
    response, content = get(base, PREFIX + name, Accept_Encoding="gzip, br")
    assert response.headers["Content-Type"] == kind
    assert response.headers["Content-Encoding"] == encoding
    assert response.headers["Content-Length"] == str(len(content))


def told_of(error: Exception, folder: Path, capsys: pytest.CaptureFixture[str]) -> str:
    with SiteServer(folder, port=0, prefix=PREFIX, log=False) as server, suppress(type(error)):
        try:
            raise_it(error)
        finally:
            server.handle_error(None, ("127.0.0.1", 1))
    return capsys.readouterr().err


def raise_it(error: Exception) -> None:
    raise error


@pytest.mark.parametrize("error", [ConnectionResetError(), BrokenPipeError()])
def test_a_reader_who_goes_away_is_no_error(
    error: Exception, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    assert told_of(error, tmp_path, capsys) == ""


def test_any_other_error_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert "KeyError" in told_of(KeyError(), tmp_path, capsys)


def test_more_than_five_may_wait_at_once(tmp_path: Path):
    # Nobody takes them: what waits is all in the queue.
    with SiteServer(tmp_path, port=0, prefix="/", log=False) as server, ExitStack() as opened:
        for _ in range(64):
            connection = opened.enter_context(socket.socket())
            connection.settimeout(1)
            connection.connect(server.server_address)
