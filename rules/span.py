"""A period of time becomes instants only under a reading, and this module is where that happens.

"Within 7 days" can be read in three ways, and the source of most rules settles none of them. Ends
are exclusive: the instant returned is the first that is too late.
"""

from rules.model import Quantity
from rules.moment import DAY, HOUR, Instant, Window

FIRST_DAY_COUNTS = "first-day-counts"
ELAPSED = "elapsed"
NEXT_DAY_COUNTS = "next-day-counts"
READINGS = (FIRST_DAY_COUNTS, ELAPSED, NEXT_DAY_COUNTS)

# How many days after the starting day a calendar reading begins to count.
_COUNTS_AFTER = {FIRST_DAY_COUNTS: 0, NEXT_DAY_COUNTS: 1}
_SECONDS = {"hours": HOUR, "days": DAY}


def end(limit: Quantity, start: Window, reading: str) -> Window:
    """Return when a period that began in ``start`` is over: the first instant that is too late.

    Args:
        limit: the period, in hours or days. Hours have one reading whatever ``reading`` says.
        start: when it began.
        reading: one of `READINGS`.

    Returns:
        The window in which the period ends. Under a calendar reading that is the midnight after
        the counted days, so that a whole day gives one instant; under ``elapsed`` a window keeps
        its width.

    Raises:
        KeyError: the unit or the reading is not known.
    """
    if limit.unit == "hours" or reading == ELAPSED:
        period = limit.value * _SECONDS[limit.unit]
        return Window(start.earliest + period, start.latest + period, start.half_open)
    days = limit.value + _COUNTS_AFTER[reading]
    return Window(_midnight(start.earliest, days), _midnight(start.last, days))


def _midnight(instant: Instant, days: int) -> Instant:
    """Return 00:00 on the day that comes ``days`` days after the day of ``instant``."""
    return (instant // DAY + days) * DAY
