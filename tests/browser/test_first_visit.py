"""What a first visit to the checker costs until the answer is there: bytes, requests and workers."""

from collections import Counter
from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext

from scripts.tools.serve import serve
from tests.browser.built import SITE
from tests.browser.checker import Checker, Link
from tests.browser.wire import tapped

pytestmark = pytest.mark.browser

# Bytes on the wire, heads of the responses included, compressed as GitHub Pages does it.
MOST_BYTES = 1_600_000

CASE = Link("return-online", [("merchant-approved", "2026-11-20T15:30")], "2026-11-22T12:00")

# What comes after the answer, when there is nothing else to do, waits for this.
NO_REST = "ServiceWorkerContainer.prototype.register = () => new Promise(() => {});"

NewContext = Callable[..., BrowserContext]


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_first_visit_fetches_little_and_nothing_twice_until_the_answer(new_context: NewContext, lang: str):
    page = new_context(service_workers="allow").new_page()
    page.add_init_script(NO_REST)
    workers: list[str] = []
    page.on("worker", lambda worker: workers.append(worker.url))
    with tapped() as wire, serve(SITE, "/REPO/") as site:
        checker = Checker(page, site, lang)
        checker.open_answered(CASE)
        page.wait_for_load_state("networkidle")
    assert checker.answer == CASE.answer()
    assert wire.runtime() == ["library", "python", "rules"]
    assert 1_000_000 < wire.size <= MOST_BYTES, wire.size
    assert [path for path, times in Counter(path for path, _ in wire.sent).items() if times > 1] == []
    # The one that starts with the head of the page is taken over.
    assert len(workers) == 1, workers
