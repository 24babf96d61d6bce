"""Under its policy every kind of page does what it did, and what was put into it does not run."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, ConsoleMessage, Page, expect

from scripts.tools.serve import serve
from tests.browser.built import SITE
from tests.browser.checker import Checker, Link
from tests.browser.pages import samples
from tests.browser.waiting import wait_until

pytestmark = pytest.mark.browser

LISTEN = """
window.refused = [];
document.addEventListener("securitypolicyviolation", (event) => window.refused.push(
  [event.effectiveDirective, event.blockedURI, event.sample, event.sourceFile, event.lineNumber].join(" ")
));
"""
REJECTED = Link("intervention", [("merchant-rejected", "2026-11-20T15:30")], now="2026-11-21T12:00:00+08:00")


class Listened:
    """A page of which every complaint is noted: of the policy, of scripts and on the console."""

    def __init__(self, context: BrowserContext) -> None:
        context.add_init_script(LISTEN)
        self.page = context.new_page()
        self._errors: list[str] = []
        self.page.on("pageerror", lambda error: self._errors.append(str(error)))
        self.page.on("console", self._hear)

    def _hear(self, told: ConsoleMessage) -> None:
        # A page that names no icon has the browser ask for one by itself.
        if told.type == "error" and not told.location["url"].endswith("/favicon.ico"):
            self._errors.append(told.text)

    def forget(self) -> None:
        """Forget what console and scripts told."""
        self._errors.clear()

    @property
    def complaints(self) -> list[str]:
        """What there was since the page was opened, and of console and scripts what is not forgotten."""
        return [*self.page.evaluate("window.refused"), *self._errors]


@pytest.fixture
def listened(new_context: Callable[..., BrowserContext]) -> Listened:
    return Listened(new_context())


@pytest.fixture(scope="module")
def everywhere(one_for_all: Callable[..., BrowserContext]) -> Listened:
    """One for all pages, each of which a reader comes to from the one before."""
    return Listened(one_for_all())


@pytest.mark.full(but_each=19)
@pytest.mark.parametrize("path", [*samples(), "assets/bench/report.html"])
def test_a_page_opens_and_is_printed_in_both_colours(everywhere: Listened, site: str, path: str):
    everywhere.forget()
    page = everywhere.page
    page.emulate_media(media="screen")
    page.goto(site + path, wait_until="networkidle")
    for palette in page.locator("label[for^=__palette]:visible").all():
        palette.click()
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint')), dispatchEvent(new Event('afterprint'))")
    assert everywhere.complaints == []


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_case_is_answered_drawn_and_taken_along(listened: Listened, site: str, lang: str):
    checker = Checker(listened.page, site, lang)
    checker.open_answered(REJECTED)
    expect(checker.part("answer").locator(".dc-timeline svg")).to_be_attached()
    # Its style is the page's: the words beside the line are smaller than the times.
    sizes = (
        checker.part("answer")
        .locator(".tl .tl-time, .tl .tl-between")
        .evaluate_all("(texts) => [...new Set(texts.map((text) => getComputedStyle(text).fontSize))].sort()")
    )
    assert sizes == ["12px", "14px"]
    assert listened.complaints == []


def test_search_finds_and_the_page_it_leads_to_is_marked(listened: Listened, site: str):
    page = listened.page
    page.goto(f"{site}en/faq/")
    page.keyboard.press("/")
    page.locator(".md-search__input").fill("hotline")
    page.locator("[data-md-component=search-result] li a").first.click()
    expect(page.locator("article mark").first).to_be_attached()
    assert listened.complaints == []


def test_a_missing_page_leads_to_the_site(listened: Listened, site: str):
    listened.page.goto(f"{site}no/such/page/")
    expect(listened.page.locator("[data-page='en/']")).to_have_attribute("href", f"{site}en/")
    # The page itself, and where it looks for the site's root.
    assert [told for told in listened.complaints if "404" not in told] == []


def test_the_copy_for_readers_without_a_network_is_made_and_opens(
    new_context: Callable[..., BrowserContext], site: str
):
    context = new_context(service_workers="allow")
    listened = Listened(context)
    checker = Checker(listened.page, site, "zh")
    checker.open_answered(REJECTED)
    wait_until(listened.page, "navigator.serviceWorker.controller !== null", patience=60)
    assert listened.complaints == []
    context.set_offline(True)
    checker.open_answered(REJECTED)
    listened.page.goto(f"{site}en/faq/")
    expect(listened.page.locator("h1")).to_be_visible()
    assert listened.complaints == []


@pytest.fixture
def meddled(tmp_path: Path) -> Path:
    """A copy of the site into whose pages somebody on the way has put what runs."""
    copy = tmp_path / "site"
    shutil.copytree(SITE, copy, ignore=shutil.ignore_patterns("runtime", "sw.js"))
    added = (
        "<script>window.ran = 'script'</script><img src='data:,' onerror=\"window.ran = 'handler'\">"
        "<script src='https://example.com/a.js'></script><style>h1 { color: red }</style>"
        "<base href='https://example.com/'>"
    )
    for page in copy.rglob("*.html"):
        html = page.read_text("utf-8")
        page.write_text(html.replace("</h1>", f"</h1>{added}", 1), "utf-8")
    return copy


def test_what_was_put_into_a_page_does_not_run(listened: Listened, meddled: Path):
    page = listened.page
    with serve(meddled, "/REPO/") as address:
        page.goto(f"{address}faq/", wait_until="networkidle")
        assert page.evaluate("window.ran") is None
        assert page.locator("h1").evaluate("(h1) => getComputedStyle(h1).color") != "rgb(255, 0, 0)"
        assert page.evaluate("document.baseURI").startswith(address)
        refused = page.evaluate("window.refused")
    # Of each of the five that were put in.
    directives = {told.split()[0] for told in refused}
    assert directives == {"script-src-elem", "script-src-attr", "style-src-elem", "base-uri"}


@pytest.mark.parametrize(
    "written",
    [
        "document.body.innerHTML = '<img src=x>'",
        "document.body.insertAdjacentHTML('beforeend', '<mark data-md-highlight onclick=x>')",
        "new DOMParser().parseFromString('<p>', 'text/html')",
        "document.createElement('script').src = 'assets/other.js'",
        "new Worker('https://example.com/worker.js')",
        "new Worker('assets/other.js')",
        "trustedTypes.createPolicy('another', {})",
    ],
)
def test_a_script_may_not_write_what_no_policy_of_the_site_allows(page: Page, site: str, written: str):
    page.goto(f"{site}faq/")
    refused = page.evaluate(
        f"() => {{ try {{ {written}; return ''; }} catch (error) {{ return error.name }} }}"
    )
    assert refused == "TypeError"


def test_the_theme_may_mark_words(page: Page, site: str):
    page.goto(f"{site}faq/")
    written = "a &lt;b&gt; <mark data-md-highlight>c</mark>"
    assert (
        page.evaluate(
            "(html) => { const p = document.createElement('p'); p.innerHTML = html; return p.textContent; }",
            written,
        )
        == "a <b> c"
    )
