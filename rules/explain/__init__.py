"""An answer becomes sentences here, in one language, for whatever shows them.

The result holds texts and the instants they speak of, and no markup: a page, a terminal and a
printed sheet all show the same sentences.
"""

from rules.case import Case
from rules.explain.course import CourseSpeaker
from rules.explain.deadlines import DeadlineSpeaker
from rules.explain.headline import HeadlineSpeaker
from rules.explain.speaker import Json
from rules.explain.steps import StepSpeaker
from rules.explanation import Explanation
from rules.reader_clock import CHINA, Clock
from rules.sentences import last_word, notices
from rules.wording import text

# Steps that end a case without a decision: offered, but last.
_GIVING_UP = frozenset({"request-withdrawn", "intervention-withdrawn"})


def explain(answer: Json, case: Case, lang: str, clock: Clock = CHINA) -> Explanation:
    """Put an answer in words.

    Args:
        answer: an answer of `rules.answer`, parsed; not an error.
        case: what was asked: warnings speak of its events, deadlines of its pauses.
        lang: ``zh`` or ``en``.
        clock: the clock that the reader goes by.
    """
    headline = HeadlineSpeaker(answer, case, lang, clock).headline()
    deadlines = DeadlineSpeaker(answer, case, lang, clock)
    course = CourseSpeaker(answer, case, lang, clock)
    steps = StepSpeaker(answer, case, lang, clock)
    advised = headline.notes
    # Only a step that leads on beyond the case says which limit would run first.
    ways_up = [step for step in answer["next_steps"] if "deadline" in step]
    within = [step for step in answer["next_steps"] if "deadline" not in step]
    own = [step["event"] for step in within if step["actor"] == "buyer"]
    return Explanation(
        flow=course.flow.id,
        notices=notices(course.flow, lang),
        headline=headline,
        states=course.states(),
        unreported=tuple(course.unseen(step, advised) for step in answer["unreported"]),
        warnings=tuple(map(course.warning, answer["warnings"])),
        deadlines=tuple(deadlines.deadline(window, advised) for window in answer["deadlines"]),
        lapsed=tuple(deadlines.deadline(window, advised) for window in answer["lapsed"]),
        projection=course.projection(),
        latest=tuple(course.latest()),
        steps=tuple(map(steps.step, sorted(own, key=_GIVING_UP.__contains__))),
        no_steps="" if own else steps.no_steps(headline),
        ways_up=tuple(map(steps.way_up, ways_up)),
        others=tuple(text(lang, f"event.{step['event']}") for step in within if step["actor"] != "buyer"),
        last_word=last_word(course.flow, lang),
        times=course.china_time(),
    )
