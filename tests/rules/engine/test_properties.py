"""Checks what must hold of every answer, whatever the case: on made-up cases and on arbitrary text."""

import json
import re
from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone
from itertools import pairwise
from time import process_time
from typing import Any

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

import rules
from tests.door import ERROR_CODES, ask, without_engine
from tests.oracle.strategies import OFFSETS, cases, examples, written
from tests.oracle.tables import ALL, LAW, TABLES

SHOWN = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00")
CHINA = timezone(timedelta(hours=8))

check = examples(60)
fuzz = examples(200)


def every(value: Any, change: Callable[[str], str]) -> Any:
    """Change every string inside a JSON value."""
    match value:
        case dict():
            return {key: every(inner, change) for key, inner in value.items()}
        case list():
            return [every(inner, change) for inner in value]
        case str():
            return change(value)
        case _:
            return value


def listed(answer: dict[str, Any]) -> list[dict[str, Any]]:
    """Take the deadlines of an answer, live and lapsed."""
    found: list[dict[str, Any]] = [*answer["deadlines"], *answer["lapsed"]]
    return found


def answered(request: dict[str, Any]) -> dict[str, Any]:
    """Ask about a case that can be answered; one that is refused is no example."""
    answer = ask(request)
    assume("states" in answer)
    return answer


def in_china(moment: str) -> datetime:
    """Read an instant; one without an offset is in China time."""
    instant = datetime.fromisoformat(moment)
    return instant.replace(tzinfo=CHINA) if instant.tzinfo is None else instant.astimezone(CHINA)


def with_moments(request: dict[str, Any], change: Callable[[str], str]) -> dict[str, Any]:
    """Change every moment of a request, both ends of an interval: of its events, of its countdown and now."""
    events = [event | {"at": "/".join(map(change, event["at"].split("/")))} for event in request["events"]]
    changed = request | {"events": events, "now": change(request["now"])}
    if "observed" in request:
        changed["observed"] = request["observed"] | {"at": change(request["observed"]["at"])}
    return changed


# How answers move with time.


def moved(moment: str, weeks: int) -> str:
    """Move a moment of a request, or an instant of an answer."""
    if "T" not in moment:
        return (date.fromisoformat(moment) + timedelta(weeks=weeks)).isoformat()
    return (datetime.fromisoformat(moment) + timedelta(weeks=weeks)).isoformat()


def without_the_law(answer: dict[str, Any]) -> dict[str, Any]:
    """Leave out of an answer the limits of the law that could begin now: rest days keep no week."""
    for step in answer.get("next_steps", []):
        if step["flow"] in LAW:
            step.pop("deadline", None)
    return without_engine(answer)


@check
@given(cases(), st.integers(-200, 200))
def test_moving_a_case_by_whole_weeks_moves_every_instant_alike(request_: dict[str, Any], weeks: int):
    years = [int(moment[:4]) for moment in [request_["now"], *(event["at"] for event in request_["events"])]]
    assume(min(years) >= 2005 and max(years) <= 2095)
    later = with_moments(request_, lambda moment: moved(moment, weeks))
    answer = without_the_law(ask(request_))
    assert without_the_law(ask(later)) == every(
        answer, lambda text: moved(text, weeks) if SHOWN.fullmatch(text) else text
    )


@check
@given(cases(), st.data())
def test_the_same_instants_in_other_offsets_give_the_same_text(request_: dict[str, Any], data: st.DataObject):
    def elsewhere(moment: str) -> str:
        if "T" not in moment:
            return moment
        return written(in_china(moment).replace(tzinfo=None), data.draw(OFFSETS))

    other = with_moments(request_, elsewhere)
    assert rules.answer(json.dumps(other)) == rules.answer(json.dumps(request_))


def then_and_later(request_: dict[str, Any], seconds: int) -> tuple[dict[str, Any], dict[str, Any]]:
    """Ask about a case, and again some time later."""
    earlier = answered(request_)
    now = in_china(request_["now"]) + timedelta(seconds=seconds)
    assume(now.year <= 2100)
    return earlier, ask(request_ | {"now": now.isoformat()})


