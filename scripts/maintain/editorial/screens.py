"""Measures in a browser how many screens of a phone a page fills as it opens."""

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Page as Window
from playwright.sync_api import ViewportSize, sync_playwright

from scripts.tools.chromium import HELP, find_chromium

PHONE: ViewportSize = {"width": 390, "height": 844}


def screens(window: Window, address: str) -> float:
    """Open a page and return its height in screens, once all that it loads by itself is there."""
    window.goto(address, wait_until="networkidle")
    checker = window.locator("deadline-checker")
    if checker.count():
        window.wait_for_selector("deadline-checker[data-state=ready]", state="attached")
    height: float = window.evaluate("document.fonts.ready.then(() => document.documentElement.scrollHeight)")
    return height / PHONE["height"]


@contextmanager
def phone() -> Iterator[Window]:
    """Open a window as large as a phone.

    Raises:
        FileNotFoundError: there is no Chromium.
    """
    program = find_chromium()
    if program is None:
        raise FileNotFoundError(HELP)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program)
        yield browser.new_page(viewport=PHONE, service_workers="block", timezone_id="Asia/Shanghai")
        browser.close()
