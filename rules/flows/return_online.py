"""Returning goods of an order that was paid online."""

from rules.flows import goods_back, rejection, ways_up
from rules.model import Event, Flow, State

FLOW = Flow(
    id="return-online",
    starts_with="return-requested",
    events=(
        *goods_back.events(decision="F30", tracking="F31", receipt="F32"),
        *rejection.EVENTS,
        rejection.WITHDRAWAL,
        Event("refunded", "platform", "refunded", ("F33",)),
    ),
    states=(
        *goods_back.states(decision="F30", tracking="F31", receipt="F32"),
        State(
            "awaiting-refund",
            takes=("refunded",),
            facts=("F33",),
            onward=(ways_up.COMPLAINT, ways_up.COURT),
        ),
        *rejection.states(paid_online=True),
    ),
    pays_back=True,
)
