"""The list of kept functions is read as it was written, and for no other core than its own."""

from pathlib import Path

import pytest

from scripts.runtime.contents import CORE
from scripts.runtime.host import PYODIDE
from scripts.runtime.lean.kept import KeptError, read_kept, write_kept


def test_the_list_is_read_as_it_was_written_in_short(tmp_path: Path):
    file = tmp_path / "kept.txt"
    write_kept(b"core", {9, 1, 2, 3, 5}, file)
    assert file.read_text("utf-8").endswith("\n1-3 5 9\n")
    assert read_kept(b"core", file) == {1, 2, 3, 5, 9}


def test_the_list_of_another_core_is_refused_with_what_to_do(tmp_path: Path):
    file = tmp_path / "kept.txt"
    write_kept(b"core", {1}, file)
    with pytest.raises(KeptError, match=r"another Pyodide.* python -m scripts\.runtime\.lean\.profile$"):
        read_kept(b"another core", file)


def test_without_a_list_there_is_the_same_advice(tmp_path: Path):
    with pytest.raises(KeptError, match="Profile anew"):
        read_kept(b"core", tmp_path / "kept.txt")


def test_the_committed_list_is_of_the_core_in_use():
    kept = read_kept((PYODIDE / CORE).read_bytes())
    # It has some 17,000 functions; stock Python's start alone enters more than 2,000.
    assert 2_200 < len(kept) < 5_000
