"""Measures the way from opening a page to the answer in it, and what that costs on the wire.

All take turns, so that whatever else the machine does hits each alike. A visit to each that is not counted
comes first: it shows who comes to the right answer, and warms the machine up.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from typing import Literal

from playwright.sync_api import Browser
from playwright.sync_api import Error as BrowserError

from bench.cases import first_case
from bench.contestants import Contestant, muster
from bench.figures import STOCK, Figures, ratios, spread
from bench.renderers import slowed
from bench.visit import PATIENCE, WrongAnswerError, first_view, settle, visit
from bench.wire import PHONE, SLOW_LINK, Link, MeteredServer, metered
from scripts.paths import SITE

ROUNDS = 5
# Over a slow link a turn takes half a minute and more: those no target is about take fewer.
SLOW_ROUNDS = 3
COMPARED = ("ours", *STOCK)
# Reading pages of each kind that the site has.
READING = ("", "intervention/", "return-online/", "deadlines/", "phrasebook/", "faq/", "sources/", "about/")


@dataclass(frozen=True, slots=True)
class Profile:
    """A way of coming to a page. What is told of it here is kept with its figures and shown above them.

    The browser has never been there or comes ``again``, so many seconds after the first answer or when all
    has settled. Pages get one of ``slow_down`` parts of the time; without a ``link`` that is not slow either.
    Where only stock Pyodide is ``compared``, no others come.
    """

    name: str
    link: Link | None = None
    again: float | Literal["settled"] | None = None
    slow_down: int = 1
    compared: Literal["all", "stock"] = "all"


PROFILES: Mapping[str, Profile] = {
    "cold": Profile("First visit"),
    "slow": Profile("First visit, slow link", link=SLOW_LINK),
    "phone": Profile("First visit, slow link and slow phone", SLOW_LINK, slow_down=4, compared="stock"),
    "repeat": Profile("Repeat visit", again="settled"),
    "soon": Profile("Second visit at once", again=1, compared="stock"),
    "later": Profile("Second visit a little later", again=8, compared="stock"),
}
# Those on which a first date is worth something.
SLOW = ("slow", "phone")


def measure(browser: Browser) -> Figures:
    """Return the spread of each figure of a visit by contestant and profile, where an answer came in time."""
    there, left_out = muster()
    able = {who.id for who in there if _can_answer(browser, who)}
    # Without those that the targets are about there is nothing to compare: then all fails.
    contestants = [who for who in there if who.id in able or who.id in COMPARED]
    left_out |= {who.id: "its page came to no answer" for who in there if who not in contestants}
    visits: dict[str, dict[str, Figures]] = {who.id: {} for who in contestants}
    for profile, told in PROFILES.items():
        come = [who for who in contestants if told.compared == "all" or who.id in COMPARED]
        for who, runs in take_turns(browser, told, come).items():
            visits[who][profile] = {name: spread(run[name] for run in runs) for name in runs[0]}
            print(f"  {who}, {profile}: {visits[who][profile]['ms']['median']:.0f} ms", flush=True)
    return {
        "profiles": {profile: asdict(told) for profile, told in PROFILES.items()},
        "visits": visits,
        "ratios": ratios(visits),
        "first_date": {profile: _first_date(browser, PROFILES[profile]) for profile in SLOW},
        "patience": PATIENCE,
        "left_out": left_out,
        "reading": _heaviest(browser),
    }


def take_turns(
    browser: Browser, profile: Profile, contestants: Iterable[Contestant]
) -> dict[str, list[Figures]]:
    """Return the figures of each visit; who comes to no answer leaves, unless a target is about them."""
    found = defaultdict[str, list[Figures]](list)
    with ExitStack() as stack:
        served = {who: stack.enter_context(metered(who.folder, profile.link)) for who in contestants}
        for number in range(ROUNDS):
            for who, server in [*served.items()]:
                if profile.link and number >= SLOW_ROUNDS and who.id not in COMPARED:
                    continue
                try:
                    run = _come(browser, profile, who, server)
                except BrowserError as error:
                    if who.id in COMPARED:
                        raise
                    print(f"  {who.id}: {error}", flush=True)
                    del served[who]
                else:
                    found[who.id].append(run)
    return found


def _come(browser: Browser, profile: Profile, who: Contestant, server: MeteredServer) -> Figures:
    with browser.new_context(viewport=PHONE) as context, slowed(profile.slow_down):
        page, found = visit(context, server, who)
        if profile.again is None:
            return found
        if profile.again == "settled":
            settle(page, server)
        else:
            page.wait_for_timeout(profile.again * 1000)
        page.close()
        return visit(context, server, who)[1]


def _first_date(browser: Browser, profile: Profile) -> Figures:
    """Return the spread of the seconds to the date that is there before Python is."""
    who = Contestant("first date", SITE, first_case(), "[data-provisional] time:not(:empty)")
    runs = take_turns(browser, profile, [who])[who.id]
    return spread(run["ms"] / 1000 for run in runs)


def _can_answer(browser: Browser, who: Contestant) -> bool:
    with metered(who.folder) as server:
        try:
            _come(browser, Profile("Trial"), who, server)
        except (WrongAnswerError, BrowserError) as error:
            print(f"  {who.id} came to no answer: {error}", flush=True)
            return False
    return True


def _heaviest(browser: Browser) -> Figures:
    paths = [f"{language}{path}" for language in ("", "en/") for path in READING]
    weights = {path: first_view(browser, SITE, path) for path in paths}
    heaviest = max(weights, key=lambda path: weights[path])
    return {"bytes": weights[heaviest], "path": heaviest, "pages": len(weights)}
