"""The report shows what was measured and nothing else: times, bars true to them, targets met and missed."""

from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup, Tag
from jinja2 import UndefinedError

from bench import results as kept
from bench.contestants import ENTRANTS
from bench.figures import ratios, spread
from bench.results import FOLDER, page, read
from scripts.paths import ROOT

WHO = tuple(ENTRANTS)


def visits(factor: float) -> dict[str, Any]:
    again = dict.fromkeys(("repeat", "soon", "later"), ([500], 2_500))
    first = {"cold": ([900, 1_000, 1_200], 4_000_000)}
    slow = dict.fromkeys(("slow", "phone"), ([20_000], 4_000_000))
    return {
        name: {"ms": spread(ms * factor for ms in times), "bytes": spread([size * factor])}
        for name, (times, size) in {**first, **slow, **again}.items()
    }


def profile(name: str, **more: Any) -> dict[str, Any]:
    return {"name": name, "link": None, "again": None, "slow_down": 1, "compared": "all", **more}


@pytest.fixture
def results() -> dict[str, Any]:
    """Of five contestants each takes as many times as long as its place says; the theme was left out."""
    measured = {who: visits(place) for place, who in enumerate(WHO[:4], 1)}
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
            "profiles": {
                "cold": profile("First visit"),
                "slow": profile("Slow link", link={"rate": 123_000, "delay": 0.25}, slow_down=3),
                "repeat": profile("Repeat visit", again=8.0),
            },
            "visits": measured,
            "ratios": ratios(measured),
            "patience": 120,
            "left_out": {"theme": "its page could not be built this time"},
            "first_date": {"slow": spread([1.5]), "phone": spread([3.5])},
            "reading": {"bytes": 91_234, "path": "faq/", "pages": 2},
        },
        "latency": {
            "date": "2026-11-25",
            "slow_down": 4,
            "page": spread([0.065]),
            "memory": {"ours": spread([30_000_000]), "stock-worker": spread([60_000_000]), "ratio": 0.5},
        },
        "throughput": {
            "date": "2026-11-26",
            "cases": 20_000,
            "whole": spread([14_000]),
            "started": spread([16_000]),
        },
        "build": {
            "date": "2026-11-27",
            "from-nothing": spread([40]),
            "site": spread([9, 10, 11]),
            "page-changed": spread([12]),
            "nothing-changed": spread([0.1]),
        },
    }


def shown(results: dict[str, Any]) -> BeautifulSoup:
    return BeautifulSoup(page(results), "html.parser")


def words(part: Tag) -> str:
    return " ".join(part.get_text(" ").split())


def cells(report: BeautifulSoup, heading: str) -> list[list[str]]:
    """The rows of the first table after a heading, without its head."""
    table = report.select_one(f"#{heading}").find_next("table")
    return [[words(cell) for cell in row.select("th, td")] for row in table.select("tbody tr")]


def bars(report: BeautifulSoup, heading: str, column: int) -> list[float]:
    table = report.select_one(f"#{heading}").find_next("table")
    return [float(bar["width"]) for bar in table.select(f"td:nth-child({column}) rect")]


def test_the_kept_page_is_made_of_the_kept_figures():
    assert (FOLDER / "report.html").read_text("utf-8") == page(read()) + "\n"


def test_the_page_needs_nothing_beside_it_and_leads_back_to_about(results: dict[str, Any]):
    report = shown(results)
    assert report.select("script, link, img, iframe, [src], [style]") == []
    assert "url(" not in report.style.string
    assert "prefers-color-scheme: dark" in report.style.string
    links = [link["href"] for link in report.select("a")]
    assert links == ["../../en/about/", "../../about/", "results.json"]
    assert (FOLDER / "results.json").is_file()


@pytest.mark.parametrize("language", ["", ".en"])
def test_about_leads_to_the_page(language: str):
    about = (ROOT / "docs" / f"about{language}.md").read_text("utf-8")
    assert "assets/bench/report.html" in about


def test_times_stand_with_their_spread_ratio_and_data(results: dict[str, Any]):
    report = shown(results)
    # The faster stock page takes twice as long as ours, PyScript four times.
    assert cells(report, "cold")[0] == ["This site", "1.00 s 0.90 s – 1.20 s", "0.50 ×", "4.00 MB"]
    assert cells(report, "slow")[3] == ["PyScript", "80.0 s", "2.00 ×", "16.00 MB"]
    assert cells(report, "repeat")[0] == ["This site", "0.50 s", "0.50 ×", "2.5 kB"]


def test_bars_are_as_long_as_their_figures(results: dict[str, Any]):
    report = shown(results)
    for heading in ("cold", "slow", "repeat"):
        # One, two, three and four times as much, in times and in data.
        assert bars(report, heading, column=2) == [25, 50, 75, 100]
        assert bars(report, heading, column=4) == [25, 50, 75, 100]


