"""The board: what is read is the sentence, the time stands apart, and it says where little time is left."""

import html
import re
from typing import Any

import pytest

from rules.wording import LANGUAGES, text
from tests.door import shown

REJECTED = ("intervention", "merchant-rejected", "2026-11-20T21:00")  # 48 hours: it ends on the 22nd at 21:00
REQUESTED = ("return-online", "return-requested", "2026-11-20T21:00")


def told(case: tuple[str, str, str], now: str, lang: str = "zh", **reader: Any) -> dict[str, Any]:
    flow, event, at = case
    request = {"flow": flow, "events": [{"event": event, "at": at}], "now": now}
    found = shown(request, lang, **reader)
    assert found["ok"], found
    return found


def sentence(shown: dict[str, Any]) -> str:
    (found,) = re.findall(r'<p class="dc-sentence".*?</p>', shown["html"])
    return found


def words(markup: str) -> str:
    return html.unescape(re.sub(r"<[^>]*>", "", markup))


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("case", [REJECTED, REQUESTED, ("cancel-online", "paid", "2026-11-20")])
@pytest.mark.parametrize("now", ["2026-11-21T10:30", "2026-11-28T10:30"])
def test_what_is_read_is_the_sentence(case: tuple[str, str, str], now: str, lang: str):
    shown = told(case, now, lang)
    assert words(sentence(shown)) == shown["headline"]


@pytest.mark.parametrize(
    ("case", "lang", "large"),
    [
        (REJECTED, "zh", [("day", "11月22日（周日）"), ("clock", "21:00")]),
        (REJECTED, "en", [("clock", "21:00"), ("day", " on Sunday 22 November")]),
        (
            ("intervention", "merchant-rejected", "2026-11-20"),
            "zh",
            [("day", "11月21日（周六）"), ("clock", "24:00")],
        ),
        (
            ("intervention", "merchant-rejected", "2026-11-20"),
            "en",
            [("day", "the end of Saturday "), ("date", "21 November")],
        ),
        (
            ("intervention", "merchant-rejected", "2026-11-20T21:00:30"),
            "zh",
            [("day", "11月22日（周日）"), ("clock dc-long", "21:00:30")],
        ),
        (
            ("no-reason-return", "parcel-signed", "2026-12-28"),
            "en",
            [("day dc-long", "the end of Monday "), ("date", "4 January 2027")],
        ),
    ],
)
def test_the_time_is_set_apart_by_day_and_clock(
    case: tuple[str, str, str], lang: str, large: list[tuple[str, str]]
):
    now = "2026-12-28T12:00" if "12-28" in case[2] else "2026-11-21T10:30"
    (time,) = re.findall(r"<time .*?</time>", sentence(told(case, now, lang)))
    assert re.findall(r'<span class="dc-([^"]+)">(.*?)</span>', time) == large


@pytest.mark.parametrize(
    ("now", "left"),
    [
        ("2026-11-21T20:59:59", ""),
        # Exactly 24 hours are not below 24 hours, and exactly 6 are not below 6.
        ("2026-11-21T21:00:00", ""),
        ("2026-11-21T21:00:01", "soon"),
        ("2026-11-22T15:00:00", "soon"),
        ("2026-11-22T15:00:01", "urgent"),
        ("2026-11-22T20:59:59", "urgent"),
    ],
)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_little_time_left_is_told_by_a_mark_and_in_words(now: str, left: str, lang: str):
    shown = told(REJECTED, now, lang)["html"]
    assert f'<section class="dc-headline" data-tone="act" data-left="{left}">' in shown
    under = {
        "zh": {"": "", "soon": "不到 24 小时", "urgent": "不到 6 小时"},
        "en": {"": "", "soon": "under 24 hours", "urgent": "under 6 hours"},
    }[lang]
    (little,) = re.findall(r'<span class="dc-little" ([^>]*)>(.*?)</span>', shown)
    assert little[1] == under[left]
    # What the page changes by itself it changes at these instants, to these words.
    assert little[0] == f'data-soon="{under["soon"]}" data-urgent="{under["urgent"]}"'
    assert 'data-soon-at="2026-11-21T21:00:00+08:00" data-urgent-at="2026-11-22T15:00:00+08:00"' in shown


def test_what_others_have_to_do_is_no_alarm():
    shown = told(REQUESTED, "2026-11-22T20:00")["html"]
    assert 'data-tone="wait" data-left=""' in shown
    assert "soon-at" not in shown
    assert "dc-little" not in shown


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_headline_without_an_end_is_plain(lang: str):
    shown = told(REJECTED, "2026-11-25T12:00", lang)["html"]
    assert 'data-tone="late" data-left="" data-plain>' in shown
    assert "dc-remaining" not in shown


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_answer_begins_with_what_happened_and_when(lang: str):
    shown = told(REJECTED, "2026-11-21T10:30", lang)["html"]
    when = {"zh": "11月20日（周五）21:00", "en": "21:00 on Friday 20 November"}[lang]
    name = text(lang, "event.merchant-rejected")
    line = f'<div class="dc-case"><p><small>{when}</small> <strong>{name}</strong></p>'
    assert shown.startswith(line)
    assert text(lang, "case.change") in shown
