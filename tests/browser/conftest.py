"""One browser and one server for all of these tests; pages are opened as a test needs them."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from scripts.paths import ROOT
from scripts.tools.chromium import find_chromium
from scripts.tools.serve import serve
from tests.browser.built import SITE
from tests.browser.checker import Checker
from tests.browser.faults import FaultyServer, faultily_served

# As long as Playwright waits for anything else: a slow machine is no mistake.
expect.set_options(timeout=30_000)

# Phones come first.
PHONE = {"width": 390, "height": 844}
NOON = "2026-11-21T12:00:00+08:00"
CLIPBOARD = ["clipboard-read", "clipboard-write"]
# Holds back what a page asks its worker, by a clock that no test stops.
LATE = """{
  const { setTimeout } = window;
  const { postMessage } = Worker.prototype;
  Worker.prototype.postMessage = function (...sent) {
    setTimeout(() => postMessage.apply(this, sent), 400);
  };
}"""


@pytest.fixture(scope="package")
def site() -> Iterator[str]:
    """The address of the built site's first page, under a path prefix as on GitHub Pages."""
    if not (SITE / "assets" / "runtime" / "NOTICE.txt").is_file():
        pytest.fail("There is no built site: run `make build` first.")
    with serve(SITE, "/REPO/") as address:
        yield address


@pytest.fixture(scope="package")
def browser(pytestconfig: pytest.Config) -> Iterator[Browser]:
    found = find_chromium()
    if found is None:
        pytest.fail("There is no Chromium: run `python -m scripts.tools.chromium` first.")
    with sync_playwright() as playwright, pytest.MonkeyPatch.context() as patch:
        launched = playwright.chromium.launch(executable_path=found)
        if pytestconfig.getoption("late"):
            patch.setattr(launched, "new_context", late(launched.new_context))
        yield launched
        launched.close()


def late(new_context: Callable[..., BrowserContext]) -> Callable[..., BrowserContext]:
    """Have every reply come late in the contexts that are opened."""

    def new(**options: Any) -> BrowserContext:
        context = new_context(**options)
        context.add_init_script(LATE)
        return context

    return new


@pytest.fixture(scope="module")
def faulty_server() -> Iterator[FaultyServer]:
    with faultily_served(SITE) as served:
        yield served


@pytest.fixture
def server(faulty_server: FaultyServer) -> Iterator[FaultyServer]:
    """A server that a test may put out of order; after the test all is well again."""
    yield faulty_server
    faulty_server.mend()


@contextmanager
def contexts(browser: Browser) -> Iterator[Callable[..., BrowserContext]]:
    """Give what opens contexts, which are closed at the end."""
    opened: list[BrowserContext] = []
    usual = {"viewport": PHONE, "timezone_id": "Asia/Shanghai", "service_workers": "block"}

    def new(**options: Any) -> BrowserContext:
        opened.append(browser.new_context(**{**usual, **options}))
        return opened[-1]

    yield new
    for context in opened:
        context.close()


@pytest.fixture
def new_context(browser: Browser) -> Iterator[Callable[..., BrowserContext]]:
    """Opens contexts (a phone in China, unless told otherwise) that are closed after the test.

    They keep no offline copy, unless told otherwise: tests break the network, and a copy would mend it.
    """
    with contexts(browser) as new:
        yield new


@pytest.fixture(scope="module")
def one_for_all(browser: Browser) -> Iterator[Callable[..., BrowserContext]]:
    """Opens contexts of the same kind in which all tests of a module look at one page after the other."""
    with contexts(browser) as new:
        yield new


@pytest.fixture
def page(new_context: Callable[..., BrowserContext]) -> Page:
    return new_context().new_page()


@pytest.fixture(params=["zh", "en"])
def checker(request: pytest.FixtureRequest, page: Page, site: str) -> Checker:
    """A checker in each language, in a browser of its own, not opened yet."""
    return Checker(page, site, request.param)


@pytest.fixture(scope="package")
def opened(browser: Browser, site: str) -> Iterator[Callable[..., Checker]]:
    """Checkers that stay open, one for each language and time zone, so that Python starts once in each.

    Whoever is given one finds nothing filled in, the clipboard free to use, and noon in China.
    """
    found: dict[tuple[str, str], Checker] = {}

    def in_zone(lang: str, zone: str = "Asia/Shanghai") -> Checker:
        if (lang, zone) not in found:
            context = browser.new_context(
                viewport=PHONE, timezone_id=zone, service_workers="block", permissions=CLIPBOARD
            )
            found[lang, zone] = Checker(context.new_page(), site, lang)
            found[lang, zone].page.clock.set_fixed_time(NOON)
            found[lang, zone].open()
        checker = found[lang, zone]
        checker.page.clock.set_fixed_time(NOON)
        if not checker.page.url.startswith(checker.address):
            checker.open()
        checker.clear()
        checker.wait_for("ready")
        return checker

    yield in_zone
    for checker in found.values():
        checker.page.context.close()


@pytest.fixture(params=["zh", "en"])
def shared(request: pytest.FixtureRequest, opened: Callable[..., Checker]) -> Checker:
    """A checker in China, in each language, that others have used before."""
    return opened(request.param)


@pytest.fixture
def new_checker(new_context: Callable[..., BrowserContext], site: str) -> Callable[..., Checker]:
    """Makes a checker in a language and in a browser of its own, not opened yet."""

    def new(lang: str, **options: Any) -> Checker:
        return Checker(new_context(**options).new_page(), site, lang)

    return new


@pytest.fixture(
    params=[("zh", "light", 390), ("en", "dark", 390), ("zh", "dark", 1280), ("en", "light", 1280)],
    ids=lambda look: "-".join(map(str, look)),
)
def looked_at(request: pytest.FixtureRequest, new_checker: Callable[..., Checker]) -> Checker:
    """A checker in each language, in light and in dark, narrow and wide, that is ready."""
    lang, scheme, width = request.param
    size = {"width": width, "height": 844}
    checker = new_checker(lang, color_scheme=scheme, viewport=size, reduced_motion="reduce")
    checker.open()
    checker.wait_for("ready")
    return checker


@pytest.fixture(scope="package")
def axe() -> str:
    """The source of axe-core, to be run in a page."""
    return (ROOT / "node_modules" / "axe-core" / "axe.min.js").read_text("utf-8")


@pytest.fixture
def violations(axe: str) -> Callable[..., list[str]]:
    """Runs axe-core on a page, all of it or some rules, and tells what it finds."""

    def run(page: Page, *rules: str) -> list[str]:
        page.evaluate(axe)
        only = {"runOnly": rules} if rules else {}
        found = page.evaluate("(only) => axe.run(document, {resultTypes: ['violations'], ...only})", only)
        return [
            json.dumps(
                [rule["id"], rule["help"], [node["html"] for node in rule["nodes"]]], ensure_ascii=False
            )
            for rule in found["violations"]
        ]

    return run
