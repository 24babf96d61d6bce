"""Describes cancelling a cash-on-delivery order: historical, the platform has withdrawn it (F13)."""

from rules.rulebook.flows import next_paths
from rules.rulebook.model import Event, Flow, State

FLOW = Flow(
    id="cancel-cod",
    starts_with="order-placed",
    events=(
        Event("order-placed", "buyer", "awaiting-confirmation", ("F10",)),
        Event("merchant-confirmed", "merchant", "preparing", ("F11",)),
        Event("merchant-cancelled", "merchant", "cancelled", ("F11",)),
        Event("handed-over", "merchant", "handed-over", ("F12",)),
        Event("platform-cancelled", "platform", "cancelled", ("F12",)),
        Event("parcel-signed", "buyer", "delivered"),
    ),
    states=(
        State(
            "awaiting-confirmation", takes=("merchant-confirmed", "merchant-cancelled"), facts=("F10", "F11")
        ),
        State("preparing", takes=("handed-over", "merchant-cancelled"), facts=("F11",)),
        State("handed-over", takes=("platform-cancelled", "parcel-signed"), facts=("F12",)),
        State("cancelled"),
        State("delivered", next_paths=(next_paths.NO_REASON,)),
    ),
)
