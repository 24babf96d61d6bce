"""Writes days, clock times and durations in Chinese."""

import re
from datetime import date

from rules.dates.moment import Instant, calendar_day
from rules.wording.clock import clock, days_hours_minutes, end_of_part, is_midnight, parted
from rules.wording.patterns import Patterns, day_in

PATTERNS = Patterns(
    weekdays=tuple(f"周{day}" for day in "一二三四五六日"),
    months=tuple(str(month) for month in range(1, 13)),
    day="{month}月{day}日（{weekday}）",
    dated="{year}年{month}月{day}日（{weekday}）",
    moment="{day}{clock}",
    midnight="{day}24:00",
    zones=("{place} 时间", "{place}时间"),
    large=r"\d\d:\d\d(:\d\d)?",
)
_LARGE = re.compile(PATTERNS.large)
_UNITS = {
    "minutes": "分钟",
    "hours": "小时",
    "days": "天",
    "working-days": "个工作日",
    "months": "个月",
    "years": "年",
    "yuan": "元",
    "times": "倍",
}


def day(value: date, *, year: bool) -> str:
    """Return ``11月26日（周四）``, with the year in front if asked for."""
    return day_in(PATTERNS, value, year=year)


def written(iso: str) -> str:
    """Return an ISO date, month or year as ``2026年11月20日``, ``2026年11月`` or ``2026 年``."""
    year, *rest = iso.split("-")
    if not rest:
        return f"{year} 年"
    return f"{year}年" + "".join(f"{int(number)}{unit}" for number, unit in zip(rest, "月日", strict=False))


def end(instant: Instant, *, year: bool) -> str:
    """Return the first instant that is too late, midnight as the end of the day before."""
    if is_midnight(instant):
        return PATTERNS.midnight.format(day=day(calendar_day(instant - 1), year=year))
    return moment(instant, year=year)


def large(words: str) -> tuple[str, str, str]:
    """Return a time in three parts, in the middle what is set largest of it: the clock time."""
    return parted(_LARGE, words)


def moment(instant: Instant, *, year: bool) -> str:
    """Return an instant as day and clock time."""
    return PATTERNS.moment.format(day=day(calendar_day(instant), year=year), clock=clock(instant))


def part(day_words: str, first: int, last: int) -> str:
    """Return a part of a day, from and to so many seconds after its midnight."""
    return f"{day_words}{clock(first)}至{end_of_part(last)}之间"


def between(first: str, last: str) -> str:
    """Return a stretch of time from a moment to an end."""
    return f"{first}至{last}之间"


def zone(place: str | None) -> str:
    """Return whose time it is: China's for no place, the reader's own for one without a name."""
    if place is None:
        return "北京时间"
    if not place:
        return "你当地时间"
    return PATTERNS.zones[0 if place[-1].isascii() else 1].format(place=place)


def around(zone_words: str) -> tuple[str, str]:
    """Return what stands before and after a time to name its zone."""
    return zone_words, ""


def duration(seconds: int) -> str:
    """Return a stretch of time in days, hours and minutes, leaving out what is nought."""
    parts = zip(days_hours_minutes(seconds), ("天", "小时", "分钟"), strict=True)
    return " ".join(f"{value} {unit}" for value, unit in parts if value) or "不到 1 分钟"


def quantity(value: int, unit: str) -> str:
    """Return a number with its unit."""
    return f"{value}%" if unit == "percent" else f"{value} {_UNITS[unit]}"
