"""An answer in words leads with what matters, and never says that it is over without a way on."""

import json

import pytest

from rules.explanation import Explanation, Sentence, When
from rules.flows import FLOWS
from rules.terminal import lines
from rules.told import tell
from rules.wording import LANGUAGES


def explained(lang: str, flow: str, now: str, *events: tuple[str, str]) -> Explanation:
    request = {"flow": flow, "events": [{"event": e, "at": at} for e, at in events], "now": now}
    return tell(json.dumps(request), lang).words


def words(sentence: Sentence) -> str:
    return "".join(part.words if isinstance(part, When) else part for part in sentence)


REJECTED = ("merchant-rejected", "2026-11-20T15:30")


def test_the_buyers_own_deadline_is_told_as_before():
    # 48 hours from Friday 20 November 15:30 end on Sunday 22 November 15:30.
    zh = explained("zh", "intervention", "2026-11-21T09:00", REJECTED)
    en = explained("en", "intervention", "2026-11-21T09:00", REJECTED)
    assert words(zh.headline.sentence) == "请在11月22日（周日）15:30前申请平台介入。"
    assert words(en.headline.sentence) == (
        "Apply for platform intervention before 15:30 on Sunday 22 November (China time)."
    )
    # From 9:00 on the 21st: 30 and a half hours.
    assert words(zh.headline.remaining) == "还剩 1 天 6 小时 30 分钟"
    assert words(en.headline.remaining) == "1 day 6 hours 30 minutes left"
    assert zh.headline.tone == en.headline.tone == "act"


def test_a_deadline_at_midnight_is_the_end_of_the_day_before():
    events = [("return-requested", "2026-11-19T09:00"), ("merchant-approved", "2026-11-20T15:30")]
    zh = explained("zh", "return-online", "2026-11-21T09:00", *events)
    en = explained("en", "return-online", "2026-11-21T09:00", *events)
    assert "11月26日（周四）24:00前" in words(zh.headline.sentence)
    assert "before the end of Thursday 26 November (China time)" in words(en.headline.sentence)


def test_waiting_for_the_seller_is_told_as_at_the_latest():
    # 7 days from 20 November, counted from the next day: the end of the 27th.
    uploaded = ("tracking-uploaded", "2026-11-20T10:00")
    zh = explained("zh", "return-online", "2026-11-21T09:00", uploaded)
    en = explained("en", "return-online", "2026-11-21T09:00", uploaded)
    assert words(zh.headline.sentence) == "商家最迟应在11月27日（周五）24:00前确认收到退货。"
    assert "by the end of Friday 27 November at the latest" in words(en.headline.sentence)
    assert zh.headline.tone == "wait"


def test_the_buyers_deadline_leads_where_the_seller_may_still_be_due():
    # The request was made some time on the 20th: the approval may or may not have come by noon on the 22nd.
    it = explained("en", "return-online", "2026-11-22T12:00", ("return-requested", "2026-11-20"))
    assert it.headline.rule == "return-online.tracking-number"
    assert words(it.headline.condition).startswith("If what the app shows")
    assert words(it.states).startswith("Where it may stand now")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_uncertain_time_asks_to_try_all_the_same(lang: str):
    it = explained(lang, "intervention", "2026-11-22T12:00", ("merchant-rejected", "2026-11-20"))
    assert it.headline.tone == "late"
    assert any(w in words(it.headline.sentence) for w in ("照样要试", "try all the same"))
    assert it.headline.remaining == ()
    assert "12315" in "".join(words(note) for note in it.headline.notes)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_time_that_is_over_names_the_ways_left(lang: str):
    it = explained(lang, "intervention", "2026-12-01T12:00", REJECTED)
    assert it.headline.tone == "late"
    assert "12315" in "".join(words(note) for note in it.headline.notes)
    assert any(w in words(it.headline.sentence) for w in ("还有办法", "still have options"))


def test_what_may_have_happened_unseen_asks_to_look_in_the_app():
    it = explained("en", "return-online", "2026-11-20T00:00", ("return-requested", "2026-11-01T10:00"))
    told = " ".join(words(sentence) for sentence in it.unreported)
    assert "The seller turned my request down" in told
    assert "may have ended as early as 10:00 on Tuesday 3 November" in told  # 48 hours from the 1st, 10:00


def test_a_year_is_named_where_it_is_another():
    it = explained("zh", "cancel-online", "2026-12-31T23:59:30", ("order-placed", "2026-12-31T23:59:30"))
    assert "2027年1月1日（周五）23:59:30前" in words(it.headline.sentence)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("flow", ["return-cod", "cancel-cod"])
def test_cash_on_delivery_opens_with_its_withdrawal(lang: str, flow: str):
    it = explained(lang, flow, "2026-11-21T09:00", (FLOWS[flow].starts_with, "2026-11-20T10:00"))
    assert it.notices[0].id == "F13"


def test_a_flow_that_still_holds_has_no_notice():
    assert explained("zh", "intervention", "2026-11-21T09:00", REJECTED).notices == ()


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("flow", FLOWS)
def test_every_case_can_be_told_in_every_language(lang: str, flow: str):
    for event in FLOWS[flow].events:
        for now in ("2026-11-20T10:00", "2026-11-22T08:00", "2026-11-27T08:00", "2027-02-01T00:00"):
            for moment in ("2026-11-20T09:30", "2026-11-20"):
                it = explained(lang, flow, now, (event.id, moment))
                assert words(it.headline.sentence)
                told = "\n".join(lines(it, lang))
                assert "{" not in told
                assert words(it.headline.sentence) in told


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_unsure_rule_says_so_beside_the_headline(lang: str):
    it = explained(lang, "intervention", "2026-11-21T09:00", REJECTED)
    assert any(w in words(it.headline.notes[-1]) for w in ("未经官方确认", "not confirmed officially"))


def test_the_way_out_that_ends_the_case_is_offered_last():
    it = explained("en", "intervention", "2026-11-21T09:00", REJECTED)
    assert [step.event for step in it.steps] == ["intervention-requested", "request-withdrawn"]
    assert it.steps[0].page == "intervention"


def test_a_warning_names_the_event_it_is_about():
    it = explained(
        "en",
        "return-online",
        "2026-11-20T00:00",
        ("return-requested", "2026-11-01T10:00"),
        ("tracking-uploaded", "2026-11-19T09:00"),
    )
    assert "I sent it back and entered the tracking number" in it.warnings[0]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_end_beyond_the_last_year_of_a_case_is_told_all_the_same(lang: str):
    # 48 hours from the last minute but one of 2100 end on 2 January 2101.
    it = explained(lang, "intervention", "2100-12-31T23:59", ("merchant-rejected", "2100-12-31T23:58"))
    assert {"zh": "2101年1月2日", "en": "2 January 2101"}[lang] in words(it.headline.sentence)
