"""Everything the rules can speak of has words in both languages, with the same placeholders."""

import re
from collections import Counter
from pathlib import Path
from string import Formatter

import pytest

from rules import wording
from rules.rulebook.facts import FACTS
from rules.rulebook.flows import FLOWS
from rules.rulebook.model import ACTORS, ADVICE, READINGS, STANDINGS, Quantity, Text
from rules.rulebook.review import sources_of
from rules.rulebook.standing import standing_of_provisions
from rules.wording import LANGUAGES, catalogue, dates, quantity, text, worded
from tests.door import ERROR_CODES

WARNINGS = (
    "after-lapse",
    "possibly-after-lapse",
    "step-missing",
    "calendar-unknown",
    "rule-in-transition",
    "pause-running",
)


# A key at the beginning of an entry, as the texts are laid out.
KEY = re.compile(r'^    "([^"]+)":', re.MULTILINE)


def expected_keys() -> set[str]:
    """Return the keys that the data demands."""
    flows = FLOWS.values()
    events = {event for flow in flows for event in flow.events}
    taken = {event for flow in flows for state in flow.states for event in state.takes}
    timers = {timer.id for flow in flows for _, timer in flow.timed}
    states = {state.id for flow in flows for state in flow.states}
    keys = {f"actor.{actor}" for actor in ACTORS}
    keys |= {f"flow.{flow.id}{part}" for flow in flows for part in ("", ".say")}
    keys |= {f"state.{state}" for state in states} | {f"now.{state}" for state in states}
    keys |= {f"event.{event.id}" for event in events}
    keys |= {
        f"{kind}.{event.id}"
        for kind in ("do", "action")
        for event in events
        if event.actor == "buyer" and event.id in taken
    }
    ways = {way for flow in flows for state in flow.states for way in state.next_paths}
    keys |= {f"onward.{way.flow}.{way.event}" for way in ways}
    # What the buyer does on a way that leads on, where no flow has it as a step of its own.
    keys |= {f"action.{way.event}" for way in ways if way.event == "complaint-filed"}
    keys |= {
        f"{kind}.{timer}" for kind in ("rule", "limit", "start", "act", "lapse", "late") for timer in timers
    }
    # What a lapse that nobody saw is told by: the source that its rule rests on first.
    keys |= {f"unseen.by.{sources_of(timer.facts)[0].id}" for flow in flows for _, timer in flow.timed}
    several = {timer for flow in flows for _, timer in flow.timed if len(timer.provisions) > 1}
    keys |= {
        f"provision.{timer.id}.{standing_of_provisions([provision])}"
        for timer in several
        for provision in timer.provisions
    }
    # What used to be the limit is told in other words.
    keys |= {f"limit.{timer.id}.superseded" for timer in several if any(p.until for p in timer.provisions)}
    keys |= {f"reading.{reading}{part}" for reading in READINGS for part in ("", ".why")}
    keys |= {f"standing.{s}{part}" for s in (*STANDINGS, ADVICE) for part in ("", ".why")}
    keys |= {f"status.{status}" for status in ("open", "uncertain", "passed")}
    keys |= {f"warning.{code}" for code in WARNINGS} | {f"error.{code}" for code in ERROR_CODES}
    return keys


def optional_keys() -> set[str]:
    """Return the keys that a state or a limit may have: a first step, what comes by itself, what is left."""
    states = {state.id for flow in FLOWS.values() for state in flow.states}
    timers = {timer.id for flow in FLOWS.values() for _, timer in flow.timed}
    unseen = {"passed", "between", "unknown", "over", "should", "may", "by", "by.observed", *timers}
    return (
        {f"first.{state}" for state in states}
        | {f"beyond.{timer}" for timer in timers}
        | {f"unseen.{name}" for name in unseen}
    )


