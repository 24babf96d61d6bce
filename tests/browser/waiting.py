"""Waits until something is so in a page, where no element shows it.

Playwright's own way has the page evaluate a text, which the policy of the site's pages forbids.
"""

from time import monotonic

from playwright.sync_api import Page

PATIENCE = 30
EACH_MS = 50


def wait_until(page: Page, condition: str, arg: object = None, patience: float = PATIENCE) -> None:
    """Ask again and again, as assertions about elements do.

    Args:
        page: where to ask.
        condition: an expression, or a function of `arg`.
        arg: what the function is given.
        patience: seconds after which it will not become so any more.
    """
    until = monotonic() + patience
    while not page.evaluate(condition, arg):
        assert monotonic() < until, f"not so within {patience} s: {condition}"
        page.wait_for_timeout(EACH_MS)
