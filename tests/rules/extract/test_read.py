"""A text that somebody wrote is read as its contract says, and what is not plain is left unread."""

import json
import time
from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import rules
from rules.dates.moment import parse_instant, parse_moment
from rules.extract.folding import fold
from rules.rulebook.flows import FLOWS
from tests.cases import entries
from tests.door import ERROR_CODES
from tests.oracle.strategies import examples
from tests.rules.test_import import loaded_by

# A Sunday.
NOW = "2026-11-29T12:00"
ROWS = entries("read.json")
BERLIN = [["2026-03-29T01:00Z", 120], ["2026-10-25T01:00Z", 60]]


def read(text: Any, now: Any = NOW, **more: Any) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(rules.read(json.dumps({"text": text, "now": now, **more})))
    return found


def read_row(row: dict[str, Any]) -> dict[str, Any]:
    return read(row["text"], **{name: row[name] for name in ("now", "flow", "clock") if name in row})


def test_there_are_texts_enough_in_both_languages():
    texts = [row["text"] for row in ROWS]
    assert len(texts) >= 250
    assert sum(text.isascii() for text in texts) >= 60


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["text"][:30])
def test_a_text_is_read_as_it_was_read_by_hand(row: dict[str, Any]):
    found = read_row(row)
    assert [f"{event['event']}@{event['at']}" for event in found["events"]] == row["events"], row["why"]
    shown = found["observed"]
    expected = row.get("observed")
    assert (shown and {name: shown[name] for name in ("rule", "event", "remaining")}) == expected
    assert found["flow"] == row.get("flow", row.get("expected_flow"))
    # What was left unread by hand lies in a quote, and where nothing was there is no quote.
    quotes = [unread["quote"] for unread in found["unread"]]
    assert all(any(words in quote for quote in quotes) for words in row.get("unread", ()))
    assert bool(quotes) == bool(row.get("unread"))


@pytest.mark.full(but_each=8)
@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["text"][:30])
def test_offsets_count_code_points_and_slice_to_the_quotes(row: dict[str, Any]):
    # A character beyond the first 65,536 is one, whatever it takes in UTF-16.
    text = f"𠮷😀\n{row['text']}"
    found = read_row(row | {"text": text})
    told = [*found["events"], *found["unread"], *([found["observed"]] if found["observed"] else [])]
    assert all(text[it["from"] : it["to"]] == it["quote"] != "" for it in told)
    assert len(told) >= len(row["events"])


def test_the_members_stand_in_the_order_of_the_contract():
    request = {"text": "昨晚9点商家拒绝，还剩1天可申请平台介入\n前天", "now": NOW, "flow": "intervention"}
    assert rules.read(json.dumps(request)) == (
        '{"flow":"intervention","events":[{"event":"merchant-rejected","at":"2026-11-28T21:00",'
        '"quote":"昨晚9点商家拒绝","from":0,"to":8}],'
        '"observed":{"rule":"intervention.intervention-request","event":"merchant-rejected",'
        '"remaining":{"days":1},"at":"2026-11-29T12:00","quote":"还剩1天","from":9,"to":13},'
        '"unread":[{"quote":"前天","from":21,"to":23}]}'
    )


# Errors of structure, and in what order they are told.

ERRORS = {
    "not JSON": ("nonsense", "not-json", ""),
    "no object": ([], "wrong-type", ""),
    "no text": ({"now": NOW}, "missing-field", "/text"),
    "no now": ({"text": ""}, "missing-field", "/now"),
    "unknown": ({"text": "", "now": NOW, "more": 1}, "unknown-field", "/more"),
    "text": ({"text": 1, "now": NOW}, "wrong-type", "/text"),
    "now": ({"text": "", "now": 1}, "wrong-type", "/now"),
    "flow": ({"text": "", "now": NOW, "flow": None}, "wrong-type", "/flow"),
    "no such flow": ({"text": "", "now": NOW, "flow": "x"}, "unknown-flow", "/flow"),
    "structure before meaning": ({"text": "", "now": "x", "flow": "x", "clock": 1}, "wrong-type", "/clock"),
    "no instant": ({"text": "", "now": "2026-11-29"}, "bad-moment", "/now"),
    "out of range": ({"text": "", "now": "1999-01-01T00:00"}, "date-out-of-range", "/now"),
    "a character too many": ({"text": "字" * 20_001, "now": NOW}, "too-large", "/text"),
    "a byte too many": ({"text": "", "now": NOW, "x" * 262_144: 1}, "too-large", ""),
    "a change": ({"text": "", "now": NOW, "clock": [1]}, "wrong-type", "/clock/0"),
    "a change of three": ({"text": "", "now": NOW, "clock": [[NOW, 1, 1]]}, "wrong-type", "/clock/0"),
    "an instant of a change": ({"text": "", "now": NOW, "clock": [[1, 1]]}, "wrong-type", "/clock/0/0"),
    "no instant of a change": ({"text": "", "now": NOW, "clock": [["x", 1]]}, "bad-moment", "/clock/0/0"),
    "minutes": ({"text": "", "now": NOW, "clock": [[NOW, "1"]]}, "wrong-type", "/clock/0/1"),
    "half a minute": ({"text": "", "now": NOW, "clock": [[NOW, 0.5]]}, "wrong-type", "/clock/0/1"),
    "minutes without end": ({"text": "", "now": NOW, "clock": [[NOW, 1441]]}, "wrong-type", "/clock/0/1"),
    "changes without end": ({"text": "", "now": NOW, "clock": [[NOW, 1]] * 51}, "too-large", "/clock"),
}


