"""The requests made up for `make bench` are all different, all answered, and of every kind."""

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


def test_every_flow_and_every_length_of_history_comes_up():
    made = [json.loads(request) for request in requests(COUNT)]
    assert {request["flow"] for request in made} == set(FLOWS)
    assert {len(request["events"]) for request in made} == {1, 2, 3, 4, 5}
    assert any("observed" in request for request in made)
    starts = [request["events"][0]["at"] for request in made]
    assert {len(start) for start in starts} >= {len("2026-11-20"), len("2026-11-20T15:30")}


def test_the_question_to_the_pages_has_an_answer_and_a_link():
    assert "deadlines" in json.loads(rules.answer(REQUEST))
    for event in json.loads(REQUEST)["events"]:
        assert f"event={event['event']}@{event['at']}" in LINK
