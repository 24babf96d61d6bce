"""Describes cancelling an order that is paid online, before it ships."""

from rules.rulebook import limits
from rules.rulebook.flows import next_paths
from rules.rulebook.model import Event, Flow, Provision, State, Timer

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
            next_paths=(next_paths.SELLER_REFUSES, next_paths.COMPLAINT),
        ),
        State(
            "cancellation-requested",
            takes=("cancellation-agreed", "cancellation-refused", "shipped"),
            facts=("F21", "F87"),
            next_paths=(next_paths.SELLER_REFUSES, next_paths.COMPLAINT),
        ),
        State("cancelled"),
        State("auto-cancelled", facts=("F23",)),
        State("shipped", next_paths=(next_paths.NEW_REQUEST, next_paths.NO_REASON)),
    ),
)
