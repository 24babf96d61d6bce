"""The console's reply has the door's answer, the place of what is wrong, and the request in other forms."""

import json
from typing import Any

import pytest

import rules
from rules.entry.page import reply

REQUEST = """{
  "flow": "intervention",
  "events": [
    {"event": "merchant-rejected", "at": "2026-11-20T15:30"}
  ],
  "now": "2026-11-21T09:00"
}"""


def asked(request: str, lang: str = "en") -> dict[str, Any]:
    question = json.dumps({"console": request, "lang": lang, "check": "https://host/en/check/"})
    told: dict[str, Any] = json.loads(reply(question))
    return told


def marked(request: str) -> tuple[int, str]:
    """The line of what is wrong with a request, and the text that is marked."""
    error = asked(request)["error"]
    # Offsets count UTF-16 units, as a script does.
    units = request.encode("utf-16-le", "surrogatepass")[2 * error["from"] : 2 * error["to"]]
    return error["line"], units.decode("utf-16-le")


def test_the_answer_is_the_doors_byte_for_byte():
    assert asked(REQUEST)["answer"] == rules.answer(REQUEST)
    assert asked("[]")["answer"] == rules.answer("[]")


def test_with_line_breaks_it_says_the_same():
    told = asked(REQUEST)
    assert json.loads(told["pretty"]) == json.loads(told["answer"])
    assert told["pretty"].startswith('{\n  "flow": "intervention",\n')


@pytest.mark.parametrize(
    ("request_", "line", "text"),
    [
        (REQUEST.replace("20T15", "31T15"), 4, '"at": "2026-11-31T15:30"'),
        (REQUEST.replace("merchant-rejected", "nothing"), 4, '"event": "nothing"'),
        # A member that nobody knows, and one whose name has what a pointer writes otherwise.
        (REQUEST.replace('"now"', '"then"'), 6, '"then": "2026-11-21T09:00"'),
        (REQUEST.replace('"now"', '"a/~b"'), 6, '"a/~b": "2026-11-21T09:00"'),
        # What is missing is missing in the bracket that opens here.
        ('{\n"flow": "intervention",\n"events":\n[{}], "now": "2026-11-21T09:00"}', 4, "{"),
        ('{"flow": "intervention",\n"events": [],\n"now": "2026-11-21T09:00"}', 2, "["),
        # Of two members of one name the last counts.
        (REQUEST.replace("\n}", ',\n"now": 1}'), 7, '"now": 1'),
        # After a character that is two units.
        ('{"😀": 1,\n"flow": 1}', 1, '"😀": 1'),
        ("[]", 1, "["),
        # No JSON: too much, cut, and a word that only Python takes for a number, also within a text before.
        ('{"flow":\n"intervention" "events"}', 2, '"'),
        ('{\n"flow": "intervention",\n', 2, ","),
        ('{"flow": "NaN",\n"now": NaN}', 2, "NaN"),
        ("", 1, ""),
    ],
)  # fmt: skip
def test_an_error_has_the_place_that_it_is_about(request_: str, line: int, text: str):
    assert marked(request_) == (line, text)


@pytest.mark.parametrize(
    "request_", ["\ud800", "[" * 100, "x" * 70_000, '{"flow":"' + "x" * 70_000 + '"}', '{"\\ud800":1}']
)
def test_what_cannot_be_taken_apart_is_refused_from_its_beginning(request_: str):
    told = asked(request_)
    assert (told["error"]["line"], told["error"]["from"], told["error"]["to"]) == (1, 0, 1)
    assert told["answer"] == rules.answer(request_)


def test_an_error_is_told_in_the_readers_language_and_has_no_other_forms():
    told = asked(REQUEST.replace("20T15", "31T15"), "zh")
    both = json.loads(told["answer"])["error"]
    assert told["error"]["message"] == both["message"]["zh"]
    assert (told["error"]["code"], told["error"]["where"]) == ("bad-moment", "/events/0/at")
    assert (told["command"], told["link"], told["python"]) == (None, None, None)


STATED = {
    "observed": (
        '{"flow":"intervention","events":[{"event":"merchant-rejected"}],"now":"2026-11-21T12:00","observed":'
        '{"rule":"intervention.intervention-request","remaining":{"minutes":20.0,"days":1,"hours":3},'
        '"at":"2026-11-21T12:00"}}'
    ),
    "own": (
        '{"flow":"evidence-request","events":[{"event":"evidence-requested","at":"2026-11-20T15:30"}],'
        '"now":"2026-11-20T16:00","own_limits":{"evidence-request.evidence-answer":{"value":12,"unit":"hours"}}}'
    ),
    "pauses": (
        '{"flow":"complaint-12315","events":[{"event":"complaint-accepted","at":"2026-06-01"}],'
        '"now":"2026-06-22T12:00","pauses":['
        '{"rule":"complaint-12315.mediation","from":"2026-06-10","to":"2026-06-12"},'
        '{"rule":"complaint-12315.mediation","from":"2026-06-15"}]}'
    ),
}
OPTIONS = {
    "observed": "--observed intervention.intervention-request@2026-11-21T12:00~1d3h20m",
    "own": "--own-limit evidence-request.evidence-answer=12h",
    "pauses": (
        "--pause complaint-12315.mediation=2026-06-10/2026-06-12 "
        "--pause complaint-12315.mediation=2026-06-15/"
    ),
}
PARTS = {
    "observed": "&event=merchant-rejected&now=2026-11-21T12:00"
    "&observed=intervention.intervention-request@2026-11-21T12:00~1d3h20m",
    "own": "&event=evidence-requested@2026-11-20T15:30&now=2026-11-20T16:00"
    "&own_limit=evidence-request.evidence-answer:12h",
    "pauses": "&event=complaint-accepted@2026-06-01&now=2026-06-22T12:00"
    "&pause=complaint-12315.mediation:2026-06-10/2026-06-12&pause=complaint-12315.mediation:2026-06-15/",
}


@pytest.mark.parametrize("stated", STATED)
def test_a_request_becomes_a_command_line_and_a_link_with_all_that_it_states(stated: str):
    told = asked(STATED[stated])
    assert OPTIONS[stated] in told["command"].replace(" \\\n  ", " ")
    assert told["link"].startswith("https://host/en/check/#flow=")
    assert told["link"].endswith(PARTS[stated])


def test_the_lines_of_python_print_the_same_answer(capsys: pytest.CaptureFixture[str]):
    exec(asked(REQUEST)["python"], {})  # noqa: S102 - they are there to be run
    assert capsys.readouterr().out == f"{rules.answer(REQUEST)}\n"
