"""Runs mutmut in a folder of its own and reads what became of each mutant."""

import json
import random
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import chdir
from pathlib import Path

from mutmut.configuration import config
from mutmut.mutation.diff_apply import get_diff_for_mutant
from mutmut.mutation.file_mutation import mutate_file_contents
from mutmut.utils.file_utils import walk_mutatable_files
from mutmut.utils.format_utils import get_mutant_name, orig_function_and_class_names_from_key

from scripts.mutate.verdict import Change, change
from scripts.paths import ROOT

FOLDER = ROOT / "build" / "mutate"
SEED = 20261130

# A test failed, or broke off, or ran so long that it was stopped. With 255 mutmut could not run the tests.
_NOTICED = {1, 3, 24, -24, 36, 152}


def prepare() -> None:
    """Make the folder anew: links to all that mutmut copies, and nothing left of an earlier run."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    (FOLDER / "pyproject.toml").symlink_to(ROOT / "pyproject.toml")
    with chdir(FOLDER):
        named = [*config().source_paths, *config().also_copy]
    for path in named:
        if (ROOT / path).exists() and not (FOLDER / path).is_symlink():
            (FOLDER / path).symlink_to(ROOT / path)


def sample(number: int) -> list[str]:
    """Return the names of so many mutants, picked with a fixed seed."""
    with chdir(FOLDER):
        names = [
            get_mutant_name(path, name)
            for path in sorted(walk_mutatable_files())
            for name in mutate_file_contents(str(path), path.read_text("utf-8")).mutant_names
        ]
    return random.Random(SEED).sample(names, min(number, len(names)))  # noqa: S311 - no secret


def run(names: list[str]) -> None:
    """Try the mutants of these names, or all.

    Raises:
        subprocess.CalledProcessError: mutmut could not, as where a test fails without any change.
    """
    mutmut = Path(sys.executable).with_name("mutmut")
    # One at a time: two on one machine make each other's tests run out of their time.
    subprocess.run([mutmut, "run", "--max-children", "1", *names], cwd=FOLDER, check=True)


def results() -> Mapping[str, bool]:
    """Return whether a test has noticed it, of each mutant that was tried."""
    return {
        name: code in _NOTICED
        for meta in sorted((FOLDER / "mutants").rglob("*.py.meta"))
        for name, code in json.loads(meta.read_text("utf-8"))["exit_code_by_key"].items()
        if code is not None
    }


def changes(names: Iterator[str]) -> Iterator[Change]:
    """Yield what each of these mutants changes."""
    with chdir(FOLDER):
        for name in names:
            module, function = name.rpartition(".")[0], orig_function_and_class_names_from_key(name)
            path = Path(*module.split(".")).with_suffix(".py")
            where = ".".join(filter(None, (module, function[1], function[0])))
            yield change(where, get_diff_for_mutant(name, path=path))
