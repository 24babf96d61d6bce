"""The page about speed shows what was measured: tables, targets, and a chart true to the figures."""

from typing import Any
from xml.etree import ElementTree as ET

import pytest

from bench.chart import WIDTH, draw
from bench.figures import told
from bench.words import MS_AS_SECONDS, WORDS, size
from rules.render.svg.measure import Run, width
from rules.wording import LANGUAGES
from scripts.pages.speed import PIECES, speed

SVG = "{http://www.w3.org/2000/svg}"
WHO = ("ours", "stock-main", "stock-worker", "pyscript", "theme")


def visits(factor: float) -> dict[str, Any]:
    return {
        "cold": {
            "ms": told([900 * factor, 1_000 * factor, 1_200 * factor]),
            "bytes": told([4_000_000 * factor]),
        },
        "repeat": {"ms": told([500 * factor]), "bytes": told([2_500 * factor])},
        "slow": {"ms": told([20_000 * factor]), "bytes": told([4_000_000 * factor])},
    }


@pytest.fixture
def results() -> dict[str, Any]:
    """Of five contestants each takes as many times as long as its place says; the theme was left out."""
    return {
        "machine": {
            "processor": "A processor",
            "cores": 2,
            "memory": 24,
            "system": "A system",
            "kernel": "A kernel",
        },
        "versions": {"Chromium": "156.0", "Pyodide": "314.0.7"},
        "startup": {
            "date": "2026-11-24",
            "visits": {who: visits(place) for place, who in enumerate(WHO[:4], 1)},
            "patience": 120,
            "left_out": {"theme": "not-fetched"},
            "link": {"bytes_per_second": 200_000, "delay_ms": 150},
            "reading": {"bytes": 91_234, "path": "faq/", "pages": 2},
        },
        "latency": {
            "date": "2026-11-24",
            "slow_down": 4,
            "page": told([35]),
            "python": told([10]),
            "slow": 65,
        },
        "throughput": {
            "date": "2026-11-24",
            "cases": 20_000,
            "whole": told([14_000]),
            "started": told([16_000]),
        },
        "build": {
            "date": "2026-11-24",
            "from-nothing": told([40]),
            "site": told([9, 10, 11]),
            "page-changed": told([12]),
            "nothing-changed": told([0.1]),
            "growth": [{"pages": 30, "seconds": told([6])}, {"pages": 300, "seconds": told([60])}],
        },
    }


def cells(table: str) -> list[list[str]]:
    """Take the rows of a table, without its head."""
    lines = [line for line in table.split("\n") if line.startswith("| ")]
    return [[cell.strip() for cell in line.strip("| ").split(" | ")] for line in lines[2:]]


def test_both_languages_have_the_same_words():
    assert WORDS["zh"].keys() == WORDS["en"].keys()


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("piece", PIECES)
def test_every_piece_is_shown_in_both_languages(lang: str, piece: str, results: dict[str, Any]):
    assert speed(lang, piece, results).strip()


@pytest.mark.parametrize("piece", PIECES)
def test_what_was_not_measured_is_said_to_be_so(piece: str):
    assert speed("en", piece, {}) == "Not measured yet."


def test_times_stand_with_their_spread_and_ratio(results: dict[str, Any]):
    rows = cells(speed("en", "times", results))
    # The faster stock page takes twice as long as ours, PyScript four times.
    assert rows[0] == [
        "This site",
        "1.00 s (0.90–1.20)<br>0.50 ×",
        "20.0 s<br>0.50 ×",
        "0.50 s<br>0.50 ×",
    ]
    assert rows[3][0] == "PyScript"
    assert rows[3][2] == "80.0 s<br>2.00 ×"


def test_who_could_not_be_measured_is_named_with_the_reason(results: dict[str, Any]):
    table = speed("en", "times", results)
    assert table.endswith(
        "pyodide-mkdocs-theme was not measured: the files it needs could not be fetched this time."
    )