@check
@given(cases(), st.integers(0, 30 * 24 * 3600))
def test_what_has_lapsed_stays_lapsed(request_: dict[str, Any], seconds: int):
    earlier, later = then_and_later(request_, seconds)
    lapsed = later["lapsed"][: len(earlier["lapsed"])]
    assert lapsed == earlier["lapsed"]
    assert not {deadline["rule"] for deadline in earlier["lapsed"]} & {
        deadline["rule"] for deadline in later["deadlines"]
    }


@check
@given(cases(), st.integers(0, 30 * 24 * 3600))
def test_later_on_a_deadline_still_has_the_same_times(request_: dict[str, Any], seconds: int):
    earlier, later = then_and_later(request_, seconds)
    before = {deadline["rule"]: deadline for deadline in listed(earlier)}
    for deadline in listed(later):
        known = before.get(deadline["rule"], deadline)
        assert deadline | {"status": ""} == known | {"status": ""}


@check
@given(cases(), st.integers(0, 30 * 24 * 3600))
def test_later_on_only_the_rest_of_what_was_to_come_is_left(request_: dict[str, Any], seconds: int):
    was_to_come, is_to_come = (known["if_nobody_acts"] for known in then_and_later(request_, seconds))
    assert is_to_come == was_to_come[len(was_to_come) - len(is_to_come) :]


# What holds inside one answer.


@check
@given(cases())
def test_bounds_status_and_safe_time_fit_together(request_: dict[str, Any]):
    answer = answered(request_)
    for deadline in listed(answer):
        earliest, latest = deadline["earliest"], deadline["latest"]
        assert earliest <= latest
        assert deadline["safe"] == (earliest if deadline["actor"] == "buyer" else latest)
        now = answer["now"]
        status = "open" if now < earliest else "uncertain" if now < latest else "passed"
        assert deadline["status"] == status
        ends = deadline["readings"].values()
        assert all(end["earliest"] <= end["latest"] for end in ends)
        if "observed_due" in deadline:
            assert deadline["observed_due"] == {"earliest": earliest, "latest": latest}
            continue
        assert earliest == min(end["earliest"] for end in ends)
        assert latest == max(end["latest"] for end in ends)
        assert deadline["counts_from"]["earliest"] <= deadline["counts_from"]["latest"] <= latest
    assert all(deadline["status"] != "passed" for deadline in answer["deadlines"])
    assert all(deadline["status"] == "passed" for deadline in answer["lapsed"])


@check
@given(cases())
def test_readings_are_one_or_all_three(request_: dict[str, Any]):
    answer = answered(request_)
    for deadline in listed(answer):
        names = list(deadline["readings"])
        assert names in (["elapsed"], ["first-day-counts", "elapsed", "next-day-counts"])
        if len(names) == 3:
            assert len({json.dumps(end) for end in deadline["readings"].values()}) > 1


@check
@given(cases())
def test_at_least_one_state_is_possible_and_each_in_time(request_: dict[str, Any]):
    answer = answered(request_)
    assert answer["states"]
    for state in answer["states"]:
        assert state["since"]["earliest"] <= answer["now"]
    timed = [state["state"] for state in answer["states"] if state["state"] in TABLES[answer["flow"]].timers]
    assert [deadline["state"] for deadline in answer["deadlines"]] == timed


@check
@given(cases())
def test_a_deadline_counts_from_the_time_its_state_was_entered(request_: dict[str, Any]):
    answer = answered(request_)
    since = {state["state"]: state["since"] for state in answer["states"]}
    for deadline in answer["deadlines"]:
        assert deadline["counts_from"] == since[deadline["state"]]
    ahead = {step["state"]: (step["earliest"], step["latest"]) for step in answer["if_nobody_acts"]}
    for deadline in answer["deadlines"]:
        assert ahead[deadline["lapses_into"]] == (deadline["earliest"], deadline["latest"])


@check
@given(cases())
def test_only_the_last_report_decides_what_runs_now(request_: dict[str, Any]):
    answer = without_engine(answered(request_))
    last = without_engine(ask(request_ | {"events": request_["events"][-1:]}))
    assert answer | {"warnings": []} == last


