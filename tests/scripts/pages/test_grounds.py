"""What sentences rest on is gathered at the end of their section, each fact once and in order."""

import pytest

from scripts.pages.grounds import gather, grounds
from scripts.pages.inline import cite

F1, F3, F6 = (cite("en", fact) for fact in ("F1", "F3", "F6"))
END = grounds("en")


def test_the_facts_of_a_section_stand_in_its_closing_line_each_once_and_in_order():
    page = gather("en", f"One.{F3} Two.{F1}{F3} Three.{END}")
    sentences, line = page.split("<details", 1)
    assert sentences.strip() == "One. Two. Three."
    assert "<summary>Sources <span>F3 F1</span></summary>" in line
    assert line.count("](sources.md#f3)") == line.count("](sources.md#f1)") == 1


def test_each_section_has_its_own_line():
    first, second = gather("en", f"One.{F1}{END}\n\nTwo.{F6}{END}").split("</details>")[:2]
    assert "F1" in first
    assert "F6" not in first
    assert "F6" in second
    assert "F1" not in second


def test_a_section_that_rests_on_nothing_has_no_line():
    assert gather("en", f"One.{END}\n\nTwo.") == "One.\n\nTwo."


def test_a_page_without_a_place_for_them_keeps_its_citations():
    assert gather("en", f"One.{F1}") == f"One.{F1}"


def test_what_would_be_lost_is_an_error():
    with pytest.raises(ValueError, match=r"the last grounds\(\) of the page: F6"):
        gather("en", f"One.{F1}{END} Two.{F6}")


def test_the_line_says_each_fact_in_the_language_of_the_page():
    assert "<summary>依据 <span>F1</span></summary>" in gather("zh", f"一。{cite('zh', 'F1')}{END}")
