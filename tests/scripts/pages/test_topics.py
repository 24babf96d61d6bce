"""What the checker says of situations without a time to work out: it rests on facts and leads on."""

import re
from collections import Counter

import pytest

from rules.rulebook.facts import FACTS
from rules.rulebook.flows import FLOWS
from rules.rulebook.model import ADVICE
from rules.wording import LANGUAGES, catalogue, text
from scripts.pages.checker_form import SITUATIONS
from scripts.pages.topics import TOPICS, Topic, topic_text

# Typed from the sheet of facts: what may be said of each.
MAY_CITE = {
    "not-received": {"F2", "F5", "F6", "F60", "F61", "F66", "F80", "F86", "F87"},
    "wrong-item": {"F2", "F6", "F35", "F60", "F61", "F66", "F80", "F86", "F87"},
    "counterfeit": {"F2", "F5", "F6", "F7", "F60", "F61", "F66", "F74", "F80", "F86"},
    "refund-only": {"F2", "F6", "F7", "F60", "F61", "F66", "F80", "F87"},
    "exchange": {"F2", "F6", "F7", "F60", "F61", "F66", "F74", "F80"},
}
# No source gives a time for these.
UNTIMED = ("not-received", "refund-only", "exchange")

each_topic = pytest.mark.parametrize("topic", TOPICS, ids=lambda topic: topic.id)
each_language = pytest.mark.parametrize("lang", LANGUAGES)


@each_topic
def test_a_topic_cites_what_the_sheet_says_of_it_and_each_fact_once(topic: Topic):
    cited = Counter(fact for line in (*topic.steps, *topic.known) for fact in line.facts)
    assert set(cited) == MAY_CITE[topic.id]
    assert set(cited) <= {fact.id for fact in FACTS}
    assert max(cited.values()) == 1


@each_topic
@each_language
def test_a_topic_has_words_in_which_every_number_comes_from_its_facts(topic: Topic, lang: str):
    words = catalogue(lang)
    keys = [f"topic.{line.id}" for line in (*topic.steps, *topic.known)]
    for key in (f"form.situation.{topic.id}", f"topic.{topic.id}.lead", *keys):
        assert words[key]
        assert not re.search(r"\d", re.sub(r"\{\w+\}", "", words[key])), key
    shown = topic_text(topic, lang)
    for line in (*shown.steps, *shown.known):
        assert "{" not in line.words


@each_language
def test_no_words_of_topics_are_left_over(lang: str):
    lines = {f"topic.{line.id}" for topic in TOPICS for line in (*topic.steps, *topic.known)}
    leads = {f"topic.{topic.id}.lead" for topic in TOPICS}
    links = {f"topic.link.{place.split('/')[0]}" for topic in TOPICS for place in topic.links}
    headings = {f"topic.{part}" for part in ("steps", "known", "next-paths", "more", "here")}
    given = {key for key in catalogue(lang) if key.startswith("topic.")}
    asked = {key for key in given if key.startswith("topic.questions")}
    assert given - asked == lines | leads | links | headings


@each_topic
@each_language
def test_it_is_said_once_in_a_list_how_its_lines_stand(topic: Topic, lang: str):
    shown = topic_text(topic, lang)
    for lines in (shown.steps, shown.known):
        said = [line.standing for line in lines if line.standing]
        assert len(said) == len(set(said))
        assert lines[0].standing
    for line in (*shown.steps, *shown.known):
        assert line.facts or line.standing in (ADVICE, None)


def test_a_topic_says_how_its_facts_stand():
    exchange = next(topic_text(topic, "en") for topic in TOPICS if topic.id == "exchange")
    # F60 is unconfirmed and F66 reported: the weaker counts. F61 and F2 stand as F60 does.
    assert [line.standing for line in exchange.steps] == [
        "advice",
        "unconfirmed",
        None,
        None,
        "announced",
        "in-force",
    ]
    assert [line.standing for line in exchange.known] == ["in-force", "announced"]


@each_topic
def test_a_topic_leads_on_to_situations_that_have_a_time(topic: Topic):
    for flow, event in topic.next_paths:
        assert (flow, event) in SITUATIONS
        assert FLOWS[flow].state[FLOWS[flow].event[event].leads_to].timer
    assert ("intervention", "merchant-rejected") in topic.next_paths


@each_topic
def test_a_topic_leads_to_its_question_and_to_the_authority(topic: Topic):
    pages = [place.split("#")[0] for place in topic.links]
    assert pages == ["evidence/", "phrasebook/", "faq/", "complain/"]
    assert f"faq/#{topic.id}" in topic.links


def test_it_is_said_where_no_rule_was_found():
    for topic in TOPICS:
        assert ("没查到规定" in text("zh", f"topic.{topic.id}.lead")) == (topic.id in UNTIMED)
        assert ("We found no rule" in text("en", f"topic.{topic.id}.lead")) == (topic.id in UNTIMED)
