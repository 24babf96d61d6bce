"""Importing the package brings in what an answer needs, and nothing that only words, shows or draws it."""

import subprocess
import sys
from pathlib import Path

import rules

# The wings that only put in words, show and ask, and what only checks the data.
BESIDE_THE_CORE = (
    "rules.entry",
    "rules.explain",
    "rules.extract",
    "rules.render",
    "rules.rulebook.soundness",
    "rules.wording.times",
)


def loaded_by(statement: str) -> set[str]:
    """Return the modules that a fresh interpreter has loaded after a statement."""
    told = subprocess.run(
        [sys.executable, "-c", f"{statement}; import sys; print(*sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
    )
    return set(told.stdout.split())


def test_importing_the_package_leaves_out_what_stands_beside_the_core():
    loaded = loaded_by("import rules")
    assert "rules.engine.evaluate" in loaded
    assert {name for name in loaded if name.startswith(BESIDE_THE_CORE)} == set()
    # There they are, so that none is looked for under a name that it no longer has.
    assert loaded_by(f"import {', '.join(BESIDE_THE_CORE)}") >= {*BESIDE_THE_CORE}


def test_importing_the_package_reads_no_clock_and_no_files():
    # Neither a command line, nor a clock's time zones, nor anything from outside the standard library.
    loaded = loaded_by("import rules")
    assert loaded.isdisjoint({"argparse", "zoneinfo", "calendar", "asyncio", "subprocess", "tempfile"})
    outside = {name.split(".")[0] for name in loaded} - set(sys.stdlib_module_names) - {"rules", "__main__"}
    plain = {name.split(".")[0] for name in loaded_by("pass")}
    assert outside - plain == set()


def test_no_name_of_the_package_hides_a_module_of_that_name():
    modules = {path.stem for path in Path(rules.__path__[0]).iterdir()}
    assert not modules & set(rules.__all__)
    assert all(getattr(rules, name).__doc__ for name in rules.__all__ if callable(getattr(rules, name)))
