"""A countdown that fits no reading of its rule is told beside its rule, the safer end first.

Agreed or sent on Friday 20 November at 15:30: by its rule a limit of 7 days ends between 27 November 00:00
and 28 November 00:00. On Tuesday the 24th at 08:00 the app shows 79 hours, which end on the 27th at 15:00.
790 hours are 32 days and 22 hours: Sunday 27 December, 06:00. 7 hours end on the 24th at 15:00. 70 hours, 2
days and 22 hours, end on the 27th at 06:00, between two ways of counting and by none.
"""

import html
import json
import re
from typing import Any

import pytest

from rules.api.encode import encode
from rules.dates.moment import Interval, parse_instant
from rules.engine.answer import ObservedDue
from rules.entry.page import reply
from rules.explain.model import plain
from rules.render.ics import Reader, calendar
from rules.render.timeline import marks_of
from rules.wording import LANGUAGES
from tests.door import ask, case, countdown, explained, shown

SEEN = "2026-11-24T08:00"
RULE = {"own": "return-online.tracking-number", "other": "return-online.merchant-receipt"}
EVENT = {"own": "merchant-approved", "other": "tracking-uploaded"}


def request(side: str, hours: int, now: str = SEEN, seen: str = SEEN) -> dict[str, Any]:
    reported = (EVENT[side], "2026-11-20T15:30")
    return case("return-online", now, reported, observed=countdown(RULE[side], seen, hours=hours))


def unescaped(markup: str) -> str:
    return html.unescape(re.sub(r"<[^>]*>", "", markup))


# Whose limit, the hours typed, the end that leads, and both ends as they are named.
Lead = tuple[str, int, str, str, str]
LEADS: list[Lead] = [
    ("own", 790, "2026-11-27T00:00", "11月26日（周四）24:00", "12月27日（周日）06:00"),
    ("own", 7, "2026-11-24T15:00", "11月24日（周二）15:00", "11月26日（周四）24:00"),
    # An hour is the smallest unit shown: the countdown is over an hour later at the latest.
    ("other", 790, "2026-12-27T07:00", "12月27日（周日）07:00", "11月27日（周五）24:00"),
    ("other", 7, "2026-11-28T00:00", "11月27日（周五）24:00", "11月24日（周二）16:00"),
    ("own", 70, "2026-11-27T00:00", "11月26日（周四）24:00", "11月27日（周五）06:00"),
    ("other", 70, "2026-11-28T00:00", "11月27日（周五）24:00", "11月27日（周五）07:00"),
]
ENGLISH = {
    "11月24日（周二）15:00": "15:00 on Tuesday 24 November",
    "11月24日（周二）16:00": "16:00 on Tuesday 24 November",
    "11月26日（周四）24:00": "the end of Thursday 26 November",
    "11月27日（周五）06:00": "06:00 on Friday 27 November",
    "11月27日（周五）07:00": "07:00 on Friday 27 November",
    "11月27日（周五）24:00": "the end of Friday 27 November",
    "12月27日（周日）06:00": "06:00 on Sunday 27 December",
    "12月27日（周日）07:00": "07:00 on Sunday 27 December",
}
CHECK = {
    "zh": "先核对有没有抄错；以 App 显示的为准。",
    "en": "First check that you copied it correctly; what the app shows is right.",
}


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("row", LEADS)
def test_the_headline_names_both_ends_and_the_one_on_the_safe_side_first(row: Lead, lang: str):
    side, hours, safe, first, second = row
    found = shown(request(side, hours), lang)
    named = (first, second) if lang == "zh" else (ENGLISH[first], ENGLISH[second])
    assert found["headline"].index(named[0]) < found["headline"].index(named[1])
    assert CHECK[lang] in found["headline"]
    assert found["safe"] == f"{safe}:00+08:00"
    (board,) = re.findall(r'<section class="dc-headline".*?</section>', found["html"])
    (sentence,) = re.findall(r'<p class="dc-sentence">.*?</p>', board)
    assert unescaped(sentence) == found["headline"]
    assert found["headline"] in found["text"]
    # What counts down counts down to the end that leads.
    assert f'data-until="{safe}:00+08:00"' in board
    # The list of kept cases says the same.
    assert found["headline"] == overview(request(side, hours), lang)["headline"]


