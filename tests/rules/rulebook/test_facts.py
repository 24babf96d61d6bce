"""The facts and sources are those of the fact sheet, figure by figure, and say the same in both languages.

The tables below are typed from the fact sheet, not from the package. What no test here shows: that a
sentence says what its fact says.
"""

import re
from calendar import month_name
from collections import Counter
from datetime import date
from importlib import import_module
from itertools import groupby
from operator import attrgetter
from string import Formatter

import pytest

from rules.explain.sentences import standing_name
from rules.rulebook import limits
from rules.rulebook.facts import FACTS
from rules.rulebook.model import ADVICE, STANDINGS, Quantity, Text
from rules.rulebook.sources import SOURCES
from rules.wording import LANGUAGES, catalogue, text, worded

# The fact sheet's ids, in its order, by the sections in which the page lists them.
SHEET = {
    "intervention": "F1 F2 F3 F4 F8 F5 F6 F7",
    "cancel-cod": "F10 F11 F12 F13",
    "cancel-online": "F20 F21 F22 F23",
    "return-online": "F30 F31 F32 F36 F33 F34 F35",
    "return-cod": "F40 F41 F42 F43 F45 F44",
    "help": "F60 F61 F62 F63 F64 F65 F66 F68 F69 F91 F67",
    "law": "F70 F71 F77 F78 F79 F88 F72 F73 F74 F75 F76",
    "complaint": "F80 F81 F82 F83 F84",
    "others": "F85 F86 F87 F90",
}
IDS = " ".join(SHEET.values()).split()

STANDING_IDS = {
    "unconfirmed": "F1 F2 F3 F4 F20 F21 F22 F23 F30 F31 F32 F33 F60 F61 F62 F63 F67",
    "withdrawn": "F10 F11 F12 F40 F41 F42 F43 F44",
    "contradicted": "F34",
    "announced": "F5 F6 F7 F13 F35 F36 F45 F72 F85 F86 F87",
    "reported": "F64 F66 F68 F69 F91",
    "in-force": "F70 F71 F77 F78 F79 F88 F73 F74 F75 F76 F80 F81 F82 F83 F84 F90",
    "advice": "F8 F65",
}

# Fact, name, number, unit.
QUANTITIES = {
    ("F1", "limit", 48, "hours"),
    ("F3", "limit", 48, "hours"),
    ("F6", "limit", 24, "hours"),
    ("F23", "limit", 24, "hours"),
    ("F30", "limit", 48, "hours"),
    ("F31", "limit", 7, "days"),
    ("F32", "limit", 7, "days"),
    ("F40", "limit", 48, "hours"),
    ("F41", "limit", 7, "days"),
    ("F42", "limit", 7, "days"),
    ("F43", "limit", 48, "hours"),
    ("F64", "wait", 5, "minutes"),
    ("F70", "return", 7, "days"),
    ("F70", "refund", 7, "days"),
    ("F71", "limit", 7, "days"),
    ("F77", "limit", 7, "days"),
    ("F88", "refund", 7, "days"),
    ("F72", "limit", 168, "hours"),
    ("F74", "return", 7, "days"),
    ("F74", "proof", 6, "months"),
    ("F74", "damages", 3, "times"),
    ("F74", "minimum", 500, "yuan"),
    ("F81", "limit", 7, "working-days"),
    ("F82", "mediation", 60, "days"),
    ("F82", "notice", 7, "working-days"),
    ("F82", "former", 45, "working-days"),
    ("F83", "limit", 3, "years"),
    ("F85", "limit", 72, "hours"),
    ("F87", "partial", 30, "percent"),
}
NUMBERS = {
    ("F8", "hotline", "12315"),
    ("F64", "hotline", "95152"),
    ("F64", "reports", "400-140-2108"),
    ("F69", "hotline", "95152"),
    ("F91", "police", "110"),
    ("F91", "advice", "96110"),
    ("F80", "hotline", "12315"),
}
# First and last day, as (month, day) of 2026.
REST_DAYS = [
    ((1, 1), (1, 3)),
    ((2, 15), (2, 23)),
    ((4, 4), (4, 6)),
    ((5, 1), (5, 5)),
    ((6, 19), (6, 21)),
    ((9, 25), (9, 27)),
    ((10, 1), (10, 7)),
]
WEEKEND_DAYS_WORKED = [(1, 4), (2, 14), (2, 28), (5, 9), (9, 20), (10, 10)]

