"""Working days in mainland China by the package `holidays`, which the rules are not made from."""

from datetime import date

import holidays

# The years whose schedules it was told; of later ones it guesses.
FIRST, LAST = date(2024, 1, 1), date(2026, 12, 31)

# A year's schedule may move the last days of the year before.
_CHINA = holidays.country_holidays("CN", years=range(FIRST.year, LAST.year + 2))


def working(day: date) -> bool:
    """Say whether a day from FIRST to LAST is worked.

    Raises:
        ValueError: the day lies in another year, of which the package would only guess.
    """
    if not FIRST <= day <= LAST:
        raise ValueError(day)
    return _CHINA.is_working_day(day)
