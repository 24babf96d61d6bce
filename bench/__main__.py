"""Runs the benchmarks on the built site and keeps what they find: `python -m bench [PART …]`.

A target that is missed is said and is no failure: figures depend on the machine.
"""

import argparse
import sys
from collections.abc import Callable, Sequence

from playwright.sync_api import Browser, sync_playwright

from bench import building, latency, startup, throughput
from bench.chart import write_charts
from bench.figures import Figures, targets
from bench.machine import machine, versions
from bench.results import Results, merged, read, write
from scripts.tools.chromium import HELP, find_chromium

PARTS: dict[str, Callable[[Browser], Results]] = {
    "startup": startup.measure,
    "latency": latency.measure,
    "throughput": lambda _browser: throughput.measure(),
    "build": lambda _browser: building.measure(),
}


def main(arguments: Sequence[str]) -> int:
    """Run the parts named, or all; return 1 only where there is no Chromium."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("parts", metavar="PART", nargs="*", choices=[[], *PARTS], help=", ".join(PARTS))
    parts = parser.parse_args(arguments).parts or list(PARTS)
    chromium = find_chromium()
    if chromium is None:
        print(HELP, file=sys.stderr)
        return 1
    results = read()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium)
        for part in parts:
            print(f"{part} …", flush=True)
            results = merged(results, machine(), versions(browser), part, PARTS[part](browser))
            # Kept at once: a part that fails later takes nothing away.
            write(results)
        browser.close()
    if "startup" in results:
        write_charts(results["startup"])
    report(results)
    return 0


def report(results: Figures) -> None:
    """Print every target and whether it is met; all figures are in the file."""
    for target in targets(results):
        sign, verdict = "≥" if target.at_least else "≤", "met   " if target.is_met else "MISSED"
        print(f"{verdict} {target.id}: {target.found:.4g} (wanted {sign} {target.limit:.4g})")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
