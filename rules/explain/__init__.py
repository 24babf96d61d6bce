"""Puts an answer in sentences, in one language, for whatever shows them.

The result holds texts and the instants they speak of, and no markup: a page, a terminal and a
printed sheet all show the same sentences. Imports `engine`, `wording`, `rulebook` and `dates`.
"""

from dataclasses import replace

from rules.dates.reader_clock import CHINA, Clock
from rules.engine.case import Case
from rules.explain.course import CourseExplainer
from rules.explain.deadlines import DeadlineExplainer
from rules.explain.explainer import Json
from rules.explain.headline import HeadlineExplainer
from rules.explain.lapses import LapseExplainer
from rules.explain.model import Explanation
from rules.explain.sentences import last_word, notices
from rules.explain.steps import StepExplainer
from rules.wording import text


def explain(answer: Json, case: Case, lang: str, clock: Clock = CHINA) -> Explanation:
    """Put an answer in words.

    Args:
        answer: an answer of `rules.answer`, parsed; not an error.
        case: what was asked: warnings speak of its events, deadlines of its pauses.
        lang: ``zh`` or ``en``.
        clock: the clock that the reader goes by.
    """
    unseen = LapseExplainer(answer, case, lang, clock).unseen()
    headline = HeadlineExplainer(answer, case, lang, clock).headline()
    headline = replace(headline, unseen=unseen, notes=tuple(n for n in headline.notes if n not in unseen))
    deadlines = DeadlineExplainer(answer, case, lang, clock)
    course = CourseExplainer(answer, case, lang, clock)
    steps = StepExplainer(answer, case, lang, clock)
    advised = (*unseen, *headline.notes)
    # Only a step that leads on beyond the case says which limit would run first.
    next_paths = [step for step in answer["next_steps"] if "deadline" in step]
    within = [step for step in answer["next_steps"] if "deadline" not in step]
    return Explanation(
        flow=course.flow.id,
        notices=notices(course.flow, lang),
        headline=headline,
        states=course.states(assumed=bool(unseen)),
        unreported=tuple(course.unseen(step, advised) for step in answer["unreported"]),
        warnings=tuple(map(course.warning, answer["warnings"])),
        deadlines=tuple(deadlines.deadline(interval, advised) for interval in answer["deadlines"]),
        lapsed=tuple(deadlines.deadline(interval, advised) for interval in answer["lapsed"]),
        projection=course.projection(),
        latest=tuple(course.latest()),
        steps=steps.steps(),
        next_paths=tuple(map(steps.next_path, next_paths)),
        withdrawals=steps.withdrawals(),
        others=tuple(text(lang, f"event.{step['event']}") for step in within if step["actor"] != "buyer"),
        last_word=last_word(course.flow, lang),
        times=course.china_time(),
    )
