"""Every page speaks as the table of targets asks, as far as that can be seen without a browser.

`python -m scripts.maintain.editorial` prints all of it as a table.
"""

from functools import cache

import pytest

from scripts.maintain.editorial.article import read
from scripts.maintain.editorial.measures import STATIC, measure
from scripts.maintain.editorial.targets import Measure, Page, missed, most, pages
from scripts.paths import SITE

pytestmark = pytest.mark.built

PAGES = pages(SITE)


def name(page: Page) -> str:
    return f"{page.lang} {page.path}"


@cache
def measured(page: Page) -> dict[Measure, float]:
    return measure(read(page.file.read_text("utf-8")), page.lang)


def test_the_pages_of_both_languages_are_measured():
    paths = {lang: {page.path for page in PAGES if page.lang == lang} for lang in ("zh", "en")}
    assert paths["zh"] == paths["en"]
    assert {".", "check/", "contact/", "return-online/"} < paths["zh"]


@pytest.mark.parametrize("measure_", STATIC, ids=str)
@pytest.mark.parametrize("page", PAGES, ids=name)
def test_a_page_keeps_to_its_target(page: Page, measure_: Measure):
    value = measured(page)[measure_]
    told = f"{name(page)}: {measure_} {value:.4g}, at most {most(measure_, page)}"
    assert not missed(measure_, page, value), told
