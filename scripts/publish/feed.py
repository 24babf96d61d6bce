"""Writes what has changed as an Atom feed in each language, for readers and other sites to follow."""

import os
from datetime import date
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from bs4 import BeautifulSoup

from rules.wording import LANGUAGES, text
from scripts.pages.changelog import Change, read_changes

ATOM = "http://www.w3.org/2005/Atom"

# The first page of each language, below the site's root.
_HOMES = {"zh": "", "en": "en/"}
_XML_LANG = {"zh": "zh-CN", "en": "en"}
# What ids are made of, wherever a copy of the site is served: the same change has the same id everywhere.
_NAMESPACE = uuid5(NAMESPACE_URL, "douyin-aftersales/changes")


def write_feeds(site: Path) -> None:
    """Write `feed.xml` into the folder of the built site, beside the first page of each language.

    Its links are absolute where SITE_URL says where the site will be published; else they go from the feed.

    Raises:
        LookupError: a first page does not say what the site is called.
    """
    address = os.environ.get("SITE_URL", "")
    for lang in LANGUAGES:
        home = _HOMES[lang]
        page = BeautifulSoup((site / home / "index.html").read_text("utf-8"), "html.parser")
        name = page.select_one('meta[property="og:site_name"]')
        if name is None:
            raise LookupError("a first page does not say what the site is called")
        root = f"{address.rstrip('/')}/{home}" if address else "./"
        (site / home / "feed.xml").write_bytes(feed(read_changes(), lang, root, str(name["content"])))


def feed(changes: list[Change], lang: str, root: str, site: str) -> bytes:
    """Return the feed of one language.

    Args:
        changes: what changed, the newest first.
        lang: ``zh`` or ``en``.
        root: the address of the first page of that language.
        site: what the site is called.
    """
    top = Element("feed", {"xmlns": ATOM, "xml:lang": _XML_LANG[lang]})
    _text(top, "id", _id(lang, "feed"))
    _text(top, "title", text(lang, "feed.title", site=site))
    _text(top, "subtitle", text(lang, "feed.subtitle"))
    _text(top, "updated", _instant(changes[0].day))
    SubElement(top, "link", {"rel": "self", "type": "application/atom+xml", "href": f"{root}feed.xml"})
    SubElement(top, "link", {"rel": "alternate", "type": "text/html", "href": f"{root}changes/"})
    _text(SubElement(top, "author"), "name", text(lang, "feed.author"))
    for change in changes:
        entry = SubElement(top, "entry")
        _text(entry, "id", _id(lang, change.id))
        _text(entry, "title", change.title(lang))
        _text(entry, "updated", _instant(change.day))
        href = f"{root}changes/#{change.id}"
        SubElement(entry, "link", {"rel": "alternate", "type": "text/html", "href": href})
        for name in change.names:
            SubElement(entry, "category", {"term": name})
        whom = text(lang, "page.changes.whom", whom=change.whom[lang])
        _text(entry, "content", f"{change.words[lang]}\n\n{whom}")
    indent(top)
    written: bytes = tostring(top, "utf-8", xml_declaration=True)
    return written + b"\n"


def _text(parent: Element, name: str, words: str) -> None:
    SubElement(parent, name).text = words


def _id(lang: str, name: str) -> str:
    return uuid5(_NAMESPACE, f"{lang}/{name}").urn


def _instant(day: date) -> str:
    """Return the beginning of a day in China."""
    return f"{day}T00:00:00+08:00"
