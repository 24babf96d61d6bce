"""A program that wants values asks with values: what it gets is what the JSON door says of the same case."""

import re
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path

import pytest

from rules import (
    ENDLESS,
    FLOWS,
    Case,
    CaseError,
    CaseOptions,
    Countdown,
    Interval,
    Pause,
    Quantity,
    Report,
    evaluate,
    format_instant,
    parse_instant,
    parse_moment,
)
from rules.rulebook import limits
from rules.rulebook.model import Event, Flow, Provision, State, Timer
from tests import door

README = Path(__file__).parents[2] / "README.md"
HOUR = 3600


def case(flow: str, now: str, *events: tuple[str, str], options: CaseOptions | None = None) -> Case:
    reports = tuple(Report(event, parse_moment(at)) for event, at in events)
    asked = FLOWS[flow], reports, parse_instant(now)
    return Case(*asked, options) if options else Case(*asked)


def test_the_examples_in_the_readme_run_and_print_what_they_say():
    examples = re.findall(r"^```python\n(.*?)^```$", README.read_text("utf-8"), re.DOTALL | re.MULTILINE)
    assert any("evaluate(" in example for example in examples)
    for example in examples:
        printed = StringIO()
        with redirect_stdout(printed):
            exec(example, {})  # noqa: S102 - the project's own
        assert printed.getvalue().split("\n")[:-1] == re.findall(r"print\(.*\)  # (.*)", example)


def test_a_rejection_on_a_day_leaves_the_48_hours_from_its_first_instant():
    (deadline,) = evaluate(
        case("intervention", "2026-11-21T09:00", ("merchant-rejected", "2026-11-20"))
    ).deadlines
    # 00:00 on the 20th and 48 hours; 24:00 on the 20th and 48 hours.
    assert format_instant(deadline.safe) == "2026-11-22T00:00:00+08:00"
    assert deadline.due == (deadline.safe, deadline.safe + 24 * HOUR, False)
    assert (deadline.status, deadline.is_own, deadline.limit) == ("open", True, Quantity(48, "hours"))
    assert [source.id for source in deadline.sources]


def test_the_time_of_somebody_else_is_safe_only_at_its_latest_end():
    (deadline,) = evaluate(
        case("return-online", "2026-11-20T09:00", ("return-requested", "2026-11-20"))
    ).deadlines
    assert not deadline.is_own
    assert deadline.safe == deadline.due.latest == parse_instant("2026-11-23T00:00")


def test_only_what_others_do_can_have_happened_unseen():
    # Both the buyer and the seller can start the buyer's limit of 48 hours: buyers know what they did.
    own = Timer("own", "buyer", (Provision(limits.hours(48), ("F1",)),), "done")
    events = (
        Event("begun", "buyer", "open"),
        Event("asked", "buyer", "waiting"),
        Event("answered", "merchant", "waiting"),
    )
    states = (State("open", ("asked", "answered")), State("waiting", (), own), State("done"))
    flow = Flow("small", "begun", events, states)
    answer = evaluate(
        Case(flow, (Report("begun", parse_moment("2026-11-20T09:00")),), parse_instant("2026-11-20T12:00"))
    )
    # Had the seller answered at once, the limit would end 48 hours after 09:00.
    assert [(it.event, it.earliest) for it in answer.unreported] == [
        ("answered", parse_instant("2026-11-22T09:00"))
    ]


def test_what_is_not_known_to_end_is_endless_and_watched_from_its_first_possible_end():
    began = parse_moment("2026-11-10T09:00")
    running = Pause(began, Interval(parse_instant("2026-11-22T12:00"), ENDLESS))
    answer = evaluate(
        case(
            "complaint-12315",
            "2026-11-22T12:00",
            ("complaint-accepted", "2026-11-02"),
            options=CaseOptions(pauses=(("mediation", running),)),
        )
    )
    (deadline,) = answer.deadlines
    assert deadline.safe == deadline.due.latest == ENDLESS
    assert deadline.watched == deadline.due.earliest
    assert [warning.is_of_pause for warning in answer.warnings][-1]


def test_a_countdown_is_the_end_of_its_limit():
    timer = FLOWS["intervention"].state["rejected"].timer
    assert timer
    seen = parse_instant("2026-11-21T12:00")
    due = Interval(seen + 10 * HOUR, seen + 11 * HOUR, half_open=True)
    answer = evaluate(
        case(
            "intervention",
            "2026-11-21T12:00",
            ("merchant-rejected", "2026-11-20"),
            options=CaseOptions(countdown=Countdown(timer, seen, due)),
        )
    )
    (deadline,) = answer.deadlines
    assert deadline.observed
    assert deadline.observed.due == due
    assert deadline.safe == due.earliest


def test_what_cannot_be_true_together_is_refused_with_its_place():
    events = (("return-requested", "2026-11-20"), ("merchant-approved", "2026-11-18"))
    with pytest.raises(CaseError) as error:
        evaluate(case("return-online", "2026-11-22T12:00", *events))
    assert (error.value.code, error.value.index) == ("events-out-of-order", 1)
    with pytest.raises(KeyError):
        evaluate(case("return-online", "2026-11-22T12:00", ("no-such-event", "2026-11-20")))


def test_values_and_text_say_the_same():
    events = (("return-requested", "2026-11-01"), ("merchant-approved", "2026-11-02T09:00"))
    found = evaluate(case("return-online", "2026-11-03T12:00", *events))
    said = door.ask(door.case("return-online", "2026-11-03T12:00", *events))
    assert [at.state for at in found.states] == [at["state"] for at in said["states"]]
    assert [format_instant(known.safe) for known in found.deadlines] == [
        it["safe"] for it in said["deadlines"]
    ]
    assert len(found.next_steps) + len(found.next_paths) == len(said["next_steps"])