def check_widened(narrow: dict[str, Any], wide: dict[str, Any]) -> None:
    """Hold an answer against that to the same case where a moment is known less exactly."""
    states = [state["state"] for state in wide["states"]]
    assert all(state["state"] in states for state in narrow["states"])
    outer = {deadline["rule"]: deadline for deadline in listed(wide)}
    for deadline in narrow["deadlines"]:
        assert outer[deadline["rule"]]["earliest"] <= deadline["earliest"]
        assert deadline["latest"] <= outer[deadline["rule"]]["latest"]
    for deadline in wide["lapsed"]:
        assert deadline["rule"] in {lapsed["rule"] for lapsed in narrow["lapsed"]}


@check
@given(cases(whole_days=False))
def test_a_day_without_an_hour_allows_for_every_hour_of_it(request_: dict[str, Any]):
    exact = answered(request_ | {"events": request_["events"][-1:]})
    event = request_["events"][-1]
    day = in_china(event["at"]).date().isoformat()
    vague = ask(request_ | {"events": [event | {"at": day}]})
    check_widened(exact, vague)


WIDER = st.sampled_from([0, 1, 60, 6 * 3600, 86_399, 86_400, 3 * 86_400])


@check
@given(cases(whole_days=False), WIDER, WIDER)
def test_a_wider_moment_only_widens(request_: dict[str, Any], before: int, after: int):
    event = request_["events"][-1]
    time = in_china(event["at"])
    assume(2000 < time.year < 2100)

    def around(before: int, after: int) -> dict[str, Any]:
        ends = time - timedelta(seconds=before), time + timedelta(seconds=after + 1)
        return ask(request_ | {"events": [event | {"at": "/".join(end.isoformat() for end in ends)}]})

    narrow, wide = around(before // 3, after // 3), around(before, after)
    assume("states" in narrow)
    check_widened(narrow, wide)


@check
@given(cases(), st.randoms(use_true_random=False))
def test_order_of_members_and_white_space_in_the_request_do_not_matter(request_: dict[str, Any], random: Any):
    def mixed(value: Any) -> Any:
        if isinstance(value, dict):
            keys = list(value)
            random.shuffle(keys)
            return {key: mixed(value[key]) for key in keys}
        return [mixed(inner) for inner in value] if isinstance(value, list) else value

    text = "\n\t " + json.dumps(mixed(request_), indent=3) + "\r\n"
    assert rules.answer(text) == rules.answer(json.dumps(request_))


UNITS = {"days": timedelta(days=1), "hours": timedelta(hours=1), "minutes": timedelta(minutes=1)}


@check
@given(cases(observed=True))
def test_a_countdown_is_as_wide_as_its_smallest_unit_and_speaks_of_one_deadline(request_: dict[str, Any]):
    answer = answered(request_)
    told = [deadline for deadline in listed(answer) if {"observed_due", "agrees_with"} & set(deadline)]
    if "observed" not in request_:
        assert told == []
        return
    (deadline,) = told
    observed = request_["observed"]
    assert deadline["rule"] == observed["rule"]
    assert list(deadline)[-2:] == ["observed_due", "agrees_with"]
    earliest, latest = (in_china(deadline["observed_due"][end]) for end in ("earliest", "latest"))
    left = sum((count * UNITS[unit] for unit, count in observed["remaining"].items()), timedelta())
    assert earliest == in_china(observed["at"]) + left
    assert latest - earliest == min(UNITS[unit] for unit in observed["remaining"])
    readings = list(deadline["readings"])
    assert deadline["agrees_with"] == [reading for reading in readings if reading in deadline["agrees_with"]]


@check
@given(cases(observed=True))
def test_a_countdown_leaves_the_readings_of_its_rule_as_they_are(request_: dict[str, Any]):
    assume("observed" in request_)
    answer = answered(request_)
    alone = ask({key: value for key, value in request_.items() if key != "observed"})
    seen = {deadline["rule"]: deadline for deadline in listed(answer)}[request_["observed"]["rule"]]
    by_rule = {deadline["rule"]: deadline for deadline in listed(alone)}.get(seen["rule"], seen)
    for key in ("counts_from", "readings", "limit", "actor", "lapses_into", "facts", "standing"):
        assert seen[key] == by_rule[key]
    assert alone["warnings"] == answer["warnings"]


@check
@given(cases(observed=True))
def test_a_reading_agrees_where_its_interval_and_the_countdown_meet(request_: dict[str, Any]):
    answer = answered(request_)
    for deadline in listed(answer):
        if "observed_due" in deadline:
            due = deadline["observed_due"]
            for reading, end in deadline["readings"].items():
                # An interval that is no instant is half-open, as the countdown is.
                inside = due["earliest"] <= end["earliest"] < due["latest"]
                around = end["earliest"] <= due["earliest"] < end["latest"]
                assert (reading in deadline["agrees_with"]) == (inside or around)


@check
@given(cases(observed=True))
def test_after_a_countdown_nothing_before_it_is_possible(request_: dict[str, Any]):
    assume("observed" in request_)
    answer = answered(request_)
    deadlines = {deadline["rule"]: deadline for deadline in listed(answer)}
    seen = deadlines[request_["observed"]["rule"]]
    since = [state["since"]["earliest"] for state in answer["states"]]
    assert min(since) >= seen["counts_from"]["earliest"]
    ahead = [step["state"] for step in answer["if_nobody_acts"]]
    assert seen["state"] not in ahead
    assert (seen["status"] == "passed") == (seen["lapses_into"] not in ahead)
    assert (seen["status"] == "passed") == (
        seen["state"] not in {state["state"] for state in answer["states"]}
    )


@check
@given(cases())
def test_if_others_wait_it_goes_on_to_where_no_limit_runs(request_: dict[str, Any]):
    answer = answered(request_)
    timers = TABLES[answer["flow"]].timers
    if answer["flow"] not in {"return-online", "return-cod"}:
        assert "if_others_wait" not in answer
        return
    steps = answer["if_others_wait"]
    path = [answer["states"][0]["state"], *(step["state"] for step in steps)]
    assert [state in timers for state in path] == [True] * len(steps) + [False]
    assert all(step["earliest"] <= step["latest"] for step in steps)
    for before, after in pairwise(steps):
        assert before["earliest"] <= after["earliest"]
        assert before["latest"] <= after["latest"]


@check
@given(cases())
def test_if_others_wait_the_buyer_acts_no_earlier_than_now(request_: dict[str, Any]):
    answer = ask(request_)
    assume(answer.get("if_others_wait"))
    timers = TABLES[answer["flow"]].timers
    before = {"state": answer["states"][0]["state"], "earliest": answer["now"], "latest": answer["now"]}
    for step in answer["if_others_wait"]:
        if timers[before["state"]].actor == "buyer":
            assert step["earliest"] == max(before["earliest"], answer["now"])
            assert step["latest"] == max(before["latest"], answer["now"])
        before = step


# The form of an answer.

ENDS = {"earliest": None, "latest": None}
DEADLINE = {
    "rule": None,
    "state": None,
    "actor": None,
    "limit": {"value": None, "unit": None},
    "counts_from": ENDS,
    "readings": ...,
    "earliest": None,
    "latest": None,
    "safe": None,
    "status": None,
    "lapses_into": None,
    "facts": ...,
    "standing": None,
    "sources": [{"id": None, "date": None, "read": None, "review_by": None}],
}
REPLACED = {"see": [None]}
ALTERNATIVES = {"alternatives": [{"limit": ..., "readings": ..., **ENDS, "facts": ..., "standing": None}]}
SEEN = {"observed_due": ENDS, "agrees_with": ...}
WARNING = {"code": None, "where": None}
STEP = {"flow": None, "actor": None, "event": None, "leads_to": None}
ONWARD = STEP | {"deadline": {"rule": None, "actor": None, **ENDS, "safe": None, "standing": None}}
ANSWER = {
    "flow": None,
    "now": None,
    "states": [{"state": None, "by": None, "since": ENDS}],
    "deadlines": ...,
    "lapsed": ...,
    "if_nobody_acts": [{"state": None, **ENDS}],
    "if_others_wait": [{"state": None, **ENDS}],
    "next_steps": ...,
    "unreported": [{"event": None, "leads_to": None, "rule": None, "earliest": None}],
    "warnings": ...,
    "engine": {"version": None, "rules_sha256": None},
}
"""Every member of an answer, in its order: nothing for a plain value, ``...`` for what is checked apart."""
ERROR = {"error": {"code": None, "where": None, "message": {"zh": None, "en": None}}}


def check_form(value: Any, form: Any, where: str = "") -> None:
    """Hold the members of a value, in their order, against a form."""
    if form is ...:
        return
    if isinstance(form, dict):
        assert list(value) == list(form), where
        for key, inner in form.items():
            check_form(value[key], inner, f"{where}/{key}")
    elif isinstance(form, list):
        assert isinstance(value, list), where
        for index, inner in enumerate(value):
            check_form(inner, form[0], f"{where}/{index}")
    else:
        unknown = value is None and where.endswith(("/latest", "/safe"))
        assert unknown or isinstance(value, str | int), where


def further_members(deadline: dict[str, Any]) -> dict[str, Any]:
    """List the members that only some deadlines have, in their order."""
    replaced = deadline["standing"] in {"withdrawn", "contradicted", "superseded"}
    several, seen = "alternatives" in deadline, "observed_due" in deadline
    return (REPLACED if replaced else {}) | (ALTERNATIVES if several else {}) | (SEEN if seen else {})


def check_answer(asked: str) -> dict[str, Any]:
    """Hold the answer to any text against the contract: compact, unescaped, members in order."""
    text = rules.answer(asked)
    answer: dict[str, Any] = json.loads(text)
    assert text == json.dumps(answer, ensure_ascii=False, separators=(",", ":"))
    assert text.encode().decode() == text
    assert "\n" not in text
    if "error" in answer:
        check_form(answer, ERROR)
        assert answer["error"]["code"] in ERROR_CODES
        assert re.fullmatch(r"(/.*)?", answer["error"]["where"], re.DOTALL)
        return answer
    left_out = set() if "return" in answer["flow"] else {"if_others_wait"}
    check_form(answer, {key: form for key, form in ANSWER.items() if key not in left_out})
    for step in answer["next_steps"]:
        leads_nowhere = step.get("deadline", ...) is None
        check_form(
            step, STEP | {"deadline": ...} if leads_nowhere else ONWARD if "deadline" in step else STEP
        )
    for warning in answer["warnings"]:
        check_form(warning, WARNING | ({"year": None} if warning["code"] == "calendar-unknown" else {}))
    assert sum("observed_due" in deadline for deadline in listed(answer)) <= 1
    for deadline in listed(answer):
        check_form(deadline, DEADLINE | further_members(deadline))
        assert isinstance(deadline.get("agrees_with", []), list)
        for ends in deadline["readings"].values():
            check_form(ends, ENDS)
        assert type(deadline["limit"]["value"]) is int
        assert deadline["facts"]
        assert all(re.fullmatch(r"F\d+", fact) for fact in deadline["facts"])
        for source in deadline["sources"]:
            assert re.fullmatch(r"(\d{4}(-\d\d){0,2}(/(?=\d)|$))*", source["date"]), source
            assert date.fromisoformat(source["read"]) <= date.fromisoformat(source["review_by"])
    assert re.fullmatch("[0-9a-f]{64}", answer["engine"]["rules_sha256"])
    # The days of sources are no instants, and have just been checked.
    every([{**deadline, "sources": []} for deadline in listed(answer)], check_string)
    every({**answer, "deadlines": [], "lapsed": []}, check_string)
    return answer


def check_string(text: str) -> str:
    """Hold a string of an answer against its few forms: ids, instants, places, hashes and versions."""
    assert SHOWN.fullmatch(text) or re.fullmatch(r"[\w./+-]+", text, re.ASCII), text
    assert SHOWN.fullmatch(text) or not re.match(r"\d{4}-\d\d-\d\d", text), text
    return text


@check
@given(cases() | cases(law=True))
def test_answers_are_compact_json_with_members_in_order(request_: dict[str, Any]):
    check_answer(json.dumps(request_))


@check
@given(cases())
def test_the_same_request_gets_the_same_text_again(request_: dict[str, Any]):
    text = json.dumps(request_)
    assert rules.answer(text) == rules.answer(text)


# Whatever the text.


@fuzz
@given(st.text(st.characters()))
@example("\ud800")
@example('"\ud83d\ude00"')
@example("\x00")
def test_any_text_is_answered(text: str):
    check_answer(text)


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters()),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(st.characters()), inner, max_size=4),
    max_leaves=12,
)


