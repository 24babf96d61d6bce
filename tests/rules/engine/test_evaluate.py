"""What no flow of the rulebook does yet is worked out all the same: a made-up flow shows it."""

from rules.dates.moment import parse_instant, parse_moment
from rules.engine.case import NO_OPTIONS, Case, Report
from rules.engine.evaluate import evaluate
from rules.rulebook.limits import days
from rules.rulebook.model import Event, Flow, Provision, State, Timer

WEEK = (Provision(days(7), ("F1",)),)
FLOW = Flow(
    "small",
    "asked",
    (Event("asked", "buyer", "open"), Event("sent", "buyer", "sent")),
    (
        State("open", (), Timer("answer", "merchant", WEEK, "agreed")),
        State("agreed", ("sent",), Timer("sending", "buyer", WEEK, "over")),
        State("sent"),
        State("over"),
    ),
    pays_back=True,
)


def test_of_days_that_are_over_by_one_reading_only_what_is_left_is_waited_for():
    # Asked on Friday the 20th at 15:30: the 7 days end as the 27th begins, at 15:30, or as the 28th begins.
    # On the 27th at noon the first of them is past, and the buyer can send the goods from then on.
    now = parse_instant("2026-11-27T12:00")
    answer = evaluate(Case(FLOW, (Report("asked", parse_moment("2026-11-20T15:30")),), now, NO_OPTIONS))
    agreed, sent = answer.if_others_wait or ()
    assert (agreed.state, agreed.when.earliest, agreed.when.latest) == (
        "agreed",
        parse_instant("2026-11-27T00:00"),
        parse_instant("2026-11-28T00:00"),
    )
    assert (sent.state, sent.when.earliest, sent.when.latest) == (
        "sent",
        now,
        parse_instant("2026-11-28T00:00"),
    )
