"""Compares the JSON door with every row of the case tables, which were counted by hand.

It does not prove that the tables are complete in every combination; what they do cover is asserted below.
"""

import json
import re
from itertools import product
from typing import Any

import pytest

import rules
from tests.cases import Row, entries, instant, interval, named, readings, steps, table
from tests.door import ask
from tests.oracle.tables import ALL, ONWARD, TABLES, Timer

DEADLINES = table("deadlines.csv")
OBSERVED = table("observed.csv")
ANSWERS = table("answers.csv")
OTHERS_WAIT = table("others_wait.csv")
MOMENTS = entries("moments.json")
ERRORS = entries("errors.json")
RULES = {f"{flow}.{timer.name}": timer for flow, known in TABLES.items() for timer in known.timers.values()}


def rows_of(rule: str) -> list[Row]:
    return [row for row in DEADLINES if row.cells["rule"] == rule]


def moment_id(entry: dict[str, str]) -> str:
    """Name a moment without a backslash: pytest escapes it once more each time a process lists the tests."""
    return ascii(entry["text"]).replace("\\", "~")


def found_at(row: Row) -> dict[str, Any]:
    """Find the one deadline that a row speaks of."""
    listed = ask(row.request)[row.cells["where"]]
    (found,) = [deadline for deadline in listed if deadline["rule"] == row.cells["rule"]]
    return found


@named(DEADLINES + OBSERVED)
def test_deadline_is_as_counted_by_hand(row: Row):
    deadline = found_at(row)
    assert deadline["counts_from"] == interval(row.cells["counts_from"])
    assert deadline["readings"] == readings(row.cells)
    assert deadline["safe"] == instant(row.cells["safe"])
    assert deadline["status"] == row.cells["status"]


@pytest.mark.parametrize("rule", RULES)
def test_deadline_of_a_case_without_a_countdown_spans_all_its_readings_and_speaks_of_none(rule: str):
    for row in rows_of(rule):
        deadline = found_at(row)
        ends = readings(row.cells).values()
        assert deadline["earliest"] == min(end["earliest"] for end in ends), row.id
        assert deadline["latest"] == max(end["latest"] for end in ends), row.id
        assert not {"observed_due", "agrees_with"} & set(deadline), row.id


@pytest.mark.full(but_each=4)
@named(OBSERVED)
def test_countdown_decides_its_deadline_and_no_other(row: Row):
    deadline = found_at(row)
    both = {"earliest": deadline["earliest"], "latest": deadline["latest"]}
    if row.cells["observed_due"]:
        assert list(deadline)[-2:] == ["observed_due", "agrees_with"]
        assert deadline["observed_due"] == both == interval(row.cells["observed_due"])
        assert deadline["agrees_with"] == row.cells["agrees_with"].split()
    else:
        ends = readings(row.cells).values()
        assert list(deadline)[-1] == ("see" if deadline["standing"] == "withdrawn" else "sources")
        assert both["earliest"] == min(end["earliest"] for end in ends)
        assert both["latest"] == max(end["latest"] for end in ends)


@pytest.mark.parametrize(("rule", "timer"), RULES.items(), ids=RULES)
def test_deadline_carries_its_rule(rule: str, timer: Timer):
    (limit,) = timer.provisions
    for row in (row for row in DEADLINES + OBSERVED if row.cells["rule"] == rule):
        deadline = found_at(row)
        assert deadline["actor"] == timer.actor, row.id
        assert deadline["limit"] == {"value": limit.value, "unit": limit.unit}, row.id
        assert deadline["lapses_into"] == timer.lapses_into, row.id
        assert deadline["facts"] == list(timer.facts), row.id
        assert deadline["standing"] == timer.standing, row.id


@named(ANSWERS)
def test_answer_is_as_counted_by_hand(row: Row):
    answer = ask(row.request)
    assert answer["states"] == [
        {"state": state, "by": by, "since": interval(since)}
        for state, by, since in (re.split("[=@]", cell) for cell in row.cells["states"].split())
    ]
    live = [f"{found['rule']}={found['status']}" for found in answer["deadlines"]]
    assert live == [f"{row.cells['flow']}.{cell}" for cell in row.cells["deadlines"].split()]
    missed = [f"{found['rule']}={found['status']}" for found in answer["lapsed"]]
    assert missed == [f"{row.cells['flow']}.{cell}=passed" for cell in row.cells["lapsed"].split()]
    assert answer["if_nobody_acts"] == steps(row.cells["if_nobody_acts"])
    assert [step for step in answer["next_steps"] if "deadline" not in step] == [
        {"flow": row.cells["flow"], "actor": actor, "event": event, "leads_to": target}
        for actor, event, target in (re.split("[:>]", cell) for cell in row.cells["next_steps"].split())
    ]
    assert answer["unreported"] == [
        {
            "event": event,
            "leads_to": target,
            "rule": f"{row.cells['flow']}.{timer}",
            "earliest": instant(earliest),
        }
        for event, target, timer, earliest in (
            re.split("[>:@]", cell, maxsplit=3) for cell in row.cells["unreported"].split()
        )
    ]
    assert answer["warnings"] == [
        {"code": code, "where": f"/events/{index}"}
        for code, index in (cell.split("@") for cell in row.cells["warnings"].split())
    ]


