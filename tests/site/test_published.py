"""What the built site tells machines is true and complete: addresses, languages, data."""

import gzip
import json
import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from jsonschema import Draft202012Validator

from rules.api.export import catalogue
from rules.rulebook.flows import FLOWS
from rules.rulebook.review import sources_of
from rules.rulebook.sources import SOURCES
from rules.wording import dates
from scripts.paths import SITE
from scripts.publish.schemas import schemas

pytestmark = pytest.mark.built


def test_every_page_exists_in_both_languages(pages: dict[str, BeautifulSoup]):
    chinese = {path for path in pages if path != "en" and not path.startswith("en/")}
    english = {path.removeprefix("en").removeprefix("/") or "." for path in pages if path.startswith("en")}
    assert chinese == english
    assert {"check", "intervention", "faq", "rules/return-online/merchant-decision"} <= chinese


def test_every_page_says_that_it_is_unofficial_and_that_the_app_wins(pages: dict[str, BeautifulSoup]):
    for path, page in pages.items():
        banner = page.select_one(".unofficial").get_text()
        english = path == "en" or path.startswith("en/")
        told = ("Unofficial", "app always wins") if english else ("非官方", "App 里的倒计时为准")
        assert all(words in banner for words in told), path


def test_no_page_shows_the_marks_it_was_written_in(pages: dict[str, BeautifulSoup]):
    for path, page in pages.items():
        words = page.select_one("article").get_text()
        assert not [mark for mark in ("{:", "{{", "{ #", "](") if mark in words], path


def test_every_page_has_a_title_and_a_description_of_its_own(pages: dict[str, BeautifulSoup]):
    for read in (
        lambda page: page.select_one("title").get_text(),
        lambda page: page.select_one('meta[name="description"]')["content"],
    ):
        told = [read(page) for page in pages.values()]
        assert all(told)
        assert len(set(told)) == len(told)


def test_every_page_names_itself_and_its_translation(pages: dict[str, BeautifulSoup]):
    for path, page in pages.items():
        canonical = page.select_one('link[rel="canonical"]')["href"]
        alternates = {link["hreflang"]: link["href"] for link in page.select("link[hreflang]")}
        assert set(alternates) == {"zh", "en", "x-default"}, path
        assert canonical in {alternates["zh"], alternates["en"]}
        assert alternates["x-default"] == alternates["zh"]
        assert page.select_one('meta[property="og:image"]')["content"].endswith("assets/social.png")


def test_every_source_says_when_it_was_read_and_by_when_it_should_be_again(pages: dict[str, BeautifulSoup]):
    wanted = {
        "sources": r"上次核对：\d{4}年\d+月\d+日；最迟\d{4}年\d+月\d+日再核对。",
        "en/sources": r"Last read on \d+ \w+ \d{4}, to be read again by \d+ \w+ \d{4}\.",
    }
    for path, form in wanted.items():
        told = {source["id"]: source.get_text() for source in pages[path].select(".source")}
        assert set(told) == {source.id for source in SOURCES}
        assert not [name for name, words in told.items() if len(re.findall(form, words)) != 1]


def test_why_a_source_is_read_at_a_time_of_its_own_is_told_as_advice(pages: dict[str, BeautifulSoup]):
    for path in ("sources", "en/sources"):
        advised = [
            source["id"]
            for source in pages[path].select(".source")
            if source.select('.standing[data-standing="advice"]')
        ]
        assert advised == ["holidays-2026"]


def test_the_table_of_all_limits_says_when_they_were_checked(pages: dict[str, BeautifulSoup]):
    # As a whole they are as old as the source read longest ago, and due with the first to be read again.
    timers = [timer for flow in FLOWS.values() for _, timer in flow.timed]
    behind = [source for timer in timers for source in sources_of(timer.facts)]
    read, again = min(source.read for source in behind), min(source.review_by for source in behind)
    for path, lang in {"deadlines": "zh", "en/deadlines": "en"}.items():
        above = pages[path].select_one("p.checked:has(+ [data-table=limits])").get_text()
        assert above.index(dates(lang).written(read)) < above.index(dates(lang).written(again))


