"""What the exact time of the last step could change is said in the headline, if it is anything."""

import json
import re
from typing import Any

import pytest

from tests.cases import table
from tests.door import ask, case, countdown, shown

BERLIN = {"clock": [["2026-03-29T01:00Z", 120], ["2026-10-25T01:00Z", 60]], "place": "Berlin"}
CHINA: dict[str, Any] = {}
DAY = "2026-11-28"
OWN_DAY = "2026-11-28T00:00+01:00/2026-11-29T00:00+01:00"
EVENING = "2026-11-28T18:00/2026-11-28T24:00"
NIGHT = "2026-11-28T18:00/2026-11-29T06:00"


def told(flow: str, now: str, *events: tuple[str, str], lang: str = "en", **more: Any) -> dict[str, Any]:
    reader = {name: more.pop(name) for name in ("clock", "place") if name in more}
    found = shown(case(flow, now, *events, **more), lang, **reader)
    assert found["ok"], found
    return found


def line(found: dict[str, Any]) -> str:
    """Return what the notes under the headline say of it, without the button."""
    (box,) = re.findall(r'<section class="dc-notes">.*?</section>', found["html"])
    lines = re.findall(
        r'<p class="dc-vague">(.*?) <button type="button" class="dc-quiet" data-do="fill-time">', box
    )
    assert len(lines) == found["html"].count("dc-vague")
    return "".join(lines)


@pytest.mark.parametrize(
    ("flow", "event", "at", "reader", "gain"),
    [
        # 48 hours from any minute of the day: in its last minute they begin 24 hours later than in its first.
        ("intervention", "merchant-rejected", DAY, CHINA, "24 hours later"),
        ("intervention", "merchant-rejected", OWN_DAY, BERLIN, "24 hours later"),
        # From 18:00 to 24:00 it is 6 hours, from 18:00 to 06:00 it is 12.
        ("intervention", "merchant-rejected", EVENING, CHINA, "6 hours later"),
        ("intervention", "merchant-rejected", NIGHT, CHINA, "12 hours later"),
        # Days are safe until a midnight, whatever the hour of one day was.
        ("return-online", "merchant-approved", DAY, CHINA, ""),
        ("return-online", "merchant-approved", EVENING, CHINA, ""),
        # 28 November in Berlin begins on the 28th and ends on the 29th in China, at 07:00: on the 29th at the
        # earliest reading the end is a midnight later.
        ("return-online", "merchant-approved", OWN_DAY, BERLIN, "24 hours later"),
        # The buyer waits: the end would be so much earlier.
        ("return-online", "return-requested", DAY, CHINA, "24 hours earlier"),
        ("return-online", "return-requested", EVENING, CHINA, "6 hours earlier"),
        ("return-online", "tracking-uploaded", DAY, CHINA, ""),
        # Nothing runs.
        ("cancel-online", "paid", DAY, CHINA, ""),
        # An instant is exact.
        ("intervention", "merchant-rejected", "2026-11-28T10:00", CHINA, ""),
    ],
)
def test_the_headline_says_how_far_the_exact_time_could_move_it(
    flow: str, event: str, at: str, reader: dict[str, Any], gain: str
):
    said = line(told(flow, "2026-11-29T10:00", (event, at), **reader))
    assert said.endswith(f"could be up to {gain}.") if gain else said == ""


@pytest.mark.parametrize(
    ("at", "lang", "begins"),
    [
        (DAY, "zh", "你没填几点，按最早算；填上最多能晚 24 小时。"),
        (EVENING, "zh", "你只填了大概几点，按最早算；填准了最多能晚 6 小时。"),
        (DAY, "en", "You gave no time of day, so this goes by the earliest."),
        (EVENING, "en", "You gave only a part of the day, so this goes by the earliest."),
        ("2026-11-26T00:00/2026-11-29T00:00", "en", "You gave no exact day, so this goes by the earliest."),
    ],
)
def test_it_says_what_was_left_open(at: str, lang: str, begins: str):
    found = told("intervention", "2026-11-29T10:00", ("merchant-rejected", at), lang=lang)
    assert line(found).startswith(begins)
    assert begins in found["text"]


def test_a_day_that_is_still_running_gains_no_more_than_what_has_passed_of_it():
    # By 10:00 it has happened by 10:00: 10 hours after the midnight that the answer goes by.
    assert line(told("intervention", f"{DAY}T10:00", ("merchant-rejected", DAY))).endswith(
        "up to 10 hours later."
    )


def test_what_was_before_it_keeps_an_end_from_being_earlier_than_that():
    # Sent back at 18:00 and received the same day, so between 18:00 and 24:00: the 48 hours for the refund
    # begin 6 hours apart at most.
    found = told(
        "return-cod", "2026-11-29T10:00", ("tracking-uploaded", f"{DAY}T18:00"), ("receipt-confirmed", DAY)
    )
    assert line(found).endswith("up to 6 hours earlier.")


def test_a_countdown_leaves_nothing_open():
    seen = countdown("intervention.intervention-request", "2026-11-29T10:00", hours=30)
    found = told("intervention", "2026-11-29T10:00", ("merchant-rejected", DAY), observed=seen)
    assert line(found) == ""


UNTIMED = [row.request for row in table("observed.csv") if "at" not in row.request["events"][-1]]


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("request_", UNTIMED, ids=lambda request: request["observed"]["rule"])
def test_a_time_that_nobody_gave_is_shown_nowhere(request_: dict[str, Any], lang: str):
    found = shown(request_, lang)
    answer = json.loads(found["answer"])
    (seen,) = [deadline for deadline in answer["deadlines"] if "observed_due" in deadline]
    assert found["html"].count('data-mark="event"') == len(request_["events"]) - 1
    assert line(found) == ""
    assert not re.search(r"\d", found["title"])
    # The first day of the assumed interval, and the last before the app was seen, are in no text.
    days = {"zh": ("11月14日", "11月19日"), "en": ("14 November", "19 November")}[lang]
    for name in ("html", "text", "calendar", "title", "headline"):
        assert not [day for day in days if day in found[name]], name
    article = re.findall(rf'<article [^>]*data-(?:rule|key)="{seen["rule"]}".*?</article>', found["html"])[0]
    assert "dc-readings" not in article
    assert answer["warnings"] == []


def test_a_time_that_nobody_gave_is_not_late():
    # Requested on 1 November: by the rule the seller's time was over on the 3rd, long before the look.
    seen = countdown("return-online.tracking-number", "2026-11-22T12:00", days=6)
    events = ("return-requested", "2026-11-01T10:00"), "merchant-approved"
    assert ask(case("return-online", "2026-11-22T12:00", *events, observed=seen))["warnings"] == []


def test_what_may_have_happened_unseen_counts_from_the_look():
    # Seen at 12:00 on the 22nd: a rejection in that minute leaves until 12:00 on the 24th.
    seen = countdown("return-online.merchant-decision", "2026-11-22T12:00", hours=20)
    answer = ask(case("return-online", "2026-11-22T12:00", "return-requested", observed=seen))
    unseen = {found["event"]: found["earliest"] for found in answer["unreported"]}
    assert unseen["merchant-rejected"] == "2026-11-24T12:00:00+08:00"
