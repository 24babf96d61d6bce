"""A reader's way through the site is the same in Chromium, Firefox and WebKit."""

import json
from datetime import datetime, timedelta, timezone

import pytest

from tests.browser.checker import Link
from tests.engines.launch import Engine
from tests.engines.reader import FormByHand, Reader

pytestmark = pytest.mark.engines

CHINA = timezone(timedelta(hours=8))
NOW = "2026-11-22T12:00"
APPROVED = Link(
    "return-online",
    [("return-requested", "2026-11-19T09:00"), ("merchant-approved", "2026-11-20T15:30")],
    NOW,
)
UNKNOWN = Link("return-online", [("parcel-lost", "2026-11-20")], NOW)
OTHER = {"zh": "en", "en": "zh"}
QUERY = {"zh": "商家拒绝退款", "en": "platform intervention"}


def see_deadlines(reader: Reader) -> None:
    """Look whether what is shown is what was answered."""
    answer = json.loads(reader.answer)
    answered = [
        [deadline["rule"], deadline["safe"]] for deadline in (*answer["deadlines"], *answer["lapsed"])
    ]
    assert answered
    assert sorted(reader.deadlines()) == sorted(answered)
    assert reader.see("deadline-checker .dc-sentence").text


def test_a_link_opens_an_answer_and_another_language_keeps_it(reader: Reader):
    reader.open(f"check/#{APPROVED.fragment}")
    reader.wait_for_state("answered")
    assert reader.answer == APPROVED.answer()
    see_deadlines(reader)
    assert reader.run("return [innerWidth, document.documentElement.scrollWidth]") == [390, 390]
    reader.tap("a.language")
    reader.wait_for(lambda: reader.all(f"deadline-checker[lang={OTHER[reader.lang]}]"))
    reader.wait_for_state("answered")
    assert reader.answer == APPROVED.answer()
    see_deadlines(reader)


def test_a_case_is_typed_and_one_that_cannot_be_is_an_error(reader: Reader):
    yesterday = datetime.now(CHINA).date() - timedelta(days=1)
    reader.open("check/")
    form = FormByHand(reader)
    form.fill("intervention.merchant-rejected", yesterday, "15:30")
    form.submit()
    reader.wait_for_state("answered")
    typed = Link("intervention", [("merchant-rejected", f"{yesterday}T15:30")])
    assert reader.answer == typed.answer(json.loads(reader.answer)["now"])
    see_deadlines(reader)
    reader.follow(UNKNOWN.fragment)
    reader.wait_for_state("error")
    assert reader.answer == UNKNOWN.answer()
    message = json.loads(reader.answer)["error"]["message"][reader.lang]
    assert message in reader.see("deadline-checker .dc-error").text


def test_a_search_finds_a_page_to_read(reader: Reader):
    reader.open("")
    page = f"{reader.root}intervention/"
    reader.tap("label[for=__search]")
    reader.see(".md-search__input").send_keys(QUERY[reader.lang])
    reader.tap(f".md-search-result__item > a[href*='{page}']")
    reader.wait_for(lambda: reader.driver.current_url.startswith(page))
    assert reader.see("article h1").text
    assert reader.see("article p").text
    assert reader.run("return document.documentElement.scrollWidth") == 390


@pytest.mark.parametrize(
    ("source", "noted"),
    [
        ("missing.png", "missing.png did not load"),
        ("https://example.org/", "img-src refuses https://example.org"),
    ],
)
def test_what_goes_wrong_on_a_page_is_noticed(phone: Engine, site: str, source: str, noted: str):
    reader = Reader(phone, site, "en")
    reader.open("about/")
    reader.run("document.body.append(Object.assign(new Image(), { src: arguments[0] }))", source)
    # The browser's own log may be there first.
    heard: list[str] = []
    assert reader.wait_for(lambda: heard.extend(reader.errors()) or noted in "".join(heard))
