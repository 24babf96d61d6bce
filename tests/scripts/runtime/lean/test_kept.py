"""A list is read as it was written, and for no other core than its own."""

from pathlib import Path

import pytest

from scripts.runtime.contents import CORE
from scripts.runtime.host import PYODIDE
from scripts.runtime.lean.kept import KEPT, UNREAD, KeptError, NumberList
from scripts.runtime.lean.reads import BLOCK
from scripts.runtime.lean.tables import addressed, runs
from scripts.runtime.lean.wasm import sections


def test_the_list_is_read_as_it_was_written_in_short(tmp_path: Path):
    written = NumberList(tmp_path / "kept.txt", "What stays of 16")
    written.write(b"core", {9, 1, 2, 3, 5})
    assert written.file.read_text("utf-8").endswith("\n1-3 5 9\n")
    assert written.read(b"core") == {1, 2, 3, 5, 9}


def test_the_list_of_another_core_is_refused_with_what_to_do(tmp_path: Path):
    written = NumberList(tmp_path / "kept.txt", "What stays")
    written.write(b"core", {1})
    with pytest.raises(KeptError, match=r"another Pyodide.* python -m scripts\.runtime\.lean\.profile$"):
        written.read(b"another core")


def test_without_a_list_there_is_the_same_advice(tmp_path: Path):
    with pytest.raises(KeptError, match="Profile anew"):
        NumberList(tmp_path / "kept.txt", "What stays").read(b"core")


@pytest.mark.makes
def test_the_committed_lists_are_of_the_core_in_use_and_agree():
    core = (PYODIDE / CORE).read_bytes()
    kept, unread = KEPT.read(core), UNREAD.read(core)
    # It has some 17,000 functions; stock Python's start alone enters more than 2,000.
    assert 2_200 < len(kept) < 5_000
    # A million of its three million bytes of data.
    assert 1_000_000 < len(unread) * BLOCK < 1_500_000
    assert addressed(sections(core), kept, runs(unread)) == set()
