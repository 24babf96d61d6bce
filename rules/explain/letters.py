"""Writes what there is to send to whom at this point of a case, in Chinese, with its dates filled in."""

from collections.abc import Iterator
from dataclasses import dataclass

from rules.dates.reader_clock import CHINA, Clock
from rules.engine.answer import Answer
from rules.engine.case import Case
from rules.wording import catalogue, text
from rules.wording.times import Times

RECIPIENTS = ("seller", "application", "service", "authority")


@dataclass(frozen=True, slots=True)
class Letter:
    """A text to send.

    Attributes:
        recipient: one of `RECIPIENTS`.
        chinese: the text itself; what stands in 【】 the sender fills in.
        gloss: what it says, in the reader's language; empty for readers of Chinese.
    """

    recipient: str
    chinese: str
    gloss: str


def letters(answer: Answer, lang: str, clock: Clock = CHINA) -> Iterator[Letter]:
    """Yield what there is to write at this point, at most one text for each recipient.

    Args:
        answer: what the rules say.
        lang: ``zh`` or ``en``.
        clock: the clock of the sender, who writes in China's time.
    """
    for recipient in RECIPIENTS:
        key = _key(recipient, answer)
        if key:
            gloss = "" if lang == "zh" else _written(key, answer.case, lang, clock)
            yield Letter(recipient, _written(key, answer.case, "zh", clock), gloss)


def _key(recipient: str, answer: Answer) -> str | None:
    """Return the wording for the first possible state that has any; a flow may have its own for a state."""
    for at in answer.states:
        for name in (f"{answer.case.flow.id}.{at.state}", f"{at.state}.{at.by}", at.state):
            key = f"message.{recipient}.{name}"
            if key in catalogue("zh"):
                return key
    return None


def _written(key: str, case: Case, lang: str, clock: Clock) -> str:
    times = Times(lang, case.now, clock)
    told = (
        text(
            lang,
            "message.event.untimed" if report.is_assumed else "message.event",
            time=times.china_interval(report.when),
            event=text(lang, f"event.{report.event}"),
        )
        for report in case.reports
    )
    return text(lang, key, history=text(lang, "message.and").join(told) + text(lang, "message.end"))
