"""Keeps what was measured in one JSON file, and beside it as one page, which needs nothing else.

Each part of the benchmark is kept under its own name with the day on which it ran; parts that ran on
another machine are given up as soon as one is measured on this. The page's words stand in `report.html`,
and every figure comes from the results: `python -m bench.results` writes it anew.
"""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from jinja2 import Environment, StrictUndefined

from bench.figures import Figures, verdicts
from scripts.paths import ROOT

FOLDER = ROOT / "docs" / "assets" / "bench"
TEMPLATE = Path(__file__).with_name("report.html")


def read(folder: Path = FOLDER) -> dict[str, Any]:
    """Return what is kept, nothing if there is none yet."""
    path = folder / "results.json"
    return json.loads(path.read_text("utf-8")) if path.is_file() else {}


def merged(kept: Figures, here: Figures, part: str, found: Figures) -> dict[str, Any]:
    """Put a part that was just measured here, on this machine and with these versions, beside those kept."""
    others = kept if kept.get("machine") == here["machine"] else {}
    today = datetime.now(UTC).date().isoformat()
    return {**others, **here, part: {"date": today, **found}}


def write(results: Figures, folder: Path = FOLDER) -> None:
    """Replace what is kept, and the page."""
    folder.mkdir(parents=True, exist_ok=True)
    kept = json.dumps(results, ensure_ascii=False, indent=1)
    (folder / "results.json").write_text(f"{kept}\n", "utf-8")
    (folder / TEMPLATE.name).write_text(f"{page(results)}\n", "utf-8")


def page(results: Figures) -> str:
    """Return the page.

    Raises:
        jinja2.UndefinedError: a part that was measured lacks a figure.
    """
    jinja = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    return jinja.from_string(TEMPLATE.read_text("utf-8")).render(results, verdicts=list(verdicts(results)))


if __name__ == "__main__":
    write(read())
