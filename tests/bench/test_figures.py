"""What `make bench` makes of its runs: medians, ratios to the faster stock page, targets met and missed."""

from typing import Any

import pytest

from bench.figures import Spread, ratio, targets, told
from bench.results import merged, read, write


def visits(cold: float, repeat: float, slow: float, size: float = 1_000) -> dict[str, Any]:
    times = {"cold": cold, "repeat": repeat, "slow": slow}
    return {kind: {"ms": told([ms]), "bytes": told([size])} for kind, ms in times.items()}


@pytest.fixture
def results() -> dict[str, Any]:
    """Stock pages of which one is faster at first and the other afterwards, and a site that meets all."""
    return {
        "startup": {
            "visits": {
                "ours": visits(cold=800, repeat=350, slow=12_400, size=3_800_000),
                "stock-main": visits(cold=2_000, repeat=1_500, slow=20_000),
                "stock-worker": visits(cold=2_500, repeat=1_000, slow=21_000),
            },
            "reading": {"bytes": 150_000, "path": "", "pages": 1},
        },
        "throughput": {"started": told([10_000])},
        "build": {"page-changed": told([10])},
    }


def missed(results: dict[str, Any]) -> list[str]:
    return [target.id for target in targets(results) if not target.is_met]


def test_the_median_lies_between_the_runs_in_the_middle():
    assert Spread.of([9, 1, 3, 5]) == Spread(median=4, least=1, most=9, runs=4)
    assert Spread.of([9, 1, 3]) == Spread(median=3, least=1, most=9, runs=3)


def test_each_ratio_is_to_whichever_stock_page_is_faster(results: dict[str, Any]):
    found = results["startup"]["visits"]
    assert ratio(found, "cold") == pytest.approx(0.4)  # 800 of 2,000
    assert ratio(found, "repeat") == pytest.approx(0.35)  # 350 of 1,000
    assert ratio(found, "cold", "stock-worker") == pytest.approx(1.25)


def test_a_figure_on_the_limit_meets_its_target(results: dict[str, Any]):
    assert missed(results) == []
    assert len(list(targets(results))) == 7


@pytest.mark.parametrize(
    ("target", "worse"),
    [
        ("cold", {"startup": {"visits": {"ours": visits(cold=801, repeat=1, slow=1)}}}),
        ("slow", {"startup": {"visits": {"ours": visits(cold=1, repeat=1, slow=12_401)}}}),
        ("repeat", {"startup": {"visits": {"ours": visits(cold=1, repeat=351, slow=1)}}}),
        ("cold-bytes", {"startup": {"visits": {"ours": visits(1, 1, 1, size=3_800_001)}}}),
        ("reading-bytes", {"startup": {"reading": {"bytes": 150_001}}}),
        ("answers", {"throughput": {"started": told([9_999])}}),
        ("warm-build", {"build": {"page-changed": told([10.01])}}),
    ],
)
def test_a_figure_past_the_limit_misses_that_target_only(
    results: dict[str, Any], target: str, worse: dict[str, Any]
):
    for part, figures in worse.items():
        for name, found in figures.items():
            kept = results[part][name]
            results[part][name] = {**kept, **found} if name in {"visits", "reading"} else found
    assert missed(results) == [target]


def test_a_part_that_was_not_measured_has_no_targets(results: dict[str, Any]):
    del results["startup"]
    assert [target.id for target in targets(results)] == ["answers", "warm-build"]
    assert list(targets({})) == []


def test_a_part_measured_anew_leaves_the_others(tmp_path):
    here = {"processor": "A"}
    path = tmp_path / "new" / "results.json"
    assert read(path) == {}
    write(merged({}, here, {"CPython": "3.11.1"}, "throughput", {"cases": 1}), path)
    write(merged(read(path), here, {"CPython": "3.11.2"}, "build", {"site": 2}), path)
    kept = read(path)
    assert (kept["throughput"]["cases"], kept["build"]["site"]) == (1, 2)
    assert kept["versions"] == {"CPython": "3.11.2"}


def test_figures_of_another_machine_are_given_up():
    before = merged({}, {"processor": "A"}, {}, "throughput", {"cases": 1})
    assert "throughput" not in merged(before, {"processor": "B"}, {}, "build", {"site": 2})
