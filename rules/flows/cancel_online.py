"""Cancelling an order that is paid online, before it ships."""

from rules import limits
from rules.model import Event, Flow, State, Timer

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
                limit=limits.PAYMENT,
                lapses_into="auto-cancelled",
                facts=("F23",),
            ),
        ),
        State("paid", takes=("cancellation-requested", "shipped"), facts=("F21", "F22")),
        State(
            "cancellation-requested",
            takes=("cancellation-agreed", "cancellation-refused", "shipped"),
            facts=("F21",),
        ),
        State("cancelled"),
        State("auto-cancelled", facts=("F23",)),
        State("shipped"),
    ),
)
