"""Runs the benchmarks on the built site: `python -m scripts.bench`."""

from pathlib import Path

from playwright.sync_api import sync_playwright

from scripts.bench.latency import SLOW_DOWN, TIMES, measure
from scripts.chromium import find_chromium
from scripts.serve import serve

SITE = Path(__file__).resolve().parents[2] / "site"


def main() -> None:
    """Measure and print what was measured."""
    with serve(SITE, "/REPO/") as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium())
        found = measure(browser.new_page(viewport={"width": 390, "height": 844}), address)
        browser.close()
    print(f"From a keystroke to its answer, median of {TIMES}, page slowed down {SLOW_DOWN} times:")
    print(f"  {found.shown:.0f} ms")
    print(f"  {found.slow:.0f} ms if Python ({found.python:.1f} ms) were slowed down as much")


if __name__ == "__main__":
    main()
