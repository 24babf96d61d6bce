"""axe-core finds nothing on any page, in light and in dark, on a phone; two pages of rules stand for all."""

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page

from tests.browser.test_site import pages

pytestmark = pytest.mark.browser

# The pages of rules are made by one template.
SAMPLE = ("rules/return-online/tracking-number/", "rules/return-cod/refund-voucher/")


def paths() -> list[str]:
    return [path for path in pages() if "rules/" not in path or path.removeprefix("en/") in SAMPLE]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_any_page(
    new_context: Callable[..., BrowserContext],
    violations: Callable[[Page], list[str]],
    site: str,
    scheme: str,
):
    page = new_context(color_scheme=scheme, reduced_motion="reduce").new_page()
    # The checker has tests of its own, with the runtime that would be loaded here for nothing.
    page.route("**/runtime/**", lambda route: route.abort())
    found = {}
    for path in paths():
        page.goto(f"{site}{path}")
        page.evaluate("document.querySelectorAll('article details').forEach((part) => (part.open = true))")
        told = violations(page)
        if told:
            found[path] = told
    assert found == {}
