"""A calendar file says the safe time, reminds at waking hours, and is replaced when it is imported again."""

import re
from datetime import UTC, datetime, timedelta
from typing import Any

import icalendar
import pytest

from rules.dates.moment import parse_instant
from rules.dates.reader_clock import CHINA as CHINAS
from rules.dates.reader_clock import Clock
from rules.entry.pipeline import ExplainedAnswer
from rules.explain.sentences import fact_text
from rules.render.ics import Reader, calendar, reminders
from tests.door import case, explained

HOUR = 3600
BERLIN, NEW_YORK, CHINA = 1 * HOUR, -5 * HOUR, 8 * HOUR
# The changes of summer and winter time in 2026.
BERLINS = Clock.of([("2026-03-29T01:00Z", 120), ("2026-10-25T01:00Z", 60)], "Berlin")


def fixed(offset: int) -> Clock:
    return Clock(((0, offset),))


APPROVED = ("merchant-approved", "2026-11-20T15:30")


def told(
    flow: str, now: str, *events: tuple[str, str], lang: str = "en", clock: Clock = CHINAS
) -> ExplainedAnswer:
    return explained(case(flow, now, *events), lang, clock)


def written(it: ExplainedAnswer, **reader: Any) -> str:
    return calendar(it.answer, it.words, Reader(it.lang, it.clock, **reader))


def entries(text: str) -> list[icalendar.Event]:
    return list(icalendar.Calendar.from_ical(text).walk("VEVENT"))


def alarms(event: icalendar.Event) -> list[datetime]:
    """When it reminds: each trigger is a duration from the beginning."""
    return [event["DTSTART"].dt + alarm["TRIGGER"].dt for alarm in event.walk("VALARM")]


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)


def test_an_entry_ends_at_the_safe_time():
    # Approved on Friday 20 November: the 7 days are safely used before the 27th begins in China,
    # which is 16:00 on the 26th in UTC. The entry lasts the half hour before.
    (event,) = entries(written(told("return-online", "2026-11-22T12:00", APPROVED)))
    assert event["DTEND"].dt == utc(2026, 11, 26, 16)
    assert event["DTSTART"].dt == utc(2026, 11, 26, 15, 30)


def test_it_reminds_a_day_and_two_hours_before():
    # 48 hours from the 20th 15:30 end on the 22nd 15:30 China time: reminders on the 21st at 15:30 and on
    # the 22nd at 13:30, which are 07:30 and 05:30 in UTC.
    (event,) = entries(
        written(told("intervention", "2026-11-20T16:00", ("merchant-rejected", "2026-11-20T15:30")))
    )
    assert alarms(event) == [utc(2026, 11, 21, 7, 30), utc(2026, 11, 22, 5, 30)]


SAFE = "2026-11-27T00:00"  # midnight in China; 17:00 on the 26th in Berlin; 11:00 on the 26th in New York


@pytest.mark.parametrize(
    ("offset", "now", "expected"),
    [
        # In China 24 h before is midnight: moved to ten in the evening before. Two hours before is 22:00.
        (CHINA, "2026-11-20T00:00", ["2026-11-25T22:00", "2026-11-26T22:00"]),
        # In Berlin these are 17:00 on the 25th and 15:00 on the 26th, both at waking hours.
        (BERLIN, "2026-11-20T00:00", ["2026-11-26T00:00", "2026-11-26T22:00"]),
        # In New York 11:00 on the 25th and 09:00 on the 26th.
        (NEW_YORK, "2026-11-20T00:00", ["2026-11-26T00:00", "2026-11-26T22:00"]),
        # The first of them is past.
        (CHINA, "2026-11-26T09:00", ["2026-11-26T22:00"]),
        # Both are past.
        (CHINA, "2026-11-26T23:00", []),
        # In China the evening before is past at 23:00 on the 25th; 08:00 on the 26th still comes before.
        (CHINA, "2026-11-25T23:00", ["2026-11-26T08:00", "2026-11-26T22:00"]),
    ],
)
def test_reminders_come_at_waking_hours_and_never_in_the_past(offset: int, now: str, expected: list[str]):
    found = reminders(parse_instant(SAFE), parse_instant(now), fixed(offset))
    assert found == tuple(map(parse_instant, expected))


@pytest.mark.parametrize("offset", range(-12 * HOUR, 15 * HOUR, HOUR))
def test_no_reminder_wakes_anybody_comes_late_or_is_past(offset: int):
    now = parse_instant("2026-11-20T10:00")
    for safe in range(now + 72 * HOUR, now + 96 * HOUR, HOUR):
        found = reminders(safe, now, fixed(offset))
        assert 1 <= len(found) <= 2
        assert all(8 * HOUR <= (time - CHINA + offset) % (24 * HOUR) <= 22 * HOUR for time in found)
        assert all(now < time < safe for time in found)


