"""Tells which deadlines are one addition: an end so many seconds, or China midnights, after what happened.

Whoever knows when the last thing happened, and nothing else, can then work out when the limit ends without
the rest of this package. There is an addition only where nothing else can change the end: one provision, at
all times, in hours or days of the calendar, for a case that states no limit, pause or countdown of its own.
"""

from typing import Literal, NamedTuple

from rules.dates.moment import DAY, HOUR, Instant, Interval
from rules.rulebook import goods
from rules.rulebook.model import Event, Flow, Provision


class Addition(NamedTuple):
    """What to add to the moment of a case's only report to get the end of the limit that it starts.

    Attributes:
        rule: id of the rule whose limit it is.
        unit: ``seconds`` to add to an instant; or ``midnights``, of which the first is the one at which the
            instant's day in China began, counted from 0.
        first: how many, from the moment's earliest instant to the earliest end.
        last: how many, from the moment's last instant (with ``seconds``: from its bound) to the latest end.
        safe: which of the two ends is the safe one.
    """

    rule: str
    unit: Literal["seconds", "midnights"]
    first: int
    last: int
    safe: Literal["first", "last"]

    def due(self, when: Interval) -> Interval:
        """Return when a limit ends that something started at a moment.

        The answer leads with this limit and its safe end as long as the earliest end has not come: from
        then on something else may have begun.
        """
        if self.unit == "seconds":
            return Interval(when.earliest + self.first, when.latest + self.last)
        return Interval(_midnight(when.earliest, self.first), _midnight(when.last, self.last))

    def safe_end(self, when: Interval) -> Instant:
        """Return the safe end of such a limit."""
        due = self.due(when)
        return due.earliest if self.safe == "first" else due.latest


def addition(flow: Flow, event: Event) -> Addition | None:
    """Return what is added to the moment of an event that is all that is known of a case.

    Args:
        flow: the flow of the case.
        event: one of the flow's events.

    Returns:
        None where no limit runs after it, or where its end is no mere addition.
    """
    timer = flow.state[event.leads_to].timer
    # What the flow is not open to some goods for, an addition does not know either.
    if timer is None or flow.id in goods.FLOWS or len(timer.provisions) > 1:
        return None
    (provision,) = timer.provisions
    if not _always_counts_alike(provision):
        return None
    safe: Literal["first", "last"] = "first" if timer.actor == "buyer" else "last"
    value = provision.limit.value
    if provision.limit.unit == "hours":
        return Addition(flow.rule(timer), "seconds", value * HOUR, value * HOUR, safe)
    # The first day counts at the earliest, the next one at the latest; what is elapsed ends between the two.
    return Addition(flow.rule(timer), "midnights", value, value + 1, safe)


def _always_counts_alike(provision: Provision) -> bool:
    """Say whether a provision holds on every day, and ends the same whatever days are worked."""
    return (
        provision.limit.unit in {"hours", "days"}
        and provision.reading is None
        and not provision.moves_off_rest_days
        and not provision.pausable
        and provision.since is None
        and provision.until is None
    )


def _midnight(instant: Instant, count: int) -> Instant:
    return (instant // DAY + count) * DAY
