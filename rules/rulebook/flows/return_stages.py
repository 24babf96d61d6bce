"""Describes how goods go back to the seller: the stretch that every kind of return shares."""

from rules.rulebook import limits
from rules.rulebook.flows import dispute_stages
from rules.rulebook.model import Event, Provision, State, Timer


def events(decision: str, tracking: str, receipt: str) -> tuple[Event, ...]:
    """Return the events up to the seller's receipt of the goods.

    Args:
        decision: id of the fact on the seller's handling of a request.
        tracking: id of the fact on the return tracking number.
        receipt: id of the fact on the seller's receipt of the goods.
    """
    return (
        Event("return-requested", "buyer", "awaiting-merchant", (decision, "F60", "F66")),
        Event("merchant-approved", "merchant", "awaiting-tracking", (decision,)),
        dispute_stages.REJECTED,
        Event("tracking-uploaded", "buyer", "awaiting-receipt", (tracking,)),
        Event("receipt-confirmed", "merchant", "awaiting-refund", (receipt,)),
    )


def states(decision: str, tracking: str, receipt: str) -> tuple[State, ...]:
    """Return the states up to the seller's receipt of the goods; arguments as for `events`."""
    return (
        State(
            "awaiting-merchant",
            takes=("merchant-approved", "merchant-rejected", "request-withdrawn", "refunded"),
            timer=Timer(
                "merchant-decision",
                actor="merchant",
                provisions=(Provision(limits.MERCHANT_DECISION, (decision,)),),
                lapses_into="awaiting-tracking",
            ),
        ),
        State(
            "awaiting-tracking",
            takes=("tracking-uploaded", "request-withdrawn", "refunded"),
            timer=Timer(
                "tracking-number",
                actor="buyer",
                provisions=(Provision(limits.TRACKING_NUMBER, (tracking,)),),
                lapses_into="closed",
            ),
        ),
        State(
            "awaiting-receipt",
            takes=("receipt-confirmed", "merchant-rejected", "request-withdrawn", "refunded"),
            timer=Timer(
                "merchant-receipt",
                actor="merchant",
                provisions=(Provision(limits.MERCHANT_RECEIPT, (receipt,)),),
                lapses_into="awaiting-refund",
            ),
        ),
    )
