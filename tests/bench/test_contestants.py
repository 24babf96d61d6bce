"""The pages that the site is measured beside get the same question and rules, and nothing from elsewhere."""

import json
import subprocess
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

import rules
from bench import contestants, theme
from bench.cases import REQUEST
from bench.contestants import ENTRANTS, Contestant


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(contestants, "MADE", tmp_path)
    return tmp_path


def lay_out(name: str) -> Contestant:
    who = ENTRANTS[name]()
    assert isinstance(who, Contestant)
    return who


@pytest.mark.parametrize("name", ["stock-main", "stock-worker", "pyscript"])
def test_a_page_has_the_question_and_all_rules(name: str, made: Path):
    who = lay_out(name)
    page = (who.folder / "index.html").read_text("utf-8")
    # The question stands there as a literal.
    assert json.dumps(REQUEST) in page
    assert "QUESTION" not in page
    assert "://" not in page
    assert who.says == rules.answer(REQUEST)
    with ZipFile(who.folder / "rules.zip") as packed:
        assert {"rules/__init__.py", "rules/engine/evaluate.py"} <= set(packed.namelist())


def test_a_page_laid_out_again_replaces_the_former(made: Path):
    old = lay_out("stock-main").folder / "old.js"
    old.touch()
    lay_out("stock-main")
    assert not old.exists()


def test_who_was_not_fetched_is_left_out_with_the_reason(made: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(contestants, "THEME_PYTHON", made / "no-python")
    there, left_out = contestants.muster()
    assert [who.id for who in there] == ["ours", "stock-main", "stock-worker", "pyscript"]
    assert left_out == {"theme": "the files it needs could not be fetched this time"}


def test_a_theme_that_does_not_build_is_left_out_with_the_reason(made: Path, monkeypatch: pytest.MonkeyPatch):
    python = made / "python"
    python.write_text("#!/bin/sh\necho it broke >&2\nexit 1\n", "utf-8")
    python.chmod(0o755)
    monkeypatch.setattr(contestants, "THEME_PYTHON", python)
    assert contestants.muster()[1] == {"theme": "its page could not be built this time"}


def test_libraries_of_the_theme_come_from_beside_its_pages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def build(_command: Any, cwd: Path, **_options: Any) -> None:
        site = cwd / "site"
        site.mkdir()
        (site / "index.html").write_text(
            '<script src="https://cdn.jsdelivr.net/npm/lodash@4.17.20/lodash.min.js">'
            '<script src="https://cdn.jsdelivr.net/npm/jquery@3.7.1">'
            '<a href="https://site.invalid/REPO/">',
            "utf-8",
        )

    monkeypatch.setattr(subprocess, "run", build)
    (tmp_path / "packages" / "lodash").mkdir(parents=True)
    (tmp_path / "packages" / "lodash" / "lodash.min.js").write_text("lodash", "utf-8")
    site = theme.make(tmp_path / "theme", Path("python"), tmp_path / "packages", REQUEST)
    assert (site / "index.html").read_text("utf-8") == (
        '<script src="/REPO/network/npm/lodash@4.17.20/lodash.min.js">'
        '<script src="/REPO/network/npm/jquery@3.7.1/dist/jquery.min.js">'
        '<a href="/REPO/">'
    )
    assert (site / "network/npm/lodash@4.17.20/lodash.min.js").read_text("utf-8") == "lodash"
    assert json.dumps(REQUEST) in (tmp_path / "theme/docs/answer.py").read_text("utf-8")
    assert (tmp_path / "theme/rules/__init__.py").is_file()
