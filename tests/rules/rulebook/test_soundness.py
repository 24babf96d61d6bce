"""The data is sound, and the check that says so sees each kind of mistake."""

from dataclasses import replace

import pytest

from rules.rulebook import limits
from rules.rulebook.facts import FACTS
from rules.rulebook.flows import FLOWS
from rules.rulebook.model import Event, Fact, Flow, NextPath, Provision, Quantity, Source, State, Text, Timer
from rules.rulebook.soundness import problems
from rules.rulebook.sources import SOURCES

WORDS = Text("", "")
SOURCE = Source("guide", WORDS, WORDS, "2023", "", read="2026-11-20", review_by="2027-05-20")
FACT = Fact(
    "F1",
    "section",
    "unconfirmed",
    ("guide",),
    WORDS,
    {"limit": limits.hours(1), "days": limits.days(3), "working": limits.working_days(7)},
)
PROVISION = Provision(limits.hours(1), ("F1",))
TIMER = Timer("wait", "buyer", (PROVISION,), "done")
FLOW = Flow(
    "small",
    "begun",
    (Event("begun", "buyer", "open"), Event("ended", "buyer", "done"), Event("dropped", "platform", "done")),
    (State("open", ("dropped", "ended"), TIMER), State("done")),
)


def found(
    flow: Flow = FLOW, facts: tuple[Fact, ...] = (FACT,), sources: tuple[Source, ...] = (SOURCE,)
) -> str:
    return "; ".join(problems([flow], facts, sources))


def test_the_data_of_the_package_is_sound():
    assert list(problems(FLOWS.values(), FACTS, SOURCES)) == []


def test_a_sound_flow_has_no_problems():
    assert found() == ""


def with_timer(**changes: object) -> Flow:
    open_, done = FLOW.states
    return replace(FLOW, states=(replace(open_, timer=replace(TIMER, **changes)), done))


def with_provision(**changes: object) -> Flow:
    return with_timer(provisions=(replace(PROVISION, **changes),))


def with_versions(*days: tuple[str | None, str | None]) -> Flow:
    """Let several provisions follow one another, each from a day to another."""
    return with_timer(provisions=tuple(replace(PROVISION, since=since, until=until) for since, until in days))


def with_onward(*ways: NextPath) -> Flow:
    open_, done = FLOW.states
    return replace(FLOW, states=(open_, replace(done, next_paths=ways)))


def with_states(*states: State) -> Flow:
    return replace(FLOW, states=states)


def with_events(*events: Event) -> Flow:
    return replace(FLOW, events=(*FLOW.events, *events))


def with_own_steps(*steps: str) -> Flow:
    """Let the buyer begin anew as well as end it, in the order given."""
    begun, *others = FLOW.events
    return replace(
        FLOW,
        events=(begun, Event("retried", "buyer", "open"), *others),
        states=(State("open", (*steps, "dropped"), TIMER), State("done")),
    )


@pytest.mark.parametrize(
    "flow",
    [
        # Only the first thing that the buyer can do has to lead on.
        with_own_steps("ended", "retried"),
        # Versions may stand in any order, beside one that holds at all times.
        with_versions((None, None), ("2026-04-15", None), ("2020-01-01", "2026-04-15"), (None, "2020-01-01")),
        # Days may be counted by themselves, by the working day, moved and paused, once it is said how.
        with_provision(limit=limits.days(3)),
        with_provision(limit=limits.days(3), reading="elapsed"),
        with_provision(limit=limits.hours(1), reading="next-day-counts"),
        with_provision(
            limit=limits.working_days(7), reading="next-day-counts", moves_off_rest_days=True, pausable=True
        ),
        # A flow may lead on into itself.
        with_onward(NextPath("small", "begun"), NextPath("small", "ended")),
        # Where somebody else's limit runs, the buyer need not have anything to do.
        replace(
            FLOW,
            states=(State("open", ("dropped", "ended"), replace(TIMER, actor="merchant")), State("done")),
        ),
    ],
    ids=[
        "with a way back",
        "versions",
        "days",
        "days elapsed",
        "hours from midnight",
        "working days",
        "onward",
        "of somebody else",
    ],
)
def test_what_only_looks_like_a_mistake_is_none(flow: Flow):
    assert found(flow) == ""


