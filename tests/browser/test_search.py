"""Search opens late and with little, says what it has and has not, and finds a page among the first three."""

import gzip
import json
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.built import SITE
from tests.browser.waiting import wait_until

pytestmark = [pytest.mark.browser, pytest.mark.full(but_each=9)]

# What is typed, and the pages that answer it.
QUERIES = {
    "zh": {
        "商家拒绝退款": "intervention/ faq/",
        "平台介入在哪里点": "intervention/ faq/",
        "介入多久有结果": "intervention/ faq/",
        "商家一直不处理": "return-online/ faq/",
        "忘了填单号": "return-online/ faq/",
        "退货单号": "return-online/ faq/ rules/return-online/tracking-number/",
        "签收了不退款": "return-online/ faq/ contact/",
        "货到付款": "cancel-cod/ return-cod/ faq/",
        "先行赔付": "faq/ return-cod/ sources/ rules/return-cod/refund-voucher/",
        "付款后取消订单": "cancel-online/ faq/",
        "没付款自动取消": "cancel-online/ rules/cancel-online/payment/ deadlines/",
        "客服电话": "contact/ faq/",
        "被骗了": "complain/ faq/ contact/",
        "验证助手": "contact/ faq/ sources/",
        "验证码": "contact/ faq/",
        "共享屏幕": "contact/ faq/",
        "12315": "complaint-12315/ complain/ faq/ rights/",
        "工作日": "complaint-12315/ complain/ deadlines/ sources/",
        "市场监管": "complaint-12315/ complain/ rights/ about/",
        "调解": "complaint-12315/ complain/ rights/ sources/",
        "空包裹": "evidence/ phrasebook/ sources/",
        "少件": "faq/ evidence/ phrasebook/",
        "举证": "evidence-request/ evidence/ faq/ sources/",
        "假货": "evidence/ rights/ sources/",
        "退一赔三": "rights/ faq/",
        "运费险": "freight-insurance/ faq/ phrasebook/ rights/",
        "邮费谁出": "faq/ return-online/ rights/",
        "拆封": "no-reason-return/ faq/ rights/",
        "生鲜": "no-reason-return/ rights/ sources/",
        "七天无理由": "no-reason-return/",
        "不想要了": "no-reason-return/ rights/",
        "运费险没赔": "freight-insurance/ faq/",
        "要求举证": "evidence-request/",
        "多久受理": "complaint-12315/",
        "时区": "faq/ intervention/ check/",
        "隐私": "about/",
    },
    "en": {
        "seller rejected refund": "intervention/ faq/ return-online/",
        "turned down": "intervention/ faq/ return-online/",
        "platform intervention button": "intervention/ faq/",
        "how long does intervention take": "intervention/ faq/",
        "seller does not answer": "return-online/ faq/",
        "forgot tracking number": "return-online/ faq/",
        "confirm receipt": "return-online/ rules/return-online/merchant-receipt/",
        "no money yet": "return-online/ faq/",
        "cash on delivery": "return-cod/ cancel-cod/ faq/",
        "refund voucher": "return-cod/ rules/return-cod/refund-voucher/",
        "cancel after paying": "cancel-online/ faq/",
        "hotline": "contact/ faq/ complain/",
        "cheated": "complain/ faq/ contact/",
        "verification code": "contact/ faq/",
        "share your screen": "contact/ faq/",
        "12315": "complaint-12315/ complain/ faq/ rights/",
        "working days": "complaint-12315/ complain/ deadlines/ sources/",
        "mediation": "complaint-12315/ complain/ rights/ sources/",
        "court": "complaint-12315/ complain/ rights/ sources/",
        "empty box": "evidence/ phrasebook/ sources/",
        "proof": "evidence/ faq/ sources/",
        "counterfeit": "evidence/ rights/ sources/",
        "burden of proof": "evidence/ rights/ sources/",
        "pinyin": "phrasebook/",
        "Chinese sentences": "phrasebook/ faq/",
        "changed my mind": "no-reason-return/ rights/",
        "return without a reason": "no-reason-return/ rules/no-reason-return/return-window/",
        "asked for evidence": "evidence-request/",
        "complaint accepted": "complaint-12315/ rules/complaint-12315/mediation/",
        "time zone": "faq/ check/ intervention/",
        "freight insurance": "freight-insurance/ faq/ rights/ deadlines/",
        "who pays return freight": "faq/ return-online/ rights/",
        "opening a parcel": "no-reason-return/ faq/ rights/",
        "perishable": "no-reason-return/ rights/ faq/ sources/",
        "privacy": "about/",
    },
}


