"""An answer or an error that hangs on the device's clock says what it shows, and where it cannot be."""

import json
import re
from dataclasses import replace
from typing import Any

import pytest

import rules
from rules.rulebook.sources import SOURCES
from rules.wording import LANGUAGES, text
from tests.door import case, shown

WRONG = {"zh": "这肯定不对", "en": "That is certainly wrong"}
REJECTED = ("merchant-rejected", "2026-12-20T15:30")
PAUSED = {"rule": "complaint-12315.mediation", "from": "2027-01-20"}


@pytest.fixture(autouse=True)
def _texts_were_last_read_on_29_november(monkeypatch: pytest.MonkeyPatch) -> None:
    # Whatever is read later on: this is the day that the tests count from.
    newest = max(SOURCES, key=lambda source: source.read)
    monkeypatch.setattr("rules.explain.device.SOURCES", (replace(newest, read="2026-11-29"),))


def told(now: str, *, device: bool = True, lang: str = "en", **more: Any) -> dict[str, Any]:
    return shown(case("intervention", now, REJECTED), lang, device=device, **more)


def said(html: str) -> list[str]:
    return [re.sub("<.*?>", "", words) for words in re.findall(r'<p class="dc-device.*?</p>', html)]


def test_an_answer_for_the_present_says_what_the_device_takes_for_it():
    assert said(told("2026-12-21T12:00", lang="zh")["html"]) == [
        "你的设备显示，现在是12月21日（周一）12:00。"
    ]
    assert said(told("2026-12-21T12:00")["html"]) == [
        "By your device’s clock it is now 12:00 on Monday 21 December."
    ]


@pytest.mark.parametrize(
    ("now", "day"),
    [("2027-12-21T12:00", "Tuesday 21 December 2027"), ("2036-01-01T12:00", "Tuesday 1 January 2036")],
)
def test_a_device_that_is_years_ahead_is_told_with_its_year(now: str, day: str):
    assert said(told(now)["html"]) == [f"By your device’s clock it is now 12:00 on {day}."]


def test_an_answer_for_a_moment_of_a_link_hangs_on_no_device():
    assert said(told("2026-12-21T12:00", device=False)["html"]) == []


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    ("now", "times"),
    # In China the 29th begins at 16:00 UTC on the 28th.
    [("2026-11-28T15:59:59Z", 1), ("2026-11-28T16:00:00Z", 0)],
)
def test_a_device_that_is_behind_the_day_of_the_last_reading_is_certainly_wrong(
    now: str, times: int, lang: str
):
    asked = case("intervention", now, ("merchant-rejected", "2026-11-20T15:30"))
    found = shown(asked, lang, device=True)
    assert found["ok"]
    assert found["html"].count(WRONG[lang]) == times
    # It is told before what rests on it, and as a warning.
    assert found["html"].partition("dc-headline")[0].count("dc-device dc-caution") == times


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_error_that_hangs_on_a_wrong_clock_blames_no_date(lang: str):
    # The device is a year behind: what happened in December 2026 seems to lie ahead.
    found = told("2025-12-21T12:00", lang=lang)
    assert WRONG[lang] in found["message"]
    assert "2025" in found["message"]
    assert text(lang, "error.event-in-future") not in found["html"]
    assert {"zh": "你自己填的日期不用改", "en": "Dates you typed can stay"}[lang] in found["message"]
    # Programs are told as ever.
    assert found["answer"] == rules.answer(json.dumps(case("intervention", "2025-12-21T12:00", REJECTED)))


def test_an_error_that_may_hang_on_the_clock_says_what_that_shows():
    assert told("2026-12-20T12:00", lang="zh")["message"].startswith(
        "你的设备显示，现在是12月20日（周日）12:00。填的时间比现在还晚"
    )
    # Of a link that names its own moment the device is not asked.
    assert told("2026-12-20T12:00", device=False, lang="zh")["message"] == text("zh", "error.event-in-future")
    accepted = ("complaint-accepted", "2026-12-20T10:00")
    paused = shown(case("complaint-12315", "2027-01-10T12:00", accepted, pauses=[PAUSED]), "en", device=True)
    assert "By your device’s clock it is now 12:00 on Sunday 10 January 2027." in paused["message"]


@pytest.mark.parametrize(
    ("now", "year"), [("1970-01-01T00:01:00Z", "1970"), ("+036812-02-20T00:36:16Z", "36812")]
)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_device_far_from_any_year_that_can_be_worked_out_is_told_so(now: str, year: str, lang: str):
    abroad = [["1969-01-01T00:00:00Z", 60]]
    found = told(now, lang=lang, clock=abroad, place="Berlin")
    assert found["ok"] is False
    assert year in found["message"]
    assert WRONG[lang] in found["message"]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_error_that_hangs_on_no_clock_is_told_as_it_is(lang: str):
    asked = case("intervention", "2026-12-21T12:00", ("merchant-rejected", "2026-12-32"))
    assert shown(asked, lang, device=True)["message"] == text(lang, "error.bad-moment")
