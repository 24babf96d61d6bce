"""Runs Lighthouse on a page, with its own settings for a slow phone, and reads its report."""

import json
import os
import subprocess
from collections.abc import Iterable, Iterator
from typing import Any, TypeAlias

from scripts.paths import ROOT
from scripts.tools.chromium import HELP, find_chromium
from scripts.tools.node import find_node

PROGRAM = ROOT / "build" / "audit" / "node_modules" / "lighthouse" / "cli" / "index.js"
CHROMIUM_FLAGS = "--headless=new --no-sandbox"

Report: TypeAlias = dict[str, Any]


def run(address: str, categories: Iterable[str]) -> Report:
    """Run Lighthouse once.

    Args:
        address: the page.
        categories: the ids of the categories to look into.

    Raises:
        SystemExit: there is no Chromium, or Lighthouse could not look at the page.
    """
    chromium = find_chromium()
    if chromium is None:
        raise SystemExit(HELP)
    command = [
        *(*find_node().node, str(PROGRAM), address),
        *("--quiet", "--output=json", "--no-enable-error-reporting"),
        f"--only-categories={','.join(categories)}",
        f"--chrome-flags={CHROMIUM_FLAGS}",
    ]
    environment = {**os.environ, "CHROME_PATH": str(chromium)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise SystemExit(f"Lighthouse could not look at {address}:\n{done.stderr}")
    report: Report = json.loads(done.stdout)
    return report


def score(report: Report, category: str) -> int:
    """Return the points that a page has in a category, of 100."""
    of_one: float = report["categories"][category]["score"]
    return round(of_one * 100)


def lost(report: Report, category: str) -> Iterator[str]:
    """Say of each audit of a category that took points what it found."""
    for asked in report["categories"][category]["auditRefs"]:
        audit = report["audits"][asked["id"]]
        # An audit that does not apply to a page has no score.
        if asked["weight"] and audit["score"] is not None and audit["score"] < 1:
            found = audit.get("displayValue") or ", ".join(_places(audit))
            yield f"{audit['id']} ({audit['title']}): {found}".removesuffix(": ")


def _places(audit: Report) -> Iterator[str]:
    for item in audit.get("details", {}).get("items", []):
        yield item.get("node", {}).get("snippet") or item.get("description") or json.dumps(item)
