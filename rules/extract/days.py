"""Works out which day words name, as seen from the day on which they were written."""

import re
from datetime import date
from typing import NamedTuple

from rules.dates.moment import FIRST_YEAR, LAST_YEAR, day_number
from rules.extract.atoms import DAYS, WEEKDAYS
from rules.extract.mentions import Mention
from rules.extract.numerals import number

_AHEAD = {
    "大前天": -3,
    "前天": -2,
    "昨": -1,
    "今": 0,
    "明": 1,
    "后天": 2,
    "大后天": 3,
    "the day before yesterday": -2,
    "yesterday": -1,
    "today": 0,
    "tomorrow": 1,
    "the day after tomorrow": 2,
    "this": 0,
    "tonight": 0,
}
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_ZH_WEEKDAYS = {"天": 6} | {character: index for index, character in enumerate("一二三四五六日")}
_WEEKS = {"上上": -2, "上": -1, "last": -1, "这": 0, "本": 0, "this": 0, "下": 1, "next": 1}
# 1970-01-01 was a Thursday.
_EPOCH_WEEKDAY = 3


class Day(NamedTuple):
    """A day, and whether the words name it by itself and not as seen from today."""

    number: int
    is_absolute: bool


def weekday_of(day: int) -> int:
    """Return the weekday of a day, counted from Monday as 0."""
    return (day + _EPOCH_WEEKDAY) % 7


def day_of(mention: Mention, today: int, latest: int) -> Day | None:
    """Return the day that is named, or None where there is none such, or it could be several.

    Args:
        mention: words with a day or a weekday.
        today: the day on the clock of whoever wrote them.
        latest: the latest day that it is anywhere the clock may be.
    """
    named, weekday = mention.first(DAYS), mention.first(WEEKDAYS)
    day = _named_day(*named, today, latest) if named else None
    if "day_part" in mention.words or "last_night" in mention.words:
        return Day(
            today + (-1 if "last_night" in mention.words else _ahead(mention.words["day_part"][0])),
            is_absolute=False,
        )
    if not weekday:
        return day
    on = _weekday(weekday[1])
    if named:
        return day if day and on is not None and weekday_of(day.number) == on else None
    return None if on is None else _latest_weekday(weekday[1], on, today)


def _ahead(words: str) -> int:
    return next(days for begun, days in _AHEAD.items() if words.startswith(begun))


def _named_day(kind: str, words: re.Match[str], today: int, latest: int) -> Day | None:
    if kind == "day":
        return Day(today + _ahead(words[0]), is_absolute=False)
    if kind == "monthday":
        return _of_month(words, today)
    year, month, day = _numbers(kind, words)
    if month is None or day is None:
        return None
    if kind in ("ymd", "ymd2", "dmy") or year is not None:
        return _absolute(year, month, day)
    this = _year_of(latest)
    # Long enough to find a leap day.
    days = (_absolute(this - back, month, day) for back in range(9))
    return next((found for found in days if found and found.number <= latest), None)


def _numbers(kind: str, words: re.Match[str]) -> tuple[int | None, int | None, int | None]:
    if kind in ("ymd", "ymd2"):
        year, month, day = (words[f"{part}{1 if kind == 'ymd' else 2}"] for part in "ymd")
        return number(year), number(month), number(day)
    if kind == "dmy":
        return int(words["y3"]), *_which_is_the_month(int(words["d3"]), int(words["m3"]), words["sep3"])
    if kind == "md":
        return None, number(words["m4"]), number(words["d4"])
    if kind == "md2":
        return None, int(words["m5"]), int(words["d5"])
    if kind == "slash":
        return None, int(words["m6"]), int(words["d6"])
    index = "8" if kind == "mdy" else "9"
    year = words[f"y{index}"]
    return int(year) if year else None, _MONTHS.index(words[f"m{index}"][:3]) + 1, int(words[f"d{index}"])


def _which_is_the_month(first: int, second: int, separator: str) -> tuple[int | None, int | None]:
    """Return month and day of a date that ends with its year; with slashes both orders are in use."""
    if separator == "/" and first <= 12 and second <= 12 and first != second:
        return None, None
    return (first, second) if second > 12 else (second, first)


def _of_month(words: re.Match[str], today: int) -> Day | None:
    """Return the latest such day of a month that has begun, or that of the month named."""
    day = number(words["d7"])
    this = date.fromordinal(today + _EPOCH)
    months = [(this.year * 12 + this.month - 1) - back for back in range(3)]
    if words["monthday"] is not None and words["month"]:
        months = [months[1] if words["month"].startswith("上") else months[0]]
    if day is None:
        return None
    for month in months:
        found = _absolute(month // 12, month % 12 + 1, day)
        if found and (found.number <= today or words["month"]):
            return found
    return None


def _absolute(year: int | None, month: int, day: int) -> Day | None:
    if year is None or not FIRST_YEAR <= year <= LAST_YEAR or not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    try:
        return Day(day_number(f"{year:04}-{month:02}-{day:02}"), is_absolute=True)
    except ValueError:
        return None


_EPOCH = date(1970, 1, 1).toordinal()


def _year_of(day: int) -> int:
    return date.fromordinal(day + _EPOCH).year


def _weekday(words: re.Match[str]) -> int | None:
    if words.groupdict().get("zh_day"):
        return _ZH_WEEKDAYS[words["zh_day"]]
    return _WEEKDAYS.index((words["en_day"] or words["short_day"])[:3])


def _latest_weekday(words: re.Match[str], on: int, today: int) -> Day | None:
    which = words["which"] or words["which2"] or words["which3"]
    if which in _WEEKS:
        return Day(today - weekday_of(today) + 7 * _WEEKS[which] + on, is_absolute=False)
    # "On Friday", said on a Friday, may be today or a week ago; "every Friday" is no day.
    if which == "every" or on == weekday_of(today):
        return None
    return Day(today - (weekday_of(today) - on) % 7, is_absolute=False)