def test_who_came_to_no_answer_has_no_time_and_no_bar(results: dict[str, Any]):
    del results["startup"]["visits"]["pyscript"]["slow"]
    table = speed("en", "times", results)
    assert cells(table)[3][2] == "no answer"
    assert table.endswith("“No answer”: none came in 120 seconds.")
    assert len(lengths(drawn(results))) == 4 * 4 - 1


def test_a_missed_target_is_said_plainly(results: dict[str, Any]):
    found = {row[0]: row[1:] for row in cells(speed("en", "targets", results))}
    assert found["First visit, against the faster stock Pyodide"] == [
        "at most 0.40 ×",
        "0.50 ×",
        "**missed**",
    ]
    assert found["Data sent for the heaviest reading page"] == ["at most 150.0 kB", "91.2 kB", "**met**"]
    assert found["Answers on the command line, start not counted"] == [
        "at least 10,000 a second",
        "16,000 a second",
        "**met**",
    ]
    assert found["Build after a change to one page"] == ["at most 10.0 s", "12.0 s", "**missed**"]


def test_growth_is_told_for_each_page_and_in_words(results: dict[str, Any]):
    results["build"]["growth"][1]["seconds"] = told([75])
    shown = speed("en", "growth", results)
    assert cells(shown) == [["30", "6.00 s", "0.20 s"], ["300", "75.0 s", "0.25 s"]]
    # 300 of 30, and 75 of 6.
    assert shown.endswith("With 10 times as many pages the build takes 12.5 times as long.")


def test_figures_are_written_in_the_unit_that_fits():
    assert [MS_AS_SECONDS.write("en", ms) for ms in (86, 950, 9_994, 37_640)] == [
        "0.09 s",
        "0.95 s",
        "9.99 s",
        "37.6 s",
    ]
    assert [size("zh", count) for count in (999, 2_506, 3_760_000)] == ["999 字节", "2.5 kB", "3.76 MB"]


# The chart.


def drawn(results: dict[str, Any], lang: str = "en") -> ET.Element:
    return ET.fromstring(draw(results["startup"], lang))  # noqa: S314 - our own


def lengths(chart: ET.Element) -> list[float]:
    return [float(bar.attrib["width"]) for bar in chart.iter(f"{SVG}rect") if "data-who" in bar.attrib]


def test_bars_begin_at_nothing_and_are_as_long_as_their_figures(results: dict[str, Any]):
    chart = drawn(results)
    bars = lengths(chart)
    assert len(bars) == 4 * 4  # four contestants in four groups
    for group in range(4):
        ours, *others = bars[4 * group : 4 * group + 4]
        assert [other / ours for other in others] == pytest.approx([2, 3, 4], rel=0.02)
    starts = {bar.attrib["x"] for bar in chart.iter(f"{SVG}rect") if "data-who" in bar.attrib}
    assert len(starts) == 1


def test_the_chart_fits_a_phone_and_says_what_it_shows(results: dict[str, Any]):
    chart = drawn(results)
    assert WIDTH <= 358  # a phone of 390 pixels, less the margins
    title, described = chart.find(f"{SVG}title"), chart.find(f"{SVG}desc")
    assert title is not None
    assert title.text
    assert described is not None
    assert "First visit: This site 1.00 s, Stock Pyodide, in the page 2.00 s" in (described.text or "")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_labels_end_before_the_bars_and_figures_before_the_edge(lang: str, results: dict[str, Any]):
    # The longest name is one word.
    results["startup"]["visits"]["theme"] = visits(5)
    chart = drawn(results, lang)
    (bars,) = {float(bar.attrib["x"]) for bar in chart.iter(f"{SVG}rect") if "data-who" in bar.attrib}
    for text in chart.iter(f"{SVG}text"):
        is_head = text.attrib.get("class") == "bc-head"
        start = float(text.attrib["x"])
        end = start + width([Run(text.text or "")], 13 if is_head else 11)
        assert end <= (bars if start == 0 and not is_head else WIDTH), text.text