def placeholders(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_everything_has_words(lang: str):
    missing = sorted(expected_keys() - set(catalogue(lang)))
    assert not missing, f"to be worded in rules/wording/{lang}/: {', '.join(missing)}"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_words_are_left_over_for_what_no_longer_exists(lang: str):
    # A flow may word a shared sentence in its own way: KIND.FLOW.NAME beside KIND.NAME.
    kinds = {
        "actor",
        "state",
        "now",
        "event",
        "do",
        "action",
        "rule",
        "limit",
        "start",
        "act",
        "lapse",
        "late",
        "first",
        "unseen",
        "beyond",
    }
    kinds |= {"reading", "status", "warning", "error"}
    given = {key for key in catalogue(lang) if key.split(".")[0] in kinds}
    own = {key for key in given if key.split(".")[1] in FLOWS and len(key.split(".")) == 3}
    shared = {f"{key.split('.')[0]}.{key.split('.')[2]}" for key in own}
    assert given - own - expected_keys() - optional_keys() == set()
    assert shared <= expected_keys() | optional_keys()


def test_both_languages_have_the_same_keys():
    assert set(catalogue("zh")) == set(catalogue("en"))


def test_both_languages_have_the_same_placeholders():
    for key, words in catalogue("zh").items():
        assert placeholders(words) == placeholders(catalogue("en")[key]), key


def test_chinese_is_punctuated_as_chinese():
    half_width = re.compile(r"[\u4e00-\u9fff][,;:!?]|[\u4e00-\u9fff]\.(?!\w)|[\u4e00-\u9fff] [\u4e00-\u9fff]")
    wrong = {key: words for key, words in catalogue("zh").items() if half_width.search(words)}
    assert wrong == {}


def test_english_is_punctuated_as_english():
    # A label of the app or a title keeps its Chinese characters, with nothing of theirs around it.
    wrong = {key: words for key, words in catalogue("en").items() if re.search("[，。；：！？（）]", words)}
    assert wrong == {}


def test_english_is_not_left_in_chinese():
    wrong = {
        key
        for key, words in catalogue("en").items()
        if len(re.findall(r"[\u4e00-\u9fff]", words)) * 2 > len(words)
    }
    assert wrong == set()


def test_no_limit_is_typed_into_the_wording_of_a_rule():
    # The numbers come from the data; a typed one would stay when the data changes.
    for lang in LANGUAGES:
        for key, words in catalogue(lang).items():
            if key.split(".")[0] in {
                "limit",
                "lapse",
                "late",
                "start",
                "act",
                "action",
                "now",
                "first",
                "beyond",
            }:
                assert not any(digit in words.replace("12315", "") for digit in "0123456789"), (lang, key)


def test_every_unit_of_the_data_can_be_put_in_words():
    for fact in FACTS:
        for value in fact.values.values():
            if isinstance(value, Quantity):
                assert str(value.value) in quantity("zh", value)
                assert str(value.value) in quantity("en", value)


def test_a_quantity_of_one_is_singular_in_english():
    assert quantity("en", Quantity(1, "working-days")) == "1 working day"
    assert quantity("en", Quantity(2, "working-days")) == "2 working days"
    assert quantity("zh", Quantity(2, "working-days")) == "2 个工作日"


# 2026-11-27 00:00 in China is 20784 days after 1970-01-01:
# 56 years of 365 days = 20440, and 14 leap days (1972 … 2024) make 2026-01-01 = 20454;
# up to 27 November 330 days (31+28+31+30+31+30+31+31+30+31 = 304, and 26) = 20784.
MIDNIGHT = 20784 * 86400


def test_midnight_as_an_end_is_the_day_before():
    assert dates("zh").end(MIDNIGHT, year=False) == "11月26日（周四）24:00"
    assert dates("en").end(MIDNIGHT, year=False) == "the end of Thursday 26 November"


def test_midnight_as_a_moment_is_the_day_itself():
    assert dates("zh").moment(MIDNIGHT, year=True) == "2026年11月27日（周五）00:00"
    assert dates("en").moment(MIDNIGHT, year=True) == "00:00 on Friday 27 November 2026"


def test_a_time_of_day_has_seconds_only_where_it_needs_them():
    assert dates("zh").end(MIDNIGHT + 15 * 3600 + 30 * 60, year=False) == "11月27日（周五）15:30"
    assert dates("en").end(MIDNIGHT + 86399, year=False) == "23:59:59 on Friday 27 November"


@pytest.mark.parametrize(
    ("seconds", "zh", "en"),
    [
        (59, "不到 1 分钟", "less than a minute"),
        (60, "1 分钟", "1 minute"),
        (2 * 86400 + 3600, "2 天 1 小时", "2 days 1 hour"),
        (86400 + 2 * 3600 + 3 * 60 + 4, "1 天 2 小时 3 分钟", "1 day 2 hours 3 minutes"),
    ],
)
def test_a_stretch_of_time_leaves_out_what_is_nought(seconds: int, zh: str, en: str):
    assert dates("zh").duration(seconds) == zh
    assert dates("en").duration(seconds) == en


def test_a_placeholder_without_a_value_is_an_error():
    with pytest.raises(KeyError):
        text("zh", "standing.sources", other=1)
    with pytest.raises(KeyError):
        worded("zh", Text("{limit}内", "within {limit}"), {"other": 1})


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_text_is_written_twice(lang: str):
    package = Path(wording.__file__).parent / lang
    keys = [key for path in package.glob("*.py") for key in KEY.findall(path.read_text("utf-8"))]
    assert sorted(key for key, count in Counter(keys).items() if count > 1) == []
