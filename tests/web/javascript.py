"""Runs functions of the checker's own scripts in one Node.js, on values that are given as JSON."""

import atexit
import json
import subprocess
from functools import cache
from typing import Any

from scripts.paths import ROOT
from scripts.tools.node import find_node

CHECKER = ROOT / "web" / "checker"

_PROGRAM = """
import { createInterface } from "node:readline";
for await (const line of createInterface({ input: process.stdin })) {
  const [script, source, values] = JSON.parse(line);
  const it = await import(script);
  console.log(JSON.stringify(values.map(eval(source)).map((value) => value ?? null)));
}
"""


def run(script: str, function: str, values: list[Any]) -> list[Any]:
    """Return what a function makes of each value.

    Args:
        script: the module, below web/checker/; its exports are the members of ``it``.
        function: the function, in JavaScript.
        values: what to call it with, one by one.
    """
    node = _node()
    assert node.stdin
    assert node.stdout
    print(json.dumps([(CHECKER / script).as_uri(), function, values]), file=node.stdin, flush=True)
    told = node.stdout.readline()
    if not told:
        _node.cache_clear()
        raise AssertionError(f"{function} of {script} does not return; Node.js says why in what it printed.")
    result: list[Any] = json.loads(told)
    return result


@cache
def _node() -> subprocess.Popen[str]:
    # To start one for each call takes longer than all that is called.
    command = [*find_node().node, "--input-type=module", "--eval", _PROGRAM]
    node = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8")
    atexit.register(node.communicate)
    return node
