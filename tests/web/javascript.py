"""Runs a function of the checker's own scripts under Node.js, on values that are given as JSON."""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

from scripts.paths import ROOT
from scripts.tools.node import find_node

CHECKER = ROOT / "docs" / "assets" / "checker"


def run(folder: Path, script: str, function: str, values: list[Any]) -> list[Any]:
    """Return what a function makes of each value.

    Args:
        folder: an empty one, to run it in.
        script: the name of the module, one that imports no other; its exports are the members of ``it``.
        function: the function, in JavaScript.
        values: what to call it with, one by one.
    """
    shutil.copy(CHECKER / script, folder / "it.mjs")
    program = f"""
        import {{ readFileSync }} from "node:fs";
        import * as it from "./it.mjs";
        const values = JSON.parse(readFileSync(0, "utf-8"));
        console.log(JSON.stringify(values.map({function}).map((value) => value ?? null)));
    """
    (folder / "main.mjs").write_text(program, "utf-8")
    found = subprocess.run(
        [*find_node().node, "main.mjs"],
        cwd=folder,
        input=json.dumps(values),
        capture_output=True,
        text=True,
        check=True,
    )
    result: list[Any] = json.loads(found.stdout)
    return result
