"""The data is sound, and the check that says so sees each kind of mistake."""

from dataclasses import replace

import pytest

from rules import limits
from rules.check import problems
from rules.facts import FACTS
from rules.flows import FLOWS
from rules.model import Event, Fact, Flow, Onward, Provision, Quantity, Source, State, Timer
from rules.sources import SOURCES

SOURCE = Source("guide", "2023", "", read="2026-11-20", review_by="2027-05-20")
FACT = Fact("F1", "unconfirmed", ("guide",), {"limit": limits.hours(1)})
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


def with_provisions(*changes: dict[str, object]) -> Flow:
    """Put in the timer's place of one provision one for each set of changes."""
    return with_timer(provisions=tuple(replace(PROVISION, **change) for change in changes))


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
        # Where somebody else's limit runs, the buyer need not have anything to do.
        replace(
            FLOW,
            states=(State("open", ("dropped", "ended"), replace(TIMER, actor="merchant")), State("done")),
        ),
    ],
    ids=["with a way back", "of somebody else"],
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
        (with_provisions({"limit": Quantity(0, "hours")}), "limit that cannot be counted: 0 hours"),
        (with_provisions({"limit": Quantity(1, "moons")}), "limit that cannot be counted: 1 moons"),
        (
            with_provisions({"limit": limits.hours(2)}),
            "timer wait has a limit that none of its facts states",
        ),
        (with_provisions({"facts": ()}), "timer wait rests on no fact"),
        (with_provisions({"facts": ("F9",)}), "timer wait cites the unknown fact F9"),
        (
            with_provisions({"limit": limits.working_days(1)}),
            "counts working-days and does not say from which day",
        ),
        (with_provisions(), "timer wait has no provision"),
        # A day that falls under none, and days that fall under two.
        (
            with_provisions({"until": "2027-01-01"}, {"since": "2027-01-02"}),
            "timer wait has provisions whose days do not follow one another without a gap",
        ),
        (
            with_provisions({"until": "2027-01-02"}, {"since": "2027-01-01"}),
            "timer wait has provisions whose days do not follow one another without a gap",
        ),
        (with_provisions({"until": "2027-01-01"}), "timer wait has provisions whose days do not follow"),
        (
            replace(
                FLOW, states=(replace(FLOW.states[0], onward=(Onward("other", "begun"),)), FLOW.states[1])
            ),
            "state open leads on to the unknown other: begun",
        ),
    ],
)
def test_a_mistake_in_a_flow_is_found(flow: Flow, problem: str):
    assert problem in found(flow)


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
        for state in flow.states:
            if state.timer:
                by_timer.setdefault(state.timer.id, []).append(state.timer.limit)
    assert {name for name, values in by_timer.items() if len(values) > 1} == {
        "intervention-request",
        "merchant-decision",
        "tracking-number",
        "merchant-receipt",
    }
    assert all(limit is values[0] for values in by_timer.values() for limit in values)
