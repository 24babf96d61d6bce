"""Answers a request and words the answer, for whatever shows it: a page, a terminal, a file."""

from dataclasses import dataclass

from rules.api.answer import answer_to
from rules.dates.reader_clock import CHINA, Clock
from rules.engine.answer import Answer
from rules.engine.doubt import with_both_ends
from rules.explain import explain, explain_headline
from rules.explain.model import Explanation, Headline
from rules.render.terminal import lines
from rules.render.timeline import draw, marks_of


@dataclass(frozen=True, slots=True)
class ExplainedAnswer:
    """A request that could be answered.

    Attributes:
        given: what the rules say, as it is given to programs.
        answer: the same as it is told to people, see `rules.engine.doubt`.
        words: what is told, in words.
        lang: the language of the words.
        clock: the clock that the reader goes by.
    """

    given: Answer
    answer: Answer
    words: Explanation
    lang: str
    clock: Clock

    @property
    def picture(self) -> str:
        """The case as a drawing."""
        return draw(marks_of(self.answer, self.lang, self.clock), self.lang)

    @property
    def text(self) -> str:
        """The answer as plain lines."""
        return "\n".join(lines(self.words, self.lang))


def answer_and_explain(request: str, lang: str, clock: Clock = CHINA) -> ExplainedAnswer:
    """Answer a request and put the answer in words.

    Raises:
        RequestError: the request cannot be answered.
    """
    given = answer_to(request)
    answer = with_both_ends(given)
    return ExplainedAnswer(given, answer, explain(answer, lang, clock), lang, clock)


def answer_and_lead(request: str, lang: str, clock: Clock = CHINA) -> Headline:
    """Answer a request and put only what the answer leads with in words: of many cases each.

    Raises:
        RequestError: the request cannot be answered.
    """
    return explain_headline(with_both_ends(answer_to(request)), lang, clock)
