"""A mutant that no test notices fails `make mutate`, unless it is listed as equal with the reason."""

from pathlib import Path

import pytest

from scripts.mutate.verdict import Change, change, read_equal, verdict
from scripts.paths import ROOT

KNOWN = Change("rules.dates.moment._read", "clock > DAY", "clock >= DAY")
OTHER = Change("rules.dates.moment._read", "clock > DAY", "clock < DAY")
REASON = {KNOWN: "No clock shows it."}


def test_all_noticed_or_known_to_be_equal_is_right():
    assert list(verdict(97, [KNOWN] * 3, REASON)) == []


def test_one_that_nobody_notices_is_shown_with_what_it_changes():
    (told,) = verdict(999, [OTHER], REASON)
    assert told.endswith("  rules.dates.moment._read\n    - clock > DAY\n    + clock < DAY")


def test_too_many_equal_ones_are_too_few_noticed():
    # 96 of 100.
    (told,) = verdict(96, [KNOWN] * 4, REASON)
    assert told == "Tests notice 96.0% of the mutants, and should notice 97%."


def test_a_change_is_known_by_its_lines_wherever_they_stand():
    diff = """\
--- rules/dates/moment.py
+++ rules/dates/moment.py
@@ -12,3 +12,3 @@
     clock = int(match["hour"])
-    if clock > DAY:
+    if clock >= DAY:
         raise MomentError("bad-moment", text)
"""
    assert change("m.f", diff) == Change("m.f", "if clock > DAY:", "if clock >= DAY:")


def test_each_equal_one_names_a_function_that_there_is_a_line_of_it_and_a_reason():
    for known, why in read_equal().items():
        path = ROOT.joinpath(*known.where.split(".")[:3]).with_suffix(".py")
        written = {line.strip() for line in path.read_text("utf-8").splitlines()}
        assert set(known.was.split("\n")) <= written, known
        assert why.endswith("."), known


def test_an_entry_without_a_reason_is_refused(tmp_path: Path):
    listed = tmp_path / "equal.toml"
    listed.write_text('[[equal]]\nwhere = "m.f"\nwas = "a"\nnow = "b"\n')
    with pytest.raises(KeyError, match="why"):
        read_equal(listed)