HITS = "[data-md-component=search-result] li a"


@pytest.fixture(scope="module", params=["zh", "en"])
def search(request: pytest.FixtureRequest, browser: Browser, site: str) -> Iterator[tuple[str, Page]]:
    """The site's first page in each language with its search box open, on a wide screen."""
    lang = request.param
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.goto(f"{site}{'' if lang == 'zh' else 'en/'}")
    page.click(".md-search__input")
    yield lang, page
    context.close()


def found(page: Page, query: str) -> list[str]:
    """Type a query and return the addresses of the pages found, in their order."""
    for typed, some in (("zzzz", False), (query, True)):
        page.fill(".md-search__input", typed)
        wait_until(
            page, "some => (document.querySelector('.md-search-result__item') !== null) === some", arg=some
        )
    return page.eval_on_selector_all(
        ".md-search-result__item > a:first-child", "links => links.map((link) => link.href)"
    )


def test_what_people_type_finds_its_page(search: tuple[str, Page], site: str):
    lang, page = search
    missed = {}
    root = site if lang == "zh" else f"{site}en/"
    for query, expected in QUERIES[lang].items():
        first = [address.split("?")[0].split("#")[0].removeprefix(root) for address in found(page, query)[:3]]
        if not set(first) & set(expected.split()):
            missed[query] = first
    assert missed == {}


def test_a_number_finds_pages_of_the_readers_language_only(search: tuple[str, Page], site: str):
    lang, page = search
    addresses = [address.removeprefix(site) for address in found(page, "12315")]
    assert addresses
    assert {address.startswith("en/") for address in addresses} == {lang == "en"}


FAILED = {
    "zh": "搜索没有加载出来。请检查网络，再打开搜索试一次。",
    "en": "Search could not be loaded. Check your connection and open search again.",
}
WORKER = "**/workers/search.*.js"


@pytest.fixture(params=["zh", "en"])
def home(request: pytest.FixtureRequest, page: Page, site: str) -> tuple[str, Page, str]:
    """The language and address of a first page, not opened yet, and the phone to open it on."""
    lang: str = request.param
    return lang, page, f"{site}{'' if lang == 'zh' else 'en/'}"


def open_search(page: Page) -> None:
    page.click(".md-header label[for=__search]")


def type_and_wait(page: Page, query: str) -> None:
    page.fill(".md-search__input", query)
    page.wait_for_selector(".md-search-result__item")


def test_nothing_of_search_is_fetched_before_it_is_opened(home: tuple[str, Page, str], site: str):
    lang, page, address = home
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.removeprefix(site)))
    page.goto(address, wait_until="networkidle")
    assert [path for path in asked if "search/" in path or "workers/" in path] == []
    open_search(page)
    type_and_wait(page, "12315")
    (index,) = [path for path in asked if "search/" in path]
    assert index.startswith(f"search/{lang}.")
    opened = [index, *(path for path in asked if "workers/" in path)]
    assert len(opened) == 2
    assert sum(len(gzip.compress((SITE / path).read_bytes(), 6)) for path in opened) <= 60_000


def test_what_is_asked_most_stands_there_until_something_is_typed(home: tuple[str, Page, str]):
    _, page, address = home
    page.goto(address)
    open_search(page)
    asked = page.locator(".search-often a")
    expect(asked).to_have_count(6)
    links = asked.evaluate_all("links => links.map(link => [link.href, link.textContent.trim()])")
    page.keyboard.press("Enter")
    type_and_wait(page, "12315")
    expect(asked).to_have_count(0)
    page.fill(".md-search__input", "")
    expect(asked).to_have_count(6)
    expect(page.locator(HITS)).to_have_count(0)
    page.goto(f"{address}faq/")
    for link, question in links:
        assert page.locator(f"#{link.partition('#')[2]}").text_content() == question