def test_the_same_case_has_the_same_entries_whenever_it_is_written():
    early = entries(written(told("return-online", "2026-11-21T12:00", APPROVED)))[0]
    late = entries(written(told("return-online", "2026-11-22T12:00", APPROVED)))[0]
    assert early["UID"] == late["UID"]
    assert early["SEQUENCE"] < late["SEQUENCE"]


def test_a_case_with_a_name_keeps_its_entries_when_what_was_reported_is_corrected():
    before = written(told("return-online", "2026-11-22T12:00", APPROVED), case="a1")
    after = written(told("return-online", "2026-11-22T12:00", ("merchant-approved", "2026-11-21")), case="a1")
    assert entries(before)[0]["UID"] == entries(after)[0]["UID"]


def test_a_file_that_is_made_later_says_that_it_was_changed_later():
    # Noon in China is 04:00 in UTC.
    (event,) = entries(written(told("return-online", "2026-11-22T12:00", APPROVED)))
    assert event["LAST-MODIFIED"].dt == event["DTSTAMP"].dt == utc(2026, 11, 22, 4)


REQUESTED = ("return-requested", "2026-11-20")


def test_triggers_are_minutes_before_the_beginning():
    # Rejected on the 20th at 15:30: the 48 hours end on the 22nd at 15:30, the entry begins at 15:00. A day
    # before its end is 23 h 30 min before that, 1410 min; two hours before its end are 90 min before that.
    text = written(told("intervention", "2026-11-20T16:00", ("merchant-rejected", "2026-11-20T15:30")))
    assert [line for line in text.splitlines() if "TRIGGER" in line] == ["TRIGGER:-PT1410M", "TRIGGER:-PT90M"]


def test_a_trigger_reaches_the_second():
    # Ordered on 20 November at 09:00:30: 24 hours to pay, so the entry begins at 08:30:30 on the 21st,
    # 00:30:30 in UTC. A day before is past. Two hours before is 07:00:30, when the reader sleeps: moved to
    # 22:00 on the 20th, which is 10 h 30 min 30 s before the beginning, 630 min 30 s.
    order = told("cancel-online", "2026-11-20T11:00", ("order-placed", "2026-11-20T09:00:30"))
    (event,) = entries(written(order))
    assert event["DTSTART"].dt == datetime(2026, 11, 21, 0, 30, 30, tzinfo=UTC)
    assert alarms(event) == [utc(2026, 11, 20, 14)]
    assert "TRIGGER:-PT630M30S" in written(order)


