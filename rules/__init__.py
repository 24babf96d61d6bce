"""Works out time limits of Douyin after-sales: what a buyer's deadline is, and what happens otherwise.

`answer` takes a request as JSON text and gives the answer as JSON text; `read` finds the events and times
for one in a text that somebody wrote. A program that wants values makes a
`Case` of a flow (`FLOWS` has them by id), its `Report` objects and an instant, and calls `evaluate`, which
gives an `Answer` with a `Deadline` for each limit that runs.

An instant is an ``int``, the seconds on a clock in China (UTC+8) since 1970-01-01T00:00 there:
`parse_instant` reads one and `format_instant` prints it. An `Interval` is when something happened or will
happen, as exactly as it is known; `parse_moment` reads it from an instant, a day or two instants. Bounds are
exclusive: an end is the first instant that is too late. Where no latest one is known it is `ENDLESS`.

Nothing here reads a clock or a file, or needs more than the standard library. Errors are `MomentError` (a
text is no moment), `CaseError` (the reports cannot be true together) and ``KeyError`` (no such flow or
event). What each limit rests on is in `Deadline.facts` and `Deadline.sources`.
"""

from rules.api.answer import answer
from rules.dates.moment import (
    ENDLESS,
    Instant,
    Interval,
    MomentError,
    format_instant,
    parse_instant,
    parse_moment,
)
from rules.engine.answer import Answer, Deadline
from rules.engine.case import Case, CaseOptions, Countdown, Report
from rules.engine.evaluate import evaluate
from rules.engine.replay import CaseError
from rules.engine.span import Pause
from rules.rulebook.flows import FLOWS
from rules.rulebook.model import Quantity


def read(request: str) -> str:
    """Find a case in words; never raises for anything a request may hold.

    Args:
        request: a JSON object ``{"text": …, "now": instant}``; ``flow`` may say which events to look for, and
            ``clock`` whose "yesterday" is meant, ``[[instant, minutes ahead of UTC], …]`` (missing: China's).

    Returns:
        ``{"flow": …, "events": […], "observed": …, "unread": […]}``, each found thing with the words it was
        read from, or an object with an ``error`` as `answer` gives it; compact JSON without a newline.
    """
    # Loaded here: most who import the package read no text.
    from rules.extract.door import read as read_text  # noqa: PLC0415

    return read_text(request)


__all__ = [
    "ENDLESS",
    "FLOWS",
    "Answer",
    "Case",
    "CaseError",
    "CaseOptions",
    "Countdown",
    "Deadline",
    "Instant",
    "Interval",
    "MomentError",
    "Pause",
    "Quantity",
    "Report",
    "answer",
    "evaluate",
    "format_instant",
    "parse_instant",
    "parse_moment",
    "read",
]
