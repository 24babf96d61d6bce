"""Asks the layout tool where everything in a diagram goes, and keeps its answers in build/diagrams/.

An answer is kept under the hash of all that it follows from: it is never stale, and a second build asks
nothing.
"""

import hashlib
import json
import subprocess
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from rules.render.diagram.boxes import FORMATS, Format, question
from rules.render.diagram.graph import graph_of
from rules.render.diagram.svg import Layout, draw, read_layout
from rules.rulebook.model import Flow
from scripts.paths import ROOT
from scripts.tools.node import find_node

KEPT = ROOT / "build" / "diagrams"
TOOL = Path(__file__).with_name("layout.mjs")
LOCK = ROOT / "package-lock.json"


Wanted = tuple[Flow, str, Format]


def drawings(flow: Flow, lang: str) -> list[str]:
    """Return the drawings of a flow in a language, one for each format."""
    placed = layouts((flow, lang, form) for form in FORMATS)
    return [draw(graph_of(flow), layout, lang, form) for form, layout in zip(FORMATS, placed, strict=True)]


def layouts(wanted: Iterable[Wanted]) -> list[Layout]:
    """Return where everything goes in the diagrams of these flows, in these languages and formats.

    Raises:
        subprocess.CalledProcessError: the tool failed; what it said is on standard error.
    """
    questions = [json.dumps(question(graph_of(flow), lang, form)) for flow, lang, form in wanted]
    files = [KEPT / f"{_key(asked)}.json" for asked in questions]
    missing = [(file, asked) for file, asked in zip(files, questions, strict=True) if not file.exists()]
    if missing:
        KEPT.mkdir(parents=True, exist_ok=True)
        for (file, _), answer in zip(missing, _ask([asked for _, asked in missing]), strict=True):
            file.write_text(json.dumps(answer), encoding="utf-8")
    return [read_layout(json.loads(file.read_text(encoding="utf-8"))) for file in files]


def _ask(questions: Sequence[str]) -> list[dict[str, Any]]:
    done = subprocess.run(
        [*find_node().node, str(TOOL)],
        input=f"[{','.join(questions)}]".encode(),
        stdout=subprocess.PIPE,
        check=True,
    )
    answers: list[dict[str, Any]] = json.loads(done.stdout)
    return answers


def _key(asked: str) -> str:
    return hashlib.sha256(_tool() + asked.encode()).hexdigest()[:32]


@cache
def _tool() -> bytes:
    """Return what the tool's answers follow from beside the question: its options and its version."""
    return TOOL.read_bytes() + LOCK.read_bytes()
