"""What several test files ask for: which tier runs, and sources read on days of the test.

Everything runs unless pytest is told `--quick`, as `make test` and `make check` tell it: then of what is
marked `full` only each nth remains, always the same, and generated examples are a twentieth. `make mutate`
tells it `--mutate`: as few examples and as little of what a test sweeps through, but every row of the tables,
which are quick and exact.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings

from rules.rulebook import review
from rules.rulebook.sources import SOURCES

settings.register_profile(
    "full", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("quick", settings.get_profile("full"))
# Whether a test fails is all that matters: to make its example smaller takes longer than to find it.
settings.register_profile("mutate", settings.get_profile("full"), phases=(Phase.explicit, Phase.generate))

# Of what is marked with a smaller number than this `--mutate` leaves out nothing.
TAKES_LONG = 10


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--quick", action="store_true", help="only a sample of what is marked `full`")
    parser.addoption(
        "--mutate", action="store_true", help="a sample of what takes long, as `make mutate` runs"
    )
    parser.addoption("--late", action="store_true", help="every reply comes late in the browser")


def pytest_configure(config: pytest.Config) -> None:
    tiers = (tier for tier in ("mutate", "quick") if config.getoption(tier))
    settings.load_profile(next(tiers, "full"))


def pytest_report_header(config: pytest.Config) -> str:
    if config.getoption("quick"):
        return "quick: a sample of what `pytest --collect-only -q -m full` lists; `make test-all` runs it all"
    return "full: everything that is selected"


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if not config.getoption("quick") and not config.getoption("mutate"):
        return
    if any("::" in named for named in config.args):
        # What is named is run.
        return
    least = TAKES_LONG if config.getoption("mutate") else 1
    seen = Counter[tuple[Path, int]]()
    left: list[pytest.Item] = []
    for item in items:
        if mark := item.get_closest_marker("full"):
            each = mark.kwargs.get("but_each", 0)
            place = (item.path, each)
            if not each or (each >= least and seen[place] % each):
                left.append(item)
            seen[place] += 1
    config.hook.pytest_deselected(items=left)
    gone = set(left)
    items[:] = [item for item in items if item not in gone]


@pytest.fixture(scope="session")
def quick(pytestconfig: pytest.Config) -> bool:
    """Whether a test that goes through a list itself may go through a part of it."""
    return any(pytestconfig.getoption(tier) for tier in ("quick", "mutate"))


# All read on 20 November 2026; to be read again three months later as a notice of the platform, six as an
# article, twelve as a text that was repealed.
READ = "2026-11-20"
REVIEW_BY = {
    "dispute-2026": "2027-02-20",
    "guide-2023": "2027-05-20",
    "advance-repeal-2025": "2027-11-20",
}


@pytest.fixture
def sources_with_known_days(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Give the sources of the rules on returns the days above."""
    known = {source.id: source for source in SOURCES}
    for name, day in REVIEW_BY.items():
        known[name] = replace(known[name], read=READ, review_by=day)
    review.sources_of.cache_clear()
    monkeypatch.setattr(review, "_SOURCE", known)
    yield
    monkeypatch.undo()
    review.sources_of.cache_clear()
