"""A text is read at the page's door and on the command line as `rules.read` reads it."""

import json
from pathlib import Path

import pytest

import rules
from rules.entry.page import reply
from rules.wording import LANGUAGES
from tests.rules.entry.command_line import run, start

NOW = "2026-11-29T12:00"
TEXT = "昨晚9点商家拒绝了，还剩1天3小时可以申请平台介入。\n前天"
REQUEST = json.dumps({"text": TEXT, "now": NOW, "flow": "intervention"})


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_page_gets_the_raw_answer(lang: str):
    told = json.loads(reply(json.dumps({"read": REQUEST, "lang": lang})))
    assert told["ok"] is True
    assert told["answer"] == rules.read(REQUEST)


@pytest.mark.parametrize(("lang", "words"), [("zh", "20000 字"), ("en", "20,000 characters")])
def test_the_page_is_told_in_its_language_that_a_text_is_too_long(lang: str, words: str):
    request = json.dumps({"text": "字" * 20_001, "now": NOW})
    told = json.loads(reply(json.dumps({"read": request, "lang": lang})))
    assert told["ok"] is False
    assert json.loads(told["answer"])["error"]["code"] == "too-large"
    assert words in told["message"]


@pytest.mark.process
def test_a_request_is_replied_to_byte_for_byte(tmp_path: Path):
    asked = tmp_path / "request.json"
    asked.write_text(REQUEST, "utf-8")
    for done in (
        run("read", "--json", asked),
        start("read", "--json", "-", given=REQUEST.encode(), LC_ALL="C"),
    ):
        assert (done.returncode, done.stdout) == (0, f"{rules.read(REQUEST)}\n".encode())


def test_without_now_a_request_is_read_by_the_clock():
    found = json.loads(run("read", "--json", "-", given='{"text":"刚刚商家拒绝了"}'.encode()).stdout)
    assert [event["event"] for event in found["events"]] == ["merchant-rejected"]


@pytest.mark.parametrize(
    ("request_text", "code"),
    [(b'{"text":1}', "wrong-type"), (b"\xff", "not-json"), (b'"' + b"x" * 262_143 + b'"', "too-large")],
)
def test_a_bad_request_gets_its_error_and_ends_with_2(request_text: bytes, code: str):
    done = run("read", "--json", "-", given=request_text)
    assert (done.returncode, json.loads(done.stdout)["error"]["code"]) == (2, code)


TOLD = {
    "zh": (
        *(
            "平台介入",
            "11月28日（周六）21:00：商家拒绝了我的申请",
            "「昨晚9点商家拒绝了」",
            "还剩 1 天 3 小时",
        ),
        *("「还剩1天3小时」", "没看懂的：", "「前天」"),
    ),
    "en": (
        *("21:00 on Saturday 28 November: The seller turned my request down", "1 day 3 hours left"),
        *("Not understood:", "“前天”"),
    ),
}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_people_read_what_was_understood_from_which_words_and_what_was_not(lang: str):
    done = run("read", "--flow", "intervention", "--now", NOW, "--lang", lang, "-", given=TEXT.encode())
    assert (done.returncode, done.stderr) == (0, b"")
    assert [words for words in TOLD[lang] if words not in done.stdout.decode()] == []


def test_people_are_told_that_nothing_was_read():
    done = run("read", "--lang", "en", "-", given=b"Hello")
    assert done.stdout == b"Nothing that happened could be read in this.\n"


def test_people_are_told_what_is_wrong_in_their_language():
    done = run("read", "--flow", "x", "--lang", "en", "-", given=b"")
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"There is no such process" in done.stderr


def test_a_request_stands_alone():
    for arguments in (("--json", "-", "--flow", "intervention"), ()):
        assert run("read", *arguments).returncode == 2
