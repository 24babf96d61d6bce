"""Tries what the page's own modules decide with small changes, as `__main__` does the rules.

Run as `make mutate-web`, or `make mutate-web SAMPLE=60` for some, always the same. A tool for it would start
the tests anew for each change too, and needs a hundred packages to find the places that one pattern finds.
"""

import os
import random
import re
import shutil
import signal
import subprocess
import sys
from argparse import ArgumentParser
from collections.abc import Iterator
from contextlib import suppress
from typing import NamedTuple

from scripts.paths import ROOT

FOLDER = ROOT / "build" / "mutate-web"
SEED = 20261130
LEAST_SHARE = 0.85
# Longer than any of these tests takes: a change that makes a loop go on for ever is noticed too.
PATIENCE = 60

# Each module by the tests that call it under Node.js.
MODULES = {
    "web/checker/link.js": "tests/web/test_link.py",
    "web/checker/form/number.js": "tests/web/test_number.py",
    "web/checker/form/wall_clock.js": "tests/web/test_wall_clock.py",
    "web/checker/provisional/addition.js": "tests/web/test_provisional.py",
    "web/checker/provisional/time_words.js": "tests/web/test_provisional.py",
    "web/checker/reader_clock.js": "tests/web/test_wall_clock.py",
    "web/search/terms.js": "tests/web/test_search_terms.py",
}

# Comments, texts and patterns, in which nothing is changed.
_LEFT_ALONE = re.compile(
    r"//[^\n]*|/\*.*?\*/|\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`"
    r"|(?<=[(,=:\[!&|?{;])\s*/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n*])+/[a-z]*",
    re.DOTALL,
)
_SWAPPED = {
    "===": "!==", "!==": "===", "<=": "<", ">=": ">", " < ": " <= ", " > ": " >= ", "&&": "||", "||": "&&",
    "??": "&&", " + ": " - ", " - ": " + ", " * ": " / ", " / ": " * ", " % ": " * ", "true": "false",
    "false": "true", "continue": "break", "!": "",
}  # fmt: skip
_PLACES = re.compile(
    r"===|!==|<=|>=|&&|\|\||\?\?(?!=)| [<>+*/%-] |\b(?:true|false|continue)\b|(?<![\w.#])\d+\b|!(?=[\w(])"
)


class Mutant(NamedTuple):
    """A module with one place changed."""

    module: str
    line: int
    was: str
    now: str
    source: str

    def __str__(self) -> str:
        """Say where it is and what is changed."""
        return f"{self.module}:{self.line}: {self.was.strip()} -> {self.now.strip() or 'nothing'}"


def mutants_of(module: str, source: str) -> Iterator[Mutant]:
    """Yield a module's source with each place in it changed that stands for a decision."""
    code = _LEFT_ALONE.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), source)
    for place in _PLACES.finditer(code):
        was = place[0]
        now = str(int(was) + 1) if was.isdecimal() else _SWAPPED[was]
        line = source.count("\n", 0, place.start()) + 1
        yield Mutant(module, line, was, now, source[: place.start()] + now + source[place.end() :])


def is_noticed(mutant: Mutant) -> bool:
    """Say whether a test fails with a mutant in the module's place."""
    path = FOLDER / mutant.module
    kept = path.read_text("utf-8")
    path.write_text(mutant.source, "utf-8")
    try:
        return not passes(MODULES[mutant.module])
    finally:
        path.write_text(kept, "utf-8")


def passes(tests: str) -> bool:
    """Run tests in the folder, and say whether they pass in time."""
    # Of the tests' own settings and pytest's plugins these need none; both take as long to read as the tests.
    command = [sys.executable, "-m", "pytest", "-qx", "--noconftest", "-p", "no:cacheprovider", tests]
    settings = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    quiet = subprocess.DEVNULL
    with subprocess.Popen(
        command, cwd=FOLDER, env=settings, stdout=quiet, stderr=quiet, start_new_session=True
    ) as run:
        try:
            return run.wait(PATIENCE) == 0
        except subprocess.TimeoutExpired:
            return False
        finally:
            # Node.js too, which would go on for ever by itself.
            with suppress(ProcessLookupError):
                os.killpg(run.pid, signal.SIGKILL)


def prepare() -> None:
    """Copy what the tests need into the folder: they find the modules from where they lie themselves."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    for name in ("rules", "scripts", "tests", "web"):
        shutil.copytree(ROOT / name, FOLDER / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", FOLDER)
    (FOLDER / "node_modules").symlink_to(ROOT / "node_modules")


def main() -> int:
    """Try all mutants or a sample, and print those that no test notices; return 1 where they are too many."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--sample", type=int, help="how many to try; without it all of them")
    wanted = parser.parse_args().sample
    prepare()
    broken = [tests for tests in sorted(set(MODULES.values())) if not passes(tests)]
    if broken:
        print(f"These fail without any change: {' '.join(broken)}")
        return 1
    mutants = [
        mutant for module in MODULES for mutant in mutants_of(module, (ROOT / module).read_text("utf-8"))
    ]
    if wanted:
        mutants = random.Random(SEED).sample(mutants, min(wanted, len(mutants)))  # noqa: S311 - no secret
    noticed = 0
    for mutant in mutants:
        if is_noticed(mutant):
            noticed += 1
        else:
            print(mutant, flush=True)
    share = noticed / len(mutants)
    print(f"{len(mutants)} mutants: {noticed} noticed ({share:.1%}); at least {LEAST_SHARE:.0%} should be.")
    return int(share < LEAST_SHARE)


if __name__ == "__main__":
    sys.exit(main())