def test_each_trigger_reaches_its_reminder_wherever_the_reader_is():
    for offset in range(-12 * HOUR, 15 * HOUR, HOUR // 2):
        it = told("return-online", "2026-11-22T12:00", REQUESTED, clock=fixed(offset))
        for event in entries(written(it)):
            end = parse_instant(event["DTEND"].dt.strftime("%Y-%m-%dT%H:%MZ"))
            due = reminders(end, parse_instant("2026-11-22T12:00"), fixed(offset))
            assert [parse_instant(time.strftime("%Y-%m-%dT%H:%M:%SZ")) for time in alarms(event)] == list(due)
            assert all(alarm["TRIGGER"].dt <= timedelta(0) for alarm in event.walk("VALARM"))


def test_no_reminder_comes_after_the_beginning():
    # The time ends at 08:20 on the 22nd; at 23:00 on the 21st the evening before is past, and nobody is woken
    # before 08:00: the entry begins then, and not half an hour before its end.
    rejected = told("intervention", "2026-11-21T23:00", ("merchant-rejected", "2026-11-20T08:20"))
    (event,) = entries(written(rejected))
    assert (event["DTSTART"].dt, event["DTEND"].dt) == (utc(2026, 11, 22, 0), utc(2026, 11, 22, 0, 20))
    assert alarms(event) == [utc(2026, 11, 22, 0)]


def test_an_alarm_says_what_its_entry_says():
    for event in entries(written(told("return-online", "2026-11-22T12:00", REQUESTED))):
        assert len(event.walk("VALARM")) > 0
        assert {str(alarm["DESCRIPTION"]) for alarm in event.walk("VALARM")} == {str(event["DESCRIPTION"])}


def test_each_part_has_what_the_format_asks_for_once():
    # RFC 5545, 3.6: what is required, and that none of it is said twice.
    parsed = icalendar.Calendar.from_ical(written(told("return-online", "2026-11-22T12:00", REQUESTED)))
    wanted = {
        "VCALENDAR": {"PRODID", "VERSION"},
        "VEVENT": {"UID", "DTSTAMP", "DTSTART"},
        "VALARM": {"ACTION", "TRIGGER", "DESCRIPTION"},
    }
    for part in parsed.walk():
        assert wanted[part.name] <= set(part)
        assert not [name for name, value in part.items() if isinstance(value, list)]
        assert part.errors == []
    assert all(event["DTSTART"].dt < event["DTEND"].dt for event in parsed.walk("VEVENT"))


def test_two_cases_never_share_an_entry():
    one = written(told("return-online", "2026-11-22T12:00", APPROVED))
    other = written(told("return-online", "2026-11-22T12:00", ("merchant-approved", "2026-11-20T15:31")))
    assert entries(one)[0]["UID"] != entries(other)[0]["UID"]


def test_each_deadline_to_come_has_an_entry_of_its_own_the_buyers_first():
    # Asked for on the 20th, hour unknown: by noon on the 22nd the seller's 48 hours may be over or not.
    # The buyer's 7 days end safely with the 28th, the seller's 48 hours with the 22nd at the latest.
    both = entries(written(told("return-online", "2026-11-22T12:00", REQUESTED)))
    assert [event["DTEND"].dt for event in both] == [utc(2026, 11, 28, 16), utc(2026, 11, 22, 16)]
    assert len({event["UID"] for event in both}) == 2


@pytest.mark.parametrize(
    ("now", "event"),
    [
        ("2026-11-22T12:00", ("refunded", "2026-11-21")),
        ("2026-12-22T12:00", APPROVED),
        # The safe time has passed, though the app may still allow it.
        ("2026-11-27T12:00", APPROVED),
    ],
)
def test_where_nothing_is_to_come_there_is_no_calendar(now: str, event: tuple[str, str]):
    assert written(told("return-online", now, event)) == ""


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_text_is_in_the_readers_language_and_comes_through_whole(lang: str):
    it = told("return-online", "2026-11-22T12:00", APPROVED, lang=lang)
    (event,) = entries(
        written(it, name="耳机；blue, 2\\3", link="https://example.org/check/#flow=a&event=b@c")
    )
    safe = {
        "zh": "寄回商品并填写退货单号：北京时间11月26日（周四）24:00前",
        "en": "Send the goods back and enter the return tracking number before the end of "
        "Thursday 26 November (China time)",
    }[lang]
    assert str(event["SUMMARY"]).startswith(safe)
    assert "耳机；blue, 2\\3" in str(event["SUMMARY"])
    lines = str(event["DESCRIPTION"]).split("\n")
    assert lines[0] == safe
    assert lines[-1] == "https://example.org/check/#flow=a&event=b@c"
    # How sure the rule is, with its source, and that the app wins, go along.
    assert it.words.deadlines[0].standing_text in lines
    source = {
        "zh": "出处：一篇讲解抖音售后的第三方文章，2023年2月20日。",
        "en": "Source: Third-party explainer of Douyin after-sales (20 February 2023).",
    }[lang]
    assert source in lines
    assert len(lines) == 6


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_an_entry_of_a_rule_that_no_longer_holds_says_what_is_true_instead(lang: str):
    requested = ("return-requested", "2026-11-22T10:00")
    (event,) = entries(written(told("return-cod", "2026-11-22T12:00", requested, lang=lang)))
    assert fact_text("F13", lang).text in str(event["DESCRIPTION"]).split("\n")


@pytest.mark.usefixtures("sources_with_known_days")
@pytest.mark.parametrize(("now", "count"), [("2027-05-20T23:59", 0), ("2027-05-21T00:00", 1)])
def test_an_entry_says_that_its_rule_should_have_been_checked_again(now: str, count: int):
    approved = ("merchant-approved", "2027-05-20T09:00")
    (event,) = entries(written(told("return-online", now, approved)))
    assert str(event["DESCRIPTION"]).count("was due to be checked again by 20 May 2027") == count


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_lines_are_as_the_format_wants_them(lang: str):
    text = written(told("return-online", "2026-11-22T12:00", APPROVED, lang=lang), name="长" * 200)
    assert text.endswith("END:VCALENDAR\r\n")
    assert text.count("\n") == text.count("\r\n")
    assert max(len(line.encode()) for line in text.split("\r\n")) <= 75
    assert entries(text)[0]["DTSTAMP"].dt == utc(2026, 11, 22, 4)


def test_where_no_last_day_is_known_the_entry_stands_at_the_first_day_it_may_be():
    # Filed on Wednesday 23 December 2026: six working days, 24, 25, 28, 29, 30 and 31, are known; the seventh
    # is in 2027, whose rest days are not, and is 1 January at the earliest, which ends at 16:00 UTC.
    (event,) = entries(
        written(told("complaint-12315", "2026-12-24T09:00", ("complaint-filed", "2026-12-23T10:00")))
    )
    assert event["DTEND"].dt == utc(2027, 1, 1, 16)
    assert "cannot be named yet" in event["SUMMARY"]


def test_an_entry_says_that_its_limit_may_have_begun_unseen_and_end_earlier():
    # Asked for on 31 January, the last second of it: approved by itself 48 hours later, on 2 February, whose
    # seven days end with the 8th. Had the seller agreed at once, they would end with the 6th.
    requested = ("return-requested", "2026-01-31T23:59:59")
    (event,) = entries(written(told("return-online", "2026-02-03T00:00", requested, lang="zh")))
    assert event["DTEND"].dt == utc(2026, 2, 8, 16)
    assert "如果「商家同意了我的申请」这一步已经发生" in event["DESCRIPTION"]
    assert "2月6日（周五）24:00" in event["DESCRIPTION"]


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_an_entry_of_a_flow_that_was_withdrawn_says_so_whatever_its_rule_rests_on(lang: str):
    rejected = ("merchant-rejected", "2026-11-20T15:30")
    (event,) = entries(written(told("return-cod", "2026-11-21T09:00", rejected, lang=lang)))
    assert event["DESCRIPTION"].count(fact_text("F13", lang).text) == 1


def test_reminders_go_by_the_clock_of_their_own_day_where_clocks_change_before():
    # Berlin goes back on Sunday 25 October 2026 at 01:00 UTC. Safe until 06:30 there on the 26th, 05:30 UTC,
    # 13:30 in China. A day before is 06:30 on the 25th by the new clock: moved to 22:00 on the 24th by the
    # old one, 20:00 UTC, 04:00 on the 25th in China. Two hours before is 04:30: moved to 22:00 on the 25th by
    # the new clock, 21:00 UTC, 05:00 on the 26th in China.
    found = reminders(parse_instant("2026-10-26T13:30"), parse_instant("2026-10-20T12:00"), BERLINS)
    assert found == (parse_instant("2026-10-25T04:00"), parse_instant("2026-10-26T05:00"))


@pytest.mark.parametrize(
    ("lang", "title", "in_china"),
    [
        # 15:30 on the 22nd in China is 07:30 UTC, and 08:30 in Berlin in winter.
        (
            "zh",
            "申请平台介入：Berlin 时间11月22日（周日）08:30前",
            "也就是北京时间11月22日（周日）15:30前。",
        ),
        (
            "en",
            "Apply for platform intervention before 08:30 on Sunday 22 November (Berlin time)",
            "That is 15:30 on Sunday 22 November (China time).",
        ),
    ],
)
def test_an_entry_says_what_to_do_and_names_the_zone_of_every_time(lang: str, title: str, in_china: str):
    rejected = ("merchant-rejected", "2026-11-20T15:30")
    (event,) = entries(written(told("intervention", "2026-11-20T16:00", rejected, lang=lang, clock=BERLINS)))
    assert event["SUMMARY"] == f"{title} · {'抖音售后' if lang == 'zh' else 'Douyin after-sales'}"
    first, second, *others = str(event["DESCRIPTION"]).split("\n")
    assert (first, second) == (title, in_china)
    assert not [line for line in others if re.search(r"\d\d:\d\d", line)]


@pytest.mark.parametrize(
    ("flow", "event", "begins"),
    [
        ("return-online", "return-requested", "Look in the app: the seller has to "),
        ("complaint-12315", "complaint-filed", "Ask 12315: the market regulator has to "),
    ],
)
def test_an_entry_for_which_the_buyer_waits_begins_with_where_to_look(flow: str, event: str, begins: str):
    (entry,) = entries(written(told(flow, "2026-11-20T16:00", (event, "2026-11-20T15:30"))))
    assert str(entry["SUMMARY"]).startswith(begins)
    assert "(China time)" in entry["SUMMARY"]


@pytest.mark.parametrize("mark", ["\u202e", "\u200f", "\u2066", "\u061c"])
def test_a_mark_of_direction_in_a_name_does_not_reach_the_calendar(mark: str):
    it = told("return-online", "2026-11-22T12:00", APPROVED)
    assert written(it, name=f"a{mark}b") == written(it, name="ab")
