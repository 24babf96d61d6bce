"""Pays one visit to a page, and tells when the answer is there and what had come over the wire."""

import time
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext, Page

from bench.contestants import Contestant
from bench.wire import PHONE, MeteredServer, metered, size_between

# Seconds to wait for an answer: slow contestants on a slow link take more than half a minute.
PATIENCE = 90
# Seconds in which nothing may happen before a first visit counts as over, and how long that may take to come.
STILL = 3
STILL_AT_LAST = 60
PROBE = Path(__file__).with_suffix(".js").read_text("utf-8")


class WrongAnswerError(RuntimeError):
    """A page came to another answer; the message holds it."""


def visit(context: BrowserContext, server: MeteredServer, who: Contestant) -> tuple[Page, dict[str, float]]:
    """Open a contestant's page anew; return it once the answer is there, with the figures of the way to it.

    Raises:
        WrongAnswerError: it is not the right one.
        playwright.sync_api.Error: none came.
    """
    page = context.new_page()
    page.add_init_script(f"{PROBE}noteAnswer({who.answered!r})")
    page.goto(server.address + who.path, wait_until="commit")
    # Not a function: that would have the page evaluate a text, which its policy may forbid.
    page.wait_for_selector("html[data-answered]", state="attached", timeout=PATIENCE * 1000)
    start, took = page.evaluate("[performance.timeOrigin, window.answeredAt]")
    if who.says is not None and page.inner_text("#answer") != who.says:
        raise WrongAnswerError(f"{who.id} answered {page.inner_text('#answer')}")
    return page, {"ms": took, "bytes": size_between(server.sent, start / 1000, (start + took) / 1000)}


def settle(page: Page, server: MeteredServer) -> None:
    """Wait until nothing is sent, stored or set up any more."""
    until = time.monotonic() + STILL_AT_LAST
    seen: object = None
    since = time.monotonic()
    while time.monotonic() < until and time.monotonic() - since < STILL:
        stored, is_busy = page.evaluate("background()")
        now = (len(server.sent), stored, is_busy)
        if now != seen or is_busy:
            seen, since = now, time.monotonic()
        page.wait_for_timeout(200)


def first_view(browser: Browser, folder: Path, path: str) -> int:
    """Return the bytes that a page takes until it asks for nothing more.

    What a service worker fetches for later on is not the page's, and is left out.
    """
    with metered(folder) as server, browser.new_context(viewport=PHONE, service_workers="block") as context:
        context.new_page().goto(server.address + path, wait_until="networkidle")
        return sum(piece.size for piece in server.sent)
