"""What the bench makes of its runs: medians, ratios to the faster stock page, targets met and missed."""

from typing import Any

import pytest

from bench.figures import ratios, spread, verdicts
from bench.results import merged, read

STOCK = "against the faster stock Pyodide"
PROFILES = ("cold", "slow", "phone", "repeat", "soon", "later")
# What the faster stock page takes is a thousand or ten thousand, so that the limits can be read off.
OURS = {"cold": 800, "slow": 6_600, "phone": 7_000, "repeat": 350, "soon": 500, "later": 280}
FIRST_DATE = {"slow": spread([2.5]), "phone": spread([3.0])}
LATENCY = {"page": spread([0.05]), "memory": {"ratio": 1.0}}


def visits(*times: float, size: float = 1_000) -> dict[str, Any]:
    return {
        profile: {"ms": spread([ms]), "bytes": spread([size])}
        for profile, ms in zip(PROFILES, times, strict=True)
    }


def startup(size: float = 2_000_000, **ours: float) -> dict[str, Any]:
    """Stock pages of which one is faster at first and the other afterwards, and a site that meets all."""
    found = {
        "ours": visits(*{**OURS, **ours}.values(), size=size),
        "stock-main": visits(2_000, 20_000, 20_000, 1_500, 1_500, 1_500),
        "stock-worker": visits(2_500, 21_000, 21_000, 1_000, 1_000, 1_000),
    }
    return {
        "visits": found,
        "ratios": ratios(found),
        "reading": {"bytes": 150_000},
        "first_date": FIRST_DATE,
    }


def results() -> dict[str, Any]:
    return {
        "startup": startup(),
        "latency": LATENCY,
        "throughput": {"started": spread([10_000])},
        "build": {"page-changed": spread([10])},
    }


def missed(found: dict[str, Any]) -> list[str]:
    return [name for name, *_, is_met in verdicts(found) if not is_met]


def test_the_median_lies_between_the_runs_in_the_middle():
    assert spread([9, 1, 3, 5]) == {"median": 4, "least": 1, "most": 9, "runs": 4}
    assert spread([9, 1, 3]) == {"median": 3, "least": 1, "most": 9, "runs": 3}


def test_each_ratio_is_to_whichever_stock_page_is_faster():
    found = startup()["ratios"]
    # 800 of 2,000; 6,600 and 7,000 of 20,000; 350, 500 and 280 of 1,000.
    assert list(found["ours"].values()) == [0.4, 0.33, 0.35, 0.35, 0.5, 0.28]
    assert found["stock-worker"]["cold"] == 1.25


def test_a_figure_on_the_limit_meets_its_target():
    assert missed(results()) == []
    assert len(list(verdicts(results()))) == 14


@pytest.mark.parametrize(
    ("target", "worse"),
    [
        (f"First visit, {STOCK}", {"startup": startup(cold=801)}),
        (f"First visit on the slow link, {STOCK}", {"startup": startup(slow=6_601)}),
        (f"The same on a slow phone, {STOCK}", {"startup": startup(phone=7_001)}),
        (f"Repeat visit, {STOCK}", {"startup": startup(repeat=351)}),
        (f"Second visit at once, {STOCK}", {"startup": startup(soon=501)}),
        (f"Second visit a little later, {STOCK}", {"startup": startup(later=281)}),
        (
            "First date on the slow link",
            {"startup": {**startup(), "first_date": {**FIRST_DATE, "slow": spread([2.6])}}},
        ),
        (
            "First date on a slow phone",
            {"startup": {**startup(), "first_date": {**FIRST_DATE, "phone": spread([3.1])}}},
        ),
        ("Keystroke to answer on a slow phone", {"latency": {**LATENCY, "page": spread([0.051])}}),
        (
            "Memory after ten answers, against stock in a worker",
            {"latency": {**LATENCY, "memory": {"ratio": 1.01}}},
        ),
        ("Data until the answer, first visit", {"startup": startup(size=2_000_001)}),
        (
            "Data of the heaviest reading page",
            {"startup": {**startup(), "reading": {"bytes": 150_001}}},
        ),
        ("Answers on the command line, start not counted", {"throughput": {"started": spread([9_999])}}),
        ("Build after a change to one page", {"build": {"page-changed": spread([10.01])}}),
    ],
)
def test_a_figure_past_the_limit_misses_that_target_only(target: str, worse: dict[str, Any]):
    assert missed({**results(), **worse}) == [target]


def test_a_part_that_was_not_measured_has_no_targets():
    found = results()
    del found["startup"], found["latency"]
    assert [name for name, *_ in verdicts(found)] == [
        "Answers on the command line, start not counted",
        "Build after a change to one page",
    ]
    assert list(verdicts({})) == []


def test_a_part_measured_anew_leaves_the_others(tmp_path):
    assert read(tmp_path) == {}
    first = merged({}, {"machine": "A", "versions": {"CPython": "3.11.1"}}, "throughput", {"cases": 1})
    kept = merged(first, {"machine": "A", "versions": {"CPython": "3.11.2"}}, "build", {"site": 2})
    assert (kept["throughput"]["cases"], kept["build"]["site"]) == (1, 2)
    assert kept["versions"] == {"CPython": "3.11.2"}


def test_figures_of_another_machine_are_given_up():
    before = merged({}, {"machine": "A"}, "throughput", {"cases": 1})
    assert "throughput" not in merged(before, {"machine": "B"}, "build", {"site": 2})
