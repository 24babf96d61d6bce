"""After one visit to the checker the whole site works without a network; reading pages keep nothing."""

import re
import socket
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urljoin

import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

from scripts.publish.dist import write_archive
from scripts.tools.serve import SiteHandler, serve
from tests.browser.built import SITE
from tests.browser.checker import Checker, Link
from tests.browser.conftest import PHONE
from tests.browser.offline import copy_site, kept, publish, wait_until
from tests.browser.pages import pages

pytestmark = [pytest.mark.browser, pytest.mark.full(but_each=9)]

LANGUAGES = ("zh", "en")
CASE = Link("return-online", [("merchant-approved", "2026-11-20T15:30")], "2026-11-22T12:00")
OTHER_CASE = Link("intervention", [("merchant-rejected", "2026-02-27T20:00")], "2026-02-28T12:00")

NewContext = Callable[..., BrowserContext]


@pytest.fixture
def context(new_context: NewContext) -> BrowserContext:
    """A browser that may keep an offline copy."""
    return new_context(service_workers="allow")


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The paths that servers of this process are asked for, as they are."""
    paths: list[str] = []
    monkeypatch.setattr(SiteHandler, "log_request", lambda handler, *_: paths.append(handler.path))
    return paths


def says(checker: Checker, key: str) -> None:
    words = checker.text(f"form.offline.{key}")
    expect(checker.part("offline")).to_have_text(words, use_inner_text=True, timeout=60_000)


def keep(context: BrowserContext, address: str, lang: str) -> Checker:
    """Visit the checker once and stay until the copy is there."""
    checker = Checker(context.new_page(), address, lang)
    checker.open_answered(CASE)
    says(checker, "ready")
    return checker


def is_styled(page: Page) -> bool:
    """Whether every style sheet that the page links has arrived."""
    rules: list[int] = page.evaluate("[...document.styleSheets].map((sheet) => sheet.cssRules.length)")
    return len(rules) > 2 and all(rules)


@pytest.fixture(scope="module", params=LANGUAGES)
def left(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Checker]:
    """The checker after one visit in each language, when the server is gone."""
    context = browser.new_context(viewport=PHONE)
    with serve(SITE, "/REPO/") as address:
        checker = keep(context, address, request.param)
    yield checker
    context.close()


# Reads files through the service worker, as opening them does: nothing for what is not there.
READ = """(addresses) => Promise.all(addresses.map(async (address) => {
  const response = await fetch(address).catch(() => null);
  return response?.status === 200 ? response.text() : "";
}))"""


def test_after_one_visit_every_page_is_there_without_a_network(left: Checker):
    addresses = [f"{left.site}{path}" for path in pages()]
    parts = set()
    for address, html in zip(addresses, left.page.evaluate(READ, addresses), strict=True):
        page = BeautifulSoup(html, "html.parser")
        sheets = [str(link["href"]) for link in page.select("link[rel=stylesheet]")]
        images = [str(image["src"]) for image in page.select(".md-logo img")]
        heading = page.select_one("article h1")
        assert heading, address
        assert heading.text.strip(), address
        assert len(sheets) >= 3, address
        assert images, address
        parts |= {urljoin(address, part) for part in [*sheets, *images]}
    # Whatever they show or link, each once.
    each = sorted(parts)
    assert [
        part for part, content in zip(each, left.page.evaluate(READ, each), strict=True) if not content
    ] == []


@pytest.mark.parametrize("path", ["", "en/", "deadlines/", "en/rules/return-cod/refund-voucher/"])
def test_after_one_visit_a_page_opens_without_a_network_as_it_does_with_one(left: Checker, path: str):
    page = left.page
    found = page.goto(f"{left.site}{path}")
    assert found
    assert found.status == 200
    assert page.locator("article h1").inner_text()
    assert is_styled(page)
    assert page.locator(".md-logo img").first.evaluate("(image) => image.decode().then(() => true)")


def test_the_checker_answers_any_case_without_a_network(left: Checker):
    for lang in LANGUAGES:
        checker = Checker(left.page, left.site, lang)
        checker.open_answered(OTHER_CASE)
        assert checker.answer == OTHER_CASE.answer()
        says(checker, "ready")


@pytest.mark.parametrize(
    ("path", "end"),
    [
        ("deadlines", "deadlines/"),
        ("deadlines?a=b", "deadlines/?a=b"),
        ("deadlines/index.html", "deadlines/"),
        ("index.html", ""),
        ("en/faq/?h=refund", "en/faq/?h=refund"),
        ("en", "en/"),
    ],
)
def test_without_a_network_addresses_lead_where_a_server_would_lead(left: Checker, path: str, end: str):
    found = left.page.goto(f"{left.site}{path}")
    assert found
    assert (found.status, left.page.url) == (200, f"{left.site}{end}")


def test_the_page_for_what_is_not_there_finds_the_site_under_any_path(page: Page):
    with serve(SITE, "/some/where/") as address:
        found = page.goto(f"{address}en/no/such/page")
        assert found
        assert found.status == 404
        checker = page.get_by_role("link", name="work out your deadline")
        expect(checker).to_have_attribute("href", f"{address}en/check/")
        checker.click()
        expect(page).to_have_url(f"{address}en/check/")
        expect(page.locator("deadline-checker")).to_be_attached()


def test_search_works_without_a_network(left: Checker):
    page = left.page
    page.goto(f"{left.root}rights/")
    page.locator("label.md-header__button[for=__search]").click()
    page.fill(".md-search__input", "12315")
    page.press(".md-search__input", "End")
    page.wait_for_selector(".md-search-result__item")


def test_what_is_not_there_is_told_without_a_network_too(left: Checker):
    page = left.page
    found = page.goto(f"{left.site}no/such/page/")
    assert found
    assert found.status == 404
    expect(page.locator("article")).to_contain_text("Page not found")
    home = page.get_by_role("link", name="home page")
    expect(home).to_have_attribute("href", f"{left.site}en/")
    home.click()
    expect(page).to_have_url(f"{left.site}en/")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_on_a_repeat_visit_only_news_is_asked_for(context: BrowserContext, asked: list[str], lang: str):
    with serve(SITE, "/REPO/") as address:
        keep(context, address, lang).page.close()
        page = context.new_page()
        checker = Checker(page, address, lang)
        asked.clear()
        checker.open_answered(OTHER_CASE)
        # The browser itself may look for a newer service worker at any time.
        assert set(asked) <= {"/REPO/sw.js"}
        says(checker, "ready")
        wait_until(page, lambda: "/REPO/sw.js" in asked)
        assert set(asked) == {"/REPO/sw.js"}


def test_a_first_visit_pays_for_no_copy_before_its_answer(context: BrowserContext, asked: list[str]):
    held: list[Route] = []
    with serve(SITE, "/REPO/") as address:
        checker = Checker(context.new_page(), address, "zh")
        checker.page.route("**/runtime/rules*", lambda route: held.append(route))  # noqa: PLW0108 - a built-in method is refused
        checker.open(CASE)
        wait_until(checker.page, lambda: bool(held) and any("/runtime/python." in path for path in asked))
        checker.page.evaluate("new Promise((resolve) => requestIdleCallback(resolve))")
        assert checker.state == "loading"
        expect(checker.part("offline")).to_have_text("", use_inner_text=True)
        seen = {path.removeprefix("/REPO/") for path in asked}
        assert "sw.js" not in seen
        # No other page, and nothing of another page.
        assert {path for path in seen if path.endswith("/")} == {"check/"}
        for route in held:
            route.continue_()
        checker.wait_for("answered")
        wait_until(checker.page, lambda: "/REPO/sw.js" in asked)


def test_the_whole_core_is_neither_fetched_nor_kept(context: BrowserContext, asked: list[str]):
    with serve(SITE, "/REPO/") as address:
        page = keep(context, address, "zh").page
        assert [path for path in asked if "/runtime/python." in path]
        assert [path for path in asked if "/runtime/whole." in path] == []
        assert [url for url in kept(page) if "/runtime/whole." in url] == []


def test_reading_pages_alone_keep_nothing(context: BrowserContext, asked: list[str]):
    page = context.new_page()
    with serve(SITE, "/REPO/") as address:
        for path in ("", "en/", "deadlines/", "en/faq/", "sources/"):
            page.goto(f"{address}{path}", wait_until="networkidle")
            assert page.evaluate("navigator.serviceWorker.getRegistrations()") == []
    assert "/REPO/sw.js" not in asked


def test_a_browser_without_service_workers_is_told_and_the_checker_goes_on(checker: Checker):
    checker.page.add_init_script("delete Navigator.prototype.serviceWorker")
    checker.open_answered(CASE)
    says(checker, "failed")
    checker.follow_answered(OTHER_CASE)
    assert checker.answer == OTHER_CASE.answer()


def test_a_copy_that_cannot_be_made_is_told_and_made_at_the_next_visit(
    context: BrowserContext, tmp_path: Path
):
    folder = copy_site(SITE, tmp_path / "site")
    publish(folder, "a", "Buy a kite.")
    missing = folder / "contact" / "index.html"
    missing.rename(tmp_path / "aside.html")
    with serve(folder, "/REPO/") as address:
        checker = Checker(context.new_page(), address, "zh")
        checker.open_answered(CASE)
        says(checker, "failed")
        (tmp_path / "aside.html").rename(missing)
        checker.open_answered(CASE)
        says(checker, "ready")


# As browsers do where room is scarce: the service worker stays.
CLEAR = "caches.keys().then((names) => Promise.all(names.map((name) => caches.delete(name))))"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_copy_that_the_browser_has_cleared_is_made_again_before_it_is_said_to_be_there(
    context: BrowserContext, lang: str
):
    with serve(SITE, "/REPO/") as address:
        checker = keep(context, address, lang)
        whole = sorted(url for url in kept(checker.page) if "?__WB_REVISION__" in url)
        checker.page.evaluate(CLEAR)
        checker.open_answered(CASE)
        says(checker, "ready")
        assert sorted(url for url in kept(checker.page) if "?__WB_REVISION__" in url) == whole
    found = checker.page.goto(f"{checker.root}phrasebook/")
    assert found
    assert found.status == 200


def test_a_copy_that_the_browser_has_cleared_and_cannot_make_again_is_told(
    context: BrowserContext, tmp_path: Path
):
    folder = copy_site(SITE, tmp_path / "site")
    publish(folder, "a", "Buy a kite.")
    with serve(folder, "/REPO/") as address:
        checker = keep(context, address, "zh")
        (folder / "contact" / "index.html").unlink()
        checker.page.evaluate(CLEAR)
        checker.open_answered(CASE)
        says(checker, "failed")


@contextmanager
def plainly_served(folder: Path) -> Iterator[str]:
    """Serve a folder as Python does: nothing compressed, types as this machine's tables have them."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "http.server", str(port), "--bind", "127.0.0.1", "--directory", folder]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        try:
            yield f"http://127.0.0.1:{port}/"
        finally:
            server.terminate()


