"""What to write has the case's dates in it, in Chinese, and never says what the case is not."""

import re

import pytest

from rules.explain.letters import RECIPIENTS, Letter, letters
from rules.rulebook.flows import FLOWS
from rules.wording import LANGUAGES, catalogue
from tests.door import case, explained

REJECTED = ("merchant-rejected", "2026-11-20T15:30")


def ready(lang: str, flow: str, now: str, *events: tuple[str, str]) -> dict[str, Letter]:
    told = explained(case(flow, now, *events), lang)
    return {letter.recipient: letter for letter in letters(told.answer, lang)}


def test_after_a_rejection_there_is_a_text_for_the_seller_and_for_the_application():
    found = ready("en", "return-online", "2026-11-21T09:00", ("return-requested", "2026-11-19"), REJECTED)
    assert list(found) == ["seller", "application"]
    told = "11月19日（周四），我提交了退货退款申请；11月20日（周五）15:30，商家拒绝了我的申请。"
    assert all(told in message.chinese for message in found.values())
    assert "Thursday 19 November: I asked for a return and refund; " in found["seller"].gloss


def test_readers_of_chinese_get_no_gloss():
    assert {
        message.gloss for message in ready("zh", "intervention", "2026-11-21T09:00", REJECTED).values()
    } == {""}


def test_only_a_request_that_closed_by_itself_is_said_to_have_closed_by_itself():
    lapsed = ready("zh", "return-online", "2026-12-20T09:00", ("merchant-approved", "2026-11-20"))
    assert list(lapsed) == ["application", "service", "authority"]
    assert "自动关闭" in lapsed["service"].chinese
    assert ready("zh", "return-online", "2026-12-20T09:00", ("request-withdrawn", "2026-11-20")) == {}


def test_another_year_is_named():
    found = ready("zh", "intervention", "2027-01-01T09:00", ("merchant-rejected", "2026-12-31T10:00"))
    assert "2026年12月31日" in found["seller"].chinese


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_text_is_for_a_known_recipient_and_a_known_state(lang: str):
    states = {state.id for flow in FLOWS.values() for state in flow.states}
    keys = [key for key in catalogue(lang) if re.match(rf"message\.({'|'.join(RECIPIENTS)})\.", key)]
    assert len(keys) > 15
    for key in keys:
        _, _, *own = key.split(".")
        state, *by = own[1:] if own[0] in FLOWS else own
        assert state in states
        assert by in ([], ["event"], ["lapse"])
        assert "{history}" in catalogue(lang)[key]


@pytest.mark.parametrize("key", [key for key in catalogue("zh") if key.startswith("message.seller.")])
def test_what_the_sender_has_to_fill_in_is_marked_in_both_languages(key: str):
    assert len(re.findall("【.*?】", catalogue("zh")[key])) == len(
        re.findall(r"\[.*?\]", catalogue("en")[key])
    )
