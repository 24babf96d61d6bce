"""Puts an answer in sentences, in one language, for whatever shows them.

The result holds texts and the instants they speak of, and no markup: a page, a terminal and a
printed sheet all show the same sentences. Imports `engine`, `wording`, `rulebook` and `dates`.
"""

from dataclasses import replace

from rules.dates.reader_clock import CHINA, Clock
from rules.engine.answer import Answer
from rules.explain.course import CourseExplainer
from rules.explain.deadlines import DeadlineExplainer
from rules.explain.headline import HeadlineExplainer
from rules.explain.lapses import LapseExplainer
from rules.explain.model import Explanation, Headline
from rules.explain.sentences import last_word, notices
from rules.explain.steps import StepExplainer
from rules.wording import text


def explain(answer: Answer, lang: str, clock: Clock = CHINA) -> Explanation:
    """Put an answer in words.

    Args:
        answer: what the rules say.
        lang: ``zh`` or ``en``.
        clock: the clock that the reader goes by.
    """
    headline = explain_headline(answer, lang, clock)
    unseen = headline.unseen
    deadlines = DeadlineExplainer(answer, lang, clock)
    course = CourseExplainer(answer, lang, clock)
    steps = StepExplainer(answer, lang, clock)
    advised = (*unseen, *headline.notes)
    return Explanation(
        flow=course.flow.id,
        case=course.happened(),
        notices=notices(course.flow, lang),
        headline=headline,
        states=course.states(assumed=bool(unseen)),
        unreported=tuple(course.unseen(step, advised) for step in answer.unreported),
        warnings=tuple(map(course.warning, answer.warnings)),
        deadlines=tuple(deadlines.deadline(deadline, advised) for deadline in answer.deadlines),
        lapsed=tuple(deadlines.deadline(deadline, advised) for deadline in answer.lapsed),
        projection=course.projection(),
        latest=tuple(course.latest()),
        steps=steps.steps(),
        next_paths=tuple(map(steps.next_path, answer.next_paths)),
        withdrawals=steps.withdrawals(),
        others=tuple(
            text(lang, f"event.{step.event}") for step in answer.next_steps if step.actor != "buyer"
        ),
        last_word=last_word(course.flow, lang),
        times=course.china_time(),
    )


def explain_headline(answer: Answer, lang: str, clock: Clock = CHINA) -> Headline:
    """Put what an answer leads with in words; the arguments are those of `explain`."""
    unseen = LapseExplainer(answer, lang, clock).unseen()
    headline = HeadlineExplainer(answer, lang, clock).headline()
    return replace(headline, unseen=unseen, notes=tuple(n for n in headline.notes if n not in unseen))
