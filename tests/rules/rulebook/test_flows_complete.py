"""A flow has everything that only somebody can write: a place among the flows, pages, and counts by hand.

What words it needs is told by `test_wording.py` and `test_diagram.py`.
"""

import re

import pytest

from rules.rulebook.flows import FLOWS
from rules.rulebook.model import Flow
from scripts.paths import ROOT
from tests.cases import table
from tests.oracle.tables import ALL, ONWARD

CONFIG = (ROOT / "mkdocs.yml").read_text("utf-8")
COUNTED = {row.cells["rule"] for name in ("deadlines.csv", "law.csv") for row in table(name)}

each_flow = pytest.mark.parametrize("flow", FLOWS.values(), ids=FLOWS)


def test_every_flow_that_is_written_is_registered():
    written = {
        path.stem.replace("_", "-")
        for path in (ROOT / "rules" / "rulebook" / "flows").glob("*.py")
        if re.search(r"^FLOW = ", path.read_text("utf-8"), re.MULTILINE)
    }
    assert written == set(FLOWS), "rules/rulebook/flows/__init__.py lists the flows"


@each_flow
@pytest.mark.parametrize("suffix", [".md", ".en.md"])
def test_a_flow_has_a_page_with_its_picture_its_limits_and_the_way_to_the_checker(flow: Flow, suffix: str):
    page = ROOT / "docs" / f"{flow.id}{suffix}"
    assert page.is_file(), f"docs/{page.name} is missing; docs/freight-insurance{suffix} is a short one"
    words = page.read_text("utf-8")
    cards = [f'rule_cards("{flow.id}")'] if flow.timed else []
    for macro in (f'diagram("{flow.id}")', f'"{flow.id}", "{flow.starts_with}"', *cards):
        assert macro in words, f"docs/{page.name} has no {macro}"


@each_flow
def test_a_flow_is_in_the_navigation_in_both_languages(flow: Flow):
    names = re.findall(rf"^ +- (.+): {flow.id}\.md$", CONFIG, re.MULTILINE)
    assert len(names) == 1, f"the nav of mkdocs.yml does not have {flow.id}.md just once"
    assert f"\n            {names[0]}: " in CONFIG, f"nav_translations of mkdocs.yml has no {names[0]}"


@each_flow
def test_a_flow_was_typed_a_second_time_for_the_oracle(flow: Flow):
    assert flow.id in ALL, "tests/oracle/tables.py has no table of it"
    timers = {state.id: timer.id for state, timer in flow.timed}
    assert timers == {state: timer.name for state, timer in ALL[flow.id].timers.items()}
    next_paths = {
        state.id: [tuple(way) for way in state.next_paths] for state in flow.states if state.next_paths
    }
    assert next_paths == ONWARD.get(flow.id, {}), "ONWARD in tests/oracle/tables.py"


@each_flow
def test_every_rule_was_counted_by_hand(flow: Flow):
    assert set(flow.timers) - COUNTED == set(), "tests/cases/deadlines.csv or law.csv has no row of it"
