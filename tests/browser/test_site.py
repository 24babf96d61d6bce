"""Every page of the site keeps to itself, and the checker is open to everyone."""

import re
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import BrowserContext, Page

from tests.browser.checker import Checker, Link

pytestmark = pytest.mark.browser

SITE = Path(__file__).resolve().parents[2] / "site"

STATES = {
    "idle": None,
    "answered": Link("return-online", [("return-requested", "2026-11-20")], "2026-11-22T12:00"),
    "answered, withdrawn": Link("return-cod", [("return-requested", "2026-11-01")], "2026-11-22T12:00"),
    "error": Link(
        "return-online",
        [("return-requested", "2026-11-20"), ("merchant-approved", "2026-11-18")],
        "2026-11-22T12:00",
    ),
}


def pages() -> list[str]:
    """The paths of all pages, relative to the site's root, as its map lists them."""
    addresses = re.findall(r"<loc>([^<]+)</loc>", (SITE / "sitemap.xml").read_text("utf-8"))
    root = min(addresses, key=len)
    return [address.removeprefix(root) for address in addresses]


def test_the_map_lists_the_pages_of_both_languages():
    found = set(pages())
    assert {"", "check/", "deadlines/"} <= found
    assert {f"en/{path}" for path in found if not path.startswith("en/")} <= found


def test_no_page_asks_another_host_for_anything(new_context: Callable[..., BrowserContext], site: str):
    context = new_context()
    host = urlsplit(site).netloc
    elsewhere: list[tuple[str, str]] = []
    where = ""

    def note(url: str) -> None:
        parts = urlsplit(url)
        if parts.scheme not in ("blob", "data") and parts.netloc != host:
            elsewhere.append((where, url))

    context.on("request", lambda request: note(request.url))
    page = context.new_page()
    page.on("websocket", lambda socket: note(socket.url))
    for where in [*pages(), "no-such-page/"]:
        page.goto(f"{site}{where}", wait_until="networkidle" if "check" in where else "load")
        if where.endswith("check/"):
            page.wait_for_selector("deadline-checker[data-state=ready]", state="attached")
    assert elsewhere == []


def test_only_the_checker_loads_the_runtime(new_context: Callable[..., BrowserContext], site: str):
    context = new_context()
    loaded: list[str] = []
    context.on("request", lambda request: loaded.append(request.url))
    page = context.new_page()
    for path in pages():
        if not path.endswith("check/"):
            page.goto(f"{site}{path}")
    assert [url for url in loaded if "/runtime/" in url] == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("width", [390, 1280])
def test_axe_finds_nothing_on_the_checker(
    new_context: Callable[..., BrowserContext],
    violations: Callable[[Page], list[str]],
    site: str,
    lang: str,
    scheme: str,
    width: int,
):
    context = new_context(color_scheme=scheme, viewport={"width": width, "height": 844}, reduced_motion="reduce")
    checker = Checker(context.new_page(), site, lang)
    checker.open()
    checker.wait_for("ready")
    assert violations(checker.page) == []
    for name, link in STATES.items():
        if link:
            checker.follow(link.fragment)
            checker.wait_for(name.split(",")[0])
            checker.page.evaluate("document.querySelectorAll('details').forEach((part) => (part.open = true))")
            assert violations(checker.page) == [], name


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_where_the_runtime_is_blocked(
    new_context: Callable[..., BrowserContext],
    violations: Callable[[Page], list[str]],
    site: str,
    scheme: str,
):
    page = new_context(color_scheme=scheme, reduced_motion="reduce").new_page()
    page.route("**/*.wasm", lambda route: route.abort())
    checker = Checker(page, site, "zh")
    checker.open()
    checker.submit()
    checker.wait_for("error")
    assert violations(page) == []
