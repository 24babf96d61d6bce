"""From nginx and from Caddy, as the examples set them up, the site comes with the headers that help it."""

import gzip
from collections.abc import Iterator
from http.client import HTTPConnection, HTTPMessage
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect, sync_playwright

from scripts.paths import SITE
from scripts.tools.chromium import find_chromium
from scripts.tools.servers import mirror
from tests.browser.checker import Checker, Link
from tests.browser.waiting import wait_until

pytestmark = pytest.mark.servers

IMMUTABLE = "public, max-age=31536000, immutable"
REJECTED = Link("intervention", [("merchant-rejected", "2026-11-20T15:30")], now="2026-11-21T12:00:00+08:00")


@pytest.fixture(scope="module", params=["nginx", "caddy"])
def address(request: pytest.FixtureRequest) -> Iterator[str]:
    with mirror(request.param, SITE) as address:
        yield address


def get(address: str, path: str, **headers: str) -> tuple[int, HTTPMessage, bytes]:
    connection = HTTPConnection(urlsplit(address).netloc, timeout=10)
    connection.request(
        "GET", f"/{path}", headers={name.replace("_", "-"): told for name, told in headers.items()}
    )
    response = connection.getresponse()
    body = response.read()
    connection.close()
    return response.status, response.headers, body


def found(pattern: str) -> str:
    """Return the address of the one file of the site that is so named."""
    (path,) = SITE.glob(pattern)
    return path.relative_to(SITE).as_posix()


def test_every_file_comes_as_it_is(address: str):
    files = [path for path in SITE.rglob("*") if path.is_file()]
    assert len(files) > 100
    for path in files:
        name = path.relative_to(SITE).as_posix()
        status, headers, body = get(address, name.removesuffix("index.html"))
        assert (status, body) == (200, path.read_bytes()), name
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["Referrer-Policy"] == "no-referrer"


def test_what_is_named_by_its_content_is_kept_and_pages_are_asked_for_again(address: str):
    for name in (
        "assets/runtime/python.*.bin",
        "assets/checker-*/worker.js",
        "assets/site.*.css",
        "search/zh.*.json",
    ):
        assert get(address, found(name))[1]["Cache-Control"] == IMMUTABLE, name
    for name in ("", "check/", "sw.js", "rules.json", "manifest.json", "assets/icons/icon-192.png"):
        assert get(address, name)[1]["Cache-Control"] == "no-cache", name


@pytest.mark.parametrize("name", ["no/such/page/", "assets/runtime/python.00000000.bin"])
def test_what_is_missing_is_told_and_not_kept(address: str, name: str):
    status, headers, body = get(address, name)
    assert (status, body) == (404, (SITE / "404.html").read_bytes())
    assert headers["Cache-Control"] == "no-cache"
    assert headers["X-Content-Type-Options"] == "nosniff"


def test_a_folder_without_its_slash_is_sent_on_to_the_same_host(address: str):
    status, headers, _ = get(address, "check")
    assert (status in (301, 308), headers["Location"]) == (True, "/check/")


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("", "text/html; charset=utf-8"),
        ("assets/checker-*/worker.js", "text/javascript; charset=utf-8"),
        ("assets/runtime/pyodide.asm.*.mjs", "text/javascript; charset=utf-8"),
        ("assets/site.*.css", "text/css; charset=utf-8"),
        ("llms.txt", "text/plain; charset=utf-8"),
    ],
)
def test_texts_have_their_types_and_are_compressed(address: str, name: str, kind: str):
    path = found(name) if "*" in name else name
    _, headers, body = get(address, path, Accept_Encoding="gzip")
    assert (headers["Content-Type"], headers["Content-Encoding"]) == (kind, "gzip")
    assert gzip.decompress(body) == (SITE / (path or "index.html")).read_bytes()


def test_what_is_compressed_already_comes_as_it_is(address: str):
    name = found("assets/runtime/python.*.bin")
    _, headers, body = get(address, name, Accept_Encoding="gzip")
    assert (headers["Content-Encoding"], headers["Content-Type"]) == (None, "application/octet-stream")
    assert len(body) == int(headers["Content-Length"]) == (SITE / name).stat().st_size


def test_a_part_of_a_file_can_be_asked_for(address: str):
    name = found("assets/runtime/python.*.bin")
    status, headers, body = get(address, name, Range="bytes=1000-1999")
    assert (status, body) == (206, (SITE / name).read_bytes()[1000:2000])
    assert headers["Content-Range"].startswith("bytes 1000-1999/")


def test_a_page_may_not_be_framed_and_a_worker_has_a_policy_of_its_own(address: str):
    def policy(name: str) -> str:
        return get(address, name)[1]["Content-Security-Policy"]

    assert policy("check/") == "frame-ancestors 'none'"
    worker = policy(found("assets/checker-*/worker.js"))
    assert "script-src 'self' blob: 'wasm-unsafe-eval'" in worker
    for name in (found("assets/javascripts/workers/*.js"), "sw.js", found("assets/checker-*/worker.js")):
        assert policy(name).startswith("default-src 'none'; script-src 'self'"), name
        assert "'unsafe-" not in policy(name)


def test_the_checker_answers_search_finds_and_the_copy_is_made(address: str):
    complaints: list[str] = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium())
        page = browser.new_page(viewport={"width": 390, "height": 844}, timezone_id="Asia/Shanghai")
        page.on("console", lambda told: told.type == "error" and complaints.append(told.text))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        checker = Checker(page, address, "zh")
        checker.open_answered(REJECTED)
        assert checker.answer == REJECTED.answer()
        wait_until(page, "navigator.serviceWorker.controller !== null", patience=60)
        page.goto(f"{address}en/faq/")
        page.keyboard.press("/")
        page.locator(".md-search__input").fill("hotline")
        expect(page.locator("[data-md-component=search-result] li a").first).to_be_visible(timeout=30_000)
        page.context.set_offline(True)
        checker.open_answered(REJECTED)
        browser.close()
    assert complaints == []
