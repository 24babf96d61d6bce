"""How long it takes from opening a page to the answer in it, and what that costs on the wire.

All take turns, so that whatever else the machine does hits each alike. A visit to each that is not counted
comes first: it shows who comes to the right answer, and warms the machine up.
"""

from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from itertools import chain
from typing import NamedTuple

from playwright.sync_api import Browser
from playwright.sync_api import Error as BrowserError

from bench.contestants import SITE, Contestant, muster
from bench.figures import STOCK, told
from bench.visit import PATIENCE, Visit, WrongAnswerError, first_view, settle, visit
from bench.wire import PHONE, SLOW_LINK, metered

ROUNDS = 5
# Over the slow link a turn takes half a minute and more: those no target is about take fewer.
SLOW_ROUNDS = 3
COMPARED = ("ours", *STOCK)
# Reading pages of each kind that the site has.
READING = ("", "intervention/", "return-online/", "deadlines/", "phrasebook/", "faq/", "sources/", "speed/")


class Measured(NamedTuple):
    """A visit that counts.

    Attributes:
        who: the contestant's id.
        kind: ``cold`` (by a browser that has never been there), ``repeat`` (by the same browser, once the
            first visit has settled) or ``slow`` (as cold, over the slow link).
        visit: what was measured.
    """

    who: str
    kind: str
    visit: Visit


def measure(browser: Browser) -> dict[str, object]:
    """Let all contestants run that can be had.

    Returns:
        ``visits``: by contestant and kind of visit the spreads of ``ms`` and ``bytes``, without the kinds
        that came to no answer in ``patience`` seconds; ``left_out``: the reason, for each who could not be
        had; ``link``: the slow link; ``reading``: the ``bytes`` of the heaviest reading page, its ``path``,
        and how many ``pages`` were weighed.
    """
    there, left_out = muster()
    able = {who.id for who in there if _can_answer(browser, who)}
    # Without those that the targets are about there is nothing to compare: then all fails.
    contestants = [who for who in there if who.id in able or who.id in COMPARED]
    left_out |= {who.id: "no-answer" for who in there if who not in contestants}
    visits: dict[str, dict[str, list[Visit]]] = {who.id: {} for who in contestants}
    for who, kind, found in chain(fast_turns(browser, contestants), slow_turns(browser, contestants)):
        visits[who].setdefault(kind, []).append(found)
        print(f"  {who}, {kind}: {found.ms:.0f} ms", flush=True)
    return {
        "visits": {
            who: {kind: _told(several) for kind, several in kinds.items()} for who, kinds in visits.items()
        },
        "patience": PATIENCE,
        "left_out": left_out,
        "link": {"bytes_per_second": SLOW_LINK.rate, "delay_ms": round(SLOW_LINK.delay * 1000)},
        "reading": _heaviest(browser),
    }


def fast_turns(browser: Browser, contestants: Iterable[Contestant]) -> Iterator[Measured]:
    """Let the contestants take turns with nothing slow between the browser and the server."""
    with ExitStack() as stack:
        served = [(who, stack.enter_context(metered(who.folder))) for who in contestants]
        for _ in range(ROUNDS):
            for who, server in served:
                with browser.new_context(viewport=PHONE) as context:
                    page, cold = visit(context, server, who)
                    yield Measured(who.id, "cold", cold)
                    settle(page, server)
                    page.close()
                    _, repeat = visit(context, server, who)
                    yield Measured(who.id, "repeat", repeat)


def slow_turns(browser: Browser, contestants: Iterable[Contestant]) -> Iterator[Measured]:
    """Let the contestants take turns over the slow link, with first visits only.

    Those no target is about leave when a visit comes to no answer.
    """
    with ExitStack() as stack:
        served = {who: stack.enter_context(metered(who.folder, SLOW_LINK)) for who in contestants}
        for number in range(ROUNDS):
            for who, server in [*served.items()]:
                if number >= SLOW_ROUNDS and who.id not in COMPARED:
                    continue
                try:
                    with browser.new_context(viewport=PHONE) as context:
                        _, cold = visit(context, server, who)
                except BrowserError as error:
                    if who.id in COMPARED:
                        raise
                    print(f"  {who.id}, slow: {error}", flush=True)
                    del served[who]
                else:
                    yield Measured(who.id, "slow", cold)


def _can_answer(browser: Browser, who: Contestant) -> bool:
    with metered(who.folder) as server, browser.new_context(viewport=PHONE) as context:
        try:
            visit(context, server, who)
        except (WrongAnswerError, BrowserError) as error:
            print(f"  {who.id} came to no answer: {error}", flush=True)
            return False
    return True


def _told(visits: Iterable[Visit]) -> dict[str, object]:
    ms, sizes = zip(*visits, strict=True)
    return {"ms": told(ms), "bytes": told(sizes)}


def _heaviest(browser: Browser) -> dict[str, object]:
    paths = [f"{language}{path}" for language in ("", "en/") for path in READING]
    weights = {path: first_view(browser, SITE, path) for path in paths}
    heaviest = max(weights, key=lambda path: weights[path])
    return {"bytes": weights[heaviest], "path": heaviest, "pages": len(weights)}
