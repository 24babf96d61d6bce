"""axe-core finds nothing on the checker, whatever it shows, in light and in dark, narrow and wide."""

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page

from tests.browser.checker import Checker, Link

pytestmark = [pytest.mark.browser, pytest.mark.full(but_each=3)]

STATES = {
    "idle": None,
    "answered": Link("return-online", [("return-requested", "2026-11-20")], "2026-11-22T12:00"),
    "answered, withdrawn": Link("return-cod", [("return-requested", "2026-11-01")], "2026-11-22T12:00"),
    "error": Link(
        "return-online",
        [("return-requested", "2026-11-20"), ("merchant-approved", "2026-11-18")],
        "2026-11-22T12:00",
    ),
}


@pytest.mark.parametrize(
    ("lang", "look"),
    [("zh", ("light", 390)), ("en", ("dark", 390)), ("zh", ("dark", 1280)), ("en", ("light", 1280))],
)
def test_axe_finds_nothing_on_the_checker(
    new_context: Callable[..., BrowserContext],
    violations: Callable[[Page], list[str]],
    site: str,
    lang: str,
    look: tuple[str, int],
):
    scheme, width = look
    context = new_context(
        color_scheme=scheme, viewport={"width": width, "height": 844}, reduced_motion="reduce"
    )
    checker = Checker(context.new_page(), site, lang)
    checker.open()
    checker.wait_for("ready")
    assert violations(checker.page) == []
    for name, link in STATES.items():
        if link:
            checker.follow(link.fragment)
            checker.wait_for(name.split(",")[0])
            checker.page.evaluate(
                "document.querySelectorAll('details').forEach((part) => (part.open = true))"
            )
            assert violations(checker.page) == [], name


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_where_the_runtime_is_blocked(
    new_context: Callable[..., BrowserContext],
    violations: Callable[[Page], list[str]],
    site: str,
    scheme: str,
):
    page = new_context(color_scheme=scheme, reduced_motion="reduce").new_page()
    page.route("**/runtime/python.*.bin", lambda route: route.abort())
    checker = Checker(page, site, "zh")
    checker.open()
    checker.submit()
    checker.wait_for("error")
    assert violations(page) == []
