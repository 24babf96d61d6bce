"""Describes what follows when the seller says no: the stretch that a return and an intervention share."""

from rules.rulebook import limits
from rules.rulebook.flows import next_paths
from rules.rulebook.model import Event, Provision, State, Timer

REJECTED = Event("merchant-rejected", "merchant", "rejected", ("F1",))

WITHDRAWAL = Event("request-withdrawn", "buyer", "closed")

EVENTS = (
    Event("intervention-requested", "buyer", "under-intervention", ("F1", "F66")),
    Event("decided-for-buyer", "platform", "decided-for-buyer", ("F2",)),
    Event("decided-for-merchant", "platform", "decided-for-merchant", ("F2",)),
    Event("intervention-withdrawn", "buyer", "closed", ("F7",)),
)


def states(*, paid_online: bool) -> tuple[State, ...]:
    """Return the states from the dispute_stages on, and those in which a case ends.

    Args:
        paid_online: whether the order was paid online; other orders can no longer be asked about anew.
    """
    return (
        State(
            "rejected",
            takes=("intervention-requested", "request-withdrawn", "refunded"),
            timer=Timer(
                "intervention-request",
                actor="buyer",
                provisions=(Provision(limits.INTERVENTION_REQUEST, ("F1", "F3", "F5")),),
                lapses_into="closed",
            ),
        ),
        State(
            "under-intervention",
            takes=("decided-for-buyer", "decided-for-merchant", "intervention-withdrawn", "refunded"),
            facts=("F2", "F6", "F7"),
            next_paths=(next_paths.EVIDENCE, next_paths.COMPLAINT, next_paths.COURT),
        ),
        State("refunded", next_paths=(next_paths.FREIGHT_INSURANCE,) if paid_online else ()),
        State(
            "closed",
            facts=("F4", "F8"),
            next_paths=(
                next_paths.INTERVENTION,
                *((next_paths.NEW_REQUEST,) if paid_online else ()),
                next_paths.COMPLAINT,
                next_paths.COURT,
            ),
        ),
        State("decided-for-buyer", next_paths=(next_paths.COMPLAINT,)),
        State("decided-for-merchant", facts=("F7",), next_paths=(next_paths.COMPLAINT, next_paths.COURT)),
    )