@fuzz
@given(VALUES)
def test_any_json_value_is_answered(value: Any):
    check_answer(json.dumps(value))


ODD = st.one_of(
    VALUES,
    st.sampled_from(
        ["", "return-online", "paid", "refunded", "2026-11-20", "2026-11-20T10:00Z", "9999-12-31T23:59-23:59"]
    ),
)


@fuzz
@given(
    st.fixed_dictionaries(
        {},
        optional={
            "flow": st.sampled_from(list(ALL)) | ODD,
            "events": st.lists(
                st.fixed_dictionaries({}, optional={"event": ODD, "at": ODD, "note": ODD}) | ODD, max_size=4
            )
            | ODD,
            "now": st.just("2026-11-25T00:00") | ODD,
            "observed": st.fixed_dictionaries(
                {}, optional={"rule": ODD, "remaining": ODD, "at": ODD, "note": ODD}
            )
            | ODD,
            "own_limits": st.dictionaries(
                st.text(st.characters(), max_size=5) | st.just("evidence-request.evidence-answer"),
                st.fixed_dictionaries({}, optional={"value": ODD, "unit": ODD, "note": ODD}) | ODD,
                max_size=2,
            )
            | ODD,
            "pauses": st.lists(
                st.fixed_dictionaries({}, optional={"rule": ODD, "from": ODD, "to": ODD, "note": ODD}) | ODD,
                max_size=3,
            )
            | ODD,
        },
    )
)
def test_anything_like_a_request_is_answered(value: dict[str, Any]):
    check_answer(json.dumps(value, ensure_ascii=False))


