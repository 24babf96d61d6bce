"""In forced colours a button is told from other words by its border, since its ground is that of the page."""

from collections.abc import Callable

import pytest

from tests.browser.checker import Checker, Link

pytestmark = [pytest.mark.browser, pytest.mark.full(but_each=2)]

LINK = Link("return-online", [("return-requested", "2026-11-20")], "2026-11-22T12:00")
BARE = """() => [...document.querySelectorAll("button, .md-button, [role=button]")]
    .filter((one) => one.checkVisibility() && parseFloat(getComputedStyle(one).borderTopWidth) === 0)
    .map((one) => one.outerHTML)"""


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("width", [390, 1280])
def test_every_button_has_a_border(new_checker: Callable[..., Checker], lang: str, width: int):
    checker = new_checker(lang, forced_colors="active", viewport={"width": width, "height": 844})
    checker.open()
    checker.wait_for("ready")
    assert checker.page.evaluate(BARE) == []
    checker.follow(LINK.fragment)
    checker.wait_for("answered")
    checker.unfold_all()
    assert checker.page.evaluate(BARE) == []
    for page in ("", "phrasebook/", "deadlines/"):
        checker.page.goto(f"{checker.root}{page}", wait_until="networkidle")
        assert checker.page.evaluate(BARE) == [], page
