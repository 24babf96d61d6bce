"""After one visit to the checker the site works without a network in Chromium, Firefox and WebKit."""

import pytest

from scripts.paths import SITE
from scripts.tools.serve import serve
from tests.browser.checker import Link
from tests.engines.launch import Engine
from tests.engines.reader import Reader

pytestmark = pytest.mark.engines


CASE = Link("return-online", [("merchant-approved", "2026-11-20T15:30")], "2026-11-22T12:00")
OTHER_CASE = Link("intervention", [("merchant-rejected", "2026-02-27T20:00")], "2026-02-28T12:00")


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_pages_open_and_cases_are_answered_when_the_server_is_gone(phone: Engine, lang: str):
    with serve(SITE, "/a/b/") as address:
        reader = Reader(phone, address, lang)
        reader.open(f"check/#{CASE.fragment}")
        reader.wait_for_state("answered")
        assert reader.see("[data-part=offline] p").text == reader.text("form.offline.ready")
    for path in ("", "deadlines/", "faq/"):
        reader.open(path)
        assert reader.see("article h1").text
        assert reader.run("return [...document.styleSheets].every((sheet) => sheet.cssRules.length > 0)")
    reader.open(f"check/#{OTHER_CASE.fragment}")
    reader.wait_for_state("answered")
    assert reader.answer == OTHER_CASE.answer()
    # Other tests listen for errors; what a browser says of a network that is gone is none of theirs.
    phone.log()
