"""Shares what both languages need for telling the time of day and how a stretch of time falls apart."""

import re

from rules.dates.moment import DAY, HOUR, MINUTE, Instant


def clock(instant: Instant) -> str:
    """Return the time of day, with seconds where there are any."""
    hours, rest = divmod(instant % DAY, HOUR)
    minutes, seconds = divmod(rest, MINUTE)
    return f"{hours:02}:{minutes:02}" + (f":{seconds:02}" if seconds else "")


def end_of_part(seconds: int) -> str:
    """Return the time of day at which a part of a day ends: 24:00 with the day."""
    return "24:00" if seconds == DAY else clock(seconds)


def is_midnight(instant: Instant) -> bool:
    """Say whether an instant is both the end of a day and the beginning of the next."""
    return instant % DAY == 0


def days_hours_minutes(seconds: int) -> tuple[int, int, int]:
    """Return a stretch of time in whole days, hours and minutes; what is left of a minute is dropped."""
    days, rest = divmod(seconds, DAY)
    hours, rest = divmod(rest, HOUR)
    return days, hours, rest // MINUTE


def parted(pattern: re.Pattern[str], words: str) -> tuple[str, str, str]:
    """Return words in three parts: before what a pattern fits, that, and after it; all before it if it fits nothing."""
    found = pattern.search(words)
    if found is None:
        return words, "", ""
    return words[: found.start()], found.group(), words[found.end() :]
