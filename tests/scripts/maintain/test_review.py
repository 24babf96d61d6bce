"""`make review` lists what should be read again, with all there is to compare; it is a list and no alarm."""

import subprocess
import sys
from dataclasses import replace
from datetime import date

import pytest

from rules.explain.sentences import fact_text
from rules.rulebook.sources import SOURCES
from scripts.maintain.review import checklist, listing, main
from scripts.paths import ROOT

BY_ID = {source.id: source for source in SOURCES}


# What some sources are to be read again by, in the order of the data, whenever they really are.
DUE = {
    "guide-2023": "2027-05-20",
    "dispute-2026": "2027-02-20",
    "freight-2026": "2027-02-20",
    "civil-code": "2027-11-20",
    "holidays-2026": "2026-12-01",
}
WAITING = [replace(BY_ID[name], read="2026-10-20", review_by=day) for name, day in DUE.items()]


def listed(today: str) -> list[str]:
    """Return what is listed in its order, with a dash between what is due and what will be soon."""
    lines = listing(WAITING, date.fromisoformat(today))
    return [
        "-" if "30 days" in line else line.removeprefix("[ ] ").split(":")[0]
        for line in lines
        if line.startswith("[ ] ") or "30 days" in line
    ]


def todo(source: str) -> str:
    return "\n".join(checklist(BY_ID[source], date(2027, 3, 1)))


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        # The holidays are due on 1 December: 30 days ahead of that is 1 November.
        ("2026-11-01", ["-", "holidays-2026"]),
        ("2026-11-30", ["-", "holidays-2026"]),
        ("2026-12-01", ["holidays-2026", "-"]),
        # The article is due on 20 May 2027: 20 April is the first day from which that is within 30 days.
        ("2027-04-19", ["holidays-2026", "dispute-2026", "freight-2026", "-"]),
        ("2027-04-20", ["holidays-2026", "dispute-2026", "freight-2026", "-", "guide-2023"]),
        ("2027-05-20", ["holidays-2026", "dispute-2026", "freight-2026", "guide-2023", "-"]),
    ],
)
def test_what_is_due_comes_first_and_what_will_be_soon_after_it(today: str, expected: list[str]):
    assert listed(today) == expected


def test_where_nothing_is_due_it_says_so_and_when_the_next_is():
    told = list(listing(WAITING, date(2026, 10, 31)))
    assert told == [
        "Nothing is due today, 2026-10-31.",
        "",
        "Nothing will be within 30 days. The next is due on 2026-12-01.",
    ]


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_checklist_has_the_facts_of_its_source_and_no_others(lang: str):
    told = todo("dispute-2026")
    for fact in ("F5", "F6", "F7", "F35", "F36", "F86", "F87"):
        assert fact_text(fact, lang).text in told
    assert fact_text("F30", lang).text not in told


def test_a_checklist_says_what_to_open_which_limits_rules_and_pages_to_look_at_and_what_to_edit():
    told = todo("dispute-2026")
    assert "https://school.jinritemai.com/doudian/web/article/aJkboynit5yb" in told
    assert "F6 limit: 24 hours, rules/rulebook/limits.py EVIDENCE_ANSWER" in told
    # The three rules that cite F5, and none of the article alone.
    rules = [line.strip() for line in told.splitlines() if line.strip().endswith("intervention-request")]
    assert set(rules) == {
        f"{flow}.intervention-request" for flow in ("return-online", "return-cod", "intervention")
    }
    assert "return-online.tracking-number" not in told
    assert "docs/intervention.md" in told
    assert "docs/intervention.en.md" in told
    assert "docs/check.md" not in told
    # Counting days is no matter of that page.
    assert "docs/evidence.md" not in todo("civil-code")
    assert 'rules/rulebook/sources.py:\n       dispute-2026: read="2027-03-01"' in told


def test_a_source_without_an_address_or_a_fact_says_how_to_find_it_and_what_to_look_for():
    assert "by its title; arts. 200-204" in todo("civil-code")
    assert "has no public address" in todo("guide-2023")
    assert "none rests on it" in todo("service-norm-2025")


def test_a_source_that_was_read_again_is_listed_no_more():
    read = [replace(source, read="2027-06-01", review_by="2027-09-01") for source in SOURCES]
    assert "[ ]" not in "\n".join(listing(read, date(2027, 6, 1)))


@pytest.mark.parametrize("today", ["2026-10-31", "2030-01-01"])
def test_it_ends_well_whether_or_not_anything_is_due(today: str, capsys: pytest.CaptureFixture[str]):
    assert main(["--today", today]) == 0
    assert today in capsys.readouterr().out


@pytest.mark.process
def test_it_runs_without_anything_installed_and_takes_no_other_day():
    isolated = [sys.executable, "-S", "-m", "scripts.maintain.review"]
    done = subprocess.run(isolated, cwd=ROOT, check=True, capture_output=True, text=True)
    assert "today" in done.stdout
    wrong = subprocess.run(
        [*isolated, "--today", "soon"], cwd=ROOT, check=False, capture_output=True, text=True
    )
    assert wrong.returncode == 2
    assert "--today" in wrong.stderr
