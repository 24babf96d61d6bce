"""The sections that search finds, the words that lead to them, and the characters that stand for others."""

import pytest

from scripts.publish.search.sections import read_sections
from scripts.publish.search.simplified import simplified_for
from scripts.publish.search.words import read_words

PAGE = """
<p>menu</p><article class="md-content">
<h1 id="_1">Return</h1><p class="lead"><b>7</b> days. <span class="standing">not confirmed</span></p>
<p><a class="md-button" href="check/">Work it out</a></p>
<details class="fold"><summary><h2 id="late">Too late</h2></summary>
<p>Apply all the same.<span class="cite">[<a href="#f1">F1</a>]</span></p><ul><li>one</li><li>two</li></ul>
<details class="grounds"><summary>Sources F1</summary><p>A fact.</p></details></details>
<h2 data-search-exclude id="rest">What it rests on</h2>
<div data-search-exclude><h2 id="form">Form</h2><button>Keep</button></div>
</article>
"""


def test_a_page_is_read_as_its_sections_without_controls_and_sources():
    told = [(section.anchor, section.title, section.text) for section in read_sections(PAGE)]
    assert told == [("", "Return", "7 days."), ("late", "Too late", "Apply all the same. one two")]


def test_only_characters_that_are_searched_have_a_traditional_one():
    old, new = simplified_for("平台介入")
    assert dict(zip(old, new, strict=True))["臺"] == "台"
    assert set(new) <= set("平台介入")


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_word_leads_to_one_place(language: str):
    told = [word.lower() for words in read_words(language).said.values() for word in words]
    assert sorted({word for word in told if told.count(word) > 1}) == []


@pytest.mark.parametrize("language", ["zh", "en"])
def test_what_no_fact_is_about_leads_to_the_place_that_helps(language: str):
    words = read_words(language)
    assert words.uncovered
    for row in words.uncovered:
        assert set(row.words) <= set(words.said[row.see])
        assert row.says.strip()
