"""Made-up questions get the same whole replies from the checker's worker in every engine as here."""

import json

import pytest

from rules.entry.page import reply
from tests.cases.generated import questions
from tests.engines.launch import Engine
from tests.engines.reader import Reader

pytestmark = pytest.mark.engines

SAMPLE = 40

ASK = """
const [questions] = arguments;
const script = document.querySelector("script[type=module]").src;
const python = new Worker(new URL("worker.js", script), { type: "module" });
const replies = [];
// What one script leaves in its variables, the next one does not see in every engine.
const show = (text) =>
  document.body.append(Object.assign(document.createElement("pre"), { id: "replies", textContent: text }));
python.onmessage = ({ data }) => {
  if ("failed" in data) throw new Error(data.failed);
  if ("reply" in data) replies.push(data.reply);
  else if (!("ready" in data)) return;
  if (replies.length === questions.length) show(JSON.stringify(replies));
  else python.postMessage(questions[replies.length]);
};
"""


def test_whole_replies_are_the_same_bytes_in_every_engine(phone: Engine, site: str):
    asked = questions(SAMPLE)
    reader = Reader(phone, site, "en")
    reader.open("check/")
    reader.run(ASK, asked)
    shown = "return document.getElementById('replies')?.textContent ?? null"
    replies = json.loads(reader.wait_for(lambda: reader.run(shown)))
    assert reader.errors() == []
    assert [*zip(asked, replies, strict=True)] == [(question, reply(question)) for question in asked]
