"""An answer in words leads with what matters, and never says that it is over without a way on."""

import re
from typing import Any

import pytest

from rules.explain.model import Explanation, Sentence, When
from rules.explain.sentences import source_text
from rules.render.terminal import lines
from rules.rulebook.flows import FLOWS
from rules.rulebook.goods import EXCLUDED
from rules.rulebook.sources import SOURCES
from rules.wording import LANGUAGES, text
from tests.door import case, countdown, explained


def in_words(lang: str, flow: str, now: str, *events: tuple[str, str], **more: Any) -> Explanation:
    return explained(case(flow, now, *events, **more), lang).words


def words(sentence: Sentence) -> str:
    return "".join(part.words if isinstance(part, When) else part for part in sentence)


REJECTED = ("merchant-rejected", "2026-11-20T15:30")


def test_the_buyers_own_deadline_is_told_as_before():
    # 48 hours from Friday 20 November 15:30 end on Sunday 22 November 15:30.
    zh = in_words("zh", "intervention", "2026-11-21T09:00", REJECTED)
    en = in_words("en", "intervention", "2026-11-21T09:00", REJECTED)
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
    zh = in_words("zh", "return-online", "2026-11-21T09:00", *events)
    en = in_words("en", "return-online", "2026-11-21T09:00", *events)
    assert "11月26日（周四）24:00前" in words(zh.headline.sentence)
    assert "before the end of Thursday 26 November (China time)" in words(en.headline.sentence)


def test_waiting_for_the_seller_is_told_as_at_the_latest():
    # 7 days from 20 November, counted from the next day: the end of the 27th.
    uploaded = ("tracking-uploaded", "2026-11-20T10:00")
    zh = in_words("zh", "return-online", "2026-11-21T09:00", uploaded)
    en = in_words("en", "return-online", "2026-11-21T09:00", uploaded)
    assert words(zh.headline.sentence) == "商家最迟应在11月27日（周五）24:00前确认收到退货。"
    assert "by the end of Friday 27 November (China time) at the latest" in words(en.headline.sentence)
    assert zh.headline.tone == "wait"


def test_the_buyers_deadline_leads_where_the_seller_may_still_be_due():
    # The request was made some time on the 20th: the approval may or may not have come by noon on the 22nd.
    it = in_words("en", "return-online", "2026-11-22T12:00", ("return-requested", "2026-11-20"))
    assert it.headline.rule == "return-online.tracking-number"
    assert words(it.headline.condition).startswith("If it now stands at")
    assert words(it.states).startswith("Where it may stand now")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_uncertain_time_asks_to_try(lang: str):
    it = in_words(lang, "intervention", "2026-11-22T12:00", ("merchant-rejected", "2026-11-20"))
    assert it.headline.tone == "late"
    assert any(w in words(it.headline.sentence) for w in ("也要试一试", "but try: open the app"))
    assert it.headline.remaining == ()
    assert "12315" in "".join(words(note) for note in it.headline.unseen)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_time_that_is_over_names_the_ways_left(lang: str):
    it = in_words(lang, "intervention", "2026-12-01T12:00", REJECTED)
    assert it.headline.tone == "late"
    assert "12315" in "".join(words(note) for note in it.headline.unseen)
    assert any(w in words(it.headline.sentence) for w in ("还有办法", "still have options"))


def test_what_may_have_happened_unseen_asks_to_look_in_the_app():
    it = in_words("en", "return-online", "2026-11-20T00:00", ("return-requested", "2026-11-01T10:00"))
    told = " ".join(words(sentence) for sentence in it.unreported)
    assert "The seller turned my request down" in told
    assert "may have ended as early as 10:00 on Tuesday 3 November" in told  # 48 hours from the 1st, 10:00


def test_a_year_is_named_where_it_is_another():
    it = in_words("zh", "cancel-online", "2026-12-31T23:59:30", ("order-placed", "2026-12-31T23:59:30"))
    assert "2027年1月1日（周五）23:59:30前" in words(it.headline.sentence)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("flow", ["return-cod", "cancel-cod"])
def test_cash_on_delivery_opens_with_its_withdrawal(lang: str, flow: str):
    it = in_words(lang, flow, "2026-11-21T09:00", (FLOWS[flow].starts_with, "2026-11-20T10:00"))
    assert it.notices[0].id == "F13"


