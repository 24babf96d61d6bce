"""Medians, ratios and targets: what is made of the times and bytes that were measured."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from statistics import median
from typing import Any

Figures = Mapping[str, Any]
"""Figures as `bench.results` keeps them."""

STOCK = ("stock-main", "stock-worker")

# How much of what the faster (or smaller) stock page takes is allowed, by what was measured.
RATIOS = {"cold": 0.40, "slow": 0.62, "repeat": 0.35}
# The most bytes on the wire.
COLD_BYTES = 3_800_000
READING_BYTES = 150_000
# The least answers a second, and the most seconds.
ANSWERS = 10_000
WARM_BUILD = 10.0


@dataclass(frozen=True, slots=True)
class Spread:
    """What several runs came to.

    Attributes:
        median: half of the runs lie below it.
        least: the smallest of them.
        most: the greatest.
        runs: how many there were.
    """

    median: float
    least: float
    most: float
    runs: int

    @classmethod
    def of(cls, values: Iterable[float]) -> "Spread":
        """Sum up runs, of which there is at least one."""
        runs = [round(value, 3) for value in values]
        return cls(round(median(runs), 3), min(runs), max(runs), len(runs))


@dataclass(frozen=True, slots=True)
class Target:
    """Something to be reached, and what was.

    Attributes:
        id: its name.
        limit: what is wanted.
        found: what was measured.
        at_least: whether more is better.
    """

    id: str
    limit: float
    found: float
    at_least: bool = False

    @property
    def bound(self) -> str:
        """Which way the limit bounds what is wanted."""
        return "at-least" if self.at_least else "at-most"

    @property
    def is_met(self) -> bool:
        """Whether it was reached."""
        return self.found >= self.limit if self.at_least else self.found <= self.limit


def told(values: Iterable[float]) -> dict[str, float]:
    """Return the spread of values as results keep it."""
    return asdict(Spread.of(values))


def ratio(visits: Figures, what: str, who: str = "ours") -> float:
    """Tell how much of the time of the faster stock page somebody takes.

    Args:
        visits: the figures of the start-up, by contestant.
        what: ``cold``, ``repeat`` or ``slow``.
        who: the contestant.
    """
    return float(
        visits[who][what]["ms"]["median"] / min(visits[stock][what]["ms"]["median"] for stock in STOCK)
    )


def targets(results: Figures) -> Iterator[Target]:
    """Yield every target whose part was measured."""
    if "startup" in results:
        visits = results["startup"]["visits"]
        for what, limit in RATIOS.items():
            yield Target(what, limit, ratio(visits, what))
        yield Target("cold-bytes", COLD_BYTES, visits["ours"]["cold"]["bytes"]["median"])
        yield Target("reading-bytes", READING_BYTES, results["startup"]["reading"]["bytes"])
    if "throughput" in results:
        yield Target("answers", ANSWERS, results["throughput"]["started"]["median"], at_least=True)
    if "build" in results:
        yield Target("warm-build", WARM_BUILD, results["build"]["page-changed"]["median"])
