"""Makes pieces of pages from the rules, each under the name by which pages ask for it."""

from collections.abc import Callable, Mapping

from scripts.pages import (
    checker_form,
    examples,
    facts,
    figures,
    grounds,
    inline,
    phrases,
    repository,
    rule_tables,
)

PIECES: Mapping[str, Callable[..., str]] = {
    "limit": inline.limit,
    "value": inline.value,
    "big_limit": inline.big_limit,
    "big_value": inline.big_value,
    "name": inline.name,
    "cite": inline.cite,
    "grounds": grounds.grounds,
    "standing": inline.standing,
    "how_sure": inline.how_sure,
    "advice": inline.advice,
    "who": inline.who,
    "check": inline.check,
    "topic": inline.topic,
    "fact": facts.fact_sentence,
    "gaps": facts.gaps,
    "facts": facts.fact_list,
    "sources": facts.source_list,
    "source_title": facts.source_title,
    "source_extent": facts.source_extent,
    "standings": facts.standing_list,
    "rule_cards": rule_tables.rule_cards,
    "deadline_table": rule_tables.deadline_table,
    "other_limits": rule_tables.other_limits,
    "readings": rule_tables.readings,
    "example": examples.example,
    "diagram": figures.diagram,
    "checker": checker_form.checker,
    "labels": phrases.labels,
    "phrase": phrases.phrase,
    "copying": phrases.copying,
    "correct": repository.correct,
}
