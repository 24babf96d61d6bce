"""What another generator leaves out or changes of a page is seen, and what only its theme adds is not."""

from pathlib import Path

import pytest

from scripts.maintain.forward.compare import differences, lacking
from scripts.maintain.forward.pages import Told, pages
from scripts.maintain.forward.zensical import filled

PAGE = """<html><head><title>Returns - Guide</title></head><body><nav>Home</nav><article>
<h1 id="a">Returns<a class="headerlink" href="#a">¶</a></h1><p>You have <b>7 days</b>.</p>
<ul><li>Ask first.</li></ul><script>let a;</script></article></body></html>"""


def read(folder: Path, html: str = PAGE, name: str = "faq") -> dict[str, Told]:
    (folder / name).mkdir(parents=True, exist_ok=True)
    (folder / name / "index.html").write_text(html, "utf-8")
    return pages(folder)


def test_a_page_is_read_without_its_theme(tmp_path: Path):
    (page,) = read(tmp_path).values()
    assert page == Told("Returns", ("Returns",), ("Returns", "Youhave7days.", "Askfirst."), page.text)
    assert page.text == "ReturnsYouhave7days.Askfirst."


@pytest.mark.parametrize(
    ("right", "wrong", "complete", "of_text"),
    [
        ("7 days", "8 days", ["faq: another blocks", "faq: another text"], ["faq: lacks “Youhave7days.”"]),
        ("<li>Ask first.</li>", "", ["faq: another blocks", "faq: another text"], ["faq: lacks “Askfirst.”"]),
        ("<title>Returns", "<title>Back", ["faq: another title"], ["faq: called “Back”, not “Returns”"]),
        ("<ul><li>Ask first.</li></ul>", "<div>Ask first.</div>", ["faq: another blocks"], []),
        ("¶", "#", [], []),
        ("<nav>Home", "<nav>Start", [], []),
    ],
)
def test_a_difference_is_told(
    tmp_path: Path, right: str, wrong: str, complete: list[str], of_text: list[str]
):
    now, then = read(tmp_path / "now"), read(tmp_path / "then", PAGE.replace(right, wrong))
    assert [*differences(now, then)] == complete
    assert [*lacking(now, then)] == of_text


def test_a_page_that_is_missing_or_new_is_told(tmp_path: Path):
    now, then = read(tmp_path / "now", name="old"), read(tmp_path / "then", name="new")
    assert [*differences(now, then)] == [*lacking(now, then)] == ["old: missing", "new: new"]


@pytest.mark.parametrize(("lang", "told"), [("zh", "48 小时"), ("en", "48 hours")])
def test_pages_for_another_generator_have_their_limits_filled_in(lang: str, told: str):
    # The platform's article: an application for intervention within 48 hours.
    page = '---\ntitle: A\nhide:\n  - toc\n---\n\nWithin {{ limit("intervention.intervention-request") }}.\n'
    assert filled(page, lang) == f"---\ntitle: A\n---\n\nWithin {told}."
