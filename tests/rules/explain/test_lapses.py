"""An answer that rests on a lapse nobody saw says so before all else: by which rule, when, and what to do."""

from typing import Any

import pytest

from rules.explain.model import Explanation, plain
from rules.render.html import render
from rules.render.terminal import lines
from rules.wording import LANGUAGES
from tests.door import case, countdown, explained


def told(lang: str, flow: str, now: str, event: str, at: str, **more: Any) -> Explanation:
    return explained(case(flow, now, (event, at), **more), lang).words


def said(lang: str, flow: str, now: str, event: str, at: str, **more: Any) -> list[str]:
    return list(map(plain, told(lang, flow, now, event, at, **more).headline.unseen))


# Who says so, and how firmly that stands.
BY = {
    "article": ("按 2023 年的说法（未经官方确认），", "By an article of 2023 (not confirmed officially), "),
    "retired": ("按 2023 年的说法（已下线），", "By an article of 2023 (withdrawn), "),
    "notice": ("按抖音的公示（官方已公示），", "By Douyin’s notice (officially announced), "),
    "freight": (
        "按抖音运费险的公示（官方已公示），",
        "By Douyin’s notice on freight insurance (officially announced), ",
    ),
    "regulator": (
        "按市场监管部门处理投诉的办法（现行有效），",
        "By the measures on complaints to the regulator (in force), ",
    ),
    "law": ("按《消费者权益保护法》（现行有效），", "By the Consumer Protection Law (in force), "),
}


# A case, who says what became of it, and what is said in Chinese and in English.
LAPSED = [
    # 48 hours from Friday 20 November 15:30 end on Sunday 22 November 15:30.
    ("return-online", "2026-11-23T09:00", "return-requested", "2026-11-20T15:30", "article",
     "到11月22日（周日）15:30，应该已经自动同意退货。",
     "the return should have been approved automatically by 15:30 on Sunday 22 November."),
    # 7 days from the 21st, counted from the next day at the latest: the end of Saturday 28 November.
    ("return-online", "2026-11-29T09:00", "tracking-uploaded", "2026-11-21T10:00", "article",
     "到11月28日（周六）24:00，应该已经自动算作商家收到退货。",
     "receipt of your return should have been confirmed automatically by the end of Saturday 28 November."),
    # With the 21st as the first day: from the end of Friday 27 November on it is possible.
    ("return-online", "2026-11-28T09:00", "tracking-uploaded", "2026-11-21T10:00", "article",
     "可能已经自动算作商家收到退货：最早11月27日（周五）24:00，最晚11月28日（周六）24:00。",
     ("receipt of your return may have been confirmed automatically: at the end of Friday 27 November at "
      "the earliest, at the end of Saturday 28 November at the latest.")),
    # 7 days from the approval on the 20th: the end of the 27th at the latest.
    ("return-online", "2026-11-28T09:00", "merchant-approved", "2026-11-20T15:30", "article",
     "到11月27日（周五）24:00，这次退货应该已经自动关闭。",
     "this return should have closed automatically by the end of Friday 27 November."),
    ("intervention", "2026-11-23T09:00", "merchant-rejected", "2026-11-20T15:30", "article",
     "到11月22日（周日）15:30，这次售后申请应该已经自动关闭。",
     "this request should have closed automatically by 15:30 on Sunday 22 November."),
    # 24 hours.
    ("cancel-online", "2026-11-23T09:00", "order-placed", "2026-11-20T15:30", "article",
     "到11月21日（周六）15:30，订单应该已经自动取消。",
     "the order should have been cancelled automatically by 15:30 on Saturday 21 November."),
    # 48 hours once more; the rule is one of a feature that is no longer offered.
    ("return-cod", "2026-11-23T09:00", "receipt-confirmed", "2026-11-20T15:30", "retired",
     "到11月22日（周日）15:30，商家退款并上传凭证的时限应该已经过了。",
     ("the seller’s time to refund and upload the voucher should have run out by 15:30 on Sunday 22 "
      "November.")),
    # 24 hours, and 72 hours.
    ("evidence-request", "2026-11-25T09:00", "evidence-requested", "2026-11-20T15:30", "notice",
     "到11月21日（周六）15:30，提交证据的时限应该已经过了。",
     "the time to send the evidence should have run out by 15:30 on Saturday 21 November."),
    ("freight-insurance", "2026-11-25T09:00", "refund-succeeded", "2026-11-20T15:30", "freight",
     "到11月23日（周一）15:30，运费险赔付的时限应该已经过了。",
     "the time for freight insurance to pay should have run out by 15:30 on Monday 23 November."),
    # 7 working days from Thursday 19 November: 20 | 23 24 25 26 27 | 30 November.
    ("complaint-12315", "2026-12-01T09:00", "complaint-filed", "2026-11-19T10:00", "regulator",
     "到11月30日（周一）24:00，决定是否受理的时限应该已经过了。",
     "the regulator’s time to decide on acceptance should have run out by the end of Monday 30 November."),
    # 7 days from the day after Friday 20 November: Friday 27 November, a working day.
    ("no-reason-return", "2026-11-28T09:00", "goods-returned", "2026-11-20T15:30", "law",
     "到11月27日（周五）24:00，商家退款的时限应该已经过了。",
     "the seller’s time to refund should have run out by the end of Friday 27 November."),
]  # fmt: skip


