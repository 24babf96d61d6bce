"""A countdown fits its rule only as far as what is known of its beginning and of the calendar allows.

Each has its end counted by hand; where it fits nothing, both ends are told as in `test_doubt.py`.
"""

from typing import Any

import pytest

from tests.door import ask, case, countdown, explained, shown

WINDOW = "no-reason-return.return-window"
REFUND = "no-reason-return.seller-refund"
SENDING = "return-online.tracking-number"
APPLYING = "intervention.intervention-request"
DAY = "2026-11-20"
SEEN = "2026-11-24T08:00"
CHECK = "先核对有没有抄错；以 App 显示的为准。"

# What was typed, the end that leads, and what is named behind it.
BEYOND: dict[str, tuple[dict[str, Any], str, str]] = {
    # Signed for on 26 December: seven days from the 27th are over on 2 January, a Saturday. Which days are
    # worked in 2027 nobody knows yet, so the last may be a later one, but not in February.
    "no calendar": (
        case(
            "no-reason-return",
            "2026-12-28T13:00",
            ("parcel-signed", "2026-12-26"),
            observed=countdown(WINDOW, "2026-12-28T12:00", hours=790),
        ),
        "1月2日（周六）24:00",
        "1月30日（周六）10:00",
    ),
    # Seven days more would be over on 9 January at 24:00.
    "no calendar, a quarter of an hour beyond twice": (
        case(
            "no-reason-return",
            "2026-12-28T13:00",
            ("parcel-signed", "2026-12-26"),
            observed=countdown(WINDOW, "2026-12-28T12:00", days=12, hours=12, minutes=15),
        ),
        "1月2日（周六）24:00",
        "1月10日（周日）00:15",
    ),
    # 48 hours that ran on the 21st at 09:00 are over on the 23rd at 09:00 at the latest.
    "no start, hours": (
        case(
            "intervention",
            "2026-11-21T10:00",
            "merchant-rejected",
            observed=countdown(APPLYING, "2026-11-21T09:00", hours=79),
        ),
        "11月23日（周一）09:00",
        "11月24日（周二）16:00",
    ),
    # Seven days that ran on Tuesday the 24th: those after it end with Tuesday, 1 December. 500 hours are 20
    # days and 20 hours: 15 December, 04:00.
    "no start, days": (
        case("return-online", SEEN, "merchant-approved", observed=countdown(SENDING, SEEN, hours=500)),
        "12月1日（周二）24:00",
        "12月15日（周二）04:00",
    ),
    # Turned down by half past midnight on the 20th, so 48 hours are over by half past midnight on the 22nd.
    # It may have been at midnight: the 21st, 24:00.
    "a day, seen in its first hour": (
        case(
            "intervention",
            f"{DAY}T01:00",
            ("merchant-rejected", DAY),
            observed=countdown(APPLYING, f"{DAY}T00:30", hours=71),
        ),
        "11月21日（周六）24:00",
        "11月22日（周日）23:30",
    ),
    # Turned down as it was seen: the 22nd, 00:00. 71 hours are two days and 23 hours.
    "a day, seen as it began": (
        case(
            "intervention",
            f"{DAY}T01:00",
            ("merchant-rejected", DAY),
            observed=countdown(APPLYING, f"{DAY}T00:00", hours=71),
        ),
        "11月21日（周六）24:00",
        "11月22日（周日）23:00",
    ),
    # Some time in November, and before noon on the 2nd, when it was seen.
    "a month": (
        case(
            "intervention",
            "2026-11-02T13:00",
            ("merchant-rejected", "2026-11-01T00:00/2026-12-02T00:00"),
            observed=countdown(APPLYING, "2026-11-02T12:00", hours=700),
        ),
        "11月2日（周一）24:00",
        "12月1日（周二）16:00",
    ),
}


