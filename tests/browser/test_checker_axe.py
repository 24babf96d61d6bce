"""axe-core finds nothing on the checker, whatever it shows, in light and in dark, narrow and wide."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.browser.checker import Checker, Link

pytestmark = [pytest.mark.browser, pytest.mark.full(but_each=7)]

STATES = {
    "answered": Link("return-online", [("return-requested", "2026-11-20")], "2026-11-22T12:00"),
    "answered, withdrawn": Link("return-cod", [("return-requested", "2026-11-01")], "2026-11-22T12:00"),
    "error": Link(
        "return-online",
        [("return-requested", "2026-11-20"), ("merchant-approved", "2026-11-18")],
        "2026-11-22T12:00",
    ),
}


def test_axe_finds_nothing_on_the_checker(looked_at: Checker, violations: Callable[[Page], list[str]]):
    assert violations(looked_at.page) == []
    for name, link in STATES.items():
        looked_at.follow(link.fragment)
        looked_at.wait_for(name.split(",")[0])
        looked_at.page.evaluate("document.querySelectorAll('details').forEach((part) => (part.open = true))")
        assert violations(looked_at.page) == [], name


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_where_the_runtime_is_blocked(
    new_checker: Callable[..., Checker], violations: Callable[[Page], list[str]], scheme: str
):
    checker = new_checker("zh", color_scheme=scheme, reduced_motion="reduce")
    checker.page.route("**/runtime/python.*.bin", lambda route: route.abort())
    checker.open()
    checker.situation("intervention.merchant-rejected").check()
    checker.fill_moment("2026-11-20")
    checker.submit()
    checker.wait_for("error")
    assert violations(checker.page) == []