def overview(asked: dict[str, Any], lang: str) -> dict[str, Any]:
    found = json.loads(reply(json.dumps({"overview": [json.dumps(asked)], "lang": lang})))
    (summary,) = found["cases"]
    assert isinstance(summary, dict)
    return summary


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("row", LEADS)
def test_the_calendar_and_the_picture_follow(row: Lead, lang: str):
    side, hours, safe, first, second = row
    it = explained(request(side, hours), lang)
    text = calendar(it.answer, it.words, Reader(lang)).replace("\r\n ", "").replace("\\", "")
    # China is eight hours ahead of UTC.
    end = {
        "2026-11-27T00:00": "20261126T160000Z",
        "2026-11-24T15:00": "20261124T070000Z",
        "2026-12-27T07:00": "20261226T230000Z",
        "2026-11-28T00:00": "20261127T160000Z",
    }[safe]
    assert re.findall(r"DTEND:(\w+)", text) == [end]
    (about, *_) = re.findall(r"DESCRIPTION:.*", text)
    for named in (first, second):
        assert (named if lang == "zh" else ENGLISH[named]) in about
    assert CHECK[lang] in about
    told = [mark.time.lower() for mark in marks_of(it.answer, lang).marks if mark.kind in {"safe", "lapse"}]
    assert (first if lang == "zh" else ENGLISH[first]).lower() in told


@pytest.mark.parametrize(("side", "hours"), [row[:2] for row in LEADS])
def test_the_contract_stays(side: str, hours: int):
    asked = request(side, hours)
    found = shown(asked, "en")
    answer = ask(asked)
    assert json.loads(found["answer"]) == answer
    (deadline,) = answer["deadlines"]
    assert deadline["agrees_with"] == []
    assert [deadline["earliest"], deadline["latest"]] == list(deadline["observed_due"].values())
    marked = re.findall(r'<(?:p|article)[^>]* data-rule="([^"]*)".*?<time datetime="([^"]*)"', found["html"])
    assert marked == [(RULE[side], deadline["safe"])]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_its_countdown_has_ended_and_its_rule_has_not_still_runs(lang: str):
    # On the 25th the 7 hours are over, by the rule three days are left: nobody is told that it is over.
    waiting = shown(request("other", 7, "2026-11-25T12:00"), lang)
    assert waiting["safe"] == "2026-11-28T00:00:00+08:00"
    assert 'data-tone="wait"' in waiting["html"]
    acting = shown(request("own", 7, "2026-11-25T12:00"), lang)
    assert acting["safe"] == ""
    assert {"zh": "也要试一试", "en": "but try"}[lang] in acting["headline"]
    for told in (waiting, acting):
        said = json.loads(told["answer"])
        assert [it["rule"] for it in said["lapsed"]] == re.findall(
            r'<article[^>]*data-rule="([^"]*)"', told["html"]
        )
        assert {"zh": "倒计时和规则对不上", "en": "As the countdown and the rule do not agree"}[lang] in told[
            "html"
        ]
    # What can be done while it runs is told, not what can be done once it is over.
    steps = {"zh": "填写退货单号", "en": "enter the tracking number"}[lang]
    assert steps in re.findall(r'<section class="dc-steps">.*?</section>', acting["html"])[0]


def test_what_may_still_run_by_its_rule_is_told_with_what_can_be_done_meanwhile():
    answer = explained(request("own", 7, "2026-11-25T12:00"), "en").answer
    assert [it.state for it in answer.states] == ["awaiting-tracking", "closed"]
    assert answer.lapsed == ()
    # While it runs, then once it is over.
    assert [it.event for it in answer.next_steps] == ["tracking-uploaded", "request-withdrawn", "refunded"]
    assert [it.event for it in answer.next_paths] == [
        "intervention-requested",
        "return-requested",
        "complaint-filed",
        "taken-to-court",
    ]


