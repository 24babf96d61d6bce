"""Instants and days are put in words here as seen from now: the year is told only where it is another."""

from rules.moment import MINUTE, Instant, Window, calendar_day
from rules.wording import dates


class Times:
    """Words times in one language, for one reader's now."""

    def __init__(self, lang: str, now: Instant) -> None:
        """Take the language (``zh`` or ``en``) and the instant to look from."""
        self._dates = dates(lang)
        self._year = calendar_day(now).year

    def end(self, instant: Instant) -> str:
        """Return the first instant that is too late, midnight as the end of the day before."""
        return str(self._dates.end(instant, year=self._needs_year(instant - 1)))

    def moment(self, instant: Instant) -> str:
        """Return an instant as day and clock time."""
        return str(self._dates.moment(instant, year=self._needs_year(instant)))

    def minute(self, instant: Instant) -> str:
        """Return an instant whose seconds nobody asks for."""
        return self.moment(instant - instant % MINUTE)

    def window(self, when: Window) -> str:
        """Return when something happened: the instant, or the day where the hour is not known."""
        if not when.half_open:
            return self.moment(when.earliest)
        return str(self._dates.day(calendar_day(when.earliest), year=self._needs_year(when.earliest)))

    def _needs_year(self, instant: Instant) -> bool:
        return calendar_day(instant).year != self._year
