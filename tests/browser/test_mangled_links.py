"""A link that an app has changed opens the case; what cannot be read is named at its field, the rest stays.

How each is read is tested without a browser.
"""

import json
from urllib.parse import quote

import pytest
from playwright.sync_api import Page, expect

from tests.browser.checker import Checker, Link, shared_in_chinese

pytestmark = [pytest.mark.browser, pytest.mark.full(but_each=9)]

LEFT = ("return-online.tracking-number", "2026-11-21T11:00", "1d3h", {"days": 1, "hours": 3})
CASE = Link("return-online", [("merchant-approved", "2026-11-20T15:30")], "2026-11-21T12:00", observed=LEFT)
FRAGMENT = CASE.fragment


@shared_in_chinese
@pytest.mark.parametrize(
    "fragment",
    [
        f"{FRAGMENT}，你看看&from=singlemessage&isappinstalled=0",
        f"{FRAGMENT}?from=groupmessage#wechat_redirect",
        FRAGMENT.replace("&", "&amp;") + "）",
        quote(FRAGMENT, safe="") + "&from=singlemessage",
    ],
)
def test_a_link_that_was_changed_on_its_way_is_answered(shared: Checker, fragment: str):
    shared.follow(fragment)
    shared.wait_for("answered", "error")
    assert shared.answer == CASE.answer()
    assert shared.typed() == [("merchant-approved", "2026-11-20", "15:30")]
    assert shared.count("days").input_value() == "1"


def test_a_zone_that_was_cut_is_named_at_its_field_and_takes_nothing_with_it(shared: Checker):
    cut = Link(CASE.flow, [("merchant-approved", "2026-11-20T15:30+08:")], CASE.now, observed=LEFT)
    shared.follow(cut.fragment)
    shared.wait_for("error")
    error = shared.told["error"]
    assert (error["code"], error["where"]) == ("bad-moment", "/events/0/at")
    expect(shared.step().locator("[data-part=refused]")).to_have_text(error["message"][shared.lang])
    expect(shared.step().locator("[data-part=written]")).to_contain_text("2026-11-20T15:30+08:")
    assert shared.typed() == [("merchant-approved", "", "")]
    assert shared.count("days").input_value() == "1"
    # The reader says when it was, and the rest of the link still counts.
    shared.fill_moment("2026-11-20", "15:30")
    shared.wait_for("answered")
    answer = shared.told
    assert answer == json.loads(Link(CASE.flow, CASE.events, observed=LEFT).answer(answer["now"]))


def test_a_link_that_is_none_of_the_checkers_leaves_what_was_typed(shared: Checker):
    shared.situation("return-online.merchant-approved").check()
    shared.fill_moment("2026-11-20", "15:30")
    shared.follow("from=singlemessage")
    assert shared.typed() == [("merchant-approved", "2026-11-20", "15:30")]


@pytest.mark.parametrize("tail", [f"%23{FRAGMENT}", f"%23{quote(FRAGMENT, safe='')}?from=singlemessage"])
def test_a_sign_that_was_encoded_leads_to_the_case_all_the_same(checker: Checker, tail: str):
    checker.page.goto(f"{checker.address}{tail}")
    checker.wait_for("answered")
    assert checker.page.url.startswith((f"{checker.address}#flow=", f"{checker.address}?from="))
    assert checker.answer == CASE.answer()


def test_a_missing_page_leads_to_no_other_site(page: Page, site: str):
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{site.rsplit('/', 2)[0]}//elsewhere.example/%23x")
    page.wait_for_load_state("networkidle")
    assert [url for url in asked if not url.startswith(site.split("REPO/", maxsplit=1)[0])] == []