def test_no_page_shows_its_markup(pages: dict[str, BeautifulSoup]):
    marks = re.compile(r"\{[:%{ ]|[%}]\}|\*\*|^#+ |\]\(|^!!! ", re.MULTILINE)
    shown = {path: marks.findall(page.select_one("article").get_text()) for path, page in pages.items()}
    assert {path: found for path, found in shown.items() if found} == {}


def test_the_map_lists_every_page(pages: dict[str, BeautifulSoup]):
    listed = set(re.findall(r"<loc>([^<]+)</loc>", (SITE / "sitemap.xml").read_text("utf-8")))
    assert listed == {page.select_one('link[rel="canonical"]')["href"] for page in pages.values()}


def test_the_map_names_no_day_on_which_it_was_made():
    plain = (SITE / "sitemap.xml").read_bytes()
    assert b"<lastmod>" not in plain
    assert gzip.decompress((SITE / "sitemap.xml.gz").read_bytes()) == plain


def test_llms_txt_lists_every_page_with_what_it_is_about(pages: dict[str, BeautifulSoup]):
    text = (SITE / "llms.txt").read_text("utf-8")
    for page in pages.values():
        assert page.select_one('link[rel="canonical"]')["href"] in text


def test_every_page_is_described_as_data(pages: dict[str, BeautifulSoup]):
    for path, page in pages.items():
        (script,) = page.select('script[type="application/ld+json"]')
        data = json.loads(script.string)
        assert (data["@context"], data["@type"]) == ("https://schema.org", "WebPage")
        assert data["inLanguage"] == ("en" if path == "en" or path.startswith("en/") else "zh")
        assert data["url"] == page.select_one('link[rel="canonical"]')["href"]


def test_the_rules_as_data_follow_their_schema():
    schema = json.loads((SITE / "rules.schema.json").read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    published = (SITE / "rules.json").read_text("utf-8")
    assert published == catalogue()
    assert list(Draft202012Validator(schema).iter_errors(json.loads(published))) == []


def test_the_schema_refuses_what_is_not_a_rule():
    schema = Draft202012Validator(json.loads((SITE / "rules.schema.json").read_text("utf-8")))
    data = json.loads(catalogue())
    data["flows"][0]["states"][0]["timer"]["limit"]["unit"] = "moons"
    assert not schema.is_valid(data)


@pytest.mark.parametrize("member", ["read", "review_by"])
def test_the_schema_wants_the_days_of_a_source(member: str):
    schema = Draft202012Validator(json.loads((SITE / "rules.schema.json").read_text("utf-8")))
    data = json.loads(catalogue())
    data["sources"][0][member] = "some day"
    assert not schema.is_valid(data)
    del data["sources"][0][member]
    assert not schema.is_valid(data)


def test_the_schemas_of_requests_and_answers_lie_beside_that_of_the_rules():
    assert {path.name for path in SITE.glob("*.schema.json")} == {"rules.schema.json", *schemas()}
    for name, schema in schemas().items():
        assert json.loads((SITE / name).read_text("utf-8")) == schema


def test_every_page_tells_of_the_feed_of_its_language(pages: dict[str, BeautifulSoup]):
    for path, page in pages.items():
        (link,) = page.select('link[type="application/atom+xml"]')
        assert "alternate" in link["rel"]
        home = SITE / "en" if path == "en" or path.startswith("en/") else SITE
        assert (SITE / path / link["href"]).resolve() == home / "feed.xml"
        assert (home / "feed.xml").is_file()


@pytest.mark.parametrize("home", ["", "en"])
def test_every_entry_of_a_feed_leads_to_its_place_on_the_page_of_changes(home: str):
    ids = {tag["id"] for tag in read_page(SITE / home / "changes" / "index.html").select("[id]")}
    places = re.findall(r'href="[^"]*changes/#([^"]+)"', (SITE / home / "feed.xml").read_text("utf-8"))
    assert len(places) >= 24
    assert {*places} <= ids


def read_page(path: Path) -> BeautifulSoup:
    return BeautifulSoup(path.read_text("utf-8"), "html.parser")


def test_a_missing_page_is_told_in_both_languages():
    page = BeautifulSoup((SITE / "404.html").read_text("utf-8"), "html.parser")
    words = page.select_one("article").get_text()
    assert "找不到这个页面" in words
    assert "Page not found" in words
    assert page.select_one('meta[name="robots"]')["content"] == "noindex"