def test_a_flow_that_still_holds_has_no_notice():
    assert in_words("zh", "intervention", "2026-11-21T09:00", REJECTED).notices == ()


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("flow", FLOWS)
def test_every_case_can_be_told_in_every_language(lang: str, flow: str):
    for event in FLOWS[flow].events:
        for now in ("2026-11-20T10:00", "2026-11-22T08:00", "2026-11-27T08:00", "2027-02-01T00:00"):
            for moment in ("2026-11-20T09:30", "2026-11-20"):
                it = in_words(lang, flow, now, (event.id, moment))
                assert words(it.headline.sentence)
                told = "\n".join(lines(it, lang))
                assert "{" not in told
                assert words(it.headline.sentence) in told


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_unsure_rule_says_so_beside_the_headline(lang: str):
    it = in_words(lang, "intervention", "2026-11-21T09:00", REJECTED)
    assert any(w in words(it.headline.notes[-1]) for w in ("未经官方确认", "not confirmed officially"))


@pytest.mark.usefixtures("sources_with_known_days")
@pytest.mark.parametrize(
    ("now", "lang", "expected"),
    [
        # Of its two sources the notice should be read again first, by 20 February 2027: that day is the last.
        ("2027-02-20T23:59", "en", None),
        (
            "2027-02-21T00:00",
            "en",
            (
                "This rule was last checked on 20 November 2026 and was due to be checked again by "
                "20 February 2027. Trust the app first."
            ),
        ),
        ("2027-02-20T23:59", "zh", None),
        (
            "2027-02-21T00:00",
            "zh",
            (
                "这条规则上次核对是在2026年11月20日，原定最迟2027年2月20日再核对一次，至今还没有。"
                "请先以 App 为准。"
            ),
        ),
    ],
)
def test_a_rule_that_should_have_been_checked_again_says_so_from_the_day_after(
    now: str, lang: str, expected: str | None
):
    it = in_words(lang, "intervention", now, ("merchant-rejected", "2027-02-20T12:00"))
    (deadline,) = it.deadlines
    assert deadline.review == (expected or "")
    told = words(it.headline.notes[-1])
    shown = "\n".join(lines(it, lang))
    if expected:
        assert told.endswith(expected)
        assert shown.count(expected) == 2
    else:
        assert told == deadline.standing_text
        assert "Trust the app first" not in shown
        assert "核对" not in shown


@pytest.mark.usefixtures("sources_with_known_days")
def test_a_limit_that_may_run_unseen_says_so_too():
    # The article should be read again by 20 May 2027, the notice on intervention by 20 February.
    it = in_words("en", "return-online", "2027-05-20T12:00", ("return-requested", "2027-05-20T09:00"))
    stale = [words(sentence) for sentence in it.unreported if "Trust the app first" in words(sentence)]
    assert len(it.unreported) == 2
    assert len(stale) == 1
    assert "The seller turned my request down" in stale[0]


@pytest.mark.usefixtures("sources_with_known_days")
def test_where_the_app_was_asked_the_age_of_the_rule_is_no_matter_for_the_headline():
    seen = countdown("intervention.intervention-request", "2027-03-01T13:00", hours=47)
    rejected = ("merchant-rejected", "2027-03-01T12:00")
    it = in_words("en", "intervention", "2027-03-01T13:00", rejected, observed=seen)
    assert "Trust the app first" not in words(it.headline.notes[-1])
    assert "Trust the app first" in it.deadlines[0].review


@pytest.mark.parametrize("lang", LANGUAGES)
def test_how_sure_a_rule_is_stands_with_its_sources_and_their_dates(lang: str):
    it = in_words(lang, "intervention", "2026-11-21T09:00", REJECTED)
    expected = {
        "zh": "出处：一篇讲解抖音售后的第三方文章，2023年2月20日；"
        "抖音电商《售后争议处理总则》修订公示，2026年6月5日。",
        "en": "Source: Third-party explainer of Douyin after-sales (20 February 2023); Douyin e-commerce: "
        "revision notice for the General Rules on After-sales Disputes (售后争议处理总则) (5 June 2026).",
    }[lang]
    assert [line.strip() for line in lines(it, lang)].count(expected) == 1
    assert [source.id for source in it.deadlines[0].sources] == ["guide-2023", "dispute-2026"]


# How it ends. A title that says its years is not followed by them once more, nor is one without a date.
DATED = {
    "consumer-law": ("（2013 年修正）", "as amended in 2013"),
    "civil-code": ("《民法典》", "Civil Code (民法典)"),
    "holidays-2026": ("节假日安排，2025年11月", "schedule for 2026 (November 2025)"),
    "hotline-2026": ("副本，2025 年、2026 年", "page (2025, 2026)"),
    "service-norm-2025": ("2025年10月28日、2025年11月25日", "(28 October 2025, 25 November 2025)"),
}


