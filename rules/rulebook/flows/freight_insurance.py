"""Describes how the return's freight is paid back after the refund, where the order is insured."""

from rules.rulebook import limits
from rules.rulebook.flows import next_paths
from rules.rulebook.model import Event, Flow, Provision, State, Timer

FLOW = Flow(
    id="freight-insurance",
    starts_with="refund-succeeded",
    events=(
        Event("refund-succeeded", "platform", "awaiting-claim", ("F85",)),
        Event("claim-paid", "platform", "claim-paid", ("F85",)),
    ),
    states=(
        State(
            "awaiting-claim",
            takes=("claim-paid",),
            timer=Timer(
                "freight-claim",
                actor="platform",
                provisions=(Provision(limits.FREIGHT_CLAIM, ("F85",)),),
                lapses_into="claim-overdue",
            ),
        ),
        State(
            "claim-overdue",
            takes=("claim-paid",),
            facts=("F85",),
            next_paths=(next_paths.COMPLAINT, next_paths.COURT),
        ),
        State("claim-paid"),
    ),
)
