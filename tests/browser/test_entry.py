"""The checker's own script may come wrong, late or not at all: that is told, and tried again."""

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, Route, expect

from tests.browser.checker import Checker, Link, in_chinese
from tests.browser.faults import WRONG_COPIES, FaultyServer
from tests.browser.test_silence import throwing

pytestmark = [pytest.mark.browser, pytest.mark.full(but_each=5)]

NewContext = Callable[..., BrowserContext]

SCRIPT = "element.js"
CASE = Link("return-online", [("merchant-approved", "2026-11-20T15:30")])
EVENT = "return-online.merchant-approved"
LANGS = pytest.mark.parametrize("lang", ["zh", "en"])


def fill(checker: Checker) -> None:
    """Fill in what the page shows before any script runs."""
    checker.page.locator(f"[name=situation][value='{EVENT}']").check()
    checker.page.locator("[data-part=steps] [type=date]").fill("2026-11-20")
    checker.page.locator("[data-part=steps] [type=time]").fill("15:30")


def press(checker: Checker) -> None:
    checker.page.locator("[data-part=form] [type=submit]").click()


def expect_answer(checker: Checker) -> None:
    """The right answer, on the same page, and what was typed is still there."""
    checker.wait_for("answered")
    assert checker.answer == CASE.answer(checker.told["now"])
    assert checker.typed() == [("merchant-approved", "2026-11-20", "15:30")]
    expect(checker.part("failed")).to_be_hidden()
    expect(checker.part("limits")).to_be_hidden()


def expect_failure(checker: Checker, why: str) -> None:
    """What went wrong, a way to try again, and the limits, without what is said where no script runs."""
    checker.wait_for("error")
    expect(checker.part("failed")).to_be_visible()
    expect(checker.part("failed")).to_contain_text(checker.text("form.failed"))
    told = {name: checker.part(name) for name in ("why", "why-file")}
    expect(told.pop(why)).to_have_text(checker.text(f"form.failed.{why}"))
    expect(told.popitem()[1]).to_be_hidden()
    expect(checker.part("spoken")).to_have_text(checker.text(f"form.failed.{why}"))
    expect(checker.part("retry")).to_be_visible()
    assert checker.part("limits").locator("[data-timed]:visible").count() > 5
    expect(checker.element.locator(".dc-no-script")).to_be_hidden()


@pytest.mark.parametrize("fault", WRONG_COPIES)
def test_one_bad_copy_is_passed_over_and_no_longer_kept(
    new_context: NewContext, server: FaultyServer, fault: str
):
    context = new_context()
    server.break_file(SCRIPT, fault, times=1)
    for page in (context.new_page(), context.new_page()):
        checker = Checker(page, server.address, "zh")
        checker.open()
        fill(checker)
        press(checker)
        expect_answer(checker)
    # As it was bad, past the caches and by its other address; then from the cache.
    assert len(server.ranges) == 3


@LANGS
@pytest.mark.parametrize("fault", WRONG_COPIES)
def test_what_stays_wrong_is_told_and_tried_again(
    new_context: NewContext, server: FaultyServer, fault: str, lang: str
):
    checker = Checker(new_context().new_page(), server.address, lang)
    server.break_file(SCRIPT, fault)
    checker.open()
    expect_failure(checker, "why-file")
    fill(checker)
    for again in (lambda: checker.part("retry").click(), lambda: press(checker)):
        again()
        checker.wait_for("error")
        expect_failure(checker, "why-file")
    server.mend()
    checker.part("retry").click()
    expect_answer(checker)


@in_chinese
def test_nothing_is_worked_out_that_was_not_filled_in(checker: Checker):
    checker.page.route("**/element.js*", lambda route: route.abort())
    checker.open()
    checker.wait_for("error")
    checker.page.unroute_all()
    checker.part("retry").click()
    checker.wait_for("ready")
    expect(checker.part("failed")).to_be_hidden()
    expect(checker.element.locator(".dc-missing:visible")).to_have_count(0)


@in_chinese
def test_who_asks_before_the_script_has_come_is_answered_once_it_has(checker: Checker):
    held: list[Route] = []
    checker.page.route("**/element.js", lambda route: held.append(route))  # noqa: PLW0108 - a method has no place for notes
    checker.page.goto(checker.address, wait_until="commit")
    fill(checker)
    press(checker)
    expect(checker.part("loading")).to_be_visible()
    expect(checker.part("limits")).to_be_hidden()
    assert checker.state == "loading"
    for route in held:
        route.continue_()
    expect_answer(checker)


@in_chinese
def test_a_script_that_does_not_come_is_given_up_after_half_a_minute(checker: Checker):
    checker.page.clock.install()
    checker.page.route("**/element.js", lambda _: None)
    checker.page.goto(checker.address, wait_until="commit")
    fill(checker)
    press(checker)
    checker.wait_for("loading")
    checker.page.clock.run_for(31_000)
    expect_failure(checker, "why-file")
    checker.part("retry").click()
    checker.wait_for("loading")
    # The one that was given up comes first, and then the other.
    checker.page.unroute_all()
    expect_answer(checker)
    checker.page.wait_for_load_state("networkidle")
    assert checker.state == "answered"


def test_what_was_typed_before_the_script_is_by_chinas_clock(new_checker: Callable[..., Checker]):
    checker = new_checker("zh", timezone_id="Europe/Berlin")
    checker.page.route("**/element.js*", lambda route: route.abort())
    checker.open()
    checker.wait_for("error")
    fill(checker)
    checker.page.unroute_all()
    checker.part("retry").click()
    expect_answer(checker)
    assert checker.page.locator("[name=zone]:checked").input_value() == "china"


NO_POLICY = """
const { createPolicy } = trustedTypes;
trustedTypes.createPolicy = function (name, rules) {
  if (name !== "answer") return createPolicy.call(this, name, rules);
  trustedTypes.createPolicy = createPolicy;
  throw new TypeError("no policy");
};
"""
# What a browser may lack, or refuse once; and whether that ends with the start.
BROKEN = {
    "no custom elements": ("delete window.customElements;", True),
    "define throws": ("customElements.define = () => { throw new Error('broken'); };", True),
    "the start throws": (throwing("HTMLFormElement.prototype", "dataset"), True),
    "the policy throws": (NO_POLICY, False),
}


@pytest.mark.parametrize("what", BROKEN)
def test_whatever_throws_while_it_starts_is_told_and_what_was_typed_stays(page: Page, site: str, what: str):
    checker = Checker(page, site, "zh")
    script, is_start = BROKEN[what]
    page.add_init_script(f"if (!sessionStorage.opened) {{ {script} }}")
    checker.open()
    if is_start:
        expect_failure(checker, "why")
    fill(checker)
    press(checker)
    checker.wait_for("error")
    expect(checker.part("failed")).to_be_visible()
    assert page.url.partition("#")[0] == checker.address
    if what == "define throws":
        page.evaluate("delete customElements.define")
    page.evaluate("sessionStorage.opened = 1")
    if what != "no custom elements":
        checker.part("retry").click()
        expect_answer(checker)
