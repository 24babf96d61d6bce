"""Every row of the case tables has the same bytes in the page as here: its answer and all that is shown."""

import json

import pytest
from playwright.sync_api import Page

import rules
from rules.entry.page import reply
from rules.wording import LANGUAGES
from tests.cases import entries, table

pytestmark = pytest.mark.browser

TABLES = ("deadlines.csv", "observed.csv", "answers.csv", "others_wait.csv", "law.csv")
ROWS = [json.dumps(row.request) for name in TABLES for row in table(name)]
BAD = [entry["text"] if "text" in entry else json.dumps(entry["request"]) for entry in entries("errors.json")]
MOMENTS = [
    json.dumps(
        {
            "flow": "cancel-cod",
            "events": [{"event": "order-placed", "at": entry["text"]}],
            "now": "2100-12-31T23:59:59",
        }
    )
    for entry in entries("moments.json")
]

# The checker's own worker, asked one question after the other.
ASK = """async ([worker, questions]) => {
  const python = new Worker(worker, { type: "module" });
  const hear = (name) =>
    new Promise((resolve, reject) => {
      python.onmessage = ({ data }) => {
        if (name in data) resolve(data[name]);
        else if ("failed" in data) reject(new Error(data.failed));
        else if ("lacking" in data) reject(new Error(`The core lacks its function ${data.lacking}.`));
      };
    });
  await hear("ready");
  const replies = [];
  for (const question of questions) {
    python.postMessage(question);
    replies.push(await hear("reply"));
  }
  python.terminate();
  return replies;
}"""


def question(request: str, lang: str) -> str:
    reader = {
        "root": "../",
        "clock": [["2026-10-25T01:00Z", 60]],
        "case": "a1",
        "name": "耳机",
        "link": "https://example.org/#a",
    }
    return json.dumps({"request": request, "lang": lang, **reader})


def asked(page: Page, site: str, questions: list[str]) -> list[str]:
    page.goto(f"{site}check/")
    worker = page.evaluate("new URL('worker.js', document.querySelector('script[type=module]').src).href")
    replies: list[str] = page.evaluate(ASK, [worker, questions])
    return replies


@pytest.mark.full(but_each=2)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_row_of_the_tables_has_the_same_bytes_in_the_page(
    page: Page, site: str, lang: str, *, quick: bool
):
    assert len(ROWS) > 600
    rows = ROWS[:: 9 if quick else 1]
    questions = [question(request, lang) for request in rows]
    replies = asked(page, site, questions)
    for request, asked_for, replied in zip(rows, questions, replies, strict=True):
        assert json.loads(replied)["answer"] == rules.answer(request)
        assert replied == reply(asked_for)


@pytest.mark.full
def test_every_bad_request_and_every_moment_has_the_same_bytes_in_the_page(page: Page, site: str):
    # Half a surrogate pair cannot reach Python from a page: JavaScript sends none.
    requests = [text for text in (*BAD, *MOMENTS) if text.encode("utf-8", "replace").decode() == text]
    assert len(requests) > 440
    replies = asked(page, site, [question(request, "en") for request in requests])
    assert [json.loads(replied)["answer"] for replied in replies] == [rules.answer(text) for text in requests]
