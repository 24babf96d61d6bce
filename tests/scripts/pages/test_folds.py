"""Sections are folded under their headings as the classes of these say."""

from bs4 import BeautifulSoup
from markdown import markdown

TAGS = {"fold": '<details class="fold"><summary>', "fold-body": "</summary>", "/fold": "</details>"}


def folded(page: str) -> BeautifulSoup:
    html = markdown(page, extensions=["attr_list", "toc", "scripts.pages.folds"])
    # As overrides/partials/content.html does it.
    for mark, tag in TAGS.items():
        html = html.replace(f"<!--{mark}-->", tag)
    return BeautifulSoup(html, "html.parser")


def test_what_is_folded_is_marked_around_headings_that_stay_where_they_are():
    html = markdown("## A { .fold }\n\none\n\n## B\n\ntwo", extensions=["attr_list", "scripts.pages.folds"])
    assert html.replace("\n", "") == (
        '<!--fold--><h2 class="fold">A</h2><!--fold-body--><p>one</p><!--/fold--><h2>B</h2><p>two</p>'
    )


def test_a_section_is_folded_with_all_that_stands_below_its_heading():
    page = folded("## A { #a .fold }\n\none\n\n### B { #b }\n\ntwo\n\n## C { #c }\n\nthree")
    (fold,) = page.select("details.fold")
    assert fold.select_one("summary > h2#a")
    assert [part.name for part in fold.find_all(recursive=False)] == ["summary", "p", "h3", "p"]
    assert page.select_one("h2#c + p").get_text() == "three"


def test_questions_are_folded_one_by_one_below_a_heading_that_stays():
    page = folded(
        "## A { #a .questions }\n\nintro\n\n### B { #b }\n\none\n\n### C { #c }\n\ntwo\n\n## D\n\nthree"
    )
    assert [fold.get_text(" ", strip=True) for fold in page.select("details.fold")] == ["B one", "C two"]
    assert not page.select("details h2")
    assert page.select_one("h2#a + p").get_text() == "intro"


def test_without_these_classes_nothing_is_folded():
    assert not folded("## A { #a }\n\none\n\n### B { #b }\n\ntwo").select("details")
