"""Ways through a flow are followed in order, each state and event once, and end where nothing leads on."""

from rules.rulebook.flows import FLOWS
from rules.rulebook.graph import lapse_path, may_follow, next_if_others_wait, reachable
from rules.rulebook.limits import days
from rules.rulebook.model import Event, Flow, Provision, State, Timer


def timer(name: str, actor: str, lapses_into: str) -> Timer:
    return Timer(name, actor, (Provision(days(1), ("F1",)),), lapses_into)


# asked -> (lapse) agreed -> (lapse) closed; back from agreed to asked; an island that nothing leads to.
FLOW = Flow(
    "made-up",
    "asked",
    events=(
        Event("asked", "buyer", "waiting"),
        Event("refused", "merchant", "closed"),
        Event("sent", "buyer", "over"),
        Event("asked-again", "buyer", "waiting"),
    ),
    states=(
        State("waiting", takes=("refused",), timer=timer("decision", "merchant", "agreed")),
        State("agreed", takes=("refused", "sent", "asked-again"), timer=timer("sending", "buyer", "closed")),
        State("over"),
        State("closed"),
        State("island", takes=("sent",)),
        State("idle", takes=("refused",), timer=timer("idling", "buyer", "closed")),
    ),
)


def test_lapses_alone_lead_on_to_a_state_in_which_no_limit_runs():
    assert [state.id for state in lapse_path(FLOW, "waiting")] == ["waiting", "agreed", "closed"]
    assert [state.id for state in lapse_path(FLOW, "over")] == ["over"]


def test_what_may_follow_are_the_events_of_each_state_on_that_path_each_once():
    assert may_follow(FLOW, "asked") == ("refused", "sent", "asked-again")
    assert may_follow(FLOW, "sent") == ()
    assert may_follow(FLOWS["return-online"], "return-requested") == (
        "merchant-approved",
        "merchant-rejected",
        "request-withdrawn",
        "refunded",
        "tracking-uploaded",
    )


def test_every_state_that_events_or_lapses_lead_to_is_reached_once():
    found = [state.id for state in reachable(FLOW, "waiting")]
    assert found[0] == "waiting"
    assert sorted(found) == ["agreed", "closed", "over", "waiting"]


def test_a_buyer_acts_and_others_let_their_time_run_out():
    moves = {state.id: next_if_others_wait(FLOW, state) for state in FLOW.states}
    assert moves == {
        "waiting": FLOW.state["waiting"].timer,
        "agreed": FLOW.event["sent"],
        "over": None,
        "closed": None,
        "island": None,
        # The buyer's own time runs, and there is nothing that the buyer can do.
        "idle": None,
    }