def test_search_opens_with_a_key_and_on_the_first_page_with_a_button(home: tuple[str, Page, str]):
    _, page, address = home
    page.goto(address)
    page.keyboard.press("/")
    expect(page.locator(".md-search__input")).to_be_focused()
    page.keyboard.press("Escape")
    page.click("[data-search]")
    type_and_wait(page, "12315")
    expect(page.locator(HITS).first).to_be_visible()


@pytest.mark.parametrize(("query", "marked"), [("没收到货怎么办", {"没收到"}), ("平臺介入", {"平台介入"})])
def test_words_that_were_typed_are_marked(page: Page, site: str, query: str, marked: set[str]):
    page.goto(site)
    open_search(page)
    type_and_wait(page, query)
    assert set(page.locator(HITS).first.locator("mark").all_text_contents()) == marked


def test_a_word_is_marked_as_it_stands_and_not_within_another(page: Page, site: str):
    page.goto(f"{site}en/")
    open_search(page)
    type_and_wait(page, "refund")
    marked = {word.lower() for word in page.locator(f"{HITS} mark").all_text_contents()}
    assert "refund" in marked
    assert marked <= {"refund", "refunds", "refunded", "refunding"}


@pytest.mark.parametrize(
    ("place", "query", "says"),
    [
        ("", "未成年退款", "本站没查到规定"),
        ("", "团购券", "本站没查到规定"),
        ("en/", "my children bought it", "We found no rule on"),
        ("", "齉", "没找到"),
        ("en/", "zzzz", "Nothing found"),
    ],
)
def test_what_the_site_is_not_about_is_said(page: Page, site: str, place: str, query: str, says: str):
    page.goto(f"{site}{place}")
    open_search(page)
    page.fill(".md-search__input", query)
    expect(page.locator(".md-search-result__meta")).to_contain_text(says)


def test_a_hit_in_a_fold_opens_it(page: Page, site: str):
    page.goto(site)
    open_search(page)
    type_and_wait(page, "忘了填退货单号")
    page.locator(HITS).first.click()
    page.wait_for_url("**/faq/?h=*#forgot-tracking")
    expect(page.locator("details:has(#forgot-tracking)")).to_have_attribute("open", "")


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_neither_controls_nor_sources_are_searched(lang: str):
    (path,) = (SITE / "search").glob(f"{lang}.*.json")
    pages = json.loads(path.read_text("utf-8"))["pages"]
    texts = " ".join(text for page in pages for _, _, text, *_ in page["sections"])
    for no_words in {
        "zh": ["未经官方确认", "保存的案例里", "从文件导入", "F66", "请选择发生了什么"],
        "en": ["not confirmed officially", "Import from a file", "F66", "Choose what happened"],
    }[lang]:
        assert no_words not in texts


@pytest.mark.parametrize("missing", ["**/search/*.json", WORKER])
def test_search_that_cannot_be_loaded_says_so_and_is_tried_again(home: tuple[str, Page, str], missing: str):
    lang, page, address = home
    page.route(missing, lambda route: route.abort())
    page.goto(address)
    open_search(page)
    told = page.locator(".md-search-result__meta")
    told.filter(has_text=FAILED[lang]).wait_for()
    page.unroute(missing)
    page.keyboard.press("Escape")
    open_search(page)
    type_and_wait(page, "12315")
    assert FAILED[lang] not in told.inner_text()


def test_an_index_the_server_does_not_have_is_a_failure(home: tuple[str, Page, str]):
    lang, page, address = home
    page.route("**/search/*.json", lambda route: route.fulfill(status=503, body="{}"))
    page.goto(address)
    open_search(page)
    page.locator(".md-search-result__meta", has_text=FAILED[lang]).wait_for()


def test_a_page_opened_from_a_result_marks_what_was_searched_for(home: tuple[str, Page, str]):
    _, page, address = home
    page.goto(f"{address}complain/?h=12315")
    page.wait_for_selector("article mark")
    # Most of them are folded away until somebody goes there.
    assert set(page.locator("article mark").all_text_contents()) == {"12315"}
    page.goto(f"{address}complain/?h=12315#where")
    expect(page.locator("#where ~ ul mark").first).to_be_visible()


def test_a_link_can_open_search_with_a_query(home: tuple[str, Page, str]):
    _, page, address = home
    page.goto(f"{address}?q=12315")
    page.wait_for_selector(".md-search-result__item")
    expect(page.locator(".search-often a")).to_have_count(0)
