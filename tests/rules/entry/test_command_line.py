"""Runs the command line as a reader or another program would, and looks at what it prints and returns."""

import hashlib
import json
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

import rules
from rules.entry.cli import cells
from tests.cases import entries, named, table
from tests.rules.entry.command_line import APPROVED, CASE, CHINA, PEOPLE, door, run

BAD = [
    entry
    for entry in entries("errors.json")
    if ("request" in entry or entry["text"].isprintable())
    and (entry["code"], entry["where"]) != ("missing-field", "/now")
]
"""Bad requests that can be sent as one line; without those that the command line mends by its clock."""


# For people.


@pytest.mark.parametrize(
    ("lang", "told"), [("en", "Thursday 26 November"), ("zh", "11月26日（周四）24:00前")]
)
def test_people_read_the_date_in_their_language(lang: str, told: str):
    done = run("check", *PEOPLE, "--now", "2026-11-20T16:00", "--lang", lang)
    assert (done.returncode, done.stderr) == (0, b"")
    assert told in done.stdout.decode()


def test_people_read_chinese_where_no_language_is_chosen():
    assert run("check", *PEOPLE, "--now", "2026-11-20T16:00").stdout == (
        run("check", *PEOPLE, "--now", "2026-11-20T16:00", "--lang", "zh").stdout
    )


def test_without_now_people_get_what_the_clock_says():
    yesterday = (datetime.now(CHINA) - timedelta(days=1)).strftime("%Y-%m-%dT%H:%M")
    done = run(
        "check", "--flow", "return-online", "--event", f"merchant-approved={yesterday}", "--lang", "en"
    )
    assert done.returncode == 0
    # D is yesterday; the last safe day is D+6 in every hour of today.
    safe_day = datetime.fromisoformat(yesterday) + timedelta(days=6)
    assert f"{safe_day:%A} {safe_day.day} {safe_day:%B}" in done.stdout.decode()


def test_a_day_without_an_hour_can_be_given():
    done = run(
        *("check", "--flow", "intervention", "--event", "merchant-rejected=2026-11-20"),
        *("--now", "2026-11-20T16:00", "--lang", "en"),
    )
    assert done.returncode == 0
    # Some time on the 20th and 48 hours: sure only until the 21st has ended.
    assert "Saturday 21 November" in done.stdout.decode()


@pytest.mark.full(but_each=27)
@named(table("answers.csv")[::4])
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_people_get_an_answer_to_every_kind_of_case(row: Any, lang: str):
    events = [f"--event={event['event']}={event['at']}" for event in row.request["events"]]
    done = run("check", "--flow", row.request["flow"], *events, "--now", row.request["now"], "--lang", lang)
    assert (done.returncode, done.stderr) == (0, b"")
    assert len(done.stdout.decode().splitlines()) > 2


@pytest.mark.parametrize(
    "arguments",
    [
        ["--flow", "no-such", "--event", "paid=2026-11-20"],
        ["--flow", "return-online", "--event", "paid=2026-11-20"],
        ["--flow", "return-online", "--event", "return-requested=2026-02-30"],
        ["--flow", "return-online", "--event", "return-requested"],
        ["--flow", "return-online", "--event", "return-requested="],
        ["--flow", "return-online", "--event", "=2026-11-20"],
        ["--flow", "return-online", "--event", "return-requested=2026-11-20", "--now", "2026-11-25"],
        ["--flow", "return-online", "--event", "return-requested=2026-11-20", "--now", "2026-11-19T00:00"],
        ["--flow", "return-online", "--event", "return-requested=2200-01-01"],
        ["--flow", "return-online"],
        ["--event", "return-requested=2026-11-20"],
        [],
        ["--flow", "return-online", "--event", "return-requested=2026-11-20", "--lang", "fr"],
        ["--json", "-", "--jsonl", "-"],
        ["--no-such-option"],
    ],
    ids=" ".join,
)
def test_a_bad_command_ends_with_status_2_and_says_why(arguments: list[str]):
    done = run("check", *arguments)
    assert done.returncode == 2
    assert done.stdout == b""
    assert len(done.stderr.decode().strip()) > 10


@pytest.mark.parametrize(("lang", "word"), [("zh", "流程"), ("en", "process")], ids=["chinese", "english"])
def test_people_are_told_what_is_wrong_in_their_language(lang: str, word: str):
    done = run("check", "--flow", "no-such", "--event", "paid=2026-11-20", "--lang", lang)
    assert word in done.stderr.decode()


# One request in JSON.


@pytest.mark.parametrize("option", ["--json", "--jsonl"])
def test_json_from_a_file_is_the_doors_answer_and_a_line_end(option: str, tmp_path: Path):
    path = tmp_path / "case.json"
    path.write_text(json.dumps(CASE) + "\n", encoding="utf-8")
    done = run("check", option, path)
    assert (done.returncode, done.stdout, done.stderr) == (0, door(CASE), b"")