@pytest.mark.full(but_each=4)
@named(ANSWERS)
def test_ways_onward_follow_the_steps_of_the_case_itself(row: Row):
    answer = ask(row.request)
    known = ONWARD[row.cells["flow"]]
    next_paths = [way for state in answer["states"] for way in known.get(state["state"], [])]
    steps = answer["next_steps"][len(row.cells["next_steps"].split()) :]
    assert [(step["flow"], step["event"]) for step in steps] == list(dict.fromkeys(next_paths))
    assert all("deadline" in step for step in steps)


# Entered on Thursday 19 November 2026 at 10:00, each as its own flow's table counts it.
ONWARD_ENDS = {
    ("return-online", "return-requested"): "merchant-decision@2026-11-21T10:00",
    # Seven days, the 19th the first of them, or the 20th.
    ("return-online", "merchant-approved"): "tracking-number@2026-11-26T00:00/2026-11-27T00:00",
    ("intervention", "merchant-rejected"): "intervention-request@2026-11-21T10:00",
    ("intervention", "intervention-requested"): "",
    ("evidence-request", "evidence-requested"): "evidence-answer@2026-11-20T10:00",
    ("no-reason-return", "parcel-signed"): "return-window@2026-11-27T00:00",
    ("freight-insurance", "refund-succeeded"): "freight-claim@2026-11-22T10:00",
    ("complaint-12315", "complaint-filed"): "acceptance-decision@2026-12-01T00:00",
    ("complaint-12315", "taken-to-court"): "",
}


@pytest.mark.full(but_each=4)
@pytest.mark.parametrize(
    ("flow", "state", "way"),
    [
        pytest.param(flow, state, way, id=f"{flow}-{state}-{way[0]}-{way[1]}")
        for flow, states in ONWARD.items()
        for state, ways in states.items()
        for way in ways
    ],
)
def test_way_onward_tells_who_acts_where_it_leads_and_what_limit_it_starts(
    flow: str, state: str, way: tuple[str, str]
):
    now = "2026-11-19T10:00"
    entries = {target: (event, now) for event, target in ALL[flow].targets().items()}
    for before, timer in ALL[flow].timers.items():
        # Some states are only ever entered by a lapse, which lies far back on the day of the question.
        entries.setdefault(timer.lapses_into, (entries[before][0], "2026-10-10T10:00"))
    event, at = entries[state]
    answer = ask({"flow": flow, "events": [{"event": event, "at": at}], "now": now})
    (step,) = [
        known
        for known in answer["next_steps"]
        if (known["flow"], known["event"]) == way and "deadline" in known
    ]
    table = ALL[way[0]]
    target = table.targets()[way[1]]
    assert (step["actor"], step["leads_to"]) == (table.actor(way[1]), target)
    name, _, ends = ONWARD_ENDS[way].partition("@")
    if not name:
        assert step["deadline"] is None
        return
    known = table.timers[target]
    earliest, _, latest = ends.partition("/")
    assert step["deadline"] == {
        "rule": f"{way[0]}.{name}",
        "actor": known.actor,
        **interval(ends),
        "safe": instant(earliest if known.actor == "buyer" else latest or earliest),
        "standing": known.standing,
    }


@pytest.mark.full(but_each=4)
@named(OTHERS_WAIT)
def test_what_happens_if_others_wait_is_told_to_the_end(row: Row):
    assert ask(row.request)["if_others_wait"] == steps(row.cells["if_others_wait"])


def moment_case(at: str, now: str = "2100-12-31T23:59:59") -> dict[str, Any]:
    """Make a case whose first state, which has no timer, was entered at a moment."""
    return {"flow": "cancel-cod", "events": [{"event": "order-placed", "at": at}], "now": now}


def told(answer: dict[str, Any]) -> tuple[str, str]:
    return answer["error"]["code"], answer["error"]["where"]


