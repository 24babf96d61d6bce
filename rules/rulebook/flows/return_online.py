"""Describes returning goods of an order that was paid online."""

from rules.rulebook.flows import dispute_stages, next_paths, return_stages
from rules.rulebook.model import Event, Flow, State

FLOW = Flow(
    id="return-online",
    starts_with="return-requested",
    events=(
        *return_stages.events(decision="F30", tracking="F31", receipt="F32"),
        *dispute_stages.EVENTS,
        dispute_stages.WITHDRAWAL,
        Event("refunded", "platform", "refunded", ("F33",)),
    ),
    states=(
        *return_stages.states(decision="F30", tracking="F31", receipt="F32"),
        State(
            "awaiting-refund",
            takes=("refunded",),
            facts=("F33",),
            next_paths=(next_paths.COMPLAINT, next_paths.COURT),
        ),
        *dispute_stages.states(paid_online=True),
    ),
    pays_back=True,
)
