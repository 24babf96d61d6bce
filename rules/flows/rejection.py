"""What follows when the seller says no: the stretch that a return and an intervention share."""

from rules import limits
from rules.model import Event, State, Timer

REJECTED = Event("merchant-rejected", "merchant", "rejected", ("F1",))

WITHDRAWAL = Event("request-withdrawn", "buyer", "closed")

EVENTS = (
    Event("intervention-requested", "buyer", "under-intervention", ("F1", "F66")),
    Event("decided-for-buyer", "platform", "decided-for-buyer", ("F2",)),
    Event("decided-for-merchant", "platform", "decided-for-merchant", ("F2",)),
    Event("intervention-withdrawn", "buyer", "closed", ("F7",)),
)

STATES = (
    State(
        "rejected",
        takes=("intervention-requested", "request-withdrawn", "refunded"),
        timer=Timer(
            "intervention-request",
            actor="buyer",
            limit=limits.INTERVENTION_REQUEST,
            lapses_into="closed",
            facts=("F1", "F3", "F5"),
        ),
    ),
    State(
        "under-intervention",
        takes=("decided-for-buyer", "decided-for-merchant", "intervention-withdrawn", "refunded"),
        facts=("F2", "F6", "F7"),
    ),
    State("refunded"),
    State("closed", facts=("F4", "F8")),
    State("decided-for-buyer"),
    State("decided-for-merchant", facts=("F7",)),
)
