"""The pieces of pages that are made from the rules, by the name under which pages ask for them."""

from collections.abc import Callable, Mapping

from scripts.content import examples, facts, inline, rule_tables

PIECES: Mapping[str, Callable[..., str]] = {
    "limit": inline.limit,
    "value": inline.value,
    "name": inline.name,
    "cite": inline.cite,
    "standing": inline.standing,
    "check": inline.check,
    "notices": facts.notices_block,
    "fact": facts.fact_sentence,
    "gaps": facts.gaps,
    "facts": facts.fact_list,
    "sources": facts.source_list,
    "standings": facts.standing_list,
    "rule_cards": rule_tables.rule_cards,
    "deadline_table": rule_tables.deadline_table,
    "other_limits": rule_tables.other_limits,
    "example": examples.example,
}
