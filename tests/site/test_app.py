"""The site can be installed as an app in each language: names, addresses and pictures are right."""

import json
import struct
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from scripts.paths import SITE

pytestmark = pytest.mark.built


HOMES = {"zh": "", "en": "en/"}


def size(picture: Path) -> str:
    """Width and height, as a PNG file has them in its head."""
    head = picture.read_bytes()[:24]
    assert head.startswith(b"\x89PNG")
    return "{}x{}".format(*struct.unpack(">II", head[16:]))


@pytest.mark.parametrize("lang", HOMES)
def test_an_app_opens_with_the_checker_and_holds_the_whole_site(lang: str):
    folder = SITE / HOMES[lang]
    app = json.loads((folder / "manifest.json").read_text("utf-8"))
    assert app["lang"] == lang
    assert (folder / app["start_url"] / "index.html").is_file()
    assert (folder / app["scope"]).resolve() == SITE.resolve()
    assert len(app["short_name"]) <= 12
    assert {icon["purpose"] for icon in app["icons"]} == {"any", "maskable"}
    for icon in app["icons"]:
        assert size(folder / icon["src"]) == icon["sizes"]
    assert {"192x192", "512x512"} <= {icon["sizes"] for icon in app["icons"]}


def test_each_language_has_its_own_names():
    chinese, english = (
        json.loads((SITE / home / "manifest.json").read_text("utf-8")) for home in HOMES.values()
    )
    assert chinese["name"] == "抖音售后指南"
    assert english["name"] == "Douyin after-sales"
    assert chinese["short_name"] != english["short_name"]


def test_every_page_names_the_app_of_its_language(pages: dict[str, BeautifulSoup]):
    for path, page in pages.items():
        lang = page.select_one("html")["lang"]
        (link,) = page.select("link[rel=manifest]")
        assert (SITE / path / link["href"]).resolve() == (SITE / HOMES[lang] / "manifest.json").resolve()
        assert size(SITE / path / page.select_one("link[rel=apple-touch-icon]")["href"]) == "180x180"
