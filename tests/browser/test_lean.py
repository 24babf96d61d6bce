"""Where the lean core lacks a function that is needed, the whole core gives the answer in its place.

No row of any table needs that: `test_parity.py` fails where a worker says that its core lacks something.
"""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page

from tests.browser.built import worker_script
from tests.browser.checker import Checker, Link
from tests.browser.offline import wait_until
from tests.browser.runtime import built_file
from tests.browser.test_failures import WORKER, expect_failure, fill
from tests.browser.test_snapshot import kept, visit
from tests.browser.wire import Wire, tapped
from tests.lacking import lacking

pytestmark = [pytest.mark.browser, pytest.mark.full(but_each=5)]

CASE = Link("return-online", [("merchant-approved", "2026-11-20T15:30")], "2026-11-22T12:00")
OTHER_CASE = Link("intervention", [("merchant-rejected", "2026-02-27T20:00")], "2026-02-28T12:00")


def lack(page: Page, count: int) -> None:
    """From so many questions on, let the lean core lack something."""
    script = lacking(worker_script().read_text("utf-8"), str(count))
    page.route(WORKER, lambda route: route.fulfill(content_type="text/javascript", body=script))


@pytest.fixture
def wire() -> Iterator[Wire]:
    with tapped() as listened:
        yield listened


@pytest.fixture
def checker(page: Page, site: str) -> Checker:
    return Checker(page, site, "zh")


def expect_answer(checker: Checker, case: Link) -> None:
    checker.wait_for("answered")
    assert checker.answer == case.answer()


@pytest.mark.parametrize(("stage", "count"), [("start", 0), ("first answer", 1)])
def test_what_is_lacking_at_once_the_whole_core_has(checker: Checker, wire: Wire, stage: str, count: int):
    lack(checker.page, count)
    checker.open_answered(CASE)
    assert checker.answer == CASE.answer(), stage
    assert "whole" in wire.runtime()
    # It stays, and nothing of either is kept.
    wire.clear()
    checker.follow(OTHER_CASE.fragment)
    expect_answer(checker, OTHER_CASE)
    assert wire.runtime() == []
    assert kept(checker.page) == {}


def test_what_is_lacking_later_the_whole_core_has(checker: Checker, wire: Wire):
    lack(checker.page, 2)
    visit(checker)
    assert "whole" not in wire.runtime()
    checker.follow(OTHER_CASE.fragment)
    expect_answer(checker, OTHER_CASE)
    assert "whole" in wire.runtime()
    # What was kept of the lean core is forgotten.
    wait_until(checker.page, lambda: kept(checker.page) == {})


def test_what_is_lacking_at_a_start_from_kept_memory_the_whole_core_has(checker: Checker, wire: Wire):
    visit(checker)
    lack(checker.page, 0)
    wire.clear()
    checker.open_answered(OTHER_CASE)
    assert checker.answer == OTHER_CASE.answer()
    assert wire.runtime() == ["library", "rules", "whole"]
    assert kept(checker.page) == {}


def test_where_the_whole_core_cannot_be_had_the_limits_are_told(checker: Checker):
    lack(checker.page, 1)
    whole = f"**/runtime/{built_file('whole.bin').name}"
    checker.page.route(whole, lambda route: route.abort())
    checker.open()
    fill(checker)
    checker.submit()
    expect_failure(checker)
    checker.page.unroute(whole)
    checker.part("retry").click()
    checker.wait_for("answered")
