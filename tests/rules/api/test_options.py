"""What a case states of itself is taken up to the most there may be, and refused from there on."""

import json
from typing import Any

import pytest

from rules import answer
from tests.door import ask, case, countdown

RULE = "complaint-12315.mediation"


def paused(times: int) -> dict[str, Any]:
    """Ask about a mediation that stood still on 10 June, said so many times."""
    pauses = [{"rule": RULE, "from": "2026-06-10T00:00", "to": "2026-06-11T00:00"}] * times
    accepted = ("complaint-accepted", "2026-06-01T10:00")
    return ask(case("complaint-12315", "2026-07-10T12:00", accepted, pauses=pauses))


@pytest.mark.parametrize("times", [1, 49, 50])
def test_fifty_pauses_are_left_out_each_day_once(times: int):
    # 28 days of June without the 1st and the 10th, and 31 of July: the 60th is Saturday 1 August, which moves
    # on to Monday the 3rd.
    (deadline,) = paused(times)["deadlines"]
    assert (deadline["earliest"], deadline["latest"]) == ("2026-08-04T00:00:00+08:00",) * 2


def test_one_pause_more_is_too_many():
    error = paused(51)["error"]
    assert (error["code"], error["where"]) == ("too-large", "/pauses")


def test_too_many_pauses_are_told_as_such():
    # What is too large in general has other words.
    message = paused(51)["error"]["message"]
    assert message["zh"].startswith("检测时间填得太多：最多 50 段。")
    assert message["en"].startswith("There are too many testing times: at most 50.")


@pytest.mark.parametrize(
    ("begun", "ended"), [("2026-07-10T12:00", None), ("2026-07-01T12:00", "2026-07-10T12:00")]
)
def test_a_pause_may_begin_or_end_this_very_moment(begun: str, ended: str | None):
    pause = {"rule": RULE, "from": begun} | ({"to": ended} if ended else {})
    accepted = ("complaint-accepted", "2026-06-01T10:00")
    answer = ask(case("complaint-12315", "2026-07-10T12:00", accepted, pauses=[pause]))
    assert [it["rule"] for it in answer["deadlines"]] == [RULE]


@pytest.mark.parametrize(
    ("begun", "ended", "member"),
    [("2026-07-10T12:00:01", None, "from"), ("2026-07-01T12:00", "2026-07-10T12:00:01", "to")],
)
def test_no_pause_begins_or_ends_later(begun: str, ended: str | None, member: str):
    pause = {"rule": RULE, "from": begun} | ({"to": ended} if ended else {})
    accepted = ("complaint-accepted", "2026-06-01T10:00")
    error = ask(case("complaint-12315", "2026-07-10T12:00", accepted, pauses=[pause]))["error"]
    assert (error["code"], error["where"]) == ("bad-pause", f"/pauses/0/{member}")


OWN = "evidence-request.evidence-answer"


@pytest.mark.parametrize(
    ("limit", "end"),
    [
        # From 20 November 15:30.
        ({"value": 1, "unit": "hours"}, "2026-11-20T16:30"),
        # 41 days and 16 hours: 31 December 15:30 and 16 hours.
        ({"value": 1000, "unit": "hours"}, "2027-01-01T07:30"),
    ],
)
def test_a_limit_of_its_own_is_taken_from_one_to_a_thousand(limit: dict[str, Any], end: str):
    asked = case(
        "evidence-request",
        "2026-11-20T16:00",
        ("evidence-requested", "2026-11-20T15:30"),
        own_limits={OWN: limit},
    )
    (deadline,) = ask(asked)["deadlines"]
    assert deadline["earliest"] == deadline["latest"] == f"{end}:00+08:00"


@pytest.mark.parametrize(
    ("limit", "where"),
    [
        ({"value": 0, "unit": "hours"}, "value"),
        ({"value": 1001, "unit": "days"}, "value"),
        ({"value": 1.5, "unit": "days"}, "value"),
        ({"value": 12, "unit": "minutes"}, "unit"),
    ],
)
def test_a_limit_of_its_own_that_is_none_is_refused_where_it_is_wrong(limit: dict[str, Any], where: str):
    asked = case(
        "evidence-request",
        "2026-11-20T16:00",
        ("evidence-requested", "2026-11-20T15:30"),
        own_limits={OWN: limit},
    )
    error = ask(asked)["error"]
    assert (error["code"], error["where"]) == ("bad-limit", f"/own_limits/{OWN}/{where}")