# Seen on the 29th at 08:00, a day after the latest end by the rule: 40 hours end on the 30th at 24:00. Seen
# at that very end, when by the rule it no longer runs: they end on the 29th at 16:00.
REFUTED = [
    ("2026-11-29T08:00", "2026-12-01T00:00:00+08:00"),
    ("2026-11-28T00:00", "2026-11-29T16:00:00+08:00"),
]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(("seen", "safe"), REFUTED)
def test_what_was_seen_running_after_the_end_by_its_rule_goes_by_the_countdown(
    seen: str, safe: str, lang: str
):
    found = shown(request("own", 40, seen, seen), lang)
    assert found["safe"] == safe
    assert {"zh": "11月26日（周四）24:00", "en": "the end of Thursday 26 November"}[lang] in found["headline"]
    assert CHECK[lang] in found["headline"]


def seen_once_it_may_be_over(event: str, when: str, rule: str, seen: str, days: int) -> dict[str, Any]:
    flow = rule.partition(".")[0]
    return case(flow, seen, (event, when), observed=countdown(rule, seen, days=days))


# The report, the countdown's days, the end that leads, and the other end. Seven days from the 25th at 19:00
# are over with 1 December, on the 2nd at 19:00, or with the 2nd. On the 2nd at 10:00 the first of these is
# refuted: 3 days are left, to the 5th at 10:00 or a day later. 48 hours from some time on the 28th end on the
# 30th, and on the 30th at 09:00 they had not: 5 days are left, to 5 December at 09:00 or a day later.
PARTLY_REFUTED = [
    (
        seen_once_it_may_be_over("merchant-approved", "2026-11-25T19:00", RULE["own"], "2026-12-02T10:00", 3),
        ("2026-12-02T19:00", "12月2日（周三）19:00", "12月5日（周六）10:00"),
    ),
    (
        seen_once_it_may_be_over(
            "tracking-uploaded", "2026-11-25T19:00", RULE["other"], "2026-12-02T10:00", 3
        ),
        ("2026-12-06T10:00", "12月6日（周日）10:00", "12月2日（周三）24:00"),
    ),
    (
        seen_once_it_may_be_over(
            "merchant-rejected", "2026-11-28", "intervention.intervention-request", "2026-11-30T09:00", 5
        ),
        ("2026-12-01T00:00", "11月30日（周一）24:00", "12月5日（周六）09:00"),
    ),
    (
        seen_once_it_may_be_over(
            "return-requested", "2026-11-28", "return-online.merchant-decision", "2026-11-30T09:00", 5
        ),
        ("2026-12-06T09:00", "12月6日（周日）09:00", "11月30日（周一）24:00"),
    ),
]


@pytest.mark.parametrize(("asked", "told"), PARTLY_REFUTED)
def test_an_end_by_the_rule_that_was_over_when_it_was_seen_running_is_none(
    asked: dict[str, Any], told: tuple[str, str, str]
):
    safe, first, second = told
    found = shown(asked, "zh")
    assert found["safe"] == f"{safe}:00+08:00"
    assert found["headline"].index(first) < found["headline"].index(second)
    assert CHECK["zh"] in found["headline"]
    # It was running at that moment, so nothing says that it may be over.
    assert "可能已经" not in found["headline"]
    assert [it.status for it in explained(asked, "zh").answer.deadlines] == ["open"]


@pytest.mark.parametrize("side", EVENT)
@pytest.mark.parametrize("hours", [1, 30, 200])
def test_what_runs_before_the_readers_eyes_is_never_told_as_over(side: str, hours: int):
    for day in range(21, 31):
        for hour in range(0, 24, 5):
            seen = f"2026-11-{day}T{hour:02}:00"
            (running,) = explained(request(side, hours, seen, seen), "en").answer.deadlines
            assert running.status == "open"
            assert running.due.earliest > parse_instant(seen)


