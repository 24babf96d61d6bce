"""Finds countdowns: what the app shows to be left of a limit, in the units that it shows."""

import re
from dataclasses import dataclass

from rules.extract.model import Span
from rules.extract.numerals import NUMBER, number
from rules.extract.words import TIMERS
from rules.rulebook.model import Flow

_N = rf"(?:[0-9]{{1,3}}|{NUMBER})"
_CLOCK = r"(?P<h{0}>[0-9]{{1,3}}):(?P<m{0}>[0-5][0-9]):[0-5][0-9](?![0-9:])"
_LEFT = rf"(?:(?P<zd>{_N})\s?天\s?)?(?:{_CLOCK.format(1)}|(?:(?P<zh>{_N})\s?个?(?:小时|时|钟头)\s?)?(?:(?P<zm>{_N})\s?分钟?\s?)?(?:{_N}\s?秒)?)"
_LEFT_EN = (
    rf"(?:(?P<ed>[0-9]{{1,3}}|one|two|three|four|five|six|seven)\s?(?:days?|d)\b,?\s?(?:and\s)?)?"
    rf"(?:{_CLOCK.format(2)}|(?:(?P<eh>[0-9]{{1,3}}|one|two|three|four|five|six)\s?(?:hours?|hrs?|h)\b,?\s?(?:and\s)?)?"
    rf"(?:(?P<em>[0-9]{{1,3}})\s?(?:minutes?|mins?|m)\b,?\s?(?:and\s)?)?(?:[0-9]{{1,2}}\s?(?:seconds?|secs?|s)\b)?)"
)
_COUNTDOWN = re.compile(
    rf"(?:还剩下?|剩余(?:时间)?|仅剩|只剩|剩下?|还有|倒计时)[ :]{{0,2}}(?P<zh_left>(?=[0-9〇零一二两三四五六七八九十]){_LEFT})"
    rf"|(?P<zh_auto>(?<![0-9])(?=[0-9])(?:{_LEFT.replace('<z', '<a').replace('<h1', '<h3').replace('<m1', '<m3')}))后(?:将|会)?(?:系统)?(?:自动|关闭|结束|超时)"
    rf"|\b(?:time left|time remaining|remaining|left:|countdown)[ :]{{0,2}}(?P<en_left>(?=[0-9]){_LEFT_EN.replace('<e', '<f').replace('<h2', '<h4').replace('<m2', '<m4')})"
    rf"|(?<![0-9.:])(?P<left_en>(?=[0-9]|\b(?:one|two|three|four|five|six|seven)\b){_LEFT_EN})\s?(?:left|remaining|to go)\b"
)
_TIMERS = {timer: re.compile(pattern) for timer, pattern in TIMERS.items()}
_UNITS = (
    ("days", ("zd", "ad", "ed", "fd")),
    ("hours", ("zh", "ah", "eh", "fh", "h1", "h2", "h3", "h4")),
    ("minutes", ("zm", "am", "em", "fm", "m1", "m2", "m3", "m4")),
)


@dataclass(frozen=True, slots=True)
class Countdown:
    """What is left of a limit.

    Attributes:
        span: the words.
        remaining: what is left, by unit; empty where it is no such thing.
    """

    span: Span
    remaining: dict[str, int]


def countdowns(folded: str) -> list[Countdown]:
    """Return all countdowns in a folded text, in order."""
    return [
        Countdown(Span(match.start(), _end(match)), _remaining(match))
        for match in _COUNTDOWN.finditer(folded)
    ]


def _end(match: re.Match[str]) -> int:
    return match.start() + len(match[0].rstrip())


def _remaining(match: re.Match[str]) -> dict[str, int]:
    found = {}
    for unit, groups in _UNITS:
        shown = next((match[group] for group in groups if match[group]), None)
        value = number(shown) if shown else None
        if value is not None:
            found[unit] = value
    return found


def timer_named(words: str, flow: Flow) -> str | None:
    """Return the timer of a flow that words name, if it is just one."""
    timers = [timer.id for _, timer in flow.timed if timer.id in _TIMERS and _TIMERS[timer.id].search(words)]
    return timers[0] if len(timers) == 1 else None