@pytest.mark.parametrize(
    ("flow", "problem"),
    [
        (replace(FLOW, starts_with="never"), "starts with the unknown event never"),
        (with_events(Event("ended", "buyer", "open")), "event ended is defined 2 times"),
        (with_events(Event("lost", "buyer", "open")), "event lost is never possible"),
        (with_events(Event("sent", "buyer", "nowhere")), "event sent leads to the unknown state nowhere"),
        (with_events(Event("sent", "nobody", "open")), "event sent is done by the unknown actor nobody"),
        (with_events(Event("sent", "buyer", "open", ("F9",))), "event sent cites the unknown fact F9"),
        (with_states(*FLOW.states, State("done")), "state done is defined 2 times"),
        (with_states(*FLOW.states, State("island")), "state island cannot be reached"),
        (with_states(FLOW.states[0], State("done", facts=("F9",))), "state done cites the unknown fact F9"),
        (
            with_states(State("open", ("ended", "flown"), TIMER), State("done")),
            "takes the unknown event flown",
        ),
        (
            with_states(State("open", ("ended",) * 2), State("done")),
            "takes the event ended is defined 2 times",
        ),
        (
            with_states(State("open", ("ended",), TIMER), State("done", ("begun",))),
            "state open has no way out",
        ),
        (
            with_states(
                State("open", ("ended",), TIMER),
                State("done", (), replace(TIMER, id="t", actor="merchant", lapses_into="open")),
            ),
            "state open lapses in a circle",
        ),
        (
            with_states(State("open", ("dropped",), TIMER), State("done")),
            "state open gives the buyer a limit and nothing to do",
        ),
        (
            # The way of another state runs into the one without a step.
            with_states(
                State("open", ("ended",), TIMER),
                State("done", (), replace(TIMER, id="t", lapses_into="end")),
                State("end"),
            ),
            "state done gives the buyer a limit and nothing to do",
        ),
        (
            with_states(
                State("open", ("ended",), TIMER),
                State("done", (), replace(TIMER, lapses_into="end")),
                State("end"),
            ),
            "small: timer wait is defined 2 times",
        ),
        (with_own_steps("retried", "ended"), "state open comes back to itself if others wait"),
        (
            with_states(
                State("open", ("ended", "dropped"), TIMER),
                State("done", (), replace(TIMER, id="t", actor="merchant", lapses_into="open")),
            ),
            "state done comes back to itself if others wait",
        ),
        (with_timer(lapses_into="nowhere"), "timer wait lapses into the unknown state nowhere"),
        (with_timer(actor="nobody"), "timer wait waits for the unknown actor nobody"),
        (with_provision(limit=Quantity(0, "hours")), "limit that cannot be counted: 0 hours"),
        (with_provision(limit=Quantity(1, "moons")), "limit that cannot be counted: 1 moons"),
        (with_provision(limit=limits.hours(2)), "timer wait has a limit that none of its facts states"),
        (with_provision(facts=()), "timer wait rests on no fact"),
        (with_provision(facts=("F9",)), "timer wait cites the unknown fact F9"),
        (
            with_timer(provisions=(PROVISION, replace(PROVISION, facts=("F9",)))),
            "timer wait cites the unknown fact F9",
        ),
        (with_timer(provisions=()), "timer wait has no provision"),
        (with_provision(reading="by-the-moon"), "timer wait is read in the unknown way by-the-moon"),
        (
            with_provision(limit=limits.working_days(7)),
            "timer wait counts working-days and does not say from which day",
        ),
        (
            with_provision(limit=limits.working_days(7), reading="elapsed"),
            "timer wait counts working-days and does not say from which day",
        ),
        (with_provision(moves_off_rest_days=True), "timer wait minds rest days or pauses"),
        (with_provision(pausable=True, reading="next-day-counts"), "timer wait minds rest days or pauses"),
        (
            with_provision(limit=limits.days(3), moves_off_rest_days=True),
            "timer wait minds rest days or pauses",
        ),
        (
            with_provision(limit=limits.days(3), reading="elapsed", pausable=True),
            "timer wait minds rest days or pauses",
        ),
        (with_provision(retroactive=True), "timer wait has a provision that reaches back"),
        (with_onward(NextPath("large", "begun")), "state done leads on to the unknown large: begun"),
        (with_onward(NextPath("small", "bought")), "state done leads on to the unknown small: bought"),
        # A day that falls under none, days that fall under two, and days to come that fall under none.
        (with_versions((None, "2027-01-01"), ("2027-01-02", None)), "days do not follow one another"),
        (with_versions((None, "2027-01-02"), ("2027-01-01", None)), "days do not follow one another"),
        (with_versions((None, "2027-01-01")), "days do not follow one another"),
    ],
)
def test_a_mistake_in_a_flow_is_found(flow: Flow, problem: str):
    assert problem in found(flow)


