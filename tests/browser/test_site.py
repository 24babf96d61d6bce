"""Every page of the site keeps to itself, and the checker is open to everyone."""

import re
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urljoin

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

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


@pytest.fixture(scope="module")
def requested(browser: Browser, site: str) -> dict[str, list[str]]:
    """What each page asks for, the runtime included where it has one."""
    found: dict[str, list[str]] = {}
    asked: list[str] = []
    # What a service worker fetches belongs to no page.
    context = browser.new_context(service_workers="block")
    context.on("request", lambda request: asked.append(request.url))
    page = context.new_page()
    page.on("websocket", lambda socket: asked.append(socket.url))
    for path in [*pages(), "no-such-page/"]:
        page.goto("about:blank")
        found[path] = asked = []
        page.goto(f"{site}{path}")
        if path.endswith("check/"):
            page.wait_for_selector("deadline-checker[data-state=ready]", state="attached")
    context.close()
    return found


def test_no_page_asks_another_host_for_anything(requested: dict[str, list[str]], site: str):
    local = ("blob:", "data:", urljoin(site, "/"))
    elsewhere = {path: [url for url in urls if not url.startswith(local)] for path, urls in requested.items()}
    assert {path: urls for path, urls in elsewhere.items() if urls} == {}


def test_only_the_checker_loads_the_runtime(requested: dict[str, list[str]]):
    loading = {path for path, urls in requested.items() if any("/runtime/" in url for url in urls)}
    assert loading == {"check/", "en/check/"}


@pytest.mark.parametrize(
    ("lang", "look"),
    [("zh", ("light", 390)), ("en", ("dark", 390)), ("zh", ("dark", 1280)), ("en", ("light", 1280))],
)
def test_axe_finds_nothing_on_the_checker(
    new_context: Callable[..., BrowserContext],
    violations: Callable[[Page], list[str]],
    site: str,
    lang: str,
    look: tuple[str, int],
):
    scheme, width = look
    context = new_context(
        color_scheme=scheme, viewport={"width": width, "height": 844}, reduced_motion="reduce"
    )
    checker = Checker(context.new_page(), site, lang)
    checker.open()
    checker.wait_for("ready")
    assert violations(checker.page) == []
    for name, link in STATES.items():
        if link:
            checker.follow(link.fragment)
            checker.wait_for(name.split(",")[0])
            checker.page.evaluate(
                "document.querySelectorAll('details').forEach((part) => (part.open = true))"
            )
            assert violations(checker.page) == [], name


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_where_the_runtime_is_blocked(
    new_context: Callable[..., BrowserContext],
    violations: Callable[[Page], list[str]],
    site: str,
    scheme: str,
):
    page = new_context(color_scheme=scheme, reduced_motion="reduce").new_page()
    page.route("**/runtime/python.*.bin", lambda route: route.abort())
    checker = Checker(page, site, "zh")
    checker.open()
    checker.submit()
    checker.wait_for("error")
    assert violations(page) == []