def test_json_from_standard_input_is_the_doors_answer_and_a_line_end():
    done = run("check", "--json", "-", given=json.dumps(CASE).encode())
    assert (done.returncode, done.stdout, done.stderr) == (0, door(CASE), b"")


def test_json_over_many_lines_is_one_request():
    done = run("check", "--json", "-", given=json.dumps(CASE, indent=2).encode() + b"\n")
    assert (done.returncode, done.stdout) == (0, door(CASE))


@pytest.mark.parametrize("code", sorted({entry["code"] for entry in BAD}))
def test_json_error_is_printed_like_an_answer_with_status_2(code: str):
    entry = next(entry for entry in BAD if entry["code"] == code)
    text = entry["text"] if "text" in entry else json.dumps(entry["request"])
    done = run("check", "--json", "-", given=text.encode())
    assert (done.returncode, done.stdout, done.stderr) == (2, door(text), b"")
    assert json.loads(done.stdout)["error"]["code"] == code


@pytest.mark.parametrize(
    "given",
    [b"\xff\xfe", b'{"flow":"\xe9"}', b'{"flow":"\xed\xa0\x80"}', b"\xef\xbb\xbf{}", b"", b"\x00", b"{}\xc3"],
)
def test_json_that_is_not_utf_8_is_not_json(given: bytes):
    done = run("check", "--json", "-", given=given)
    error = json.loads(done.stdout)["error"]
    assert (done.returncode, error["code"], error["where"]) == (2, "not-json", "")


def test_json_of_64_kib_is_read_and_one_byte_more_is_too_large():
    fits = json.dumps(CASE).ljust(64 * 1024).encode()
    assert run("check", "--json", "-", given=fits).stdout == door(CASE)
    done = run("check", "--json", "-", given=fits + b" ")
    assert (done.returncode, json.loads(done.stdout)["error"]["code"]) == (2, "too-large")


def test_a_file_that_is_not_there_is_told_without_a_traceback(tmp_path: Path):
    for option in ("--json", "--jsonl"):
        done = run("check", option, tmp_path / "none.json")
        assert done.returncode != 0
        assert done.stdout == b""
        assert b"none.json" in done.stderr


@pytest.mark.parametrize("option", ["--json", "--jsonl"])
def test_a_request_without_now_gets_it_from_the_clock(option: str):
    request = {"flow": "cancel-cod", "events": [{"event": "order-placed", "at": "2020-01-01"}]}
    before = datetime.now(CHINA).replace(microsecond=0)
    done = run("check", option, "-", given=json.dumps(request).encode() + b"\n")
    after = datetime.now(CHINA)
    answer = json.loads(done.stdout)
    assert done.returncode == 0
    assert before <= datetime.fromisoformat(answer["now"]) <= after
    assert done.stdout == door(request | {"now": answer["now"]})


def test_the_door_itself_reads_no_clock():
    request = {"flow": "cancel-cod", "events": [{"event": "order-placed", "at": "2020-01-01"}]}
    error = json.loads(rules.answer(json.dumps(request)))["error"]
    assert (error["code"], error["where"]) == ("missing-field", "/now")


# A request a line.


def test_lines_are_answered_in_their_order():
    requests = [row.request for row in table("deadlines.csv")]
    given = "".join(json.dumps(request) + "\n" for request in requests).encode()
    done = run("check", "--jsonl", "-", given=given)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout == b"".join(door(request) for request in requests)


def test_a_bad_line_gives_its_error_and_the_rest_go_on():
    texts = [entry["text"] if "text" in entry else json.dumps(entry["request"]) for entry in BAD]
    lines = [json.dumps(CASE), "nonsense", json.dumps(CASE), *texts, json.dumps(CASE)]
    done = run("check", "--jsonl", "-", given="\n".join(lines).encode() + b"\n")
    assert done.returncode == 2
    assert done.stdout == b"".join(door(line) for line in lines)


def test_blank_lines_are_not_json():
    done = run("check", "--jsonl", "-", given=b"\n" + json.dumps(CASE).encode() + b"\n  \n")
    assert done.returncode == 2
    assert done.stdout == door("") + door(CASE) + door("  ")


def test_a_last_line_without_its_end_is_answered():
    done = run("check", "--jsonl", "-", given=json.dumps(CASE).encode())
    assert (done.returncode, done.stdout) == (0, door(CASE))


def test_no_lines_get_no_answers():
    done = run("check", "--jsonl", "-")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


def test_lines_end_at_line_feeds_alone():
    odd = '{"flow":"a\u2028b\u2029c\u0085d\x7f"}'
    done = run("check", "--jsonl", "-", given=odd.encode() + b"\r\n" + json.dumps(CASE).encode() + b"\r\n")
    assert done.stdout == door(odd) + door(CASE)