@pytest.mark.parametrize(
    "days",
    [
        [("2026-04-15", None)],
        [(None, "2026-04-15")],
        [(None, "2026-04-14"), ("2026-04-15", None)],
        [(None, "2026-04-16"), ("2026-04-15", None)],
        [(None, "2026-04-15"), ("2026-04-15", "2027-01-01")],
        [(None, "2026-04-15"), (None, "2026-04-15"), ("2026-04-15", None)],
        [(None, "2026-04-15"), ("2026-04-15", None), ("2026-04-15", None)],
        [("2026-04-15", "2026-04-15")],
        [("2027-01-01", "2026-01-01"), ("2026-01-01", "2027-01-01")],
        [(None, None), ("2026-04-15", None)],
    ],
    ids=[
        "nothing before",
        "nothing after",
        "a day between",
        "a day twice",
        "nothing after the last",
        "two at first",
        "two at last",
        "no day at all",
        "backwards",
        "one that holds at all times fills no gap",
    ],
)
def test_days_without_a_provision_or_with_two_are_found(days: list[tuple[str | None, str | None]]):
    assert "timer wait has provisions whose days do not follow one another" in found(with_versions(*days))


@pytest.mark.parametrize(
    ("facts", "problem"),
    [
        ((FACT, FACT), "fact F1 is defined 2 times"),
        ((replace(FACT, standing="certain"),), "fact F1 has the unknown standing certain"),
        ((replace(FACT, standing="withdrawn"),), "fact F1 is withdrawn and names no newer fact"),
        ((replace(FACT, sources=("hearsay",)),), "fact F1 names the unknown source hearsay"),
        ((replace(FACT, sources=()),), "timer wait rests on no source"),
        ((replace(FACT, see=("F9",)),), "fact F1 points at the unknown fact F9"),
        ((replace(FACT, standing="advice"),), "timer wait rests on F1, which is advice"),
    ],
)
def test_a_mistake_in_the_facts_is_found(facts: tuple[Fact, ...], problem: str):
    assert problem in found(facts=facts)


def test_two_sources_of_one_name_are_found():
    assert "source guide is defined 2 times" in found(sources=(SOURCE, SOURCE))


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"read": "2026-13-01"}, "source guide has a day that is none: '2026-13-01'"),
        ({"review_by": ""}, "source guide has a day that is none: ''"),
        # The same day written in another way would be sorted wrongly.
        ({"review_by": "20270520"}, "source guide has a day that is none: '20270520'"),
        ({"review_by": "2026-11-19"}, "source guide should be read again before it was read"),
    ],
)
def test_a_source_whose_days_make_no_sense_is_found(changes: dict[str, str], problem: str):
    assert problem in found(sources=(replace(SOURCE, **changes),))


def test_a_source_may_be_read_again_on_the_day_it_was_read():
    assert found(sources=(replace(SOURCE, review_by=SOURCE.read),)) == ""


def test_two_flows_of_one_name_are_found():
    assert "flow small is defined 2 times" in "; ".join(problems([FLOW, FLOW], [FACT], [SOURCE]))


def test_rules_that_are_the_same_in_several_flows_share_one_limit():
    by_timer: dict[str, list[Quantity]] = {}
    for flow in FLOWS.values():
        for _, timer in flow.timed:
            by_timer.setdefault(timer.id, []).append(timer.limit)
    assert {name for name, values in by_timer.items() if len(values) > 1} == {
        "intervention-request",
        "merchant-decision",
        "tracking-number",
        "merchant-receipt",
    }
    assert all(limit is values[0] for values in by_timer.values() for limit in values)


def test_a_rule_that_minds_rest_days_names_the_schedule_it_is_counted_by():
    # Only then do `make review` and the answers tell when that schedule should be read again.
    provisions = [
        (flow.id, provision)
        for flow in FLOWS.values()
        for _, timer in flow.timed
        for provision in timer.provisions
        if provision.moves_off_rest_days or provision.limit.unit == "working-days"
    ]
    assert {flow for flow, _ in provisions} == {"no-reason-return", "complaint-12315"}
    assert [flow for flow, provision in provisions if "F90" not in provision.facts] == []