@pytest.mark.parametrize("name", BEYOND)
def test_more_than_a_limit_can_have_left_is_doubted_however_little_is_known(name: str):
    asked, first, second = BEYOND[name]
    found = shown(asked, "zh")
    assert 0 < found["headline"].find(first) < found["headline"].find(second)
    assert CHECK in found["headline"]
    assert f"按你填的倒计时算，最早{second}到期；按规则算，最早{first}到期" in found["text"].replace(
        "2027年", ""
    )
    # Who gave no date cannot have given a wrong one.
    assert ("日期也可能填错了" in found["headline"]) == ("at" in asked["events"][0])
    assert "和这条规则对得上" not in found["text"]


def test_where_nobody_knows_the_last_day_of_a_wait_the_countdown_is_no_last_day_either():
    asked = case(
        "no-reason-return",
        "2026-12-29T13:00",
        ("parcel-signed", "2026-12-20"),
        ("return-requested", "2026-12-22"),
        ("goods-returned", "2026-12-26"),
        observed=countdown(REFUND, "2026-12-29T12:00", days=365),
    )
    found = shown(asked, "zh")
    assert found["safe"] == ""
    assert "1月2日（周六）24:00" in found["headline"]
    assert CHECK in found["headline"]


@pytest.mark.parametrize(
    ("hours", "seen"),
    [
        # 5 days and 12 hours from noon on the 28th end with 2 January, 12 days and 12 hours with the 9th.
        (132, "2026-12-28T12:00"),
        (300, "2026-12-28T12:00"),
    ],
)
def test_what_rest_days_that_nobody_knows_may_make_of_a_limit_is_no_doubt(hours: int, seen: str):
    asked = case(
        "no-reason-return",
        seen,
        ("parcel-signed", "2026-12-26"),
        observed=countdown(WINDOW, seen, hours=hours),
    )
    assert CHECK not in shown(asked, "zh")["html"]


def test_a_day_fits_what_its_later_hours_allow():
    # Seen at 22:00 with 47 hours left: turned down at 21:00, or up to an hour later.
    asked = case(
        "intervention",
        f"{DAY}T22:30",
        ("merchant-rejected", DAY),
        observed=countdown(APPLYING, f"{DAY}T22:00", hours=47),
    )
    assert "和这条规则对得上" in shown(asked, "zh")["text"]


EVIDENCE = "evidence-request.evidence-answer"
MEDIATION = "complaint-12315.mediation"


@pytest.mark.parametrize(
    "asked",
    [
        # 72 hours were stated, and after 12 of them 60 are left.
        case(
            "evidence-request",
            f"{DAY}T22:00",
            ("evidence-requested", f"{DAY}T10:00"),
            own_limits={EVIDENCE: {"value": 72, "unit": "hours"}},
            observed=countdown(EVIDENCE, f"{DAY}T22:00", hours=60),
        ),
        # Accepted on 4 May: 60 days from the 5th end with 3 July. Ten days of testing, from 10 to 19 May,
        # make it 13 July, a Monday, 12 days and 12 hours after noon on the 1st.
        case(
            "complaint-12315",
            "2026-07-01T12:00",
            ("complaint-accepted", "2026-05-04"),
            pauses=[{"rule": MEDIATION, "from": "2026-05-10", "to": "2026-05-19"}],
            observed=countdown(MEDIATION, "2026-07-01T12:00", days=12, hours=12),
        ),
    ],
    ids=["a stated limit", "a pause"],
)
def test_what_the_case_states_itself_counts(asked: dict[str, Any]):
    it = explained(asked, "zh")
    assert it.words.headline.doubt == ()
    assert ask(asked)["deadlines"][0]["agrees_with"]


def test_what_fits_a_beginning_by_itself_is_not_said_to_fit_an_unseen_one():
    # Approved by itself on the 22nd at 09:00: seven times 24 hours end on the 29th at 09:00, seven days with
    # that day end at 00:00. Both lie in the day from the 28th at 20:00. With the day after as the first they
    # end on the 30th at 00:00; only had the seller agreed on the 21st, they would lie in it too.
    asked = case(
        "return-online",
        "2026-11-24T20:00",
        ("return-requested", f"{DAY}T09:00"),
        observed=countdown(SENDING, "2026-11-24T20:00", days=4),
    )
    (running,) = explained(asked, "zh").answer.deadlines
    assert running.observed
    assert running.observed.agrees_with == ("first-day-counts", "elapsed")