@pytest.mark.parametrize("name", DATED)
def test_a_source_is_told_with_its_date_as_far_as_it_has_one(name: str):
    (source,) = (known for known in SOURCES if known.id == name)
    for lang, end in zip(("zh", "en"), DATED[name], strict=True):
        assert source_text(source, lang).text.endswith(end)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_no_longer_holds_stands_beside_what_does(lang: str):
    it = in_words(lang, "return-cod", "2026-11-21T09:00", ("receipt-confirmed", "2026-11-20T10:00"))
    assert [fact.id for fact in it.deadlines[0].newer] == ["F13", "F45"]
    shown = "\n".join(lines(it, lang))
    assert all(fact.text in shown for fact in it.deadlines[0].newer)


def test_the_way_out_that_ends_the_case_is_told_apart():
    it = in_words("en", "intervention", "2026-11-21T09:00", REJECTED)
    assert [step.event for step in it.steps] == ["intervention-requested"]
    assert [step.event for step in it.withdrawals] == ["request-withdrawn"]
    assert it.steps[0].page == "intervention"


def test_a_warning_names_the_event_it_is_about():
    it = in_words(
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
    it = in_words(lang, "intervention", "2100-12-31T23:59", ("merchant-rejected", "2100-12-31T23:58"))
    assert {"zh": "2101年1月2日", "en": "2 January 2101"}[lang] in words(it.headline.sentence)


@pytest.mark.parametrize("now", ["2026-11-27T12:00", "2028-11-27T12:00"])  # the second after every review day
@pytest.mark.parametrize("event", ["complaint-filed", "complaint-accepted", "mediation-ended"])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_who_has_complained_to_12315_is_not_sent_to_the_app(lang: str, event: str, now: str):
    # The app cannot know where a complaint to the regulator stands.
    for day in ("2026-04-10", "2026-11-20"):
        told = in_words(lang, "complaint-12315", now, (event, day))
        assert "app" not in re.findall(r"[a-z]+", "\n".join(lines(told, lang)).lower())


def test_a_limit_is_over_only_from_its_latest_end_on():
    # Signed for on 24 September 2026: Douyin's 168 hours end with 1 October. By law the 7th day is 1 October,
    # a rest day as all to the 7th are, so the window ends with Thursday 8 October.
    it = in_words("en", "no-reason-return", "2026-10-09T09:00", ("parcel-signed", "2026-09-24"))
    assert words(it.lapsed[0].safe) == (
        "The safe time, before the end of Thursday 1 October, has passed; "
        "since the end of Thursday 8 October it is over however it is counted."
    )


PAUSE = {"rule": "complaint-12315.mediation", "from": "2026-06-10", "to": "2026-06-20"}


def why(accepted: str, pause: dict[str, str]) -> list[str]:
    """Return what is said of how the limit of a mediation is counted where something interrupted it."""
    accepted_at = ("complaint-accepted", accepted)
    it = in_words("en", "complaint-12315", "2026-06-21T12:00", accepted_at, pauses=[pause])
    (deadline,) = [*it.deadlines, *it.lapsed]
    return [words(sentence) for sentence in deadline.why]


@pytest.mark.parametrize(
    ("accepted", "pause", "expected"),
    [
        # The new measures alone; both; the former ones alone.
        ("2026-06-01T10:00", PAUSE, ["left out"]),
        ("2026-03-10T10:00", PAUSE | {"from": "2026-03-20", "to": "2026-04-20"}, ["left out", "not known"]),
        ("2026-01-10T10:00", PAUSE | {"from": "2026-01-20", "to": "2026-03-20"}, ["not known"]),
    ],
)
def test_testing_is_called_not_counted_only_where_a_rule_says_so(
    accepted: str, pause: dict[str, str], expected: list[str]
):
    said = why(accepted, pause)
    marks = {"is not counted.": "left out", "whether the former measures leave out time": "not known"}
    assert [name for mark, name in marks.items() if any(mark in sentence for sentence in said)] == expected


def test_a_range_that_comes_of_a_pause_is_not_laid_to_the_start():
    # Accepted at a clock time: only the two days of the pause's ends are partly in it.
    for accepted in ("2026-06-01", "2026-06-01T10:00"):
        said = why(accepted, PAUSE)
        assert any("the testing began and ended may count or not" in sentence for sentence in said)
        assert not any("known only roughly" in sentence for sentence in said)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_cannot_go_back_without_a_reason_is_named_before_the_answer(lang: str):
    told = in_words(lang, "no-reason-return", "2026-11-27T10:00", ("parcel-signed", "2026-11-25"))
    first = "\n".join(lines(told, lang)).partition(words(told.states))[0]
    assert [text(lang, f"form.goods.{kind}") in first for kind in EXCLUDED] == [True] * 7
