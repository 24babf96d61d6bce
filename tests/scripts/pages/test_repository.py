"""Where REPO_URL says which, pages lead to the repository, with the page and nothing of a case."""

from types import SimpleNamespace
from urllib.parse import parse_qs, urlsplit

import pytest
from bs4 import BeautifulSoup
from jinja2 import ChoiceLoader, DictLoader, Environment, FileSystemLoader

from scripts.pages.checker_form import checker
from scripts.pages.repository import correct, report
from scripts.paths import ROOT

REPOSITORY = "https://example.org/guide"
SITE_URL = "https://example.net/sub/"


@pytest.fixture(params=[REPOSITORY, REPOSITORY + "/"])
def known(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REPO_URL", request.param)
    monkeypatch.setenv("SITE_URL", SITE_URL)


@pytest.fixture
def unknown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("REPO_URL", raising=False)


def links(html: str) -> list[str]:
    return [link["href"] for link in BeautifulSoup(html, "html.parser").select('a[href*="issues/new"]')]


def asked(link: str) -> dict[str, list[str]]:
    return parse_qs(urlsplit(link).query)


def foot(repository: str) -> str:
    """Render the foot of a page as MkDocs does."""
    parts = FileSystemLoader(ROOT / "overrides" / "partials")
    page = Environment(
        loader=ChoiceLoader([parts, DictLoader({"partials/palette.html": ""})]), autoescape=True
    )
    page.filters["url"] = str
    extra = {
        "unofficial": "", "foot": [], "repo": repository,
        "report": {"correct": "Correct", "wrong_date": "Wrong"},
    }  # fmt: skip
    return page.get_template("footer.html").render(
        config={"extra": extra, "theme": {"language": "en"}},
        page=SimpleNamespace(canonical_url=f"{SITE_URL}en/faq/"),
    )


@pytest.mark.usefixtures("known")
@pytest.mark.parametrize(("lang", "page"), [("zh", "about/"), ("en", "en/about/")])
def test_about_leads_to_both_forms(lang: str, page: str):
    assert [asked(link) for link in links(correct(lang))] == [
        {"template": [form], "page": [SITE_URL + page]} for form in ("correction.yml", "wrong-date.yml")
    ]


@pytest.mark.usefixtures("unknown")
@pytest.mark.parametrize(("lang", "told"), [("zh", "请向架设这个网站的人打听"), ("en", "whoever serves")])
def test_without_a_repository_about_says_how(lang: str, told: str):
    assert told in correct(lang)
    assert links(correct(lang)) == []


@pytest.mark.usefixtures("known")
@pytest.mark.parametrize(("lang", "page"), [("zh", "check/"), ("en", "en/check/")])
def test_an_answer_leads_to_the_form_for_dates_with_nothing_of_the_case(lang: str, page: str):
    (link,) = links(checker(lang))
    assert link.startswith(f"{REPOSITORY}/issues/new?")
    assert asked(link) == {"template": ["wrong-date.yml"], "page": [SITE_URL + page]}
    assert "#" not in link


@pytest.mark.usefixtures("unknown")
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_without_a_repository_an_answer_leads_nowhere(lang: str):
    assert links(checker(lang)) == []
    assert "dc-report" not in checker(lang)
    assert report("wrong-date", "check/") == ""


@pytest.mark.parametrize("repository", [REPOSITORY, REPOSITORY + "/"])
def test_the_foot_of_a_page_leads_to_both_forms_with_that_page(repository: str):
    found = links(foot(repository))
    assert all(link.startswith(f"{REPOSITORY}/issues/new?") for link in found)
    assert [asked(link) for link in found] == [
        {"template": [form], "page": [f"{SITE_URL}en/faq/"]} for form in ("correction.yml", "wrong-date.yml")
    ]
    assert links(foot("")) == []
