"""Measures the built site, or some PARTs of it, and keeps what is found: `python -m bench [PART …]`.

A target that is missed is said and is no failure: figures depend on the machine.
"""

import argparse
import sys
from collections.abc import Callable, Sequence

from playwright.sync_api import Browser, sync_playwright

from bench import building, latency, startup, throughput
from bench.figures import Figures, verdicts
from bench.machine import here
from bench.results import merged, read, write
from scripts.tools.chromium import HELP, find_chromium

PARTS: dict[str, Callable[[Browser], Figures]] = {
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
            results = merged(results, here(browser), part, PARTS[part](browser))
            # Kept at once: a part that fails later takes nothing away.
            write(results)
        browser.close()
    for name, _, sign, limit, found, is_met in verdicts(results):
        print(f"{'met   ' if is_met else 'MISSED'} {name}: {found:.4g} (wanted {sign} {limit:.4g})")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
