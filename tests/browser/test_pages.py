"""Every page as at a first visit on a narrow phone: whom it asks, what it weighs, how it looks.

Two pages of rules stand for the others in what follows from the template alone.
"""

from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urljoin

import pytest
from playwright.sync_api import BrowserContext, CDPSession, Page, expect

from tests.browser.pages import pages, samples

pytestmark = [pytest.mark.browser, pytest.mark.full(but_each=31)]

# The narrowest phone.
SMALL = {"width": 320, "height": 640}

# Bytes on the wire up to network idle, compressed as GitHub Pages does it.
MOST_BYTES = 150_000

# All else that axe looks for is the same in the dark.
OF_COLOURS = ("color-contrast", "link-in-text-block")

# Those that are looked at more closely come first: pytest knows a page by its place in the list.
SAMPLES = samples()
ALL = [*SAMPLES, *sorted(set(pages()) - set(SAMPLES))]


@dataclass
class View:
    """A page that is open.

    Attributes:
        path: relative to the site's root.
        page: where it is open.
        size: bytes that came over the wire.
        asked: the addresses that it asked for.
        workers: the addresses of the workers that it made.
    """

    path: str
    page: Page
    size: float
    asked: list[str]
    workers: list[str]

    @property
    def is_checker(self) -> bool:
        return self.path.endswith("check/")


class Visitor:
    """A browser window that opens one page after the other, each as if it had seen none."""

    def __init__(self, page: Page, wire: CDPSession, site: str) -> None:
        self._page = page
        self._wire = wire
        self._site = site
        self._view: View | None = None
        wire.send("Network.enable")
        wire.on("Network.loadingFinished", lambda told: self._weigh(told["encodedDataLength"]))
        page.on("request", lambda request: self._note(request.url))
        page.on("websocket", lambda socket: self._note(socket.url))
        page.on("worker", lambda worker: self._meet(worker.url))

    def open(self, path: str) -> View:
        """Open a page and wait until it asks for nothing more; the checker, until Python is up."""
        self._page.goto("about:blank")
        self._wire.send("Network.clearBrowserCache")
        # The checker keeps Python's start, and a later visit would begin with that.
        self._wire.send("Storage.clearDataForOrigin", {"origin": self._site, "storageTypes": "all"})
        self._view = view = View(path, self._page, 0, [], [])
        self._page.goto(f"{self._site}{path}", wait_until="networkidle")
        if view.is_checker:
            self._page.wait_for_selector("deadline-checker[data-state=ready]", state="attached")
        self._view = None
        return view

    def _weigh(self, size: float) -> None:
        if self._view:
            self._view.size += size

    def _note(self, address: str) -> None:
        if self._view:
            self._view.asked.append(address)

    def _meet(self, worker: str) -> None:
        if self._view:
            self._view.workers.append(worker)


@pytest.fixture(scope="module")
def visitor(one_for_all: Callable[..., BrowserContext], site: str) -> Visitor:
    context = one_for_all(viewport=SMALL, reduced_motion="reduce")
    page = context.new_page()
    return Visitor(page, context.new_cdp_session(page), site)


@pytest.fixture(scope="module", params=ALL)
def view(request: pytest.FixtureRequest, visitor: Visitor) -> View:
    """Each page of the site."""
    return visitor.open(request.param)


sampled = pytest.mark.parametrize("view", SAMPLES, indirect=True, scope="module")


def test_the_map_lists_the_pages_of_both_languages():
    found = set(pages())
    assert {"", "check/", "deadlines/"} <= found
    assert {f"en/{path}" for path in found if not path.startswith("en/")} <= found
    assert len(samples()) > 25


def test_a_page_asks_no_other_host_for_anything(view: View, site: str):
    assert view.asked
    assert [url for url in view.asked if not url.startswith(("blob:", "data:", urljoin(site, "/")))] == []


def test_only_the_checker_loads_the_runtime_and_makes_a_worker(view: View):
    runtime = any("/runtime/" in url for url in view.asked)
    assert (runtime, len(view.workers)) == (view.is_checker, view.is_checker)


def test_a_page_stays_small_until_python_is_loaded(view: View):
    assert 20_000 < view.size < MOST_BYTES


@sampled
def test_a_page_is_no_wider_than_the_screen(view: View):
    assert view.page.evaluate("document.documentElement.scrollWidth") <= SMALL["width"]


# The words of limits of which one stands on two lines or beyond its room.
BROKEN = """() => [...document.querySelectorAll("article .numeral")].flatMap((numeral) =>
    [...numeral.childNodes].flatMap((node) =>
        [...node.textContent.matchAll(/[A-Za-z]+/g)].filter(({ 0: word, index }) => {
            const range = document.createRange();
            const text = node.firstChild ?? node;
            range.setStart(text, index);
            range.setEnd(text, index + word.length);
            const lines = range.getClientRects();
            return lines.length > 1 || lines[0]?.right > numeral.getBoundingClientRect().right + 1;
        }).map(([word]) => word)
    )
)"""


@sampled
def test_no_word_of_a_limit_is_broken(view: View):
    assert view.page.evaluate(BROKEN) == []


@sampled
def test_axe_finds_nothing_on_a_page(view: View, violations: Callable[..., list[str]]):
    unfold_all(view.page)
    assert violations(view.page) == []


@pytest.mark.parametrize("path", SAMPLES)
def test_axe_finds_no_colour_too_faint_on_a_dark_page(
    dark: Page, site: str, path: str, violations: Callable[..., list[str]]
):
    dark.goto(f"{site}{path}")
    expect(dark.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    unfold_all(dark)
    assert violations(dark, *OF_COLOURS) == []


def unfold_all(page: Page) -> None:
    page.evaluate("document.querySelectorAll('article details').forEach((part) => (part.open = true))")


@pytest.fixture(scope="module")
def dark(one_for_all: Callable[..., BrowserContext]) -> Page:
    """A window of a reader who likes it dark: the theme keeps what it has shown once."""
    return one_for_all(viewport=SMALL, reduced_motion="reduce", color_scheme="dark").new_page()