def wait_for_server(page: Page, address: str) -> None:
    def answers() -> bool:
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", int(re.findall(r":(\d+)/", address)[0]))) == 0

    wait_until(page, answers)


@pytest.mark.parametrize("path", ["", "a/b/"])
def test_the_zip_works_from_any_path_of_a_plain_server(context: BrowserContext, tmp_path: Path, path: str):
    archive = tmp_path / "site.zip"
    write_archive(SITE, archive)
    with zipfile.ZipFile(archive) as packed:
        packed.extractall(tmp_path / "www" / path)
    with plainly_served(tmp_path / "www") as address:
        page = context.new_page()
        wait_for_server(page, address)
        page.close()
        checker = keep(context, f"{address}{path}", "en")
        assert checker.answer == CASE.answer()
    checker.open_answered(OTHER_CASE)
    assert checker.answer == OTHER_CASE.answer()


@pytest.mark.parametrize("home", ["", "en/"])
def test_the_checker_can_be_installed_as_an_app(context: BrowserContext, home: str):
    with serve(SITE, "/REPO/") as address:
        page = keep(context, address, "en" if home else "zh").page
        page.goto(f"{address}{home}")
        wire = context.new_cdp_session(page)
        manifest = wire.send("Page.getAppManifest")
        assert manifest["errors"] == []
        assert manifest["url"] == f"{address}{home}manifest.json"
        parsed = manifest["manifest"]
        assert (parsed["startUrl"], parsed["scope"]) == (f"{address}{home}check/", address)
        found = wire.send("Page.getInstallabilityErrors")["installabilityErrors"]
        # Nothing is ever installed from a browser such as tests have.
        assert {error["errorId"] for error in found} == {"in-incognito"}
