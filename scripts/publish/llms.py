"""Writes `llms.txt`: the site's pages and what each is about, for programs that read for somebody."""

from collections.abc import Iterator
from pathlib import Path

from bs4 import BeautifulSoup

_HEAD = """\
# 抖音售后指南 / Douyin after-sales

> Unofficial bilingual guide to Douyin (抖音) after-sales: every flow, time limit and way to complain, each
> with its source and how sure it is. The countdown in the app always wins.
"""
_DATA = """\
## Data

- [rules.json]({site}rules.json): flows, states, events, limits, facts and sources, in both languages
- [rules.schema.json]({site}rules.schema.json): its JSON Schema
- [request.schema.json]({site}request.schema.json): the schema of what the rules can be asked
- [answer.schema.json]({site}answer.schema.json): the schema of their answer
"""


def write_llms(site: Path) -> None:
    """Write the file into the folder of the built site, Chinese pages first."""
    pages = [path for path in sorted(site.rglob("index.html")) if "assets" not in path.parts]
    english = [path for path in pages if path.relative_to(site).parts[0] == "en"]
    chinese = [path for path in pages if path not in english]
    home = _attribute(_head(site / "index.html"), 'link[rel="canonical"]', "href")
    parts = [
        _HEAD,
        "## 中文",
        *_lines(chinese),
        "",
        "## English",
        *_lines(english),
        "",
        _DATA.format(site=home),
    ]
    (site / "llms.txt").write_text("\n".join(parts), "utf-8")


def _lines(pages: list[Path]) -> Iterator[str]:
    for path in pages:
        page = _head(path)
        title = page.select_one("title")
        address = _attribute(page, 'link[rel="canonical"]', "href")
        about = _attribute(page, 'meta[name="description"]', "content")
        yield f"- [{title.get_text().strip() if title else path.parent.name}]({address}): {about}"


def _head(path: Path) -> BeautifulSoup:
    """Read what a page says of itself; reading the whole of every page takes seconds."""
    head, _, _ = path.read_text("utf-8").partition("<body")
    return BeautifulSoup(head, "html.parser")


def _attribute(page: BeautifulSoup, selector: str, name: str) -> str:
    """Return an attribute of an element that every page of the site has.

    Raises:
        LookupError: the page does not have it.
    """
    element = page.select_one(selector)
    if element is None:
        raise LookupError(f"a page has no {selector}")
    return str(element[name])
