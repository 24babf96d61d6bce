"""What the bench makes of its runs: medians, ratios to the faster stock page, targets met and missed."""

from typing import Any

import pytest

from bench.figures import ratios, spread, verdicts
from bench.results import merged, read


def visits(cold: float, repeat: float, slow: float, size: float = 1_000) -> dict[str, Any]:
    times = {"cold": cold, "repeat": repeat, "slow": slow}
    return {profile: {"ms": spread([ms]), "bytes": spread([size])} for profile, ms in times.items()}


def startup(**ours: float) -> dict[str, Any]:
    """Stock pages of which one is faster at first and the other afterwards, and a site that meets all."""
    found = {
        "ours": visits(**{"cold": 800, "repeat": 350, "slow": 12_400, "size": 3_800_000, **ours}),
        "stock-main": visits(cold=2_000, repeat=1_500, slow=20_000),
        "stock-worker": visits(cold=2_500, repeat=1_000, slow=21_000),
    }
    return {"visits": found, "ratios": ratios(found), "reading": {"bytes": 150_000}}


def results() -> dict[str, Any]:
    return {
        "startup": startup(),
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
    # 800 of 2,000; 350 of 1,000; 12,400 of 20,000.
    assert found["ours"] == {"cold": 0.4, "repeat": 0.35, "slow": 0.62}
    assert found["stock-worker"]["cold"] == 1.25


def test_a_figure_on_the_limit_meets_its_target():
    assert missed(results()) == []
    assert len(list(verdicts(results()))) == 7


@pytest.mark.parametrize(
    ("target", "worse"),
    [
        ("First visit, against the faster stock Pyodide", {"startup": startup(cold=801)}),
        ("First visit on the slow link, against the faster stock Pyodide", {"startup": startup(slow=12_401)}),
        ("Repeat visit, against the faster stock Pyodide", {"startup": startup(repeat=351)}),
        ("Data until the answer, first visit", {"startup": startup(size=3_800_001)}),
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
    del found["startup"]
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
