"""A newer version of the site takes the place of the kept one: whole, soon, and no reader loses anything."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

from scripts.publish.offline import write_service_worker
from scripts.tools.serve import SiteHandler, serve
from tests.browser.built import SITE
from tests.browser.checker import Checker, Link, in_chinese
from tests.browser.offline import (
    UPDATE,
    copies,
    copy_site,
    damage,
    kept,
    publish,
    version_of,
    wait_for_version,
    wait_until,
)

pytestmark = [pytest.mark.browser, pytest.mark.full(but_each=13)]

CASE = Link("return-online", [("merchant-approved", "2026-11-20T15:30")])

KITE, ROPE = "Buy a kite.", "Sell the rope."
OLD, NEW = "a" * 8, "b" * 8


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Version a of the site, to be changed."""
    site = copy_site(SITE, tmp_path / "site")
    publish(site, "a", KITE)
    return site


@pytest.fixture
def address(folder: Path) -> Iterator[str]:
    """Where that folder is served."""
    with serve(folder, "/REPO/") as served:
        yield served


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The paths that servers of this process are asked for, as they are."""
    paths: list[str] = []
    monkeypatch.setattr(SiteHandler, "log_request", lambda handler, *_: paths.append(handler.path))
    return paths


@pytest.fixture
def context(new_context: Callable[..., BrowserContext]) -> BrowserContext:
    """A browser that may keep an offline copy."""
    return new_context(service_workers="allow")


@pytest.fixture(params=["zh", "en"])
def checker(request: pytest.FixtureRequest, context: BrowserContext, address: str) -> Checker:
    """The checker with an answer of version a, which is kept."""
    found = Checker(context.new_page(), address, request.param)
    found.open(CASE)
    expect(found.part("ready")).to_be_visible()
    expect(headline(found)).to_have_text(KITE)
    return found


def headline(checker: Checker) -> Locator:
    return checker.part("answer").locator(".dc-sentence")


def read(context: BrowserContext, address: str) -> Page:
    page = context.new_page()
    page.goto(f"{address}rights/")
    return page


def test_an_answer_that_is_open_is_given_again_and_says_what_it_was(checker: Checker, folder: Path):
    loads: list[Page] = []
    checker.page.on("load", lambda page: loads.append(page))  # noqa: PLW0108 - a built-in method is refused
    publish(folder, "b", ROPE)
    checker.page.evaluate(UPDATE)
    expect(headline(checker)).to_have_text(ROPE)
    expect(checker.part("done")).to_contain_text(checker.text("form.renewal.done"))
    expect(checker.part("before")).to_contain_text(checker.text("form.renewal.before"))
    expect(checker.part("before").locator("strong")).to_have_text(KITE)
    assert version_of(checker.page) == "b"
    # And not over and over.
    checker.page.evaluate(UPDATE)
    checker.page.evaluate("new Promise((resolve) => requestIdleCallback(resolve))")
    assert len(loads) == 1
    # It is news once.
    checker.page.reload()
    expect(headline(checker)).to_have_text(ROPE)
    expect(checker.part("done")).to_be_hidden()


@in_chinese
def test_the_same_answer_under_newer_rules_is_said_to_be_that(checker: Checker, folder: Path):
    publish(folder, "b", KITE)
    checker.page.evaluate(UPDATE)
    expect(checker.part("done")).to_be_visible()
    expect(checker.part("before")).to_be_hidden()


@in_chinese
def test_a_version_with_the_same_checker_changes_nothing_on_its_page(checker: Checker, folder: Path):
    loads: list[Page] = []
    checker.page.on("load", lambda page: loads.append(page))  # noqa: PLW0108 - a built-in method is refused
    page = folder / "rights" / "index.html"
    page.write_text(page.read_text("utf-8").replace("version a", "version b"), "utf-8")
    write_service_worker(folder)
    checker.page.evaluate(UPDATE)
    wait_for_version(read(checker.page.context, checker.site), "b")
    assert loads == []
    expect(checker.part("offered")).to_be_hidden()


def test_what_was_typed_is_not_lost(checker: Checker, folder: Path):
    checker.fill_moment("2026-11-21", "09:15")
    checker.step().get_by_label(checker.text("form.date")).fill("")
    checker.part("result").focus()
    publish(folder, "b", ROPE)
    checker.page.evaluate(UPDATE)
    offered = checker.part("offered")
    expect(offered).to_contain_text(checker.text("form.renewal"))
    assert version_of(checker.page) == "a"
    assert checker.typed() == [("merchant-approved", "", "09:15")]
    offered.get_by_role("button", name=checker.text("form.renewal.do")).click()
    expect(headline(checker)).to_have_text(ROPE)
    assert version_of(checker.page) == "b"


@in_chinese
def test_a_reader_who_is_typing_is_not_interrupted(checker: Checker, folder: Path):
    checker.step().get_by_label(checker.text("form.time")).focus()
    publish(folder, "b", ROPE)
    checker.page.evaluate(UPDATE)
    expect(checker.part("offered")).to_be_visible()
    assert version_of(checker.page) == "a"


def test_a_page_that_cannot_remember_that_it_was_loaded_again_offers_it(
    context: BrowserContext, address: str, folder: Path
):
    page = context.new_page()
    page.add_init_script("delete window.sessionStorage")
    checker = Checker(page, address, "zh")
    checker.open(CASE)
    expect(checker.part("ready")).to_be_visible()
    publish(folder, "b", ROPE)
    page.evaluate(UPDATE)
    expect(checker.part("offered")).to_be_visible()
    assert version_of(page) == "a"


@in_chinese
def test_a_reading_page_is_out_of_date_for_one_visit_at_most(checker: Checker, folder: Path):
    context = checker.page.context
    publish(folder, "b", ROPE)
    checker.page.close()
    page = read(context, checker.site)
    assert version_of(page) in {"a", "b"}
    # The browser looks for a newer version by itself; when that is there, the next page is of it.
    wait_for_version(page, "b")
    for path in ("rights/", "", "en/faq/", "deadlines/"):
        page.goto(f"{checker.site}{path}")
        assert version_of(page) == "b"


@in_chinese
def test_an_open_page_of_the_former_version_keeps_its_parts_until_it_is_closed(
    checker: Checker, folder: Path, asked: list[str]
):
    context, address = checker.page.context, checker.site
    former = read(context, address)
    publish(folder, "b", ROPE)
    former.evaluate(UPDATE)
    expect(headline(checker)).to_have_text(ROPE)
    wait_for_version(former, "b")
    # It fetches its index late: the server has it no more.
    asked.clear()
    former.locator("label.md-header__button[for=__search]").click()
    former.fill(".md-search__input", "12315")
    former.press(".md-search__input", "End")
    former.wait_for_selector(".md-search-result__item")
    assert version_of(former) == "a"
    assert [path for path in asked if "search" in path] == []
    assert any(OLD in url for url in kept(former))
    # Newer pages are of one piece all the while.
    newer = read(context, address)
    assert version_of(newer) == "b"
    parts = newer.evaluate("performance.getEntriesByType('resource').map(({ name }) => name)")
    assert [url for url in parts if OLD in url] == []
    assert any(OLD in url for url in kept(newer))
    former.close()

    def has_gone() -> bool:
        newer.reload()
        return not any(OLD in url for url in kept(newer))

    wait_until(newer, has_gone)
    # Nothing is kept twice, and all that is left is whole.
    store = [url.split("?")[0] for url in kept(newer)]
    assert len(store) == len(set(store))
    assert {f"{address}{path}" for path in ("", "en/faq/", "check/", f"search/zh.{NEW}.json")} <= set(store)


@in_chinese
@pytest.mark.parametrize("fault", ["missing", "other"])
def test_a_newer_version_that_does_not_arrive_whole_leaves_the_former_one(
    checker: Checker, folder: Path, fault: str
):
    context, address = checker.page.context, checker.site
    publish(folder, "b", ROPE)
    page = folder / "en" / "faq" / "index.html"
    whole = page.read_text("utf-8")
    if fault == "missing":
        page.unlink()
    else:
        # As where a server still has a page of before.
        page.write_text(whole.replace("version b", "version a"), "utf-8")
    failed = checker.page.evaluate(
        """() => new Promise((resolve) => {
            navigator.serviceWorker.getRegistration().then((registration) => {
                registration.addEventListener("updatefound", () => {
                    const { installing } = registration;
                    installing.addEventListener("statechange", () => resolve(installing.state));
                });
                registration.update();
            });
        })"""
    )
    assert failed == "redundant"
    for path in ("rights/", "en/faq/", "check/"):
        opened = context.new_page()
        opened.goto(f"{address}{path}")
        assert version_of(opened) == "a"
        opened.close()
    expect(headline(checker)).to_have_text(KITE)
    expect(checker.part("ready")).to_be_visible()
    # The next time it is tried again.
    page.write_text(whole, "utf-8")
    checker.page.evaluate(UPDATE)
    expect(headline(checker)).to_have_text(ROPE)


@in_chinese
def test_an_update_fetches_what_has_changed_and_nothing_else(
    checker: Checker, folder: Path, asked: list[str]
):
    asked.clear()
    publish(folder, "b", ROPE)
    checker.page.evaluate(UPDATE)
    expect(headline(checker)).to_have_text(ROPE)
    fetched = {path.removeprefix("/REPO/") for path in asked}
    assert "rights/" in fetched
    assert not [path for path in fetched if "stylesheets" in path or "icons" in path or "site." in path]


@in_chinese
def test_a_newer_version_mends_a_damaged_file_that_is_the_same_in_both(checker: Checker, folder: Path):
    # Of a page that is not open: a file that is asked for would be mended at once.
    (sheet,) = (folder / "assets").glob("home.*.css")
    whole = copies(checker.page, sheet.name)
    damage(checker.page, sheet.name)
    publish(folder, "b", ROPE)
    checker.page.evaluate(UPDATE)
    expect(headline(checker)).to_have_text(ROPE)
    assert copies(checker.page, sheet.name) == whole