# Facts that state the same limit take it from the same constant, and so do the flows' timers.
SHARED = {
    "INTERVENTION_REQUEST": [("F1", "limit"), ("F3", "limit")],
    "PAYMENT": [("F23", "limit")],
    "MERCHANT_DECISION": [("F30", "limit"), ("F40", "limit")],
    "TRACKING_NUMBER": [("F31", "limit"), ("F41", "limit")],
    "MERCHANT_RECEIPT": [("F32", "limit"), ("F42", "limit")],
    "REFUND_VOUCHER": [("F43", "limit")],
    "EVIDENCE_ANSWER": [("F6", "limit")],
    "NO_REASON_RETURN": [("F70", "return"), ("F71", "limit"), ("F77", "limit")],
    "NO_REASON_REFUND": [("F70", "refund"), ("F88", "refund")],
    "NO_REASON_RETURN_PLATFORM": [("F72", "limit")],
    "DEFECT_RETURN": [("F74", "return")],
    "ACCEPTANCE_DECISION": [("F81", "limit")],
    "MEDIATION": [("F82", "mediation")],
    "MEDIATION_END_NOTICE": [("F82", "notice")],
    "MEDIATION_2019": [("F82", "former")],
    "FREIGHT_CLAIM": [("F85", "limit")],
}

# The fact sheet's dates: published, or in force from.
SOURCE_DATES = {
    "guide-2023": "2023-02-20",
    "dispute-2026": "2026-06-05",
    "no-reason-2026": "2026-06-22",
    "cod-retired-2026": "2026-04-28",
    "fraud-shipping-2026": "2026-07-27",
    "advance-repeal-2025": "2025-12-23",
    "exchange-repeal-2026": "2026-06-05",
    "service-norm-2025": "2025-10-28/2025-11-25",
    "freight-2026": "2026-08-18",
    "consumer-law": "2013",
    "no-reason-measures": "2017/2020",
    "civil-code": "",
    "ecommerce-law": "",
    "complaint-2026": "2026-04-15",
    "court-2022": "2022-03-15",
    "complaint-2019": "2019/2022",
    "holidays-2026": "2025-11",
    "verify-2025": "2025-04",
    "hotline-unified-2025": "2025-12",
    "police-96110": "2019/2025",
    "hotline-2026": "2025/2026",
}

NOTICES = (
    "aJkboynit5yb",
    "aJmEsBoSPU5g",
    "aJikR2KtbpGR",
    "aJo44CiDDaqb",
    "aJcHs3TKfRqU",
    "aJkdxotXV8qx",
    "aJZZCnr9x1Ra",
    "aJaryLS7uH9t",
    "aJpAMtJPdWH7",
)

GAPS = ("decision", "refund", "after-sales-period", "counting-days", "promise")

MONTHS = month_name[1:]

# A number, in digits or in words, and the unit it counts: but 最后一天 and 下一个 count nothing.
ZH_AMOUNT = re.compile(
    r"(?<!最后)(?<!下)(?:\d+|[一二两三四五六七八九十百半]+)\s*个?(?:分钟|小时|天|日|周|星期|月|年|工作日|倍|元|%|百分)"
)
ZH_DATE = re.compile(r"(?:\d{4}\s?年)?\d{1,2}月(?:\d{1,2}日(?:[至、]\d{1,2}日)*)?|\d{4}\s?年")
ZH_TITLE = re.compile(r"《[^》]*》")
EN_AMOUNT = re.compile(
    r"\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|sixty|thirty|hundred)[\s-]+(?:full\s|working\s)?"
    r"(?:minute|hour|day|week|month|year|yuan|times|percent|per cent)|\d\s?%",
    re.IGNORECASE,
)
LATIN_TOUCHES_HAN = re.compile(r"[A-Za-z0-9%}][\u4e00-\u9fff]|[\u4e00-\u9fff][A-Za-z0-9]")

BY_ID = {fact.id: fact for fact in FACTS}
GAP_KEYS = [f"gap.{name}" for name in GAPS]
# What the standing of its facts would hide: only a title was read, no day is planned, copies were read.
BESIDE = {
    "advance-repeal-2025": "只读到标题",
    "cod-retired-2026": "公示没写哪天生效",
    "fraud-shipping-2026": "公示没写哪天生效",
    "freight-2026": "公示没写哪天生效",
    "no-reason-measures": "读的是转载",
}

# Every text by what it is of, in both languages.
GAP_TEXTS = {key: Text(catalogue("zh")[key], catalogue("en")[key]) for key in GAP_KEYS}
OWN_TEXTS = {fact.id: fact.text for fact in FACTS} | GAP_TEXTS
SOURCE_TEXTS = {
    f"{source.id} {name}": getattr(source, name) for source in SOURCES for name in ("title", "extent")
}


def placeholders(template):
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}


def numbers(sentence):
    """Count the numbers in a text, English months as their number."""
    for number, month in enumerate(MONTHS, start=1):
        sentence = re.sub(rf"\b{month}\b", f" {number} ", sentence)
    return Counter(int(digits) for digits in re.findall(r"\d+", sentence))