def test_what_follows_a_limit_that_was_seen_running_began_after_that_too():
    # Seen running on the 30th at 09:00: by the rule the seller's time ended with the 30th. The buyer's 7
    # days, the first of them 1 December, end with the 7th. By the countdown they begin on the 5th, and end
    # with the 11th.
    asked = PARTLY_REFUTED[3][0] | {"now": "2026-12-07T12:00"}
    found = shown(asked, "zh")
    assert found["safe"] == "2026-12-08T00:00:00+08:00"
    assert found["headline"].index("12月7日（周一）24:00") < found["headline"].index("12月11日（周五）24:00")


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    "asked",
    [
        # It ends on the 27th at 15:00 or up to an hour later, as seven times 24 hours do.
        request("own", 79),
        # No time was given to count from, so by the rule it may end at any time in the next 7 days.
        case("return-online", SEEN, EVENT["own"], observed=countdown(RULE["own"], SEEN, hours=100)),
        # Nobody said when the seller agreed: it may have been on the 21st, 7 days before.
        case(
            "return-online",
            SEEN,
            ("return-requested", "2026-11-20T15:30"),
            observed=countdown(RULE["own"], SEEN, hours=110),
        ),
    ],
    ids=["agrees", "no start", "start unseen"],
)
def test_where_nothing_stands_against_a_countdown_there_is_no_doubt(asked: dict[str, Any], lang: str):
    it = explained(asked, lang)
    assert it.words.headline.doubt == ()
    assert it.answer.deadlines[0].safe == it.given.deadlines[0].safe
    found = shown(asked, lang)
    assert CHECK[lang] not in found["html"]
    assert {"zh": "都对不上", "en": "fits no way of counting"}[lang] not in found["html"]


# Turned down on the 20th at 15:30, and 48 hours later it is the 22nd at 15:30. At noon on the 21st, 27 hours
# and 30 minutes are left. Whoever was turned down at 15:30:05 and looks at 12:00:40 sees a minute less; a
# minute and more beyond it is another end.
@pytest.mark.parametrize(
    ("minutes", "is_doubted"), [(28, True), (29, False), (30, False), (31, False), (32, True)]
)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_minute_that_a_clock_without_seconds_hides_is_no_doubt(
    minutes: int, *, is_doubted: bool, lang: str
):
    noon = "2026-11-21T12:00"
    asked = case(
        "intervention",
        noon,
        ("merchant-rejected", "2026-11-20T15:30"),
        observed=countdown("intervention.intervention-request", noon, hours=27, minutes=minutes),
    )
    found = shown(asked, lang)
    assert (CHECK[lang] in found["headline"]) == is_doubted
    assert ({"zh": "和这条规则对得上", "en": "That fits this rule"}[lang] in found["text"]) != is_doubted
    # Programs are told what the instants say.
    assert ask(asked)["deadlines"][0]["agrees_with"] == (["elapsed"] if minutes == 30 else [])


def test_a_minute_concerns_the_limit_that_counts_down_and_no_other():
    # The seller's 48 hours end on the 22nd at 15:30, the buyer's 7 times 24 hours on the 29th: 127 hours
    # and 30 minutes after the 24th at 08:00.
    seen = countdown(RULE["own"], SEEN, hours=127, minutes=29)
    asked = case("return-online", SEEN, ("return-requested", "2026-11-20T15:30"), observed=seen)
    answer = explained(asked, "en").answer
    ((before,), (running,)) = answer.lapsed, answer.deadlines
    assert before.observed is None
    assert running.observed
    assert running.observed.agrees_with == ("elapsed",)


