"""One visit to a page: when its answer is there, what had come over the wire, and when all is quiet again."""

import time
from pathlib import Path
from typing import NamedTuple

from playwright.sync_api import Browser, BrowserContext, Page

from bench.contestants import Contestant
from bench.wire import PHONE, MeteredServer, metered, size_between

# Seconds to wait for an answer: slow contestants on a slow link take more than half a minute.
PATIENCE = 90
# Seconds in which nothing may happen before a first visit counts as over, and how long that may take to come.
STILL = 3
STILL_AT_LAST = 60

# Notes when the answer is there, by the page's own clock, which starts with the navigation.
NOTE = """{
  const look = () => {
    if (window.answeredAt === undefined && document.querySelector(%r)) window.answeredAt = performance.now();
  };
  const all = { attributes: true, characterData: true, childList: true, subtree: true };
  new MutationObserver(look).observe(document, all);
}"""

# What goes on in the background: how much is stored, and whether a service worker is still being set up.
BACKGROUND = """async () => {
  const { usage } = await navigator.storage.estimate();
  const registration = await navigator.serviceWorker.getRegistration();
  return [usage, Boolean(registration?.installing || registration?.waiting)];
}"""


class Visit(NamedTuple):
    """One way from opening a page to the answer: milliseconds, and bytes on the wire until then."""

    ms: float
    size: int


class WrongAnswerError(RuntimeError):
    """A page came to another answer; the message holds it."""


def visit(context: BrowserContext, server: MeteredServer, who: Contestant) -> tuple[Page, Visit]:
    """Open a contestant's page anew; return it, and the visit, once the answer is there.

    Raises:
        WrongAnswerError: it is not the right one.
        playwright.sync_api.Error: none came.
    """
    page = context.new_page()
    page.add_init_script(NOTE % who.answered)
    page.goto(server.address + who.path, wait_until="commit")
    page.wait_for_function("window.answeredAt !== undefined", polling=50, timeout=PATIENCE * 1000)
    start, took = page.evaluate("[performance.timeOrigin, window.answeredAt]")
    if who.says is not None and page.inner_text("#answer") != who.says:
        raise WrongAnswerError(f"{who.id} answered {page.inner_text('#answer')}")
    return page, Visit(took, size_between(server.sent, start / 1000, (start + took) / 1000))


def settle(page: Page, server: MeteredServer) -> None:
    """Wait until nothing is sent, stored or set up any more."""
    until = time.monotonic() + STILL_AT_LAST
    seen: object = None
    since = time.monotonic()
    while time.monotonic() < until and time.monotonic() - since < STILL:
        stored, is_busy = page.evaluate(BACKGROUND)
        now = (len(server.sent), stored, is_busy)
        if now != seen or is_busy:
            seen, since = now, time.monotonic()
        page.wait_for_timeout(200)


def first_view(browser: Browser, folder: Path, path: str) -> int:
    """Return the bytes that a page takes until it asks for nothing more.

    What a service worker fetches for later on is not the page's, and is left out.
    """
    with (
        metered(folder) as server,
        browser.new_context(viewport=PHONE, service_workers="block") as context,
    ):
        context.new_page().goto(server.address + path, wait_until="networkidle")
        return sum(piece.size for piece in server.sent)
