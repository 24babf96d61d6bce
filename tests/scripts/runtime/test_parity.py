"""Made-up questions get the same bytes here, from the oldest and the newest CPython, and as shipped."""

import json
import lzma
import os
import subprocess
from collections import Counter
from pathlib import Path

import pytest

import rules
from rules.entry.page import reply
from scripts.paths import ROOT
from scripts.runtime.contents import CORE, SCRIPTS
from scripts.runtime.make import CONSOLE, CORE_PACKED, EXTRACT, LIBRARY, RULES, visit_with
from tests.cases.generated import SEED, questions, requests
from tests.scripts.pythons import oldest_and_newest

BUILT = ROOT / "build" / "runtime"
# Of all parts the usual ones are tried with all tests, the rest by `make audit`.
PARTS, USUAL, EACH, FEW = 10, 4, 1000, 200

REPLY = """
import json, sys
from rules.entry.page import reply
sys.stdout.reconfigure(encoding="utf-8")
print(json.dumps([reply(question) for question in json.load(sys.stdin)]))
"""
# An hour, a language and an order of sets that no test has here.
ELSEWHERE = {"TZ": "America/St_Johns", "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONHASHSEED": "7"}


@pytest.fixture(scope="session")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built runtime, its files undone, by the names that Pyodide has for them."""
    folder = tmp_path_factory.mktemp("shipped")
    for name in (*SCRIPTS, CORE_PACKED, LIBRARY, RULES, EXTRACT, CONSOLE):
        stem, _, ending = name.rpartition(".")
        (built,) = BUILT.glob(f"{stem}.????????.{ending}")
        content = built.read_bytes()
        target = folder / (CORE if name == CORE_PACKED else name)
        target.write_bytes(lzma.decompress(content) if ending == "bin" else content)
    return folder


def replies_elsewhere(python: Path, asked: list[str]) -> list[str]:
    done = subprocess.run(
        [python, "-c", REPLY],
        input=json.dumps(asked).encode(),
        capture_output=True,
        cwd=ROOT,
        env={**os.environ, **ELSEWHERE},
        check=True,
    )
    found: list[str] = json.loads(done.stdout)
    return found


def replies_as_shipped(folder: Path, asked: list[str]) -> list[str]:
    seen = visit_with(folder, folder, asked)
    assert seen.missing == []
    return seen.replies


@pytest.mark.built
@pytest.mark.full(but_each=PARTS)
@pytest.mark.parametrize(
    "part", [pytest.param(part, marks=pytest.mark.audit if part >= USUAL else ()) for part in range(PARTS)]
)
def test_whole_replies_are_the_same_bytes_in_every_interpreter(part: int, shipped: Path, *, quick: bool):
    asked = questions(FEW if quick else EACH, SEED + part * 100)
    expected = [reply(question) for question in asked]
    for python in dict.fromkeys(oldest_and_newest()):
        check(asked, expected, replies_elsewhere(python, asked), str(python))
    check(asked, expected, replies_as_shipped(shipped, asked), "as shipped")


def check(asked: list[str], expected: list[str], found: list[str], by: str) -> None:
    """Show the first reply that differs: all of them are longer than anyone reads."""
    assert len(found) == len(expected)
    for question, ours, theirs in zip(asked, expected, found, strict=True):
        assert theirs == ours, (by, question)


KINDS = {
    "open", "uncertain", "passed", "observed_due", "alternatives", "if_others_wait", "unreported",
    "after-lapse", "possibly-after-lapse", "step-missing", "rule-in-transition", "calendar-unknown",
    "pause-running", "event-not-possible", "event-in-future", "events-out-of-order", "date-out-of-range",
}  # fmt: skip
"""What some answers have and others have not, each as a text in quotation marks."""


def test_made_up_requests_state_all_that_a_case_may_and_reach_every_kind_of_answer():
    asked = requests(1500)
    answers = [rules.answer(json.dumps(request)) for request in asked]
    seen = Counter(kind for answer in answers for kind in KINDS if f'"{kind}"' in answer)
    assert set(seen) == KINDS
    assert sum('"error"' not in answer for answer in answers) > 1000
    stated = Counter(member for request in asked for member in request)
    assert min(stated[member] for member in ("observed", "own_limits", "pauses")) > 25
    moments = [event.get("at", "") for request in asked for event in request["events"]]
    assert sum("/" in at for at in moments) > 200
    assert sum("T" not in at and at != "" for at in moments) > 200
    assert moments.count("") > 5


def test_the_same_seed_makes_the_same_questions_and_another_seed_others():
    assert questions(20) == questions(20)
    assert questions(20)[:10] == questions(10)
    assert questions(20) != questions(20, SEED + 1)
