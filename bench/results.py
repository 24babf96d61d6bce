"""Keeps what was measured in one JSON file, which the pages show.

Each part of the benchmark is kept under its own name with the day on which it ran; parts that ran on
another machine are given up as soon as one is measured on this.
"""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from scripts.paths import ROOT

RESULTS = ROOT / "docs" / "assets" / "bench" / "results.json"

Results = dict[str, Any]


def read(path: Path = RESULTS) -> Results:
    """Return what is kept, nothing if there is none yet."""
    return json.loads(path.read_text("utf-8")) if path.is_file() else {}


def merged(
    kept: Mapping[str, Any],
    machine: Mapping[str, Any],
    versions: Mapping[str, str],
    part: str,
    found: Results,
) -> Results:
    """Put a part that was just measured beside those kept.

    Args:
        kept: the results so far.
        machine: what was measured on.
        versions: of what was measured.
        part: the name of the part.
        found: its figures.
    """
    others = kept if kept.get("machine") == machine else {}
    today = datetime.now(UTC).date().isoformat()
    return {**others, "machine": machine, "versions": versions, part: {"date": today, **found}}


def write(results: Mapping[str, Any], path: Path = RESULTS) -> None:
    """Replace what is kept."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(results, ensure_ascii=False, indent=1) + "\n", "utf-8")
