"""Cancelling an order that is paid online, before it ships."""

from rules import limits
from rules.flows import ways_up
from rules.model import Event, Flow, Provision, State, Timer

FLOW = Flow(
    id="cancel-online",
    starts_with="order-placed",
    events=(
        Event("order-placed", "buyer", "awaiting-payment"),
        Event("paid", "buyer", "paid"),
        Event("buyer-cancelled", "buyer", "cancelled", ("F20",)),
        Event("cancellation-requested", "buyer", "cancellation-requested", ("F21",)),
        Event("cancellation-agreed", "platform", "cancelled", ("F21",)),
        Event("cancellation-refused", "platform", "paid", ("F21",)),
        Event("shipped", "merchant", "shipped"),
    ),
    states=(
        State(
            "awaiting-payment",
            takes=("paid", "buyer-cancelled"),
            timer=Timer(
                "payment",
                actor="buyer",
                provisions=(Provision(limits.PAYMENT, ("F23",)),),
                lapses_into="auto-cancelled",
            ),
        ),
        State(
            "paid",
            takes=("cancellation-requested", "shipped"),
            facts=("F21", "F22", "F87"),
            onward=(ways_up.SELLER_REFUSES, ways_up.COMPLAINT),
        ),
        State(
            "cancellation-requested",
            takes=("cancellation-agreed", "cancellation-refused", "shipped"),
            facts=("F21", "F87"),
            onward=(ways_up.SELLER_REFUSES, ways_up.COMPLAINT),
        ),
        State("cancelled"),
        State("auto-cancelled", facts=("F23",)),
        State("shipped", onward=(ways_up.NEW_REQUEST, ways_up.NO_REASON)),
    ),
)
