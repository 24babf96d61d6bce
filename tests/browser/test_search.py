"""What people type into the search box finds its page among the first three, in both languages."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

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
        # The box listens to keys, and filling it in presses none.
        page.press(".md-search__input", "End")
        page.wait_for_function(
            "some => (document.querySelector('.md-search-result__item') !== null) === some", arg=some
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
    page.press(".md-search__input", "End")
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
