"""The feeds are Atom as RFC 4287 asks for it, and a reader of feeds finds every change in them."""

import re
from datetime import datetime
from uuid import UUID
from xml.etree import ElementTree as ET

import feedparser
import pytest

from scripts.pages.changelog import read_changes
from scripts.publish.feed import feed

ATOM = "{http://www.w3.org/2005/Atom}"
ROOT = "https://example.org/sub/en/"

# What RFC 4287 lets stand in a feed and in an entry (4.1.1, 4.1.2): at least and at most how often.
# Texts, links with "rel" and "href", and a content in the entry itself need no more.
IN_FEED = {
    "id": (1, 1),
    "title": (1, 1),
    "subtitle": (0, 1),
    "updated": (1, 1),
    "author": (1, 99),
    "link": (1, 99),
    "entry": (0, 999),
}
IN_ENTRY = {
    "id": (1, 1),
    "title": (1, 1),
    "updated": (1, 1),
    "link": (1, 99),
    "category": (0, 99),
    "content": (1, 1),
}


def made(lang: str, root: str = ROOT) -> bytes:
    return feed(read_changes(), lang, root, "Guide & more")


def parsed(lang: str) -> ET.Element:
    return ET.fromstring(made(lang))  # noqa: S314 - made right here


def counts(element: ET.Element) -> dict[str, int]:
    names = [child.tag for child in element]
    return {name.removeprefix(ATOM): names.count(name) for name in names}


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_element_is_one_of_atom_as_often_as_it_may(lang: str):
    top = parsed(lang)
    assert top.tag == f"{ATOM}feed"
    for element, allowed in ((top, IN_FEED), *((entry, IN_ENTRY) for entry in top.iter(f"{ATOM}entry"))):
        found = counts(element)
        assert found.keys() <= allowed.keys()
        for name, (least, most) in allowed.items():
            assert least <= found.get(name, 0) <= most, name


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_ids_are_absolute_and_unlike_and_days_are_instants(lang: str):
    top = parsed(lang)
    ids = [element.text or "" for element in top.iter(f"{ATOM}id")]
    assert len(ids) == len(read_changes()) + 1 == len({*ids})
    for told in ids:
        assert UUID(told).version == 5
        assert told.startswith("urn:uuid:")
    updated = [datetime.fromisoformat(element.text or "") for element in top.iter(f"{ATOM}updated")]
    assert all(day.utcoffset() for day in updated)
    # The feed is as new as its newest entry, which stands first.
    assert updated[0] == updated[1] == max(updated)


def test_an_id_stays_wherever_the_site_is_served():
    first = re.findall(rb"<id>(.*?)</id>", made("en", "./"))
    assert first == re.findall(rb"<id>(.*?)</id>", made("en"))
    # Told to readers of the feed: another id would show them all as new.
    assert first[-1] == FIRST_VERSION.encode()


FIRST_VERSION = "urn:uuid:94d618c3-2819-5a0f-aa51-82ed2a3e791c"


def test_links_are_absolute_where_the_address_is_known():
    top = parsed("en")
    links = [(link.get("rel"), link.get("href")) for link in top.findall(f"{ATOM}link")]
    assert links == [("self", f"{ROOT}feed.xml"), ("alternate", f"{ROOT}changes/")]
    for link in top.iter(f"{ATOM}link"):
        assert (link.get("href") or "").startswith(ROOT)


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_reader_of_feeds_finds_every_change(lang: str):
    read = feedparser.parse(made(lang))
    assert not read.bozo
    assert read.version == "atom10"
    assert "Guide & more" in read.feed.title
    for entry, change in zip(read.entries, read_changes(), strict=True):
        assert entry.title == change.title(lang)
        assert entry.link == f"{ROOT}changes/#{change.id}"
        assert [tag.term for tag in entry.tags] == [*change.names]
        assert change.words[lang] in entry.content[0].value
        assert change.whom[lang] in entry.content[0].value
        assert entry.updated_parsed