@pytest.mark.full(but_each=4)
@pytest.mark.parametrize("entry", MOMENTS, ids=moment_id)
def test_moment_means_what_it_says_or_is_refused(entry: dict[str, str]):
    answer = ask(moment_case(entry["text"]))
    if "error" in entry:
        assert told(answer) == (entry["error"], "/events/0/at")
    else:
        (state,) = answer["states"]
        assert state["since"] == interval(f"{entry['earliest']}/{entry['latest']}")


@pytest.mark.full(but_each=4)
@pytest.mark.parametrize("entry", [entry for entry in MOMENTS if "T" in entry["text"]], ids=moment_id)
def test_now_is_read_like_any_instant(entry: dict[str, str]):
    answer = ask(moment_case("2000-01-01", now=entry["text"]))
    refused = "bad-moment" if "/" in entry["text"] else entry.get("error")
    if refused:
        assert told(answer) == (refused, "/now")
    else:
        assert answer["now"] == instant(entry["earliest"])


@pytest.mark.full(but_each=4)
@pytest.mark.parametrize("entry", ERRORS, ids=lambda entry: entry["id"])
def test_bad_request_is_refused_with_its_code_its_place_and_a_message_in_both_languages(
    entry: dict[str, Any],
):
    text = entry["text"] if "text" in entry else json.dumps(entry["request"])
    answer = json.loads(rules.answer(text))
    assert list(answer) == ["error"]
    assert (answer["error"]["code"], answer["error"]["where"]) == (entry["code"], entry["where"])
    assert list(answer["error"]) == ["code", "where", "message"]
    assert list(answer["error"]["message"]) == ["zh", "en"]
    assert re.search(r"[一-鿿]", answer["error"]["message"]["zh"])
    assert re.search(r"[A-Za-z]", answer["error"]["message"]["en"])
    assert not re.search(r"[{}]", answer["error"]["message"]["zh"] + answer["error"]["message"]["en"])


LIMIT = 64 * 1024
"""The greatest request, in bytes of UTF-8."""


def padded(length: int, letter: str = " ") -> str:
    """Make a good request of so many bytes; the padding is white space, or letters in a field's name."""
    request = json.dumps(moment_case("2026-11-20"))
    if letter == " ":
        return request + " " * (length - len(request))
    room = length - len(request) - len(', "":0')
    return f'{request[:-1]}, "{letter * (room // len(letter.encode()))}":0}}'


@pytest.mark.parametrize(
    ("length", "letter", "code"),
    [
        (LIMIT, " ", None),
        (LIMIT + 1, " ", "too-large"),
        # Fewer characters than that are too large where they are more bytes.
        (LIMIT + 600, "退", "too-large"),
        (LIMIT - 600, "退", "unknown-field"),
    ],
)
def test_request_of_64_kib_is_read_and_a_larger_one_is_not(length: int, letter: str, code: str | None):
    text = padded(length, letter)
    assert len(text) <= LIMIT + (letter == " ")
    assert (len(text.encode()) > LIMIT) == (code == "too-large")
    error = json.loads(rules.answer(text)).get("error")
    assert (error and error["code"]) == code
    assert not error or set(error["where"]) == (set() if code == "too-large" else {"/", letter})


def many_events(count: int) -> dict[str, Any]:
    """Make a case that goes round between paid and cancellation-requested."""
    pair = ("cancellation-requested", "cancellation-refused")
    events = [{"event": pair[number % 2], "at": "2026-11-20T10:00"} for number in range(count)]
    return {"flow": "cancel-online", "events": events, "now": "2026-11-20T12:00"}


def test_fifty_events_are_answered():
    (state,) = ask(many_events(50))["states"]
    assert state["state"] == "paid"


@pytest.mark.parametrize(("count", "flow"), [*product([51, 100, 500], ["cancel-online"]), (51, "no-such")])
def test_more_events_are_too_large_whatever_the_flow(count: int, flow: str):
    assert told(ask(many_events(count) | {"flow": flow})) == ("too-large", "/events")


# What the table of deadlines covers.


def kind(row: Row) -> set[str]:
    """Tell what kinds of moment a row's deadline counts from."""
    at = row.request["events"][-1]["at"]
    kinds = {"whole day" if "T" not in at else "instant"}
    if re.search(r"T\d\d:\d\d:\d\d", at):
        kinds.add("with seconds")
    if re.search(r"Z$|T.*[+-]\d\d:\d\d$", at):
        kinds.add("with offset")
    state = TABLES[row.cells["flow"]].targets()[row.request["events"][-1]["event"]]
    timer = TABLES[row.cells["flow"]].timers[state]
    if row.cells["rule"] != f"{row.cells['flow']}.{timer.name}":
        kinds.add("after a lapse")
    return kinds