def test_each_profile_says_how_it_was_measured(results: dict[str, Any]):
    report = shown(results)
    told = {name: words(report.select_one(f"#{name}").find_next("p")) for name in ("cold", "slow", "repeat")}
    assert "123.0 kB a second" in told["slow"]
    assert "250 ms" in told["slow"]
    assert "run 3 times slower" in told["slow"]
    assert "processor" not in told["cold"]
    assert "connections" not in told["cold"]
    assert "8.00 s after the first answer" in told["repeat"]
    results["startup"]["profiles"]["repeat"]["again"] = "settled"
    assert "once nothing is sent" in words(shown(results).select_one("#repeat").find_next("p"))


def test_a_profile_is_shown_by_being_in_the_results(results: dict[str, Any]):
    startup = results["startup"]
    startup["profiles"]["far"] = profile("From far away", link={"rate": 1_000_000, "delay": 0.5})
    for found in startup["visits"].values():
        found["far"] = found["slow"]
    startup["ratios"] = ratios(startup["visits"])
    report = shown(results)
    assert words(report.select_one("#far")) == "From far away"
    assert cells(report, "far") == cells(report, "slow")


def test_who_could_not_be_measured_is_named_with_the_reason(results: dict[str, Any]):
    assert "pyodide-mkdocs-theme was not measured: its page could not be built this time." in [
        words(part) for part in shown(results).select("p")
    ]


def test_who_came_to_no_answer_has_no_time_and_no_bar(results: dict[str, Any]):
    del results["startup"]["visits"]["pyscript"]["slow"]
    report = shown(results)
    assert cells(report, "slow")[3] == ["PyScript", "no answer in 120 seconds"]
    # The longest is now that of the third.
    assert bars(report, "slow", column=2) == [33.3, 66.7, 100]


def test_a_missed_target_is_said_plainly(results: dict[str, Any]):
    found = {row[0]: row[1:] for row in cells(shown(results), "targets")}
    assert found["First visit, against the faster stock Pyodide"] == ["≤ 0.40 ×", "0.50 ×", "missed"]
    assert found["Data of the heaviest reading page"] == ["≤ 150.0 kB", "91.2 kB", "met"]
    assert found["Answers on the command line, start not counted"] == [
        "≥ 10,000 a second",
        "16,000 a second",
        "met",
    ]
    assert found["Build after a change to one page"] == ["≤ 10.0 s", "12.0 s", "missed"]


def test_the_first_date_and_the_memory_are_told(results: dict[str, Any]):
    report = shown(results)
    assert "shown before Python is there: 1.50 s" in words(report.main)
    assert words(report.main).count("first date, one addition") == 1
    assert cells(report, "latency") == [
        ["From the last keystroke to the new answer, page and Python slowed down 4 times", "65 ms"]
    ]
    memory = report.select("#latency ~ table")[1]
    assert [words(row) for row in memory.select("tbody tr")] == [
        "This site 30.00 MB",
        "Stock Pyodide, in a worker 60.00 MB",
    ]


def test_who_does_not_take_part_in_a_profile_is_not_in_its_table(results: dict[str, Any]):
    results["startup"]["profiles"]["repeat"]["compared"] = "stock"
    del results["startup"]["visits"]["pyscript"]["repeat"]
    assert [row[0] for row in cells(shown(results), "repeat")] == [
        "This site",
        "Stock Pyodide, in the page",
        "Stock Pyodide, in a worker",
    ]


def test_machine_versions_and_days_are_told(results: dict[str, Any]):
    told = words(shown(results).select_one("#machine").find_next("ul"))
    assert "A processor, 2 cores, 24 GiB of memory" in told
    assert "Chromium 156.0, Pyodide 314.0.7" in told
    assert "opening 2026-11-24, keystrokes 2026-11-25, command line 2026-11-26, build 2026-11-27" in told


def test_what_was_not_measured_is_said_to_be_so(results: dict[str, Any]):
    assert words(shown({}).main).count("Not measured yet.") == 5  # four parts and the machine
    del results["latency"]
    assert words(shown(results).select_one("#latency").find_next("p")) == "Not measured yet."


def test_a_figure_that_is_missing_fails_and_is_not_left_blank(results: dict[str, Any]):
    del results["latency"]["slow_down"]
    with pytest.raises(UndefinedError):
        page(results)


def test_figures_and_page_are_written_together(results: dict[str, Any], tmp_path: Path):
    kept.write(results, tmp_path / "new")
    assert read(tmp_path / "new") == results
    assert (tmp_path / "new" / "report.html").read_text("utf-8") == page(results) + "\n"
