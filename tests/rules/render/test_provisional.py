"""The board before an answer says what the answer's board will say, as it will say it, but for the time."""

import html
import re
from typing import Any

import pytest

from rules.engine.addition import addition
from rules.render.provisional import provisional_board
from rules.rulebook.flows import FLOWS
from rules.rulebook.model import Event, Flow
from rules.wording import LANGUAGES
from tests.door import shown

EVENTS = [(flow, event) for flow in FLOWS.values() for event in flow.events if addition(flow, event)]
# Berlin in winter.
BERLIN: dict[str, Any] = {"clock": [["2026-10-25T01:00:00Z", 60]], "place": "Berlin"}
ZONE = {"zh": "Berlin 时间", "en": "Berlin time"}
AT = "2026-11-20T15:30"


def told(flow: Flow, event: Event, lang: str, **reader: Any) -> str:
    request = {"flow": flow.id, "events": [{"event": event.id, "at": AT}], "now": AT}
    found: str = shown(request, lang, **reader)["html"]
    return found


def sentence(markup: str, mark: str) -> str:
    """Return what stands in the sentence that has a mark, without what it says of the time."""
    (found,) = re.findall(rf'<p class="dc-sentence" {mark}[^>]*>(.*?)</p>', markup)
    return re.sub(r"<time.*?</time>", "<time></time>", found)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(("flow", "event"), EVENTS, ids=[f"{flow.id}.{event.id}" for flow, event in EVENTS])
def test_the_boards_say_the_same(flow: Flow, event: Event, lang: str):
    board = provisional_board(flow, event, lang, "../")
    here, elsewhere = told(flow, event, lang), told(flow, event, lang, **BERLIN)
    assert sentence(board, 'data-clock="china"') == sentence(here, "data-rule")
    assert sentence(board, 'data-clock="own"').replace("{zone}", ZONE[lang]) == sentence(
        elsewhere, "data-rule"
    )
    for answered in (here, elsewhere):
        (tone,) = re.findall(r'class="dc-headline" data-tone="(\w+)"', board)
        assert f'class="dc-headline" data-tone="{tone}"' in answered
    # What no longer holds stands before it, in the same words.
    assert re.findall(r'<div class="dc-notice.*?</div>', board) == re.findall(
        r'<div class="dc-notice.*?</div>', here
    )


@pytest.mark.parametrize("lang", LANGUAGES)
def test_it_names_no_time_of_its_own(lang: str):
    for flow, event in EVENTS:
        board = html.unescape(provisional_board(flow, event, lang, "../"))
        assert not re.search(r"datetime|1970|\d\d:\d\d", board)