@pytest.mark.parametrize(("rows", "least"), [(DEADLINES, 170), (OBSERVED, 60)], ids=["deadlines", "observed"])
def test_table_has_many_rows_with_names_of_their_own(rows: list[Row], least: int):
    assert len(rows) >= least
    assert len({row.id for row in rows}) == len(rows)


def test_every_row_is_of_a_known_rule():
    assert {row.cells["rule"] for row in DEADLINES + OBSERVED} == set(RULES)


def test_every_row_has_its_count_in_words():
    assert all(len(row.cells["count"]) > 10 for row in DEADLINES + OBSERVED + OTHERS_WAIT)


@pytest.mark.parametrize("rule", RULES)
def test_table_has_every_status_of_every_rule(rule: str):
    found = {(row.cells["where"], row.cells["status"]) for row in rows_of(rule)}
    assert found == {("deadlines", "open"), ("deadlines", "uncertain"), ("lapsed", "passed")}


@pytest.mark.parametrize("rule", RULES)
def test_table_has_every_kind_of_moment_for_every_rule(rule: str):
    found = set().union(*(kind(row) for row in rows_of(rule)))
    assert found >= {"whole day", "instant", "with seconds", "with offset"}


@pytest.mark.parametrize("rule", RULES)
def test_table_passes_the_end_of_a_common_or_a_leap_february_for_every_rule(rule: str):
    assert {row.cells["elapsed"][5:10] for row in rows_of(rule)} & {"02-28", "02-29", "03-01", "03-02"}


@pytest.mark.parametrize(
    "rule", [rule for rule, timer in RULES.items() if timer.provisions[0].unit == "days"]
)
@pytest.mark.parametrize("wanted", ["whole day", "with seconds", "with offset"])
def test_table_has_all_three_readings_of_every_rule_in_days(rule: str, wanted: str):
    found = [row.cells for row in rows_of(rule) if wanted in kind(row)]
    assert any(cells["first_day_counts"] and cells["elapsed"] and cells["next_day_counts"] for cells in found)


@pytest.mark.parametrize(
    "rule", ["return-online.tracking-number", "return-cod.tracking-number", "return-cod.refund-voucher"]
)
@pytest.mark.parametrize("wanted", ["whole day", "instant"])
def test_table_has_chains_of_lapses(rule: str, wanted: str):
    assert [row for row in rows_of(rule) if {wanted, "after a lapse"} <= kind(row)]


# What the tables of countdowns and of what others leave undone cover.


@pytest.mark.parametrize("rule", RULES)
def test_table_of_countdowns_has_every_rule_seen(rule: str):
    assert any(row.cells["rule"] == rule and row.cells["observed_due"] for row in OBSERVED)


def test_table_of_countdowns_has_every_set_of_readings_that_can_agree():
    found = {
        (bool(row.cells["first_day_counts"]), row.cells["agrees_with"])
        for row in OBSERVED
        if row.cells["observed_due"]
    }
    # A countdown is at most a day wide and half-open: it never holds both midnights of one day, but without a
    # time of the event whole days may have begun on any of several.
    assert found == {
        *((settled, agreeing) for settled in (True, False) for agreeing in ("elapsed", "")),
        *((True, agreeing) for agreeing in ("first-day-counts", "next-day-counts")),
        *((True, agreeing) for agreeing in ("first-day-counts elapsed", "elapsed next-day-counts")),
        (True, "first-day-counts elapsed next-day-counts"),
    }


@pytest.mark.parametrize("actor", ["buyer", "merchant"])
@pytest.mark.parametrize("status", ["open", "uncertain", "passed"])
@pytest.mark.parametrize("smallest", ["d", "h", "m"])
def test_table_of_countdowns_has_every_status_at_every_width(actor: str, status: str, smallest: str):
    assert any(
        (RULES[row.cells["rule"]].actor, row.cells["status"]) == (actor, status)
        and row.cells["observed"].endswith(smallest)
        for row in OBSERVED
    )


def test_table_of_countdowns_has_steps_after_and_before_the_one_seen():
    others = {row.cells["where"] for row in OBSERVED if not row.cells["observed_due"]}
    assert others == {"deadlines", "lapsed"}


@pytest.mark.parametrize("flow", ["return-online", "return-cod"])
def test_table_of_what_others_leave_undone_begins_in_every_state(flow: str):
    begun = {ask(row.request)["states"][0]["state"] for row in OTHERS_WAIT if row.cells["flow"] == flow}
    assert begun >= set(TABLES[flow].timers)
