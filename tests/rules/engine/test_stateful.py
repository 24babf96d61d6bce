"""A case that goes on: time passes, its last moment turns out earlier or vaguer, and its reader travels.

Whatever comes after whatever, each answer is held against the one before. Where a newer rule is shorter than
the former one, who began later may well be done earlier: mediation is left out there.
"""

import json
import locale
import os
import subprocess
import sys
import time
from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import assume, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

import rules
from scripts.paths import ROOT
from tests.cases.generated import requests
from tests.door import ask
from tests.oracle.strategies import cases, examples, written
from tests.oracle.tables import PAUSES
from tests.rules.engine.test_properties import check_widened, in_china, listed

STATUS = ["open", "uncertain", "passed"]
WIDEST = timedelta(days=31)
SECONDS = st.sampled_from([0, 1, 60, 3600, 86_399, 86_400]) | st.integers(0, 12 * 86_400)
ZONES = st.sampled_from(["UTC", "Asia/Shanghai", "America/St_Johns", "Pacific/Apia", "Europe/Berlin"])
OFFSETS = st.sampled_from([None, 0, 480, -210, 345, 840])


class GoingOn(RuleBasedStateMachine):
    """A case by its last event, which happened from ``first`` on and before ``beyond``."""

    @initialize(request=cases(whole_days=False) | cases(whole_days=False, law=True))
    def begin(self, request: dict[str, Any]) -> None:
        self.event = request["events"][-1]["event"]
        self.rest = {key: value for key, value in request.items() if key not in {"events", "now"}}
        self.first = in_china(request["events"][-1]["at"]).replace(tzinfo=None)
        self.beyond = self.first + timedelta(seconds=1)
        self.now = in_china(request["now"]).replace(tzinfo=None)
        self.offset: int | None = None
        self.answer = ask(self.request())
        years = {self.first.year, self.now.year}
        assume("states" in self.answer and min(years) > 2001 and max(years) < 2099)

    def request(self) -> dict[str, Any]:
        ends = [written(end, self.offset) for end in (self.first, self.beyond)]
        events = [{"event": self.event, "at": "/".join(ends)}]
        return self.rest | {"events": events, "now": written(self.now, self.offset)}

    def asked_again(self) -> tuple[dict[str, Any], dict[str, Any]]:
        """Ask anew; return what was answered before and what is now."""
        before, self.answer = self.answer, ask(self.request())
        return before, self.answer

    @rule(seconds=SECONDS)
    def time_passes(self, seconds: int) -> None:
        # A pause that goes on is one that has lasted until now.
        if any("to" not in pause for pause in self.rest.get("pauses", [])):
            return
        self.now += timedelta(seconds=seconds)
        before, after = self.asked_again()
        known = {deadline["rule"]: deadline for deadline in listed(before)}
        for deadline in listed(after):
            former = known.get(deadline["rule"], deadline)
            assert STATUS.index(former["status"]) <= STATUS.index(deadline["status"])
            assert (former["earliest"], former["latest"]) == (deadline["earliest"], deadline["latest"])

    @rule(seconds=SECONDS)
    def it_happened_earlier(self, seconds: int) -> None:
        self.first -= timedelta(seconds=seconds)
        self.beyond -= timedelta(seconds=seconds)
        before, after = self.asked_again()
        known = {deadline["rule"]: deadline for deadline in listed(before)}
        for deadline in listed(after):
            if deadline["rule"] == PAUSES or deadline["rule"] not in known:
                continue
            former = known[deadline["rule"]]
            assert deadline["earliest"] <= former["earliest"]
            assert former["latest"] is None or deadline["latest"] <= former["latest"]

    @rule(earlier=SECONDS, later=SECONDS)
    def less_is_known_of_when_it_happened(self, earlier: int, later: int) -> None:
        first, beyond = self.first - timedelta(seconds=earlier), self.beyond + timedelta(seconds=later)
        if beyond - first > WIDEST:
            return
        self.first, self.beyond = first, beyond
        before, after = self.asked_again()
        if all(deadline["latest"] for deadline in [*listed(before), *listed(after)]):
            check_widened(before, after)

    @rule(offset=OFFSETS)
    def it_is_written_by_another_clock(self, offset: int | None) -> None:
        self.offset = offset
        before, after = self.asked_again()
        assert json.dumps(after) == json.dumps(before)

    @rule(zone=ZONES, words=st.sampled_from(["C", "C.UTF-8", "POSIX"]))
    def the_machine_is_elsewhere(self, zone: str, words: str) -> None:
        os.environ["TZ"] = zone
        time.tzset()
        locale.setlocale(locale.LC_ALL, words)
        before, after = self.asked_again()
        assert json.dumps(after) == json.dumps(before)


@pytest.fixture
def home(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Bring the machine back to where it was."""
    words = locale.setlocale(locale.LC_ALL)
    monkeypatch.setenv("TZ", os.environ.get("TZ", ""))
    yield
    monkeypatch.undo()
    time.tzset()
    locale.setlocale(locale.LC_ALL, words)


@pytest.mark.usefixtures("home")
class TestGoingOn(GoingOn.TestCase):
    settings = settings(examples(200), stateful_step_count=8)


ANSWERS = """
import json, sys
import rules
answers = [rules.answer(json.dumps(request)) for request in json.load(sys.stdin)]
sys.stdout.buffer.write(json.dumps(answers).encode())
"""


@pytest.mark.parametrize(
    "where",
    [
        {"TZ": "Pacific/Apia", "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"TZ": "America/St_Johns", "LANG": "tr_TR.UTF-8", "PYTHONUTF8": "1", "PYTHONHASHSEED": "1"},
        {"TZ": "Europe/Berlin", "PYTHONHASHSEED": "2", "PYTHONOPTIMIZE": "2"},
    ],
    ids=lambda where: where["TZ"],
)
def test_answers_do_not_depend_on_zone_locale_encoding_or_the_order_of_sets(where: dict[str, str]):
    asked = requests(150)
    done = subprocess.run(
        [sys.executable, "-c", ANSWERS],
        input=json.dumps(asked).encode(),
        capture_output=True,
        cwd=ROOT,
        env={**os.environ, **where},
        check=True,
    )
    assert json.loads(done.stdout) == [rules.answer(json.dumps(request)) for request in asked]


def test_the_days_of_the_test_are_told_from_one_another():
    """Guards the machine above: what is asked has the moments that it says."""
    case = GoingOn()
    case.rest, case.event, case.offset = {"flow": "intervention"}, "merchant-rejected", None
    case.first = datetime.fromisoformat("2026-11-20T10:00")
    case.beyond, case.now = case.first + timedelta(hours=1), case.first + timedelta(days=1)
    (deadline,) = ask(case.request())["deadlines"]
    # 48 hours from 10:00, and from 11:00.
    ends = [deadline[end][:16] for end in ("earliest", "latest")]
    assert ends == ["2026-11-22T10:00", "2026-11-22T11:00"]
