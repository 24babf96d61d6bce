"""Platform intervention: the seller turned a request down and the buyer asks the platform to decide."""

from rules.flows import rejection
from rules.model import Event, Flow

FLOW = Flow(
    id="intervention",
    starts_with="merchant-rejected",
    events=(
        rejection.REJECTED,
        *rejection.EVENTS,
        rejection.WITHDRAWAL,
        Event("refunded", "platform", "refunded", ("F33",)),
    ),
    states=rejection.states(paid_online=True),
)
