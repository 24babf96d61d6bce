"""Measures the time from the last keystroke to the changed answer, on a phone that is four times slower."""

from pathlib import Path

from playwright.sync_api import Browser

from bench.figures import Figures, spread
from bench.wire import PHONE, metered
from scripts.paths import SITE

SLOW_DOWN = 4
TIMES = [f"10:{minute:02}" for minute in range(40)]
PROBE = Path(__file__).with_suffix(".js")
CASE = "check/#flow=return-online&event=return-requested@2026-11-01&event=merchant-approved@2026-11-02T09:00"


def measure(browser: Browser) -> Figures:
    """Type again and again in a case that has its answer.

    Returns:
        In milliseconds from the keystroke until the page with the answer is laid out: the spread of
        ``page`` (the page slowed down and Python's worker not: browsers slow down only the page) and of
        ``python`` (Python at work on one answer, not slowed down); ``slow``, the median if Python were
        slowed down as much; and ``slow_down``, how many times.
    """
    with metered(SITE) as server, browser.new_context(viewport=PHONE) as context:
        page = context.new_page()
        page.add_init_script(path=PROBE)
        page.goto(server.address + CASE)
        page.wait_for_selector("deadline-checker[data-state=answered]")
        python = spread(page.evaluate("(time) => typeTime(time)", time)[1] for time in TIMES)
        context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOW_DOWN})
        shown = spread(page.evaluate("(time) => typeTime(time)", time)[0] for time in TIMES)
    slow = round(shown["median"] + (SLOW_DOWN - 1) * python["median"], 3)
    return {"slow_down": SLOW_DOWN, "page": shown, "python": python, "slow": slow}
