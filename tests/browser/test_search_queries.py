"""What readers type finds the place that answers it first, typed or pasted: tests/cases/search.csv, by hand.

A row has the places that answer it; one without an anchor stands for any section of its page. `far` are those
that share no word with their place, which tests/site/test_search_cases.py holds.
"""

import csv
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.waiting import wait_until

pytestmark = [pytest.mark.browser, pytest.mark.full(but_each=2)]

CASES = Path(__file__).parent.parent / "cases" / "search.csv"
ROWS = list(csv.DictReader(CASES.read_text("utf-8").splitlines()))
INPUT = ".md-search__input"
HITS = "[data-md-component=search-result] li a"
# Each so many-th is typed too, which takes longer.
TYPED = 3
# Of all, as many have to be found first, and of all but these one of the first three.
FIRST = 0.9
LATER: dict[str, set[str]] = {"zh": set(), "en": {"tap the request after-sales"}}


def answers(row: dict[str, str], hit: str) -> bool:
    page, _, _ = hit.partition("#")
    return any(place in (hit, page) for place in row["place"].split())


def pasted(page: Page, query: str, root: str) -> list[str]:
    """Put a query in without a key, as pasting by touch, dictation and input methods do; return the hits."""
    page.fill(INPUT, "")
    page.wait_for_selector(".search-often a")
    meta = page.locator(".md-search-result__meta")
    waiting = meta.text_content() or ""
    page.keyboard.insert_text(query)
    expect(meta).not_to_have_text(waiting)
    return hits(page, root)


def hits(page: Page, root: str) -> list[str]:
    found = page.eval_on_selector_all(
        HITS, "links => links.map(({ origin, pathname, hash }) => origin + pathname + hash)"
    )
    return [address.removeprefix(root) for address in found]


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_query_finds_its_place_typed_or_pasted(lang: str, browser: Browser, site: str):
    page = browser.new_page(viewport={"width": 390, "height": 844}, service_workers="block")
    root = site if lang == "zh" else f"{site}en/"
    page.goto(root)
    page.keyboard.press("/")
    places: dict[str, int | None] = {}
    for row in (row for row in ROWS if row["lang"] == lang):
        found = pasted(page, row["query"], root)
        places[row["query"]] = next((place for place, hit in enumerate(found) if answers(row, hit)), None)
        if len(places) % TYPED:
            continue
        page.fill(INPUT, "")
        page.locator(INPUT).press_sequentially(row["query"])
        wait_until(
            page,
            """([hits, addresses]) => {
                const links = [...document.querySelectorAll(hits)];
                return links.map((link) => link.origin + link.pathname + link.hash).join() === addresses;
            }""",
            arg=[HITS, ",".join(f"{root}{hit}" for hit in found)],
        )
    page.context.close()
    first = [query for query, place in places.items() if place == 0]
    later = {query: place for query, place in places.items() if place != 0}
    print(f"{lang}: {len(first)} of {len(places)} first; not first, by their place from 0: {later}")
    assert len(places) >= 60
    assert {query for query, place in later.items() if place is None or place > 2} == LATER[lang]
    assert len(first) >= FIRST * len(places)
