"""Describes platform intervention: after the seller's no, the buyer asks the platform to decide."""

from rules.rulebook.flows import dispute_stages
from rules.rulebook.model import Event, Flow

FLOW = Flow(
    id="intervention",
    starts_with="merchant-rejected",
    events=(
        dispute_stages.REJECTED,
        *dispute_stages.EVENTS,
        dispute_stages.WITHDRAWAL,
        Event("refunded", "platform", "refunded", ("F33",)),
    ),
    states=dispute_stages.states(paid_online=True),
)
