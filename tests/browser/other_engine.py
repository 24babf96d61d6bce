"""Stands in for the engine and says what no rule would: the page has to show exactly that."""

from dataclasses import replace

from rules.dates.moment import Instant, Interval, parse_instant
from rules.engine.answer import Answer, Deadline, Entered, NextStep, StateAt, Unreported
from rules.engine.case import Case
from rules.rulebook.flows import FLOWS
from rules.rulebook.model import Quantity
from rules.rulebook.review import sources_of

RULE = "return-online.intervention-request"
SAFE = "2031-02-03T04:05"


def at(text: str) -> Instant:
    return parse_instant(text)


def between(earliest: str, latest: str) -> Interval:
    return Interval(at(earliest), at(latest))


def evaluate(case: Case) -> Answer:
    """Answer everything with the same, as of a day of its own."""
    timer = FLOWS["return-online"].state["rejected"].timer
    assert timer
    deadline = Deadline(
        rule=RULE,
        state="rejected",
        timer=timer,
        limit=Quantity(999, "minutes"),
        counts_from=between("2031-01-05T06:07:08", "2031-01-09T10:11:12"),
        readings={
            reading: between(f"2031-03-{day}T13:14:15", f"2031-04-{day}T16:17:18")
            for reading, day in (("first-day-counts", 10), ("elapsed", 11), ("next-day-counts", 12))
        },
        due=between("2031-05-13T19:20:21", "2031-05-14T22:23:24"),
        safe=at(SAFE),
        status="open",
        facts=("F1",),
        standing="in-force",
        sources=sources_of(("F1",)),
        see=(),
        alternatives=(),
        observed=None,
    )
    return Answer(
        case=replace(case, now=at("2031-02-01T01:02:03")),
        states=(StateAt("rejected", "event", between("2031-01-02T03:04:05", "2031-01-02T03:04:06")),),
        deadlines=(deadline,),
        lapsed=(),
        if_nobody_acts=(Entered("closed", between("2031-06-15T01:01:01", "2031-06-16T02:02:02")),),
        if_others_wait=None,
        next_steps=(NextStep("buyer", "intervention-requested", "closed"),),
        next_paths=(),
        unreported=(Unreported("merchant-rejected", "rejected", RULE, timer, at("2031-07-17T03:03:03")),),
        warnings=(),
    )
