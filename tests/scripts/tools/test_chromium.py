"""The Chromium for the tests is the one named, else the machine's, else Playwright's own."""

from pathlib import Path

import pytest

from scripts.tools import chromium


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The one folder on PATH, empty; Playwright has no Chromium either."""
    monkeypatch.delenv("CHROMIUM", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(chromium, "APPLICATIONS", ())
    monkeypatch.setattr(chromium, "_playwright", list)
    return tmp_path


def program(path: Path) -> Path:
    path.touch(mode=0o755)
    return path


def test_the_one_named_comes_first(folder: Path, monkeypatch: pytest.MonkeyPatch):
    program(folder / "chromium")
    mine = program(folder / "mine")
    monkeypatch.setenv("CHROMIUM", str(mine))
    assert chromium.find_chromium() == mine


def test_a_wrong_name_is_not_passed_over(folder: Path, monkeypatch: pytest.MonkeyPatch):
    program(folder / "chromium")
    monkeypatch.setenv("CHROMIUM", str(folder / "missing"))
    with pytest.raises(FileNotFoundError, match="CHROMIUM is set to"):
        chromium.find_chromium()


@pytest.mark.parametrize("name", chromium.NAMES)
def test_the_machines_is_found_by_its_usual_names(folder: Path, name: str):
    assert chromium.find_chromium() is None
    its = program(folder / name)
    assert chromium.find_chromium() == its


def test_playwrights_own_is_the_last(folder: Path, monkeypatch: pytest.MonkeyPatch):
    own = program(folder / "its-own")
    monkeypatch.setattr(chromium, "_playwright", lambda: [own])
    assert chromium.find_chromium() == own