@fuzz
@given(cases() | cases(law=True), st.data())
def test_a_request_with_damage_is_answered(request_: dict[str, Any], data: st.DataObject):
    text = json.dumps(request_)
    for _ in range(data.draw(st.integers(1, 3))):
        start = data.draw(st.integers(0, len(text)))
        end = data.draw(st.integers(start, min(len(text), start + 5)))
        text = (
            text[:start]
            + data.draw(st.text(st.sampled_from('{}[]",:0129TZ+-\\ue.\n 退'), max_size=4))
            + text[end:]
        )
    check_answer(text)


@fuzz
@given(cases(), st.data())
def test_a_request_with_one_member_replaced_is_answered(request_: dict[str, Any], data: st.DataObject):
    places: list[tuple[Any, Any]] = [(request_, key) for key in request_]
    places += [(event, key) for event in request_["events"] for key in event]
    if "observed" in request_:
        observed = request_["observed"]
        places += [(observed, key) for key in observed]
        places += [(observed["remaining"], unit) for unit in UNITS]
    holder, key = data.draw(st.sampled_from(places))
    holder[key] = data.draw(ODD)
    check_answer(json.dumps(request_))


@fuzz
@given(
    st.text("0123456789-+:TZ. ", max_size=30)
    | st.from_regex(r"\A\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?([+-]\d\d:\d\d|Z)?)?\Z")
)
@example("0000-01-01")
@example("2026-11-20T15:30-00:00")
def test_anything_like_a_moment_is_answered(moment: str):
    event = {"event": "order-placed", "at": moment}
    request = {"flow": "cancel-cod", "events": [event], "now": "2050-01-01T00:00"}
    answer = check_answer(json.dumps(request))
    if "error" in answer:
        assert answer["error"]["code"] in {"bad-moment", "date-out-of-range", "event-in-future"}


