"""How long it takes from opening a page to the answer in it, and what that costs on the wire.

All take turns, so that whatever else the machine does hits each alike. A visit to each that is not counted
comes first: it shows who comes to the right answer, and warms the machine up.
"""

import time
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from playwright.sync_api import Browser, BrowserContext, Page
from playwright.sync_api import Error as BrowserError

from scripts.bench.contestants import SITE, Contestant, muster
from scripts.bench.figures import STOCK, told
from scripts.bench.wire import PHONE, SLOW_LINK, MeteredServer, metered, size_between

ROUNDS = 5
# Over the slow link a turn takes half a minute and more: those no target is about take fewer.
SLOW_ROUNDS = 3
COMPARED = ("ours", *STOCK)
# Reading pages of each kind that the site has.
READING = ("", "intervention/", "return-online/", "deadlines/", "phrasebook/", "faq/", "sources/", "speed/")
# Milliseconds: slow contestants on a slow link take more than half a minute.
LONGEST = 180_000
# Seconds in which nothing may happen before a first visit counts as over, and how long that may take to come.
STILL = 3
STILL_AT_LAST = 60

# Notes when the answer is there, by the page's own clock, which starts with the navigation.
NOTE = """
const look = () => {
  if (window.answeredAt === undefined && document.querySelector(%r)) window.answeredAt = performance.now();
};
const all = { attributes: true, characterData: true, childList: true, subtree: true };
new MutationObserver(look).observe(document, all);
"""

# What goes on in the background: how much is stored, and whether a service worker is still being set up.
BACKGROUND = """async () => {
  const { usage } = await navigator.storage.estimate();
  const registration = await navigator.serviceWorker.getRegistration();
  return [usage, Boolean(registration?.installing || registration?.waiting)];
}"""


class Visit(NamedTuple):
    """One way from opening a page to the answer: milliseconds, and bytes on the wire until then."""

    ms: float
    size: int


@dataclass(frozen=True, slots=True)
class Turn:
    """One turn of a contestant.

    Attributes:
        who: the contestant's id.
        cold: a visit by a browser that has never been there.
        repeat: one by the same browser, once the first visit has settled.
    """

    who: str
    cold: Visit
    repeat: Visit


class WrongAnswerError(RuntimeError):
    """A page came to another answer; the message holds it."""


def measure(browser: Browser) -> dict[str, object]:
    """Let all contestants run that can be had.

    Returns:
        ``visits``: by contestant the spreads of ``ms`` and ``bytes`` of its ``cold``, ``repeat`` and ``slow``
        visits; ``left_out``: the reason, for each who could not be had; ``link``: the slow link; ``reading``:
        the ``bytes`` of the heaviest reading page, its ``path``, and how many ``pages`` were weighed.
    """
    there, left_out = muster()
    contestants = []
    for who in there:
        # Without those that the targets are about there is nothing to measure: then all of it fails.
        if _can_answer(browser, who) or who.id in COMPARED:
            contestants.append(who)
        else:
            left_out[who.id] = "no-answer"
    visits: dict[str, dict[str, list[Visit]]] = {who.id: {} for who in contestants}
    for turn in fast_turns(browser, contestants, ROUNDS):
        visits[turn.who].setdefault("cold", []).append(turn.cold)
        visits[turn.who].setdefault("repeat", []).append(turn.repeat)
        print(f"  {turn.who}: {turn.cold.ms:.0f} ms, again {turn.repeat.ms:.0f} ms", flush=True)
    for who, visit in slow_turns(browser, contestants):
        visits[who].setdefault("slow", []).append(visit)
        print(f"  {who}, slow link: {visit.ms:.0f} ms", flush=True)
    return {
        "visits": {
            who: {kind: _told(several) for kind, several in kinds.items()} for who, kinds in visits.items()
        },
        "left_out": left_out,
        "link": {"bytes_per_second": SLOW_LINK.rate, "delay_ms": round(SLOW_LINK.delay * 1000)},
        "reading": _heaviest(browser),
    }


def _told(visits: Iterable[Visit]) -> dict[str, object]:
    ms, sizes = zip(*visits, strict=True)
    return {"ms": told(ms), "bytes": told(sizes)}


def _heaviest(browser: Browser) -> dict[str, object]:
    paths = [f"{language}{path}" for language in ("", "en/") for path in READING]
    weights = {path: first_view(browser, SITE, path) for path in paths}
    heaviest = max(weights, key=lambda path: weights[path])
    return {"bytes": weights[heaviest], "path": heaviest, "pages": len(weights)}


def _can_answer(browser: Browser, who: Contestant) -> bool:
    with metered(who.folder) as server, browser.new_context(viewport=PHONE) as context:
        try:
            _visit(context, server, who)
        except (WrongAnswerError, BrowserError) as error:
            print(f"  {who.id} is left out: {error}", flush=True)
            return False
    return True


def fast_turns(browser: Browser, contestants: Iterable[Contestant], rounds: int) -> Iterator[Turn]:
    """Let the contestants take turns with nothing slow between the browser and the server."""
    with ExitStack() as stack:
        served = [(who, stack.enter_context(metered(who.folder))) for who in contestants]
        for _ in range(rounds):
            for who, server in served:
                with browser.new_context(viewport=PHONE) as context:
                    page, cold = _visit(context, server, who)
                    _settle(page, server)
                    page.close()
                    _, repeat = _visit(context, server, who)
                yield Turn(who.id, cold, repeat)


def slow_turns(browser: Browser, contestants: Iterable[Contestant]) -> Iterator[tuple[str, Visit]]:
    """Let the contestants take turns over the slow link, with first visits only; yield who and how long."""
    with ExitStack() as stack:
        served = [(who, stack.enter_context(metered(who.folder, SLOW_LINK))) for who in contestants]
        for number in range(ROUNDS):
            for who, server in served:
                if number >= SLOW_ROUNDS and who.id not in COMPARED:
                    continue
                with browser.new_context(viewport=PHONE) as context:
                    _, visit = _visit(context, server, who)
                yield who.id, visit


def first_view(browser: Browser, folder: Path, path: str) -> int:
    """Return the bytes that a page takes until it asks for nothing more.

    What a service worker fetches for later on is not the page's, and is left out.
    """
    with (
        metered(folder) as server,
        browser.new_context(viewport=PHONE, service_workers="block") as context,
    ):
        context.new_page().goto(server.address + path, wait_until="networkidle")
        return sum(piece.size for piece in server.sent)


def _visit(context: BrowserContext, server: MeteredServer, who: Contestant) -> tuple[Page, Visit]:
    page = context.new_page()
    page.add_init_script(NOTE % who.answered)
    page.goto(server.address + who.path, wait_until="commit")
    page.wait_for_function("window.answeredAt !== undefined", polling=50, timeout=LONGEST)
    start, took = page.evaluate("[performance.timeOrigin, window.answeredAt]")
    if who.says is not None and page.inner_text("#answer") != who.says:
        raise WrongAnswerError(f"{who.id} answered {page.inner_text('#answer')}")
    return page, Visit(took, size_between(server.sent, start / 1000, (start + took) / 1000))


def _settle(page: Page, server: MeteredServer) -> None:
    """Wait until nothing is sent, stored or set up any more."""
    until = time.monotonic() + STILL_AT_LAST
    seen: object = None
    since = time.monotonic()
    while time.monotonic() < until and time.monotonic() - since < STILL:
        stored, is_busy = page.evaluate(BACKGROUND)
        now = (len(server.sent), stored, is_busy)
        if now != seen or is_busy:
            seen, since = now, time.monotonic()
        page.wait_for_timeout(200)
