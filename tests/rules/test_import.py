"""Importing the package brings in what an answer needs, and nothing that only shows, draws or checks."""

import subprocess
import sys

BESIDE_THE_CORE = (
    "calendar",
    "check",
    "cli",
    "diagram",
    "explain",
    "html",
    "messages",
    "page",
    "terminal",
    "timeline",
    "times",
    "told",
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
    assert {name for name in BESIDE_THE_CORE if f"rules.{name}" in loaded} == set()


def test_importing_the_package_reads_no_clock_and_no_files():
    # Neither a command line, nor a clock's time zones, nor anything from outside the standard library.
    loaded = loaded_by("import rules")
    assert loaded.isdisjoint({"argparse", "zoneinfo", "calendar", "asyncio", "subprocess", "tempfile"})
    outside = {name.split(".")[0] for name in loaded} - set(sys.stdlib_module_names) - {"rules", "__main__"}
    plain = {name.split(".")[0] for name in loaded_by("pass")}
    assert outside - plain == set()
