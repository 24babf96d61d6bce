"""A rule stands as firmly as its weakest ground, and is superseded only where all of it is."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from rules.rulebook import standing
from rules.rulebook.facts import FACTS
from rules.rulebook.limits import days
from rules.rulebook.model import Provision

# A fact for each standing that is asked about here, under names that no fact of the sheet has.
STANDINGS = {"F901": "in-force", "F902": "unconfirmed", "F903": "withdrawn", "F904": "superseded"}
NEWER = {"F903": ("F901", "F902"), "F904": ("F902",)}


@pytest.fixture(autouse=True)
def facts(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    some = FACTS[0]
    made = {
        name: replace(some, id=name, standing=stands, see=NEWER.get(name, ()))
        for name, stands in STANDINGS.items()
    }
    monkeypatch.setattr(standing, "_FACT", made)
    yield
    standing.standing_of.cache_clear()
    standing.newer_than.cache_clear()


def provision(*names: str, until: str | None = None) -> Provision:
    return Provision(days(7), names, until=until)


def test_a_rule_stands_as_its_weakest_fact():
    assert standing.standing_of_provisions([provision("F901", "F902")]) == "unconfirmed"
    assert standing.standing_of_provisions([provision("F901"), provision("F902", "F901")]) == "unconfirmed"
    assert standing.standing_of_provisions([provision("F903", "F902")]) == "withdrawn"


def test_a_former_rule_alone_is_superseded_though_its_fact_is_in_force():
    assert standing.standing_of_provisions([provision("F901", until="2026-04-15")]) == "superseded"
    former = [provision("F901", until="2026-04-15"), provision("F901", until="2026-05-01")]
    assert standing.standing_of_provisions(former) == "superseded"


def test_a_former_rule_whose_fact_is_weaker_yet_stands_no_firmer():
    assert standing.standing_of_provisions([provision("F903", until="2026-04-15")]) == "withdrawn"


@pytest.mark.parametrize("order", [1, -1])
def test_a_former_rule_beside_a_new_one_is_not_superseded(order: int):
    both = [provision("F901"), provision("F901", until="2026-04-15")]
    assert standing.standing_of_provisions(both[::order]) == "in-force"


def test_only_facts_that_no_longer_hold_name_newer_ones_each_once():
    assert standing.newer_than(("F901", "F902")) == ()
    assert standing.newer_than(("F904", "F903")) == ("F902", "F901")
