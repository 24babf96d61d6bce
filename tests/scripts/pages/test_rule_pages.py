"""Every rule has a page in both languages that says the same, with dates counted by hand."""

import re
from pathlib import Path

import pytest

from rules.rulebook.flows import FLOWS
from rules.wording import LANGUAGES, quantity
from scripts.pages.inline import find_rule
from scripts.pages.rule_pages import pages, write

RULES = [rule for flow in FLOWS.values() for rule in flow.timers]
SUFFIX = {"zh": ".md", "en": ".en.md"}

each_rule = pytest.mark.parametrize("rule", RULES)
each_language = pytest.mark.parametrize("lang", LANGUAGES)


def page(rule: str, lang: str) -> str:
    return pages()[rule.replace(".", "/") + SUFFIX[lang]]


def test_there_is_a_page_for_each_rule_in_each_language_and_no_other():
    assert sorted(pages()) == sorted(
        rule.replace(".", "/") + SUFFIX[lang] for rule in RULES for lang in LANGUAGES
    )


@pytest.mark.full(but_each=4)
@each_rule
def test_both_languages_have_the_same_headings_and_links(rule: str):
    def skeleton(text: str) -> tuple[list[str], list[str]]:
        return re.findall(r"\{ #([\w-]+) \}", text), re.findall(r"\]\(([^)]+)\)", text)

    assert skeleton(page(rule, "zh")) == skeleton(page(rule, "en"))


@pytest.mark.full(but_each=4)
@each_language
@each_rule
def test_a_page_states_its_limit_its_facts_and_the_flow_it_is_of(rule: str, lang: str):
    flow, timer = find_rule(rule)
    text = page(rule, lang)
    assert all(quantity(lang, provision.limit) in text for provision in timer.provisions)
    assert all(f"../../sources.md#{fact.lower()}" in text for fact in timer.facts)
    assert f"../../{flow.id}.md#diagram" in text


@pytest.mark.full(but_each=4)
@each_language
@each_rule
def test_a_page_opens_the_checker_on_what_starts_the_limit(rule: str, lang: str):
    flow, timer = find_rule(rule)
    [(name, event)] = re.findall(r"check\.md#flow=([\w-]+)&event=([\w-]+)", page(rule, lang))
    assert name == flow.id
    assert flow.state[flow.event[event].leads_to].timer == timer


# One rule rests on the article alone, one on a notice of the platform too, which should be read again three
# months earlier, and one on a notice of a repeal, which can wait longer.
CHECKED = {
    "return-online.tracking-number": "20 May 2027",
    "intervention.intervention-request": "20 February 2027",
    "return-cod.refund-voucher": "20 May 2027",
}


@pytest.mark.usefixtures("sources_with_known_days")
@pytest.mark.parametrize(("rule", "again"), CHECKED.items())
def test_a_page_says_when_its_rule_was_checked_and_by_when_it_should_be_again(rule: str, again: str):
    assert f"\n:   On 20 November 2026, to be checked again by {again}." in page(rule, "en")
    year, month = again.split()[2], {"May": 5, "February": 2}[again.split()[1]]
    assert f"\n:   2026年11月20日，最迟{year}年{month}月20日再核对一次。" in page(rule, "zh")


def ends(rule: str, lang: str) -> list[str]:
    """Return the second column of both tables, as it stands."""
    return re.findall(r"^\| [^|]+ \| ([^|]+) \|$", page(rule, lang), re.MULTILINE)


# 7 days from Friday 20 November 2026, 15:30. The first day counts: the 20th to the 26th; elapsed: 15:30 on
# the 27th; the next day counts: the 21st to the 27th. From some time on that day, elapsed ends some time on
# the 27th, that is between the end of the 26th and the end of the 27th. The buyer goes by the earliest end,
# and who waits by the latest.
SEVEN_DAYS = [
    "11月26日（周四）24:00",
    "11月27日（周五）15:30",
    "11月27日（周五）24:00",
]
SEVEN_DAYS_FROM_A_DAY = [
    "11月26日（周四）24:00",
    "11月26日（周四）24:00至11月27日（周五）24:00之间",
    "11月27日（周五）24:00",
]
HEAD = ["什么时候到期", "---"]


def test_seven_days_for_the_buyer_end_as_counted_by_hand():
    safe = "**11月26日（周四）24:00**"
    expected = [*HEAD, *SEVEN_DAYS, safe, *HEAD, *SEVEN_DAYS_FROM_A_DAY, safe]
    assert ends("return-online.tracking-number", "zh") == expected


def test_seven_days_that_the_buyer_waits_end_as_counted_by_hand():
    safe = "**11月27日（周五）24:00**"
    expected = [*HEAD, *SEVEN_DAYS, safe, *HEAD, *SEVEN_DAYS_FROM_A_DAY, safe]
    assert ends("return-online.merchant-receipt", "zh") == expected


def test_hours_have_one_way_of_counting():
    # 48 hours after 15:30 on Friday the 20th is 15:30 on Sunday the 22nd; from some time on that Friday it is
    # between 00:00 on the 22nd, the end of Saturday, and 00:00 on the 23rd, the end of Sunday.
    assert ends("intervention.intervention-request", "en") == [
        "When it ends",
        "---",
        "15:30 on Sunday 22 November",
        "**15:30 on Sunday 22 November**",
        "When it ends",
        "---",
        "between the end of Saturday 21 November and the end of Sunday 22 November",
        "**the end of Saturday 21 November**",
    ]


def test_what_a_page_counts_from_and_what_stops_it_is_the_flow_s():
    text = page("return-online.tracking-number", "en")
    assert "- The seller agreed to my request\n" in text
    # The approval may also be automatic: then another limit ran out first.
    assert "- [Seller’s time to decide](merchant-decision.md): " in text
    assert "- I withdrew my after-sales request → request closed\n" in text


def test_writing_changes_nothing_that_is_up_to_date_and_removes_what_is_gone(tmp_path: Path):
    write(tmp_path)
    written = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*.md")}
    gone = tmp_path / "return-online" / "no-such-rule.md"
    gone.write_text("", encoding="utf-8")
    write(tmp_path)
    assert {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*.md")} == written