def test_a_line_that_is_not_utf_8_spoils_no_other():
    good = json.dumps(CASE).encode()
    done = run("check", "--jsonl", "-", given=good + b"\n\xff\xfe\n" + good + b"\n\xed\xa0\x80\n" + good)
    assert done.returncode == 2
    first, second, third, fourth, fifth = done.stdout.splitlines(keepends=True)
    assert first == third == fifth == door(CASE)
    assert json.loads(second)["error"]["code"] == json.loads(fourth)["error"]["code"] == "not-json"


def test_an_over_long_line_is_too_large_and_spoils_no_other():
    good = json.dumps(CASE).encode()
    fits = good.ljust(64 * 1024)
    done = run("check", "--jsonl", "-", given=b"\n".join([fits, fits + b" ", good * 5000, good]) + b"\n")
    assert done.returncode == 2
    first, second, third, fourth = done.stdout.splitlines(keepends=True)
    assert first == fourth == door(CASE)
    assert json.loads(second)["error"]["code"] == json.loads(third)["error"]["code"] == "too-large"
    assert json.loads(second)["error"]["where"] == ""


# The flows.


def test_flows_as_json_is_the_text_whose_hash_every_answer_carries():
    done = run("flows", "--json")
    text = done.stdout.removesuffix(b"\n")
    assert done.returncode == 0
    assert json.loads(door(CASE))["engine"]["rules_sha256"] == hashlib.sha256(text).hexdigest()


def test_flows_as_json_is_one_compact_line():
    text = run("flows", "--json").stdout.decode().removesuffix("\n")
    assert "\n" not in text
    assert text == json.dumps(json.loads(text), ensure_ascii=False, separators=(",", ":"))


def test_flows_for_people_names_every_flow_and_its_limits():
    done = run("flows")
    text = done.stdout.decode()
    assert done.returncode == 0
    for flow in ("cancel-online", "cancel-cod", "return-online", "return-cod", "intervention"):
        assert flow in text
    for rule in ("cancel-online.payment", "return-online.tracking-number", "return-cod.refund-voucher"):
        assert rule in text


def test_help_names_both_commands():
    done = run("--help")
    assert done.returncode == 0
    assert "check" in done.stdout.decode()
    assert "flows" in done.stdout.decode()


def test_without_a_command_the_status_is_2():
    assert run().returncode == 2


# What goes into files, and the countdown.


def test_reminders_and_a_picture_are_written_beside_the_answer(tmp_path: Path):
    ics, svg = tmp_path / "case.ics", tmp_path / "case.svg"
    done = run(*APPROVED, "--ics", ics, "--svg", svg)
    assert done.returncode == 0
    assert done.stdout == run(*APPROVED).stdout
    # The safe end of the 26th in China is 16:00 in UTC.
    assert b"\r\nDTEND:20261126T160000Z\r\n" in ics.read_bytes()
    picture = svg.read_text("utf-8")
    assert picture.startswith("<svg ")
    assert "The end of Thursday 26 November" in picture


def test_where_nothing_is_to_come_no_calendar_is_written_and_that_is_said(tmp_path: Path):
    ics = tmp_path / "case.ics"
    refunded = ("--event", "refunded=2026-11-20", "--now", "2026-11-22T12:00")
    done = run("check", "--flow", "return-online", *refunded, "--ics", ics)
    assert done.returncode == 0
    assert b"nothing to be reminded of" in done.stderr
    assert not ics.exists()


def test_a_file_that_cannot_be_written_is_told_without_a_traceback(tmp_path: Path):
    done = run(*APPROVED, "--svg", tmp_path / "no-such-folder" / "case.svg")
    assert done.returncode == 1
    assert b"no-such-folder" in done.stderr


def test_the_countdown_in_the_app_can_be_given():
    # At noon on the 22nd, 4 days and 11 hours left: until 23:00 on the 26th.
    seen = "return-online.tracking-number@2026-11-22T12:00~4d11h"
    done = run(*APPROVED, "--observed", seen)
    assert b"before 23:00 on Thursday 26 November" in done.stdout


def test_with_a_countdown_an_event_needs_no_time():
    # At noon on the 22nd, 4 days and 11 hours left: until 23:00 on the 26th, whenever it was approved.
    case = ("check", "--lang", "en", "--flow", "return-online", "--now", "2026-11-22T12:00")
    seen = "return-online.tracking-number@2026-11-22T12:00~4d11h"
    done = run(*case, "--event", "merchant-approved", "--observed", seen)
    assert b"before 23:00 on Thursday 26 November" in done.stdout
    # The limit and a day before the countdown was seen, from which it is counted, is told to nobody.
    assert b"14 November" not in done.stdout
    refused = run(*case, "--event", "merchant-approved")
    assert refused.returncode == 2
    assert b"missing-field /events/0/at" in refused.stderr


