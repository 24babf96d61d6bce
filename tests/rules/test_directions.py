"""Imports go one way: between the wings of the package down the floors, and never out of it.

What no test here shows: modules that are named in a text and loaded by that name.
"""

import ast
import re
import shutil
import sys
from functools import cache
from pathlib import Path

import pytest

from scripts.paths import ROOT

# What each part may import besides itself, from the ground floor up.
WINGS = {
    "dates": set(),
    "rulebook": {"dates"},
    "wording": {"rulebook", "dates"},
    "engine": {"rulebook", "dates"},
    "api": {"engine", "wording", "rulebook", "dates"},
    "extract": {"api", "rulebook", "dates"},
    "explain": {"engine", "wording", "rulebook", "dates"},
    "render": {"explain", "engine", "wording", "rulebook", "dates"},
    "entry": {"render", "explain", "extract", "api", "engine", "wording", "rulebook", "dates"},
}
RULES = {"rules", *(f"rules.{wing}" for wing in WINGS)}
TOOLS = {"scripts.paths", "scripts.tools"}
MAY_IMPORT = {
    **{f"rules.{wing}": {f"rules.{other}" for other in others} for wing, others in WINGS.items()},
    "rules": {"rules.extract", "rules.api", "rules.engine", "rules.rulebook", "rules.dates"},
    "rules.__main__": {"rules.entry"},
    "scripts": set(),
    "scripts.paths": set(),
    "scripts.tools": TOOLS,
    # The core is profiled with what is asked in the tests, in the browsers that they start.
    "scripts.runtime": TOOLS | RULES | {"tests"},
    "scripts.pages": TOOLS | RULES,
    "scripts.publish": TOOLS | RULES | {"scripts.pages"},
    "scripts.maintain": TOOLS | RULES | {"scripts.build", "scripts.pages"},
    "scripts.audit": TOOLS,
    "scripts.mutate": TOOLS,
    "scripts.build": TOOLS | RULES | {"scripts.publish", "scripts.runtime"},
    "bench": TOOLS | RULES,
}
OURS = {"bench", "rules", "scripts", "tests"}


def part_of(name: str, root: Path) -> str:
    """Return the part that a module belongs to: of the package and the scripts, what lies next in them."""
    top, *inner = name.split(".")
    lies_in_it = inner and any((root / top / f"{inner[0]}{end}").exists() for end in ("", ".py"))
    return f"{top}.{inner[0]}" if top in {"rules", "scripts"} and lies_in_it else top


@cache
def imported_by(module: str) -> tuple[str, ...]:
    """Return the full names of all that the text of a module imports, wherever in it that stands."""
    names = []
    for node in ast.walk(ast.parse(module)):
        if isinstance(node, ast.Import):
            names += [name.name for name in node.names]
        elif isinstance(node, ast.ImportFrom):
            # What is imported from beside a module, without a name in front, is in its own part.
            names += [f"{node.module}.{name.name}" for name in node.names if not node.level]
    return tuple(names)


def wrong_ways(root: Path) -> list[str]:
    """Return every import that goes where it may not, as ``FILE imports PART``."""
    found = set()
    for path in (path for top in OURS - {"tests"} for path in (root / top).rglob("*.py")):
        file = path.relative_to(root)
        part = part_of(".".join(file.with_suffix("").parts).removesuffix(".__init__"), root)
        for name in imported_by(path.read_text("utf-8")):
            top, to = name.split(".")[0], part_of(name, root)
            ours_and_wrong = top in OURS and to not in {part, *MAY_IMPORT[part]}
            outside = file.parts[0] == "rules" and top not in {*OURS, *sys.stdlib_module_names}
            if ours_and_wrong or outside:
                found.add(f"{file.as_posix()} imports {to}")
    return sorted(found)


def test_imports_go_down_the_floors_and_never_out_of_the_package():
    assert wrong_ways(ROOT) == []


# A file, what is imported in it as well, and the part that this belongs to.
WRONG = {
    "rules/dates/moment.py": ("import rules.rulebook.limits", "rules.rulebook"),
    "rules/rulebook/limits.py": ("from rules import wording", "rules.wording"),
    "rules/wording/times.py": ("from rules.engine.case import Case", "rules.engine"),
    "rules/engine/span.py": ("from rules import answer", "rules"),
    "rules/api/version.py": ("def late():\n    from rules.explain import model", "rules.explain"),
    "rules/explain/model.py": ("from rules.api.version import VERSION", "rules.api"),
    "rules/render/svg/markup.py": ("import rules.entry.page as page", "rules.entry"),
    "rules/entry/page.py": ("import jinja2", "jinja2"),
    "rules/entry/cli/output.py": ("from scripts.paths import ROOT", "scripts.paths"),
    "scripts/tools/node.py": ("from rules import answer", "rules"),
    "scripts/publish/dist.py": ("from tests.cases import table", "tests"),
    "scripts/pages/macros.py": ("import bench", "bench"),
    "bench/wire.py": ("from scripts.pages import PIECES", "scripts.pages"),
}


@pytest.mark.parametrize("file", WRONG)
def test_an_import_that_goes_the_wrong_way_is_seen(tmp_path: Path, file: str):
    added, to = WRONG[file]
    for top in ("bench", "rules", "scripts"):
        shutil.copytree(ROOT / top, tmp_path / top, ignore=shutil.ignore_patterns("__pycache__"))
    with (tmp_path / file).open("a", encoding="utf-8") as module:
        module.write(f"\n\n{added}\n")
    assert wrong_ways(tmp_path) == [f"{file} imports {to}"]


def test_every_wing_has_its_floor():
    assert {path.parent.name for path in (ROOT / "rules").glob("*/__init__.py")} == {*WINGS}
    assert {path.name for path in (ROOT / "rules").glob("*.py")} == {"__init__.py", "__main__.py"}


@pytest.mark.parametrize("wing", WINGS)
def test_a_wing_says_what_it_may_import(wing: str):
    words = ast.get_docstring(ast.parse((ROOT / "rules" / wing / "__init__.py").read_text("utf-8"))) or ""
    told = re.search(r"\b[Ii]mports ([^.]*)\.", words)
    assert told, f"rules/{wing}/__init__.py does not say what it imports"
    assert set(re.findall(r"`(\w+)`", told[1])) == WINGS[wing]


def test_what_runs_in_the_browser_has_nothing_of_python():
    assert list((ROOT / "web").rglob("*.py")) == []
