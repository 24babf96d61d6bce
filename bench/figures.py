"""Makes medians, ratios and verdicts of what was measured."""

from collections.abc import Iterable, Iterator, Mapping
from functools import reduce
from statistics import median
from typing import Any

Figures = Mapping[str, Any]
"""Figures as `bench.results` keeps them."""

STOCK = ("stock-main", "stock-worker")
_STOCK = "against the faster stock Pyodide"

# What is to be reached, and where in the results the figure stands. The template writes each kind of it.
TARGETS = (
    (f"First visit, {_STOCK}", "times", "≤", 0.40, "startup.ratios.ours.cold"),
    (f"First visit on the slow link, {_STOCK}", "times", "≤", 0.33, "startup.ratios.ours.slow"),
    (f"The same on a slow phone, {_STOCK}", "times", "≤", 0.35, "startup.ratios.ours.phone"),
    (f"Repeat visit, {_STOCK}", "times", "≤", 0.35, "startup.ratios.ours.repeat"),
    (f"Second visit at once, {_STOCK}", "times", "≤", 0.50, "startup.ratios.ours.soon"),
    (f"Second visit a little later, {_STOCK}", "times", "≤", 0.28, "startup.ratios.ours.later"),
    ("First date on the slow link", "seconds", "≤", 2.5, "startup.first_date.slow.median"),
    ("First date on a slow phone", "seconds", "≤", 3.0, "startup.first_date.phone.median"),
    ("Data until the answer, first visit", "size", "≤", 2_000_000, "startup.visits.ours.cold.bytes.median"),
    ("Data of the heaviest reading page", "size", "≤", 150_000, "startup.reading.bytes"),
    ("Keystroke to answer on a slow phone", "seconds", "≤", 0.050, "latency.page.median"),
    ("Memory after ten answers, against stock in a worker", "times", "≤", 1.0, "latency.memory.ratio"),
    ("Answers on the command line, start not counted", "rate", "≥", 10_000, "throughput.started.median"),
    ("Build after a change to one page", "seconds", "≤", 10.0, "build.page-changed.median"),
)


def spread(values: Iterable[float]) -> dict[str, float]:
    """Return what one run or more came to: the median, the least and the most, and how many there were."""
    runs = [round(value, 3) for value in values]
    return {"median": round(median(runs), 3), "least": min(runs), "most": max(runs), "runs": len(runs)}


def ratios(visits: Figures) -> dict[str, dict[str, float]]:
    """Tell of each contestant and profile how many times as long as the faster stock page it takes."""
    times = {
        who: {name: kind["ms"]["median"] for name, kind in kinds.items()} for who, kinds in visits.items()
    }
    return {
        who: {name: round(ms / min(times[stock][name] for stock in STOCK), 6) for name, ms in kinds.items()}
        for who, kinds in times.items()
    }


def verdicts(results: Figures) -> Iterator[tuple[str, str, str, float, float, bool]]:
    """Yield every target whose part was measured, without the path: name, kind, sign, limit, found, met."""
    for name, kind, sign, limit, path in TARGETS:
        part, *steps = path.split(".")
        if part in results:
            found: Any = reduce(lambda figures, step: figures[step], steps, results[part])
            yield name, kind, sign, limit, found, found >= limit if sign == "≥" else found <= limit
