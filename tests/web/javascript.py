"""Runs a function of the checker's own scripts under Node.js, on values that are given as JSON."""

import json
import subprocess
from typing import Any

from scripts.paths import ROOT
from scripts.tools.node import find_node

CHECKER = ROOT / "web" / "checker"


def run(script: str, function: str, values: list[Any]) -> list[Any]:
    """Return what a function makes of each value.

    Args:
        script: the module, below web/checker/; its exports are the members of ``it``.
        function: the function, in JavaScript.
        values: what to call it with, one by one.
    """
    program = f"""
        import {{ readFileSync }} from "node:fs";
        import * as it from "{(CHECKER / script).as_uri()}";
        const values = JSON.parse(readFileSync(0, "utf-8"));
        console.log(JSON.stringify(values.map({function}).map((value) => value ?? null)));
    """
    found = subprocess.run(
        [*find_node().node, "--input-type=module", "--eval", program],
        input=json.dumps(values),
        capture_output=True,
        text=True,
        check=True,
    )
    result: list[Any] = json.loads(found.stdout)
    return result
