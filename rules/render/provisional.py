"""Draws the board of an answer before there is one: the sentence of a limit, with room for a time."""

from dataclasses import replace

from rules.dates.moment import Instant, at
from rules.dates.reader_clock import CHINA, Clock
from rules.engine.answer import Answer
from rules.engine.case import Case, Report
from rules.engine.evaluate import evaluate
from rules.explain.headline import HeadlineExplainer
from rules.explain.model import Happened, Headline, Sentence, When
from rules.explain.sentences import notices
from rules.render.board import case_line, notice, sentence
from rules.render.svg.markup import escape
from rules.rulebook.model import Event, Flow
from rules.wording import dates, text

# When what is shown as an example happened, and is asked about: the words hold for every other time.
_SOME_TIME: Instant = 0
# A clock that is not China's, and whose name is filled in.
_ELSEWHERE = Clock(((_SOME_TIME, 0),), "{place}")


def provisional_board(flow: Flow, event: Event, lang: str, root: str) -> str:
    """Return the board of the limit that an event starts, as HTML without a time.

    Its sentence stands there twice, for clocks that show China's time (``data-clock="china"``) and for all
    others (``own``), whose name goes in the place of ``{zone}``; then the same time in China. Empty ``time``
    elements are where the end belongs. Last comes an empty line for what the time is worth.

    Args:
        flow: the flow of the case.
        event: what happened last; a limit runs after it.
        lang: ``zh`` or ``en``.
        root: relative address of the language's first page, with a slash at its end.
    """
    example = evaluate(Case(flow, (Report(event.id, at(_SOME_TIME)),), _SOME_TIME))
    here, elsewhere = (_headline(example, lang, clock) for clock in (CHINA, _ELSEWHERE))
    case = Happened(text(lang, f"event.{event.id}"), text(lang, "form.provisional.case"))
    return (
        f"{case_line(case, lang)}{''.join(notice(fact, root) for fact in notices(flow, lang))}"
        f'<section class="dc-headline" data-tone="{here.tone}" data-left="">'
        f'<p class="dc-sentence" data-clock="china">{sentence(here, lang)}</p>'
        f'<p class="dc-sentence" data-clock="own">{sentence(elsewhere, lang)}</p>'
        f'<p class="dc-in-china">{_plainly(elsewhere.in_china)}</p>'
        '<p class="dc-remaining"></p></section>'
    )


def _headline(example: Answer, lang: str, clock: Clock) -> Headline:
    headline = HeadlineExplainer(example, lang, clock).headline()
    return replace(
        headline,
        sentence=_with_room(headline.sentence, lang, clock),
        in_china=_with_room(headline.in_china, lang, clock),
    )


def _with_room(words: Sentence, lang: str, clock: Clock) -> Sentence:
    """Return a sentence in which times have no words yet, and the reader's clock no name."""
    zone = str(dates(lang).zone(clock.place))
    return tuple(
        When(part.at, "") if isinstance(part, When) else part.replace(zone, "{zone}") for part in words
    )


def _plainly(words: Sentence) -> str:
    return "".join("<time></time>" if isinstance(part, When) else escape(part) for part in words)