@pytest.mark.parametrize("row", LAPSED, ids=lambda row: f"{row[0]}-{row[2]}-{row[1]}")
def test_the_box_begins_with_the_rule_its_standing_and_the_day(row: tuple[str, ...]):
    *lapsed, by, zh, en = row
    who_zh, who_en = BY[by]
    assert said("zh", *lapsed)[0] == who_zh + zh
    assert said("en", *lapsed)[0] == who_en + en


@pytest.mark.parametrize("lang", LANGUAGES)
def test_after_automatic_receipt_it_says_what_to_do_if_the_app_says_otherwise(lang: str):
    _, advice = said(lang, "return-online", "2026-11-29T09:00", "tracking-uploaded", "2026-11-21T10:00")
    words = {
        "zh": (
            "本站建议：打开 App 看，不要自己点「确认收货」。",
            "书面催一次",
            "视为没有异议",
            "申请平台介入",
        ),
        "en": (
            "Our advice: Look in the app, and do not tap 确认收货",
            "a written reminder",
            "has no objection",
            "apply for",
        ),
    }[lang]
    assert advice.startswith(words[0])
    assert all(word in advice for word in words)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_it_stands_before_the_state_and_the_headline_and_the_advice_is_said_once(lang: str):
    # The 48 hours from the 20th ended on the 22nd; the approval brings the 7 days up to the end of the 28th.
    it = told(lang, "return-online", "2026-12-20T09:00", "return-requested", "2026-11-20T15:30")
    approved, closed, advice = map(plain, it.headline.unseen)
    assert {"zh": "自动同意", "en": "approved"}[lang] in approved
    assert {"zh": "自动关闭", "en": "closed"}[lang] in closed
    html = render(it, "", lang, "../")
    order = ("by-itself", "states", "sentence")
    assert sorted(order, key=lambda name: html.index(f'class="dc-{name}"')) == [*order]
    assert html.count(advice) == 1
    shown = [line.strip() for line in lines(it, lang)]
    assert shown.index(approved) < shown.index(closed) < shown.index(advice) < shown.index(plain(it.states))
    assert shown.count(advice) == 1


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    ("event", "now"),
    [("return-requested", "2026-11-21T09:00"), ("receipt-confirmed", "2026-12-21T09:00")],
)
def test_where_nothing_lapsed_nothing_is_said_of_it(lang: str, event: str, now: str):
    it = told(lang, "return-online", now, event, "2026-11-20T15:30")
    assert it.headline.unseen == ()
    assert plain(it.states).startswith({"zh": "现在的状态", "en": "Where it stands now"}[lang])


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_state_that_nobody_saw_is_not_called_certain(lang: str):
    it = told(lang, "return-online", "2026-11-29T09:00", "tracking-uploaded", "2026-11-21T10:00")
    assert plain(it.states).startswith(
        {"zh": "没有人操作过的话，现在应该是", "en": "If nobody has acted"}[lang]
    )


def test_a_countdown_that_was_seen_shows_that_the_approval_before_it_came():
    seen = countdown("return-online.tracking-number", "2026-11-26T12:00", days=2, hours=3)
    soon = ("return-online", "2026-11-26T12:00", "return-requested", "2026-11-20T15:30")
    assert said("en", *soon, observed=seen) == []
    # 26 November 12:00 and 2 days 3 hours, up to an hour more: over by 16:00 on Saturday 28 November.
    late = ("return-online", "2026-11-29T12:00", "return-requested", "2026-11-20T15:30")
    first, _ = said("en", *late, observed=seen)
    assert first == (
        "By the countdown you saw in the app, this return should have closed automatically by 16:00 on "
        "Saturday 28 November."
    )


def test_an_end_that_nobody_can_name_yet_is_not_named():
    # Tested since 31 July, the last of the 60 days: it counts or it does not, and the testing goes on.
    pause = {"rule": "complaint-12315.mediation", "from": "2026-07-31T10:00"}
    accepted = ("complaint-12315", "2026-08-20T00:00", "complaint-accepted", "2026-06-01T10:00")
    assert said("zh", *accepted, pauses=[pause])[0] == (
        "按市场监管部门处理投诉的办法（现行有效），从7月31日（周五）24:00起，调解的时限可能已经过了，最晚哪天现在说不准。"
    )


@pytest.mark.parametrize(
    ("flow", "event", "zh", "en"),
    [
        ("intervention", "merchant-rejected", "过了也别放弃", "do not give up"),
        ("evidence-request", "evidence-requested", "没赶上也还有办法", "you still have options"),
    ],
)
def test_a_limit_that_is_not_the_end_says_so_while_it_runs(flow: str, event: str, zh: str, en: str):
    for lang, words in (("zh", zh), ("en", en)):
        it = told(lang, flow, "2026-11-20T16:00", event, "2026-11-20T15:30")
        assert words in plain(it.headline.notes[0])
