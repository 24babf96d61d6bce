"""Freight insurance: the return's freight is paid back after the refund, where the order is insured."""

from rules import limits
from rules.flows import ways_up
from rules.model import Event, Flow, Provision, State, Timer

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
            "claim-overdue", takes=("claim-paid",), facts=("F85",), onward=(ways_up.COMPLAINT, ways_up.COURT)
        ),
        State("claim-paid"),
    ),
)