@pytest.mark.parametrize(
    ("approved", "codes"),
    [
        # Nobody says when: between 15 November 12:00, the 7 days and one more before, and the 23rd at 12:00.
        ("merchant-approved", []),
        (("merchant-approved", "2026-11-22T15:29:59"), []),
        (("merchant-approved", "2026-11-22T15:30"), ["after-lapse"]),
    ],
)
def test_an_event_is_late_only_if_somebody_says_when_it_was(
    approved: str | tuple[str, str], codes: list[str]
):
    # Requested on the 20th at 15:30: the seller's 48 hours are over on the 22nd at 15:30.
    answer = ask(
        case(
            "return-online",
            "2026-11-23T12:00",
            ("return-requested", "2026-11-20T15:30"),
            approved,
            observed=countdown("return-online.tracking-number", "2026-11-23T12:00", days=6),
        )
    )
    assert [(warning["code"], warning["where"]) for warning in answer["warnings"]] == [
        (code, "/events/1") for code in codes
    ]


def test_an_event_without_a_time_came_before_the_countdown_was_seen():
    # As the 24th begins, 7 days are left and up to a day more. Agreed on the 23rd, with the day after as the
    # first, they end on the 30th. At that very midnight they would have 7 times 24 hours left.
    midnight = "2026-11-24T00:00"
    seen = countdown("return-online.tracking-number", midnight, days=7)
    (deadline,) = ask(case("return-online", midnight, "merchant-approved", observed=seen))["deadlines"]
    assert deadline["agrees_with"] == ["next-day-counts"]


# 29 days are 696 hours.
@pytest.mark.parametrize(
    ("limit", "is_found"), [((696, "hours"), True), ((697, "hours"), False), ((30, "days"), False)]
)
def test_an_event_without_a_time_is_looked_for_in_twenty_nine_days_at_most(
    limit: tuple[int, str], *, is_found: bool
):
    now = "2026-11-20T16:00"
    asked = case(
        "evidence-request",
        now,
        "evidence-requested",
        observed=countdown(OWN, now, hours=5),
        own_limits={OWN: dict(zip(("value", "unit"), limit, strict=True))},
    )
    answer = ask(asked)
    if is_found:
        assert [it["rule"] for it in answer["deadlines"]] == [OWN]
    else:
        assert (answer["error"]["code"], answer["error"]["where"]) == ("missing-field", "/events/0/at")


@pytest.mark.parametrize(("deep", "code"), [(64, "wrong-type"), (65, "not-json")])
def test_brackets_nest_sixty_four_deep_and_no_deeper(deep: int, code: str):
    # A list of two: one that is empty and one that goes on, so that there are more brackets than levels.
    inner = "[" * (deep - 1) + "]" * (deep - 1)
    assert json.loads(answer(f"[[],{inner}]"))["error"]["code"] == code
    # What closes far down leaves one as far down.
    within = "[" * (deep - 40) + "]" * (deep - 40)
    assert json.loads(answer("[" * 40 + f"[],{within}" + "]" * 40))["error"]["code"] == code


def test_what_an_event_has_that_it_may_not_is_named_with_and_without_a_time():
    seen = countdown("return-online.tracking-number", "2026-11-24T10:00", days=7)
    asked = case("return-online", "2026-11-24T12:00", "merchant-approved", observed=seen)
    asked["events"][0]["kite"] = 1
    error = ask(asked)["error"]
    assert (error["code"], error["where"]) == ("unknown-field", "/events/0/kite")
    asked["events"].append({"event": "goods-returned", "at": "2026-11-24T11:00"})
    error = ask(asked)["error"]
    assert (error["code"], error["where"]) == ("unknown-field", "/events/0/kite")
