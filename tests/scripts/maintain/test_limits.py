"""`make limits` tells what changes with a limit.

What it says of pages is held against two builds in `test_one_edit.py`.
"""

import subprocess
import sys
from pathlib import Path

import pytest

from scripts.maintain.limits import LIMITS, main, pages, reach
from scripts.paths import ROOT


def told(name: str) -> dict[str, list[str]]:
    """Return what is told of a limit by the line above it, without what follows a comma or a colon."""
    parts: dict[str, list[str]] = {}
    heading = ""
    for line in reach(name):
        if line.startswith("    "):
            parts[heading].append(line.strip().split(",")[0].split(":")[0])
        else:
            heading = line.strip().split(",")[0].rstrip(":")
            parts[heading] = []
    return parts


def test_a_limit_is_told_with_its_value_its_facts_and_its_rules():
    parts = told("INTERVENTION_REQUEST")
    assert [*parts] == ["INTERVENTION_REQUEST: 48 hours", "facts", "rules", "pages", "tests"]
    assert parts["facts"] == ["F1 limit", "F3 limit"]
    assert parts["rules"] == [
        "intervention.intervention-request",
        "return-online.intervention-request",
        "return-cod.intervention-request",
    ]


def test_a_rule_that_a_former_limit_still_governs_is_told_with_it():
    assert told("MEDIATION")["rules"] == told("MEDIATION_2019")["rules"] == ["complaint-12315.mediation"]


def test_a_limit_that_no_flow_runs_on_is_told_so():
    parts = told("DEFECT_RETURN")
    assert parts["facts"] == ["F74 return"]
    assert parts["rules"] == ["none runs on it"]
    assert "docs/rights.md" in parts["pages"]
    assert "docs/intervention.md" not in parts["pages"]


def test_the_tests_that_the_guide_names_for_a_limit_are_among_those_that_are_told():
    tests = told("MERCHANT_DECISION")["tests"]
    assert {
        "tests/cases/deadlines.csv",
        "tests/oracle/tables.py",
        "tests/rules/rulebook/test_facts.py",
        "tests/rules/engine/test_worked_examples.py",
    } <= {*tests}
    # A test of working days has nothing to do with the hours of a seller.
    assert "tests/rules/dates/test_workdays.py" not in tests


@pytest.mark.parametrize(
    "macro",
    [
        'limit("cancel-online.payment")',
        'limit("cancel-online.payment") | capitalize',
        'value("F23", "limit")',
        'fact("F23")',
        # Its sentence stands where the section ends.
        'cite("F20", "F23")',
        'diagram("cancel-online")',
        "deadline_table()",
    ],
)
def test_a_page_is_told_where_one_of_its_macros_shows_the_limit(tmp_path: Path, macro: str):
    assert told_pages(tmp_path, macro) == ["page.md"]


@pytest.mark.parametrize(
    "macro",
    [
        'limit("return-online.tracking-number")',
        'value("F6", "limit")',
        'diagram("cancel-cod")',
        "gaps()",
        # A badge and a link say nothing of how long it is.
        'standing("F23")',
        'check("24 hours", "cancel-online", "order-placed")',
    ],
)
def test_a_page_that_only_speaks_of_it_is_not(tmp_path: Path, macro: str):
    assert told_pages(tmp_path, macro) == []


def told_pages(docs: Path, macro: str) -> list[str]:
    """Return the pages that are told to show the limit for paying, of one page with a macro."""
    (docs / "page.md").write_text(f'# A page\n\n{{{{ who("buyer") }}}} has {{{{ {macro} }}}}.\n', "utf-8")
    return [page.name for page in pages(LIMITS["PAYMENT"], docs)]


# Each limit is looked for on every page.
@pytest.mark.full
def test_it_lists_all_limits_or_those_that_are_named(capsys: pytest.CaptureFixture[str]):
    assert main([]) == 0
    listed = [line.split(":")[0] for line in capsys.readouterr().out.splitlines() if line[:1].isalpha()]
    assert listed == [*LIMITS]
    assert main(["PAYMENT", "MEDIATION"]) == 0
    assert capsys.readouterr().out.count("\n  facts:\n") == 2


@pytest.mark.process
def test_it_runs_without_anything_installed_and_knows_no_other_name():
    isolated = [sys.executable, "-S", "-m", "scripts.maintain.limits"]
    done = subprocess.run([*isolated, "PAYMENT"], cwd=ROOT, check=True, capture_output=True, text=True)
    assert "PAYMENT: 24 hours" in done.stdout
    wrong = subprocess.run([*isolated, "PATIENCE"], cwd=ROOT, check=False, capture_output=True, text=True)
    assert wrong.returncode == 2
    assert "PATIENCE" in wrong.stderr
