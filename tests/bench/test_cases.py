"""The requests of `make bench` are all different, all answered, and of every kind."""

import json

import rules
from bench.cases import LINK, REQUEST, requests
from rules.rulebook.flows import FLOWS

COUNT = 2_000


def test_all_requests_differ_and_are_the_same_each_time():
    made = list(requests(COUNT))
    assert len(set(made)) == COUNT
    assert list(requests(COUNT)) == made


def test_every_request_has_an_answer():
    refused = [request for request in requests(COUNT) if "error" in json.loads(rules.answer(request))]
    assert refused == []


def test_every_flow_comes_up_and_cases_of_several_events():
    made = [json.loads(request) for request in requests(COUNT)]
    assert {request["flow"] for request in made} == set(FLOWS)
    assert {len(request["events"]) for request in made} >= {1, 2, 3, 4}
    assert any("observed" in request for request in made)


def test_the_question_to_the_pages_has_an_answer_and_a_link():
    assert "deadlines" in json.loads(rules.answer(REQUEST))
    for event in json.loads(REQUEST)["events"]:
        assert f"event={event['event']}@{event['at']}" in LINK