def test_a_doubt_about_a_limit_that_began_unseen_counts_it_from_the_last_report_on():
    # Requested on the 20th at 15:30. If the seller agreed at once, the 7 days end at the earliest as the 27th
    # begins; if nobody did, 48 hours later they began by themselves and end with the 29th at the latest.
    asked = case(
        "return-online",
        SEEN,
        ("return-requested", "2026-11-20T15:30"),
        observed=countdown(RULE["own"], SEEN, hours=790),
    )
    found = shown(asked, "zh")
    assert found["safe"] == "2026-11-27T00:00:00+08:00"
    assert "11月26日（周四）24:00" in found["headline"]
    assert encode(explained(asked, "zh").given) == found["answer"]


def between(first: str, last: str) -> Interval:
    return Interval(parse_instant(first), parse_instant(last))


def undecided(now: str) -> dict[str, Any]:
    """Make the request of a case that is asked about on a day of these.

    Requested on the 20th at 15:30, the seller has 48 hours: to the 22nd at 15:30. As the 21st begins the app
    shows 5 days, and drops the hours: they end on the 26th, at the latest in its last second. Then the
    buyer's 7 days run: from the 22nd, counted, to the 28th; or after the 26th, from the 27th to 3 December.
    """
    seen = countdown("return-online.merchant-decision", "2026-11-21T00:00", days=5)
    return case("return-online", now, ("return-requested", "2026-11-20T15:30"), observed=seen)


def test_what_follows_a_doubted_limit_is_counted_from_its_last_second():
    answer = explained(undecided("2026-11-21T00:00"), "en").answer
    assert [(it.state, it.when) for it in answer.if_nobody_acts] == [
        ("awaiting-tracking", between("2026-11-22T15:30", "2026-11-27T00:00")),
        ("closed", between("2026-11-29T00:00", "2026-12-04T00:00")),
    ]
    # If the buyer sends the goods at once, the seller's 7 days follow, to the end of the same days.
    assert [(it.state, it.when) for it in answer.if_others_wait or ()] == [
        ("awaiting-tracking", between("2026-11-22T15:30", "2026-11-27T00:00")),
        ("awaiting-receipt", between("2026-11-22T15:30", "2026-11-27T00:00")),
        ("awaiting-refund", between("2026-11-29T00:00", "2026-12-04T00:00")),
    ]


# After the seller's time by the rule; when it may have ended by the countdown; when that is over.
@pytest.mark.parametrize("now", ["2026-11-24T12:00", "2026-11-26T12:00", "2026-11-28T12:00"])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_limit_that_follows_a_doubted_one_is_told_by_its_earlier_end_too(now: str, lang: str):
    found = shown(undecided(now), lang)
    assert found["safe"] == "2026-11-29T00:00:00+08:00"
    # By the countdown it begins with the 26th at the earliest, and its first day is counted.
    named = {
        "zh": ("11月28日（周六）24:00", "12月2日（周三）24:00"),
        "en": ("the end of Saturday 28 November", "the end of Wednesday 2 December"),
    }[lang]
    assert found["headline"].index(named[0]) < found["headline"].index(named[1])
    assert CHECK[lang] in found["headline"]
    it = explained(undecided(now), lang)
    (doubted, following) = (*it.answer.lapsed, *it.answer.deadlines)
    assert doubted.due == between("2026-11-22T15:30", "2026-11-27T00:00")
    assert following.due == between("2026-11-29T00:00", "2026-12-04T00:00")
    # By the rule the buyer's 7 days are over as the 29th begins, at 15:30, or as the 30th begins.
    by_app = between("2026-12-03T00:00", "2026-12-04T00:00")
    assert following.observed == ObservedDue(by_app, (), between("2026-11-29T00:00", "2026-11-30T00:00"))
    assert encode(it.given) == found["answer"]


def test_once_all_is_over_each_limit_still_has_both_ends():
    it = explained(undecided("2026-12-10T12:00"), "en")
    assert [known.due for known in it.answer.lapsed] == [
        between("2026-11-22T15:30", "2026-11-27T00:00"),
        between("2026-11-29T00:00", "2026-12-04T00:00"),
    ]
    assert it.answer.deadlines == ()
    for named in ("Saturday 28 November", "Wednesday 2 December"):
        assert named in shown(undecided("2026-12-10T12:00"), "en")["headline"]


