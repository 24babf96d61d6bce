"""Answers a request and words the answer, for whatever shows it: a page, a terminal, a file."""

import json
from dataclasses import dataclass
from typing import Any

from rules.api.answer import answer
from rules.api.request import read_request
from rules.dates.reader_clock import CHINA, Clock
from rules.engine.case import Report
from rules.explain import explain
from rules.explain.model import Explanation
from rules.render.terminal import lines
from rules.render.timeline import draw, marks_of

Json = dict[str, Any]


class RefusedError(ValueError):
    """A request has no answer.

    Attributes:
        raw: the text of the answer that says why.
        error: its ``error``, parsed.
    """

    def __init__(self, raw: str) -> None:
        """Keep the answer, and what it says."""
        super().__init__(raw)
        self.raw = raw
        self.error: Json = json.loads(raw)["error"]


@dataclass(frozen=True, slots=True)
class ExplainedAnswer:
    """A request that could be answered.

    Attributes:
        raw: the text of the answer.
        answer: the answer, parsed.
        reports: what was reported.
        words: the answer in words.
        lang: the language of the words.
        clock: the clock that the reader goes by.
    """

    raw: str
    answer: Json
    reports: tuple[Report, ...]
    words: Explanation
    lang: str
    clock: Clock

    @property
    def picture(self) -> str:
        """The case as a drawing."""
        return draw(marks_of(self.answer, self.reports, self.lang, self.clock), self.lang)

    @property
    def text(self) -> str:
        """The answer as plain lines."""
        return "\n".join(lines(self.words, self.lang))


def answer_and_explain(request: str, lang: str, clock: Clock = CHINA) -> ExplainedAnswer:
    """Answer a request and put the answer in words.

    Raises:
        RefusedError: the answer is an error.
    """
    raw = answer(request)
    parsed = json.loads(raw)
    if "error" in parsed:
        raise RefusedError(raw)
    case = read_request(request)
    return ExplainedAnswer(raw, parsed, case.reports, explain(parsed, case, lang, clock), lang, clock)
