"""What a first view costs on the wire: a reading page carries no runtime and stays small."""

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext

from tests.browser.test_accessibility import paths

pytestmark = pytest.mark.browser

# Bytes on the wire up to network idle, compressed as GitHub Pages does it.
MOST_BYTES = 150_000


def first_view(context: BrowserContext, address: str) -> tuple[float, list[str]]:
    """Open a page in a context that has seen none, and return the bytes it took and what it asked for."""
    page = context.new_page()
    weighed: list[float] = []
    asked: list[str] = []
    wire = context.new_cdp_session(page)
    wire.send("Network.enable")
    wire.on("Network.loadingFinished", lambda told: weighed.append(told["encodedDataLength"]))
    page.on("request", lambda request: asked.append(request.url))
    page.goto(address, wait_until="networkidle")
    context.close()
    return sum(weighed), asked


def test_a_reading_page_stays_small_and_asks_for_no_runtime(
    new_context: Callable[..., BrowserContext], site: str
):
    # The checker is the one page that has a runtime.
    reading = [path for path in paths() if not path.endswith("check/")]
    assert len(reading) > 25
    for path in reading:
        size, asked = first_view(new_context(), f"{site}{path}")
        assert 20_000 < size < MOST_BYTES, path
        assert [url for url in asked if "/runtime/" in url] == [], path