@pytest.mark.parametrize("name", ERRORS)
def test_a_request_of_another_form_is_refused_with_its_place_in_both_languages(name: str):
    request, code, where = ERRORS[name]
    error = json.loads(rules.read(request if isinstance(request, str) else json.dumps(request)))["error"]
    assert (error["code"], error["where"]) == (code, where)
    assert code in ERROR_CODES
    assert error["message"]["zh"] != error["message"]["en"]


def test_a_text_of_just_the_greatest_length_is_read():
    text = "昨晚9点商家拒绝" + "字" * 19_992
    assert len(text) == 20_000
    assert [event["at"] for event in read(text)["events"]] == ["2026-11-28T21:00"]
    # Escaped it has six bytes a character and is still not too long.
    assert len(json.dumps({"text": text, "now": NOW})) > 64 * 1024


# What holds for every text.

BETWEEN = st.sampled_from(["\n", "，", ", ", " and ", "2026-", "点", "：", "没", "?"])
WORDS = st.sampled_from(
    [word for row in ROWS for word in (row["text"], *row["text"].split(), row["text"][:5], row["text"][-4:])]
)
TEXTS = st.one_of(
    st.text(max_size=200),
    st.lists(st.one_of(WORDS, st.text(max_size=3)), max_size=12).map("".join),
    st.lists(
        st.one_of(WORDS, BETWEEN),
        max_size=12,
    ).map(" ".join),
)


@examples(400)
@given(text=TEXTS, flow=st.sampled_from([None, *FLOWS]), clock=st.sampled_from([[], BERLIN]))
def test_whatever_is_read_lies_in_the_text_and_in_the_past_oldest_first(
    text: str, flow: str | None, clock: list[list[Any]]
):
    found = read(text, clock=clock, **({"flow": flow} if flow else {}))
    now = parse_instant(NOW)
    told = [*found["events"], *found["unread"], *([found["observed"]] if found["observed"] else [])]
    assert all(text[it["from"] : it["to"]] == it["quote"] for it in told)
    whens = [parse_moment(event["at"]) for event in found["events"]]
    assert all(when.last <= now and when.latest <= now for when in whens)
    assert [when.earliest for when in whens] == sorted(when.earliest for when in whens)
    spans = [(it["from"], it["to"]) for it in found["unread"]]
    assert all(one[1] <= other[0] for one, other in pairwise(spans))
    if flow:
        assert {event["event"] for event in found["events"]} <= set(FLOWS[flow].event)
    else:
        assert not found["observed"] or found["flow"]


@examples(200)
@given(st.text())
def test_folding_keeps_every_place(text: str):
    assert len(fold(text)) == len(text)


# How long it takes, and when it is loaded.


def timed(do: Callable[[], object]) -> float:
    """Return how long something takes in this process' own time."""
    begun = time.process_time()
    do()
    return time.process_time() - begun


def seconds(text: str, times: int = 5) -> float:
    """Return how long a text takes at best."""
    request = json.dumps({"text": text, "now": NOW, "flow": "return-online"})
    return min(timed(lambda: rules.read(request)) for _ in range(times))


MANY = "\n".join(row["text"] for row in ROWS) * 4


def counting() -> None:
    """Do what takes as long wherever Python runs: 6.3 thousandths of a second where reading takes 13."""
    sum(number * number for number in range(100_000))


def test_two_thousand_characters_take_no_longer_than_counting_to_three_hundred_thousand():
    # 20 thousandths of a second are asked; measured beside each other, a slow moment slows both.
    reading, beside = zip(*((seconds(MANY[:2000], 1), timed(counting)) for _ in range(15)), strict=True)
    assert min(reading) < 3 * min(beside)


@pytest.mark.full
@pytest.mark.parametrize(
    "text", [MANY, "还剩1天" * 5000, "商家拒绝" * 5000, "昨天，" * 6000, "一" * 20_000, " " * 20_000]
)
def test_time_grows_with_the_length_of_a_text_and_no_faster(text: str):
    # Ten times as long takes ten times as long; twenty leaves room for a machine that does other things.
    assert seconds(text[:20_000]) < 20 * seconds(text[:2000]) + 0.05


@pytest.mark.process
def test_the_wing_is_loaded_with_the_first_text_and_not_before():
    assert not {name for name in loaded_by("import rules") if name.startswith("rules.extract")}
    assert not {name for name in loaded_by("import rules.entry.page") if name.startswith("rules.extract")}
    assert "rules.extract.find" in loaded_by(
        'import rules; rules.read("{\\"text\\":\\"\\",\\"now\\":\\"2026-11-29T12:00\\"}")'
    )