@pytest.mark.full(but_each=4)
@pytest.mark.parametrize("depth", [1, 10, 100, 900, 1000, 1100, 5000, 30000])
@pytest.mark.parametrize("around", ["{}", '{{"flow":{}}}', '{{"events":{},"now":1}}', '{{"x":{}}}'])
@pytest.mark.parametrize(("opening", "closing"), [("[", "]"), ('{"a":', "}"), ("[", ""), ('[{"a":', "}]")])
def test_deep_nesting_is_refused_not_feared(depth: int, around: str, opening: str, closing: str):
    inner = opening * depth + "1" + closing * depth
    answer = check_answer(around.format(inner))
    assert "error" in answer


@pytest.mark.full(but_each=4)
@pytest.mark.parametrize(
    "number", ["9" * 5000, "-" + "9" * 60000, "1e400", "-1e400", "1e-400", "0." + "3" * 9000, "1E5", "-0"]
)
@pytest.mark.parametrize("member", ["flow", "events", "now"])
def test_numbers_of_any_size_are_of_the_wrong_type(number: str, member: str):
    request = {
        "flow": '"cancel-cod"',
        "events": '[{"event":"order-placed","at":"2026-11-20"}]',
        "now": '"2026-11-20T12:00"',
    }
    text = "{" + ",".join(f'"{key}":{value}' for key, value in (request | {member: number}).items()) + "}"
    answer = check_answer(text)
    assert (answer["error"]["code"], answer["error"]["where"]) == ("wrong-type", f"/{member}")


