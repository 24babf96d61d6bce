"""Reads a clock time and a part of the day: seconds from the midnight at which the named day begins."""

import re
from typing import NamedTuple

from rules.dates.day_parts import DAY_PARTS
from rules.dates.moment import HOUR, MINUTE
from rules.extract.numerals import number

# As the contract has them; the four of the page's buttons are those of the form.
_NIGHT = (0, 28)
_PARTS: dict[str, tuple[int, int]] = {
    **dict.fromkeys(("凌晨",), DAY_PARTS["early"]),
    **dict.fromkeys(("上午", "早上", "早晨", "清晨", "morning"), DAY_PARTS["morning"]),
    **dict.fromkeys(("中午", "正午", "noon", "midday"), (11, 14)),
    **dict.fromkeys(("下午", "午后", "afternoon"), DAY_PARTS["afternoon"]),
    **dict.fromkeys(("傍晚",), (17, 20)),
    **dict.fromkeys(("晚上", "晚间", "evening"), DAY_PARTS["evening"]),
    **dict.fromkeys(("夜里", "深夜", "半夜", "夜间", "night"), _NIGHT),
    "early morning": (0, 10),
}
# From 18:00 of the day before the morning to 06:00.
LAST_NIGHT = (18, 30)

# Which hours a clock time with the hour so named has beside a part; what is not here is unread.
_FIRST_HALF = {hour: hour for hour in range(1, 12)}
_HALVES: dict[str, dict[int, int]] = {
    "凌晨": {0: 0, 12: 0} | {hour: hour for hour in range(1, 7)},
    "early morning": {0: 0} | {hour: hour for hour in range(1, 10)},
    "上午": _FIRST_HALF,
    "早上": _FIRST_HALF,
    "早晨": _FIRST_HALF,
    "清晨": _FIRST_HALF,
    "morning": _FIRST_HALF,
    **{key: {11: 11, 12: 12, 13: 13, 14: 14, 1: 13, 2: 14} for key in ("中午", "正午", "noon", "midday")},
    **dict.fromkeys(
        ("下午", "午后", "afternoon"),
        {12: 12} | {h: h + 12 for h in range(1, 12)} | {h: h for h in range(13, 24)},
    ),
    "傍晚": {h: h + 12 for h in range(5, 9)} | {h: h for h in range(17, 21)},
    **dict.fromkeys(
        ("晚上", "晚间", "evening"), {h: h + 12 for h in range(6, 12)} | {h: h for h in range(17, 25)}
    ),
    **dict.fromkeys(
        ("夜里", "深夜", "半夜", "夜间", "night"),
        {h: h + 12 for h in range(8, 12)} | {h: h for h in range(20, 25)},
    ),
}
_LAST_NIGHT_HOURS = (
    {h: h + 12 for h in range(6, 12)}
    | {h: h for h in range(18, 24)}
    | {0: 24, 12: 24, 24: 24}
    | {h: h + 24 for h in range(1, 6)}
)
_PAST = {"半": 30, "一刻": 15, "三刻": 45}


class ClockTime(NamedTuple):
    """What a clock showed.

    Attributes:
        seconds: since the midnight at which the named day begins; two where it does not say which half.
        has_seconds: whether it says them.
    """

    seconds: tuple[int, ...]
    has_seconds: bool


def stretch(part: str) -> tuple[int, int]:
    """Return from and to how many seconds after midnight a part of the day lasts."""
    first, beyond = _PARTS[_named(part)]
    return first * HOUR, beyond * HOUR


def clock_time(
    kind: str, words: re.Match[str], part: str | None, *, is_last_night: bool, is_chinese: bool
) -> ClockTime | None:
    """Return what a clock showed, or None where it cannot be.

    Args:
        kind: which way of writing it is.
        words: the clock time.
        part: the part of the day beside it.
        is_last_night: whether it was last night.
        is_chinese: whether the text around is Chinese, where 9:05 is a time of 24 hours.
    """
    hour, minute, second = _numbers(kind, words)
    if hour is None or minute is None or second is None or hour > 24 or minute > 59 or second > 59:
        return None
    if hour == 24 and (minute or second):
        return None
    has_seconds = (kind == "clock" and words["second"] is not None) or (
        kind == "clock2" and words["second2"] is not None
    )
    half = {"clock": "half", "clock3": "half3"}.get(kind)
    hours = _hours(hour, words[half] if half else None, part, is_last_night=is_last_night)
    if hours is None:
        is_exact = (
            hour == 0
            or hour > 12
            or (kind == "clock" and (len(words["hour"]) == 2 or is_chinese))
            or (kind == "clock2" and (words["fen"] is not None or "时" in words[0] or hour == 12))
        )
        hours = (hour,) if is_exact else (hour % 12, hour % 12 + 12)
        if kind in ("clock3", "clock4") and hour > 12:
            return None
    beyond = minute * MINUTE + second
    return ClockTime(tuple(hour * HOUR + beyond for hour in hours), has_seconds) if hours else None


def _hours(hour: int, half: str | None, part: str | None, *, is_last_night: bool) -> tuple[int, ...] | None:
    """Return the hour that the half of the day named beside it makes of it: none where they do not agree.

    None where no half is named.
    """
    if half:
        if hour > 12 or hour == 0:
            return (hour,) if half == "p" and 12 < hour < 24 else ()
        named = hour % 12 + (12 if half == "p" else 0)
        if is_last_night:
            return _of(_LAST_NIGHT_HOURS if half == "p" else {h: h + 24 for h in range(6)}, named)
        if part is None:
            return (named,)
        first, beyond = (edge // HOUR for edge in stretch(part))
        # A part ends with its last hour; a night of two days does not say which of them is meant.
        return (named,) if first <= named <= beyond <= 24 else ()
    if is_last_night:
        return _of(_LAST_NIGHT_HOURS, hour)
    return _of(_HALVES[_named(part)], hour) if part else None


def _of(hours: dict[int, int], hour: int) -> tuple[int, ...]:
    return (hours[hour],) if hour in hours else ()


def _named(part: str) -> str:
    return "early morning" if part.startswith("early") else part


def _numbers(kind: str, words: re.Match[str]) -> tuple[int | None, int | None, int | None]:
    if kind == "clock":
        return int(words["hour"]), int(words["minute"]), int(words["second"] or 0)
    if kind == "clock2":
        minute = _PAST[words["past"]] if words["past"] else number(words["minute2"] or "0")
        return number(words["hour2"]), minute, number(words["second2"] or "0")
    if kind == "clock3":
        return int(words["hour3"]), int(words["minute3"] or 0), 0
    return int(words["hour4"]), 0, 0