def test_what_ran_before_a_doubted_limit_stays_as_it_is():
    # Requested on the 20th at 15:30, 48 hours to the 22nd. Then 7 days, of which the app showed 790 hours.
    asked = case(
        "return-online",
        "2026-11-24T08:00",
        ("return-requested", "2026-11-20T15:30"),
        observed=countdown(RULE["own"], SEEN, hours=790),
    )
    answer = explained(asked, "en").answer
    (before,) = answer.lapsed
    assert before.observed is None
    assert before.due == between("2026-11-22T15:30", "2026-11-22T15:30")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_by_another_clock_it_is_said_which_of_the_two_is_told_in_chinas_time(lang: str):
    reader = {
        "clock": [["2026-10-25T01:00Z", 60]],
        "place": "Berlin",
        "root": "../",
        "case": "",
        "name": "",
        "link": "",
    }
    asked = {"request": json.dumps(request("own", 790)), "lang": lang, **reader}
    board = unescaped(json.loads(reply(json.dumps(asked)))["html"])
    # In China, seven hours ahead, the 26th ends at 17:00 in Berlin; the countdown, at 06:00, ends at 23:00.
    assert {
        "zh": "前面第一个时间，也就是北京时间11月26日（周四）24:00前。",
        "en": "The first of these times is the end of Thursday 26 November (China time).",
    }[lang] in board
    assert "17:00" in board
    assert "23:00" in board


# Signed for on Friday 27 November: by both rules the 7 days, from the 28th on, end with 4 December.
@pytest.mark.parametrize(
    ("lang", "same"), [("zh", "两种规定到期一样。"), ("en", "Both end at the same time.")]
)
def test_a_doubt_makes_no_difference_between_two_rules_that_end_together(lang: str, same: str):
    noon = "2026-11-29T12:00"
    seen = countdown("no-reason-return.return-window", noon, days=20)
    asked = case("no-reason-return", noon, ("parcel-signed", "2026-11-27T15:00"), observed=seen)
    found = shown(asked, lang)
    assert CHECK[lang] in found["headline"]
    assert same in found["text"]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_only_what_counted_down_is_said_to_have_been_seen(lang: str):
    seen, follows = {
        "zh": ("按你在 App 里看到的倒计时", "从你填的倒计时往后推"),
        "en": ("By the countdown you saw in the app", "Counted on from the countdown you entered"),
    }[lang]
    doubted, following = explained(undecided("2026-12-10T12:00"), lang).words.lapsed
    assert plain(doubted.observed[0]).startswith(seen)
    assert plain(following.observed[0]).startswith(follows)


# Sent on the 20th at 15:30: the seller's 7 times 24 hours end on the 27th at 15:30. On the 24th at 08:00 the
# app shows 3 days, or 79 hours, or 79 hours and 30 minutes. 790 hours are in doubt, and lead.
@pytest.mark.parametrize("side", ["own", "other"])
@pytest.mark.parametrize(
    ("left", "more"),
    [
        ({"days": 3}, {"zh": "可能多出近 1 天", "en": "up to a day more"}),
        ({"hours": 790}, {"zh": "可能多出近 1 小时", "en": "up to an hour more"}),
        ({"hours": 79}, {"zh": "可能多出近 1 小时", "en": "up to an hour more"}),
        ({"hours": 79, "minutes": 30}, None),
    ],
)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_who_waits_is_told_why_more_time_is_named_than_was_typed(
    left: dict[str, int], more: dict[str, str] | None, side: str, lang: str
):
    asked = request(side, 1) | {"observed": countdown(RULE[side], SEEN, **left)}
    notes = " ".join(map(plain, explained(asked, lang).words.headline.notes))
    told = [words for words in ("可能多出近", "up to a day more", "up to an hour more") if words in notes]
    assert bool(told) == (side == "other" and more is not None)
    assert not told or (more and more[lang] in notes)
