"""A pasted text: what the page shows of it, what it asks back, and what it fills in."""

import json
import re
from typing import Any

import pytest

import rules
from rules.entry.page import reply
from rules.wording import LANGUAGES, text

NOW = "2026-11-22T12:00:00+08:00"
# Central European time, an hour ahead of UTC: seven hours behind China.
BERLIN = [["2026-10-25T01:00Z", 60]]

REJECTED = "商家拒绝了售后申请 2026-11-20 15:30"
APPROVED = "商家同意退货 2026-11-20 15:30"


def read(
    words: str, lang: str = "zh", clock: object = (), flow: str | None = None, **more: str
) -> dict[str, Any]:
    request = {"text": words, "now": NOW, "clock": clock} | ({} if flow is None else {"flow": flow})
    question = {"read": json.dumps(request), "lang": lang, "place": "Berlin", **more}
    found: dict[str, Any] = json.loads(reply(json.dumps(question)))
    return found


def moments(found: dict[str, Any]) -> list[tuple[str, str | None]]:
    return [(event["event"], event.get("at")) for event in found["case"]["events"]]


def offered(found: dict[str, Any], member: str) -> list[str]:
    return re.findall(rf'<button type="button" data-{member}="([^"]*)"', found["html"])


def test_what_was_read_is_filled_in_once_the_flow_is_known():
    found = read(f"您好\n{REJECTED}\n平台介入 还剩1天3小时", likely="intervention")
    assert found["case"]["flow"] == "intervention"
    assert moments(found) == [("merchant-rejected", "2026-11-20T15:30")]
    assert found["case"]["observed"] == {
        "rule": "intervention.intervention-request",
        "remaining": {"days": 1, "hours": 3},
        "at": "2026-11-22T12:00",
    }
    assert text("zh", "pasted.done") in found["html"]


def test_the_raw_answer_is_that_of_the_package():
    request = {"text": REJECTED, "now": NOW, "flow": "intervention"}
    assert read(REJECTED, flow="intervention")["answer"] == rules.read(json.dumps(request))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_where_the_text_names_no_flow_those_that_fit_are_asked_for_and_nothing_is_filled_in(lang: str):
    found = read(REJECTED, lang)
    assert found["case"] is None
    assert text(lang, "pasted.which-flow") in found["html"]
    # What rests on a withdrawn rule stands last.
    assert offered(found, "flow") == ["intervention", "return-online", "return-cod"]
    assert text(lang, "form.situation.intervention.merchant-rejected") in found["html"]
    # The answer settles it.
    assert read(REJECTED, lang, flow="return-online")["case"]["flow"] == "return-online"


def test_a_flow_in_the_form_that_does_not_fit_is_not_taken():
    assert read(REJECTED, likely="freight-insurance")["case"] is None


def test_events_that_only_one_flow_has_need_no_question():
    found = read("12315 已受理 2026-11-20")
    assert offered(found, "flow") == []
    assert found["case"]["flow"] == "complaint-12315"


def test_a_countdown_alone_tells_the_step_it_runs_after():
    found = read("填写退货单号 还剩1天3小时", likely="return-online")
    assert moments(found) == [("merchant-approved", None)]
    assert found["case"]["observed"]["rule"] == "return-online.tracking-number"


def test_a_countdown_that_may_run_after_what_happened_needs_no_other_step():
    # 48 hours after the request the approval comes by itself.
    found = read("申请退货退款 2026-11-19 10:00\n填写退货单号 还剩1天3小时", likely="return-online")
    assert moments(found) == [("return-requested", "2026-11-19T10:00")]
    # Before the seller has it back no time to confirm that runs.
    found = read("申请退货退款 2026-11-19 10:00\n平台介入 还剩1天3小时", likely="return-online")
    assert moments(found) == [("return-requested", "2026-11-19T10:00"), ("merchant-rejected", None)]


@pytest.mark.parametrize(
    ("written", "in_china", "own"),
    [
        # 15:30 in Berlin is 22:30 in China.
        (APPROVED, "2026-11-20T15:30", "2026-11-20T22:30"),
        # The 20th begins and ends seven hours later in Berlin.
        ("商家同意退货 2026-11-20", "2026-11-20", "2026-11-20T07:00/2026-11-21T07:00"),
    ],
)
def test_where_two_clocks_are_possible_it_is_asked_which(written: str, in_china: str, own: str):
    found = read(written, clock=BERLIN, likely="return-online")
    assert found["case"] is None
    assert offered(found, "times") == ["china", "own"]
    assert "Berlin" in found["html"]
    # Until then the time is told as it is written, of no clock.
    (told,) = re.findall(r"<strong>([^<]*)</strong>", found["html"])
    assert told in {"11月20日（周五）15:30", "11月20日（周五）"}
    for times, at in {"china": in_china, "own": own}.items():
        settled = read(written, clock=BERLIN, likely="return-online", times=times)
        assert moments(settled) == [("merchant-approved", at)]
        assert offered(settled, "times") == []


@pytest.mark.parametrize("written", ["昨晚9点商家同意退货", "昨天商家同意退货", "2小时前商家同意退货"])
def test_what_is_told_from_now_is_by_the_readers_clock_and_not_asked(written: str):
    found = read(written, clock=BERLIN, likely="return-online")
    assert offered(found, "times") == []
    assert found["case"]["events"]


def test_in_china_there_is_one_clock():
    assert offered(read(APPROVED, likely="return-online"), "times") == []


def test_the_words_that_were_read_are_marked_and_numbered_and_so_are_those_that_were_not():
    found = read(f"您好，您的售后：\n{REJECTED}。\n随便聊聊\n2026-13-45", flow="intervention")
    html = found["html"]
    assert f'<mark>{REJECTED}<sup aria-hidden="true">1</sup></mark>。' in html
    assert '<mark class="dc-strange">2026-13-45<sup aria-hidden="true">?</sup></mark>' in html
    assert '<ul class="dc-unread"><li>2026-13-45</li></ul>' in html
    # Lines with nothing in them are left out.
    assert "随便聊聊" not in html
    # For those who hear the page the words stand in the row.
    assert text("zh", "pasted.quote", quote=REJECTED) in html


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("written", ["", "你好", "\n\n", "hello"])
def test_where_nothing_was_found_it_says_so(lang: str, written: str):
    found = read(written, lang)
    assert found["ok"]
    assert found["case"] is None
    assert text(lang, "pasted.nothing") in found["html"]


def test_what_was_pasted_is_never_markup():
    html = read(f"<b>{REJECTED}</b> & <script>", flow="intervention")["html"]
    assert "<b>" not in html
    assert "<script>" not in html
    assert "&lt;b&gt;" in html


def test_characters_beyond_the_first_plane_shift_nothing():
    html = read(f"😡😡{REJECTED}", flow="intervention")["html"]
    assert f"<p>😡😡<mark>{REJECTED}<sup" in html


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_text_that_is_too_long_is_refused_in_words_about_texts(lang: str):
    found = read("退" * 20_001, lang)
    assert found["ok"] is False
    assert found["message"] == text(lang, "pasted.too-large")
    assert json.loads(found["answer"])["error"]["code"] == "too-large"
