"""The sources of web/ are of a size to be read, every part of a sheet is in it, and a colour has one name."""

import re
from collections import Counter
from pathlib import Path

from scripts.paths import ROOT

WEB = ROOT / "web"
STYLES = WEB / "styles"
COLOURS = STYLES / "site" / "colours.css"
# The pages and pictures that stand by themselves repeat some of them.
APART = [*(ROOT / "overrides").rglob("*.html"), *(ROOT / "docs" / "assets").glob("*.svg")]


def colours(path: Path) -> list[str]:
    """Every colour that a file writes out."""
    text = re.sub(r"/\*.*?\*/|url\([^)]*\)|&#\w+;", "", path.read_text("utf-8"), flags=re.DOTALL)
    return re.findall(r"#[0-9a-fA-F]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\([^)]*\)", text)


def test_a_colour_stands_once():
    assert {name: times for name, times in Counter(colours(COLOURS)).items() if times > 1} == {}


def test_colours_stand_in_one_sheet():
    elsewhere = {path: colours(path) for path in STYLES.rglob("*.css") if path != COLOURS}
    assert {path: found for path, found in elsewhere.items() if found} == {}


def test_what_stands_apart_has_no_colours_of_its_own():
    known = set(colours(COLOURS))
    for path in APART:
        assert set(colours(path)) <= known, path


def test_a_sheet_takes_in_all_its_parts():
    for folder in (path for path in STYLES.iterdir() if path.is_dir()):
        imported = re.findall(
            rf'@import "\./{folder.name}/(\w+\.css)";', (STYLES / f"{folder.name}.css").read_text()
        )
        assert sorted(imported) == sorted(path.name for path in folder.iterdir())


def test_no_source_has_more_than_250_lines():
    sources = [path for ending in ("js", "ts", "css") for path in WEB.rglob(f"*.{ending}")]
    assert sources
    for path in sources:
        assert path.read_text("utf-8").count("\n") <= 250, path