@pytest.mark.full(but_each=4)
@pytest.mark.parametrize(
    ("number", "code"),
    [
        ("9" * 5000, "date-out-of-range"),
        ("-" + "9" * 60000, "bad-remaining"),
        ("1e400", "date-out-of-range"),
        ("1e300", "date-out-of-range"),
        ("-1e400", "bad-remaining"),
        ("0." + "3" * 9000, "bad-remaining"),
        ("1E5", "date-out-of-range"),
    ],
    ids=lambda value: value[:8] if isinstance(value, str) else "",
)
@pytest.mark.parametrize("unit", ["days", "hours", "minutes"])
def test_countdowns_of_any_size_are_refused_not_feared(number: str, code: str, unit: str):
    request = {
        "flow": "cancel-online",
        "events": [{"event": "order-placed", "at": "2026-11-20"}],
        "observed": {"rule": "cancel-online.payment", "remaining": {unit: 7}, "at": "2026-11-20T12:00"},
        "now": "2026-11-20T12:00",
    }
    answer = check_answer(json.dumps(request).replace(": 7", f": {number}"))
    if "error" in answer:
        assert answer["error"]["code"] == code
        assert answer["error"]["where"].startswith("/observed/remaining")
    else:
        assert (number, unit) in {("1E5", "minutes"), ("1E5", "hours")}


@pytest.mark.parametrize(("number", "same"), [("7.0", "7"), ("70e-1", "7"), ("0.7E1", "7"), ("-0", "0")])
@pytest.mark.parametrize("unit", ["days", "hours", "minutes"])
def test_a_whole_number_may_be_written_in_any_way(number: str, same: str, unit: str):
    around = (
        '{{"flow":"cancel-online","events":[{{"event":"order-placed","at":"2026-11-20"}}],"observed":'
        '{{"rule":"cancel-online.payment","remaining":{{"{}":{}}},"at":"2026-11-20T12:00"}},'
        '"now":"2026-11-20T12:00"}}'
    )
    answer = check_answer(around.format(unit, number))
    assert answer == check_answer(around.format(unit, same))
    assert "states" in answer


@pytest.mark.parametrize("escape", [r"\ud800", r"\udfff", r"\udc00\ud800", r"x\ud83d"])
@pytest.mark.parametrize("place", ['"flow":"{}"', '"{}":1', '"now":"{}"'])
def test_half_a_character_by_escape_never_breaks_the_answer(escape: str, place: str):
    answer = check_answer("{" + place.format(escape) + "}")
    assert "error" in answer


LONGEST = 64 * 1024
HOSTILE = {
    "brackets": "[",
    "braces": "{",
    "quotation marks": '"',
    "backslashes": "\\",
    "open strings, each with an escape": '"\\',
    "strings of escaped quotation marks": '\\"',
    "digits": "9",
    "members": '{"a":',
    "white space": " ",
    "commas": ",",
}


@pytest.mark.full(but_each=4)
@pytest.mark.parametrize(
    "before", ["", "[" * 100, "[" * 100 + '"', '{"flow":"'], ids=["alone", "deep", "open", "within"]
)
@pytest.mark.parametrize("piece", HOSTILE.values(), ids=HOSTILE)
def test_the_longest_text_is_refused_at_once(piece: str, before: str):
    """A text that makes a search start over at each of its letters would take minutes, not milliseconds."""
    text = (before + piece * LONGEST)[:LONGEST]
    started = process_time()
    check_answer(text)
    assert process_time() - started < 2
