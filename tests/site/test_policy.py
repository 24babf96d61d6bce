"""Every built page says what may run in it, and has nothing that its policy would keep from running."""

import base64
import re
from hashlib import sha256
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from scripts.paths import SITE

pytestmark = pytest.mark.built

POLICY = 'meta[http-equiv="Content-Security-Policy"]'
# Of what a policy may say, the values that are more than the site's own files, apart from hashes.
OPEN = re.compile(r"unsafe|https?:|\*|blob:|strict-dynamic")


def pages() -> dict[str, BeautifulSoup]:
    """Every page, the speed report among them."""
    return {
        path.relative_to(SITE).as_posix(): BeautifulSoup(path.read_text("utf-8"), "html.parser")
        for path in sorted(SITE.rglob("*.html"))
    }


@pytest.fixture(scope="module")
def every() -> dict[str, BeautifulSoup]:
    return pages()


def directives(page: BeautifulSoup) -> dict[str, list[str]]:
    (policy,) = page.select(POLICY)
    return {name: values for name, *values in (part.split() for part in policy["content"].split("; "))}


def test_every_page_has_one_policy_that_starts_from_nothing(every: dict[str, BeautifulSoup]):
    assert {"index.html", "404.html", "en/check/index.html", "assets/bench/report.html"} <= set(every)
    for name, page in every.items():
        told = directives(page)
        assert (told["default-src"], told["base-uri"]) == (["'none'"], ["'none'"]), name
        assert told["worker-src"] == told["connect-src"] == told["form-action"] == ["'self'"], name
        assert told["require-trusted-types-for"] == ["'script'"], name
        assert not OPEN.search(page.select_one(POLICY)["content"]), name
        assert page.select_one('meta[name="referrer"]')["content"] == "no-referrer", name


def test_the_encoding_is_told_where_a_browser_looks_for_it(every: dict[str, BeautifulSoup]):
    for name in every:
        assert b'<meta charset="utf-8">' in (SITE / name).read_bytes()[:1024], name


def test_what_runs_in_a_page_is_what_its_policy_names(every: dict[str, BeautifulSoup]):
    for name, page in every.items():
        told = directives(page)
        for tag, directive in (("script", "script-src"), ("style", "style-src")):
            inline = [
                found.string
                for found in page.find_all(tag)
                if not found.get("src") and "json" not in found.get("type", "")
            ]
            hashes = {base64.b64encode(sha256(text.encode()).digest()).decode() for text in inline}
            assert set(told[directive]) == {"'self'"} | {f"'sha256-{digest}'" for digest in hashes}, name


def test_a_browser_can_tell_whether_a_script_and_the_index_came_as_they_were_built(
    every: dict[str, BeautifulSoup],
):
    asked = 0
    for name, page in every.items():
        for found in page.select("script[src], link[rel=modulepreload], [data-index]"):
            address = found.get("src") or found.get("href") or found["data-index"]
            told = found.get("integrity") or found["data-integrity"]
            content = ((SITE / name).parent / address).read_bytes()
            assert told == f"sha256-{base64.b64encode(sha256(content).digest()).decode()}", (name, address)
            asked += 1
    assert asked > 100


def test_no_page_has_what_no_policy_of_hashes_lets_run(every: dict[str, BeautifulSoup]):
    for name, page in every.items():
        attributes = {attribute for element in page.select("*") for attribute in element.attrs}
        assert not [found for found in attributes if found == "style" or found.startswith("on")], name
        addresses = [
            element.get(kind, "") for kind in ("href", "src", "action") for element in page.select("*")
        ]
        assert not [address for address in addresses if address.startswith("javascript:")], name


def test_nothing_of_the_page_comes_before_its_policy():
    for path in Path(SITE).rglob("*.html"):
        head = path.read_text("utf-8").partition('http-equiv="Content-Security-Policy"')[0]
        assert not re.search(r"<(?:script|link|style|base)\b", head), path
