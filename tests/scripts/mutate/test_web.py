"""A page's module is changed in one place at a time, where it decides and nowhere else."""

import os
import select
import subprocess
from pathlib import Path

import pytest

from scripts.mutate import web
from scripts.mutate.web import MODULES, mutants_of
from scripts.paths import ROOT

# A test whose program, once it runs, holds the pipe open for ever.
ENDLESS = """
import subprocess, sys

def test_that_does_not_end():
    program = "import signal; pipe = open('pipe', 'wb', 0); pipe.write(b'!'); signal.pause()"
    subprocess.run([sys.executable, "-c", program])
"""
# More than any of these takes where a machine is busy.
LONG = 60


def lines(source: str) -> list[str]:
    return [mutant.source for mutant in mutants_of("web/made-up.js", source)]


@pytest.mark.parametrize(
    ("source", "changed"),
    [
        ("if (a === b) c();", ["if (a !== b) c();"]),
        ("a < 3 && !b", ["a <= 3 && !b", "a < 4 && !b", "a < 3 || !b", "a < 3 && b"]),
        ("x = y ?? true;", ["x = y && true;", "x = y ?? false;"]),
        ("(a) => a + 1", ["(a) => a - 1", "(a) => a + 2"]),
        ("x ??= a1;", []),
        ("// a === b\n/* 1 < 2 */\n", []),
        ("say(\"a === 1\", '!b', `${c + 1}`);", []),
        ("const digits = /^[/0-9]+ < 5$/u;", []),
        (
            "a / 2 - b / 3",
            ["a * 2 - b / 3", "a / 3 - b / 3", "a / 2 + b / 3", "a / 2 - b * 3", "a / 2 - b / 4"],
        ),
    ],
)
def test_each_place_that_decides_is_changed_by_itself(source: str, changed: list[str]):
    assert lines(source) == changed


def test_a_mutant_says_where_it_is():
    first, *_ = mutants_of("web/made-up.js", "a();\n\nif (!b) c();\n")
    assert str(first) == "web/made-up.js:3: ! -> nothing"


def test_every_module_that_is_changed_has_places_and_tests():
    for module, tests in MODULES.items():
        assert len(list(mutants_of(module, (ROOT / module).read_text("utf-8")))) >= 10
        assert (ROOT / tests).is_file()


@pytest.mark.process
def test_a_failing_test_is_told_from_one_that_passes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(web, "FOLDER", tmp_path)
    for name, said in (("test_true.py", "True"), ("test_false.py", "False")):
        (tmp_path / name).write_text(f"def test_it():\n    assert {said}\n", "utf-8")
    assert web.passes("test_true.py")
    assert not web.passes("test_false.py")


@pytest.mark.process
def test_what_runs_for_ever_is_noticed_and_stopped_with_all_that_it_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    os.mkfifo(tmp_path / "pipe")
    pipe = os.open(tmp_path / "pipe", os.O_RDONLY | os.O_NONBLOCK)

    def read() -> bytes:
        assert select.select([pipe], [], [], LONG)[0]
        return os.read(pipe, 1)

    class Impatient(subprocess.Popen[bytes]):
        def wait(self, timeout: float | None = None) -> int:
            if timeout is None:
                return super().wait()
            # Its time is up as soon as the program runs.
            assert read() == b"!"
            raise subprocess.TimeoutExpired(self.args, timeout)

    monkeypatch.setattr(subprocess, "Popen", Impatient)
    monkeypatch.setattr(web, "FOLDER", tmp_path)
    (tmp_path / "test_it.py").write_text(ENDLESS, "utf-8")
    try:
        assert not web.passes("test_it.py")
        # Nobody holds it any longer.
        assert read() == b""
    finally:
        os.close(pipe)