def values(kind):
    """Return all values of a type, each with its fact and its name."""
    return {
        (fact.id, name, value)
        for fact in FACTS
        for name, value in fact.values.items()
        if isinstance(value, kind)
    }


# --- The data ---


def test_every_fact_is_there_once_in_the_order_of_the_sheet():
    assert [fact.id for fact in FACTS] == IDS


def test_a_fact_lies_in_the_module_of_its_section():
    sections = {
        section: " ".join(fact.id for fact in facts)
        for section, facts in groupby(FACTS, attrgetter("section"))
    }
    assert sections == SHEET
    for section in SHEET:
        module = import_module(f"rules.rulebook.facts.{section.replace('-', '_')}")
        assert {fact.section for fact in module.FACTS} == {section}


def test_standings():
    assert {*STANDING_IDS} <= {*STANDINGS, ADVICE}
    expected = {name: standing for standing, names in STANDING_IDS.items() for name in names.split()}
    assert {fact.id: fact.standing for fact in FACTS} == expected


def test_quantities_are_those_of_the_sheet():
    assert {(fact, name, q.value, q.unit) for fact, name, q in values(Quantity)} == QUANTITIES


def test_phone_numbers_are_those_of_the_sheet():
    assert values(str) == NUMBERS


def test_rest_days_are_those_of_the_sheet():
    rest = [f"{date(2026, *first)}/{date(2026, *last)}" for first, last in REST_DAYS]
    worked = [str(date(2026, *day)) for day in WEEKEND_DAYS_WORKED]
    assert values(tuple) == {("F90", "rest", tuple(rest)), ("F90", "worked", tuple(worked))}


def test_days_worked_are_weekend_days_outside_the_rest_days():
    rest = [tuple(map(date.fromisoformat, span.split("/"))) for span in BY_ID["F90"].values["rest"]]
    for day in map(date.fromisoformat, BY_ID["F90"].values["worked"]):
        assert day.isoweekday() > 5
        assert not any(first <= day <= last for first, last in rest)


@pytest.mark.parametrize("constant", SHARED)
def test_a_limit_is_the_same_object_in_the_facts_that_state_it_and_no_other(constant):
    limit = getattr(limits, constant)
    assert [(fact.id, name) for fact in FACTS for name, v in fact.values.items() if v is limit] == SHARED[
        constant
    ]


def test_every_limit_is_stated_by_a_fact():
    assert {*SHARED} == {name for name, value in vars(limits).items() if isinstance(value, Quantity)}


def test_every_fact_names_its_sources():
    known = {source.id for source in SOURCES}
    for fact in FACTS:
        assert {*fact.sources} <= known
    # The sheet names no source for these two: counsel, and what the app was reported to show.
    assert [fact.id for fact in FACTS if not fact.sources] == ["F65", "F66"]


# The sheet, at its end and at its standings: F45 rests on a title, F13 and F85 on notices that plan no day;
# F71, F77 to F79 and F88 were read in copies. The others say nothing beside their standing.
@pytest.mark.parametrize(
    ("facts", "beside"),
    [
        ("F45", "只读到标题"),
        ("F13 F85", "公示没写哪天生效"),
        ("F71 F77 F78 F79 F88", "读的是转载"),
        ("F5 F70 F72 F73 F80", ""),
    ],
)
def test_what_the_standing_of_a_fact_hides_is_said_beside_it(facts, beside):
    for fact in facts.split():
        standing = BY_ID[fact].standing
        named = standing_name(standing, (fact,), "zh")
        assert named.removeprefix(text("zh", f"standing.{standing}")).removeprefix(" · ") == beside, fact


def test_a_rule_says_beside_its_standing_only_what_its_weakest_facts_hide():
    # F72 is announced, with a day; F71, read in copies, stands more firmly.
    assert standing_name("announced", ("F71", "F72"), "en") == "officially announced"
    assert standing_name("in-force", ("F70", "F71"), "en") == "in force · read in copies"


def test_every_fact_to_see_exists_and_is_another():
    for fact in FACTS:
        assert {*fact.see} <= {*IDS} - {fact.id}


def test_a_fact_that_no_longer_holds_leads_to_what_does():
    for fact in FACTS:
        if fact.standing in {"withdrawn", "contradicted", "superseded"}:
            assert any(BY_ID[name].standing in {"announced", "in-force"} for name in fact.see), fact.id
    assert BY_ID["F34"].see == ("F35",)
    assert all("F13" in fact.see for fact in FACTS if fact.standing == "withdrawn")


def test_sources_and_their_dates():
    assert {source.id: source.date for source in SOURCES} == SOURCE_DATES
    assert len(SOURCES) == len(SOURCE_DATES)


