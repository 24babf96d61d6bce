"""Words what the reader's device takes for the present, where an answer or an error hangs on it.

Nothing here reads a clock. A device is certainly wrong where it shows a time before the day on which a text
of the rulebook was last read: no build of the site is older than its rules.
"""

from dataclasses import dataclass

from rules.dates.moment import DAY, Instant, MomentError, day_number, parse_instant
from rules.dates.reader_clock import Clock
from rules.rulebook.sources import SOURCES
from rules.wording import dates, text
from rules.wording.times import Times

# Errors whose cause may be that the present is not what the device takes for it.
_HANGING = ("event-in-future", "bad-pause")


@dataclass(frozen=True, slots=True)
class DeviceText:
    """What is said of the device's clock: the words, and whether it is certainly wrong."""

    words: str
    is_wrong: bool


def device_text(now: Instant, lang: str, clock: Clock) -> DeviceText:
    """Say what the device takes for the present, and where that cannot be.

    Args:
        now: the present by the device.
        lang: ``zh`` or ``en``.
        clock: the clock that the reader goes by.
    """
    read = max(source.read for source in SOURCES)
    since = day_number(read) * DAY
    is_wrong = now < since
    # Seen from then, so that another year than that of the rules is told: nothing else shows a wrong one.
    shown = str(Times(lang, since, clock).minute(now))
    key = "device.wrong" if is_wrong else "device.now"
    return DeviceText(text(lang, key, now=shown, read=dates(lang).written(read)), is_wrong)


def device_error(code: str, where: str, now: str, lang: str, clock: Clock) -> str:
    """Say what is wrong with a request that hangs on the device's clock; empty where it does not.

    Args:
        code: of the error.
        where: the place of the error, a JSON pointer.
        now: the present by the device, as the request names it.
        lang: ``zh`` or ``en``.
        clock: the clock that the reader goes by.
    """
    if where != "/now" and code not in _HANGING:
        return ""
    try:
        present = parse_instant(now)
    except MomentError:
        # The sign of a year that has one is no end of it.
        year = now[:1] + now[1:].partition("-")[0]
        return text(lang, "device.no-such-year", year=int(year)) if year[1:].isdecimal() else ""
    found = device_text(present, lang, clock)
    if found.is_wrong:
        return found.words
    return text(lang, f"device.{code}", now=found.words, error=text(lang, f"error.{code}"))
