"""The six worked examples of the contract on time, with every figure in them and the hand count beside it."""

from typing import Any

from tests import door
from tests.door import ask


def case(flow: str, now: str, **events: str) -> dict[str, Any]:
    """Ask about a case whose events have names that differ."""
    return ask(door.case(flow, now, *((event.replace("_", "-"), at) for event, at in events.items())))


def at(time: str) -> dict[str, str]:
    """Write an interval of no length."""
    return between(time, time)


def between(earliest: str, latest: str) -> dict[str, str]:
    """Write an interval."""
    return {"earliest": f"{earliest}:00+08:00", "latest": f"{latest}:00+08:00"}


def bounds(deadline: dict[str, Any]) -> dict[str, str]:
    """Take the two bounds of a deadline."""
    return {"earliest": deadline["earliest"], "latest": deadline["latest"]}


def test_seven_days_from_an_approval_at_half_past_three():
    answer = case(
        "return-online",
        "2026-11-20T16:00",
        return_requested="2026-11-19T09:00",
        merchant_approved="2026-11-20T15:30",
    )
    (deadline,) = answer["deadlines"]
    assert deadline["rule"] == "return-online.tracking-number"
    assert deadline["readings"] == {
        # The 20th is the first day: 20, 21, 22, 23, 24, 25, 26; the 27th is too late.
        "first-day-counts": at("2026-11-27T00:00"),
        # Seven times 24 hours from 15:30 on the 20th.
        "elapsed": at("2026-11-27T15:30"),
        # The 21st is the first day: 21, 22, 23, 24, 25, 26, 27; the 28th is too late.
        "next-day-counts": at("2026-11-28T00:00"),
    }
    # The buyer must act, so the earliest end is the safe one.
    assert deadline["safe"] == "2026-11-27T00:00:00+08:00"
    assert answer["warnings"] == []


def test_48_hours_from_a_rejection_two_days_before_the_end_of_february():
    answer = case("intervention", "2026-02-27T20:00", merchant_rejected="2026-02-27T20:00")
    (deadline,) = answer["deadlines"]
    # 27 February 20:00, 28 February 20:00, 1 March 20:00: 2026 has no 29 February.
    assert deadline["rule"] == "intervention.intervention-request"
    assert deadline["readings"] == {"elapsed": at("2026-03-01T20:00")}
    assert deadline["safe"] == "2026-03-01T20:00:00+08:00"


def test_a_request_at_an_unknown_hour_two_days_ago():
    answer = case("return-online", "2026-11-22T12:00", return_requested="2026-11-20")
    assert [state["state"] for state in answer["states"]] == ["awaiting-merchant", "awaiting-tracking"]
    decision, tracking = answer["deadlines"]
    # Some time on the 20th and 48 hours: some time on the 22nd, and it is noon on the 22nd.
    assert decision["rule"] == "return-online.merchant-decision"
    assert bounds(decision) == between("2026-11-22T00:00", "2026-11-23T00:00")
    assert decision["status"] == "uncertain"
    # Lapsed on the 22nd, whatever the hour: 22 + 7 = 29 at the earliest, 22 + 8 = 30 at the latest.
    assert tracking["rule"] == "return-online.tracking-number"
    assert bounds(tracking) == between("2026-11-29T00:00", "2026-11-30T00:00")
    assert tracking["status"] == "open"


def test_24_hours_from_thirty_seconds_before_the_new_year():
    answer = case("cancel-online", "2027-01-01T00:00", order_placed="2026-12-31T23:59:30")
    (deadline,) = answer["deadlines"]
    # 31 December 23:59:30 and 24 hours: the same clock time on 1 January.
    assert deadline["rule"] == "cancel-online.payment"
    assert deadline["safe"] == "2027-01-01T23:59:30+08:00"
    assert deadline["earliest"] == deadline["latest"] == "2027-01-01T23:59:30+08:00"


def test_a_request_of_three_weeks_ago_of_which_nothing_was_heard():
    answer = case("return-online", "2026-11-20T00:00", return_requested="2026-11-01T10:00")
    assert [state["state"] for state in answer["states"]] == ["closed"]
    assert answer["deadlines"] == []
    decision, tracking = answer["lapsed"]
    # 1 November 10:00 and 48 hours.
    assert decision["rule"] == "return-online.merchant-decision"
    assert bounds(decision) == at("2026-11-03T10:00")
    # From the 3rd: 3 + 7 = 10 if that day counts, 3 + 8 = 11 if the next does.
    assert tracking["rule"] == "return-online.tracking-number"
    assert bounds(tracking) == between("2026-11-10T00:00", "2026-11-11T00:00")
    assert (decision["status"], tracking["status"]) == ("passed", "passed")


def test_what_may_have_happened_unseen_in_those_three_weeks():
    answer = case("return-online", "2026-11-20T00:00", return_requested="2026-11-01T10:00")
    found = {step["event"]: step for step in answer["unreported"]}
    assert len(found) == len(answer["unreported"]) == 2
    # Rejected at once: 1 November 10:00 and 48 hours.
    assert found["merchant-rejected"] == {
        "event": "merchant-rejected",
        "leads_to": "rejected",
        "rule": "return-online.intervention-request",
        "earliest": "2026-11-03T10:00:00+08:00",
    }
    # Approved at once, the 1st counting as the first day: 1 + 7 = 8.
    assert found["merchant-approved"] == {
        "event": "merchant-approved",
        "leads_to": "awaiting-tracking",
        "rule": "return-online.tracking-number",
        "earliest": "2026-11-08T00:00:00+08:00",
    }


def test_a_tracking_number_entered_all_the_same():
    answer = case(
        "return-online",
        "2026-11-20T00:00",
        return_requested="2026-11-01T10:00",
        tracking_uploaded="2026-11-19T09:00",
    )
    # By 11 November 00:00 the time for it had ended under every reading; the report is the truth.
    assert answer["warnings"] == [{"code": "after-lapse", "where": "/events/1"}]
    (state,) = answer["states"]
    assert state == {"state": "awaiting-receipt", "by": "event", "since": at("2026-11-19T09:00")}
    (deadline,) = answer["deadlines"]
    # From the 19th: 19 + 7 = 26 if that day counts, 19 + 8 = 27 if the next does.
    assert deadline["rule"] == "return-online.merchant-receipt"
    assert bounds(deadline) == between("2026-11-26T00:00", "2026-11-27T00:00")


def test_a_calendar_reading_takes_the_day_of_the_last_instant_of_an_interval():
    answer = case("return-online", "2026-11-22T12:00", return_requested="2026-11-20")
    tracking = answer["deadlines"][1]
    # From [22, 23): the last instant is still on the 22nd, and 22 + 7 = 29, 22 + 8 = 30.
    assert tracking["counts_from"] == between("2026-11-22T00:00", "2026-11-23T00:00")
    assert tracking["readings"] == {
        "first-day-counts": at("2026-11-29T00:00"),
        "elapsed": between("2026-11-29T00:00", "2026-11-30T00:00"),
        "next-day-counts": at("2026-11-30T00:00"),
    }