def test_every_notice_of_the_platform_has_its_address():
    addresses = [part for source in SOURCES for part in source.where.split() if "://" in part]
    assert addresses == [f"https://school.jinritemai.com/doudian/web/article/{name}" for name in NOTICES]


# --- The texts ---


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_facts_and_sources_say_is_no_wording(lang):
    own = {key for key in catalogue(lang) if key.split(".")[0] in {"fact", "gap", "source", "beside"}}
    assert own == {*GAP_KEYS}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_text_states_every_quantity_and_phone_number_of_its_fact(lang):
    for fact in FACTS:
        stated = {name for name, value in fact.values.items() if not isinstance(value, tuple)}
        assert placeholders(getattr(fact.text, lang)) == stated, fact.id


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_text_can_be_filled(lang):
    for fact in FACTS:
        filled = worded(lang, fact.text, fact.values)
        assert "{" not in filled, fact.id
        for value in fact.values.values():
            shown = value.value if isinstance(value, Quantity) else value
            assert isinstance(value, tuple) or str(shown) in filled, fact.id


def test_gaps_and_sources_have_nothing_to_fill():
    for name, words in {**GAP_TEXTS, **SOURCE_TEXTS}.items():
        assert not placeholders(words.zh + words.en), name


def test_both_languages_name_the_same_numbers():
    for name, words in {**OWN_TEXTS, **SOURCE_TEXTS}.items():
        assert numbers(words.zh) == numbers(words.en), name


def test_no_quantity_is_typed_into_a_text():
    for name, words in OWN_TEXTS.items():
        chinese = ZH_DATE.sub("", ZH_TITLE.sub("", words.zh))
        assert not ZH_AMOUNT.search(chinese), name
        assert not EN_AMOUNT.search(words.en), name
        for _, _, number in NUMBERS:
            assert number not in words.zh + words.en, name


@pytest.mark.parametrize(
    ("pattern", "typed"),
    [
        (ZH_AMOUNT, "在 48 小时内"),
        (ZH_AMOUNT, "七天内"),
        (ZH_AMOUNT, "7 个工作日"),
        (EN_AMOUNT, "within 48 hours"),
        (EN_AMOUNT, "seven days"),
        (EN_AMOUNT, "up to 30%"),
        (LATIN_TOUCHES_HAN, "打开App"),
    ],
)
def test_the_patterns_find_what_they_are_for(pattern, typed):
    assert pattern.search(typed)


def test_chinese_has_a_space_beside_latin_and_no_half_width_marks():
    for name, words in {**OWN_TEXTS, **SOURCE_TEXTS}.items():
        bare = ZH_DATE.sub("日", worded("zh", words, BY_ID[name].values if name in BY_ID else {}))
        assert not LATIN_TOUCHES_HAN.search(bare), name
        assert not re.search(r"[\u4e00-\u9fff][,;:!?()]|[,;!?()][\u4e00-\u9fff]", bare), name
        unled = bare.replace("」→", "").replace("→ ", "")
        assert not re.search(r"[，。；：、！？（）《》「」] | [，。；：、！？（）]|  ", unled), name


@pytest.mark.parametrize("source", [s for s in SOURCES if s.where.startswith("arts. ")], ids=lambda s: s.id)
def test_the_articles_read_are_the_same_in_data_and_texts(source):
    read = numbers(source.where)
    assert not read - numbers(source.extent.zh)
    assert not read - numbers(source.extent.en)


def test_rest_days_typed_into_the_texts_are_those_of_the_data():
    spans = [(*first, last[1]) for first, last in REST_DAYS]
    chinese, english = BY_ID["F90"].text.zh, BY_ID["F90"].text.en
    found = re.findall(r"(\d+)月(\d+)日至(\d+)日", chinese)
    assert [tuple(map(int, span)) for span in found] == spans
    found = re.findall(rf"(\d+) to (\d+) ({'|'.join(MONTHS)})", english)
    assert [(MONTHS.index(month) + 1, int(first), int(last)) for first, last, month in found] == spans

    worked = chinese[chinese.index("周末上班") :]
    days = [
        (int(month), int(day))
        for month, listed in re.findall(r"(\d+)月((?:\d+日、?)+)", worked)
        for day in re.findall(r"\d+", listed)
    ]
    assert days == WEEKEND_DAYS_WORKED
    worked = english[english.index("Weekend days worked") :].split(". ")[0]
    days = [
        (MONTHS.index(month) + 1, int(day))
        for listed, month in re.findall(rf"((?:\d+ (?:and )?)+)({'|'.join(MONTHS)})", worked)
        for day in re.findall(r"\d+", listed)
    ]
    assert days == WEEKEND_DAYS_WORKED