EVIDENCE = [
    *("check", "--lang", "en", "--flow", "evidence-request", "--now", "2026-11-20T16:00"),
    *("--event", "evidence-requested=2026-11-20T15:30"),
]
MEDIATION = [
    *("check", "--lang", "en", "--flow", "complaint-12315", "--now", "2026-07-20T12:00"),
    *("--event", "complaint-accepted=2026-06-01T10:00"),
]


@pytest.mark.parametrize(
    ("case", "option", "form", "others"),
    [
        (APPROVED, "--observed", b"RULE@TIME~LEFT", "tracking-number a@b a@b~ a@b~5 a@b~3m1d @b~1d"),
        (EVIDENCE, "--own-limit", b"RULE=LIMIT", "12h a= a=12 a=h a=12m a=1.5h a=-1d a=1d12h =12h a=12H"),
        (MEDIATION, "--pause", b"RULE=FROM/TO", "a a= a=2026-06-10 a=/2026-06-20 =2026-06-10/2026-06-20"),
    ],
    ids=["countdown", "own limit", "pause"],
)
def test_what_is_in_another_form_ends_with_status_2_and_an_example(
    case: list[str], option: str, form: bytes, others: str
):
    for written in others.split():
        done = run(*case, option, written)
        assert done.returncode == 2, written
        assert form in done.stderr, written


# What a case states, and the end without it and with it.
STATED = {
    # 15:30 on the 20th and 24 hours, or 12.
    "evidence-request.evidence-answer{}12h": (
        *(EVIDENCE, "--own-limit"),
        *(b"before 15:30 on Saturday 21 November", b"before 03:30 on Saturday 21 November"),
    ),
    # 60 days from 1 June end on 31 July; ten days are left out, and ten more end on 10 August.
    "complaint-12315.mediation{}2026-06-10T00:00/2026-06-20T00:00": (
        *(MEDIATION, "--pause"),
        *(b"Friday 31 July", b"Monday 10 August"),
    ),
}


@pytest.mark.parametrize("sign", ["=", ":"])
@pytest.mark.parametrize("stated", STATED)
def test_what_a_case_states_can_be_given_also_as_in_a_link(stated: str, sign: str):
    case, option, without, told = STATED[stated]
    assert without in run(*case).stdout
    assert told in run(*case, option, stated.format(sign)).stdout


def test_an_own_limit_that_cannot_be_is_refused_with_its_place():
    done = run(*EVIDENCE, "--own-limit", "evidence-request.evidence-answer=0d")
    assert done.returncode == 2
    assert b"(bad-limit /own_limits/evidence-request.evidence-answer/value)" in done.stderr


@pytest.mark.parametrize(
    ("written", "refusal"),
    [
        ("complaint-12315.mediation=2026-06-10/2026-06-09", b"(bad-pause /pauses/1/to)"),
        ("complaint-12315.mediation=2026-07-21/", b"(bad-pause /pauses/1/from)"),
        ("complaint-12315.end-notice=2026-06-10/", b"(pause-not-possible /pauses/1/rule)"),
    ],
)
def test_pauses_can_be_given_one_after_the_other_and_each_is_refused_at_its_place(
    written: str, refusal: bytes
):
    first = ["--pause", "complaint-12315.mediation=2026-06-02T00:00/2026-06-04T00:00"]
    done = run(*MEDIATION, *first, "--pause", written)
    assert done.returncode == 2
    assert refusal in done.stderr


def test_pauses_make_the_same_request_as_a_program_would():
    stated = cells.pause("complaint-12315.mediation=2026-06-10T00:00/2026-06-20T00:00")
    going_on = cells.pause("complaint-12315.mediation=2026-07-01/")
    rule = "complaint-12315.mediation"
    assert stated == {"rule": rule, "from": "2026-06-10T00:00", "to": "2026-06-20T00:00"}
    assert going_on == {"rule": rule, "from": "2026-07-01"}


@pytest.mark.parametrize(
    "told", ["--ics=file", "--svg=file", "--observed=a@b~1d", "--own-limit=a=12h", "--pause=a=2026-06-10/"]
)
def test_requests_of_programs_take_no_files_and_nothing_of_a_case_beside_them(told: str):
    done = run("check", "--json", "-", told, given=b"{}")
    assert done.returncode == 2


def test_help_shows_each_option_and_an_example():
    done = run("check", "--help")
    words = ["--event", "--observed", "--own-limit", "--pause", "--ics", "--svg", "--jsonl"]
    assert [word for word in [*words, "examples:", "~1d3h20m"] if word not in done.stdout.decode()] == []
