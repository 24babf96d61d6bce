"""Measures how long a changed answer takes on a phone that is four times slower, and the memory after ten."""

from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Browser, Page

from bench.cases import LINK, REQUEST
from bench.contestants import ENTRANTS, Contestant
from bench.figures import Figures, spread
from bench.memory import watch, worker_memory
from bench.renderers import slowed
from bench.visit import visit
from bench.wire import PHONE, metered

SLOW_DOWN = 4
TIMES = [f"10:{minute:02}" for minute in range(40)]
ROUNDS = 5
PROBE = Path(__file__).with_suffix(".js")
# It goes on: the question that all pages answer is of a day that is over.
GOES_ON = LINK.partition("&now=")[0]
# How each page is asked once more, after ten times.
ASKED: dict[str, Callable[[Page, int], object]] = {
    "ours": lambda page, turn: _typed(page, TIMES[turn]),
    "stock-worker": lambda page, _: page.evaluate("(question) => ask(question)", REQUEST),
}


def measure(browser: Browser) -> Figures:
    """Type again and again in a case that has its answer.

    Returns:
        In seconds from the keystroke until the page with the answer is laid out: the spread of ``page``,
        when all of it is slowed down, Python too, and ``slow_down``, how many times. In bytes, what the
        worker holds after ten more answers: the spread of ``memory`` by contestant, and their
        ``ratio``.
    """
    there = {who: made for who in ASKED if isinstance(made := ENTRANTS[who](), Contestant)}
    there["ours"] = there["ours"]._replace(path=GOES_ON)
    weights: dict[str, list[int]] = {who: [] for who in there}
    for _ in range(ROUNDS):
        for who, made in there.items():
            weights[who].append(_after_ten(browser, made))
    found = {who: spread(all_found) for who, all_found in weights.items()}
    return {
        "slow_down": SLOW_DOWN,
        "page": spread(ms / 1000 for ms in _keystrokes(browser, there["ours"])),
        "memory": {**found, "ratio": round(found["ours"]["median"] / found["stock-worker"]["median"], 3)},
    }


def _keystrokes(browser: Browser, who: Contestant) -> list[float]:
    with metered(who.folder) as server, browser.new_context(viewport=PHONE) as context:
        context.add_init_script(path=PROBE)
        page, _ = visit(context, server, who)
        with slowed(SLOW_DOWN):
            return [_typed(page, time) for time in TIMES]


def _after_ten(browser: Browser, who: Contestant) -> int:
    with metered(who.folder) as server, browser.new_context(service_workers="block") as context:
        context.add_init_script(path=PROBE)
        watch(context)
        page, _ = visit(context, server, who)
        for turn in range(10):
            ASKED[who.id](page, turn)
        return worker_memory(page)


def _typed(page: Page, time: str) -> float:
    took: float = page.evaluate("(time) => typeTime(time)", time)
    return took
