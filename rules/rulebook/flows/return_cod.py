"""Describes returning goods of a cash-on-delivery order: historical, the platform has withdrawn it (F13)."""

from rules.rulebook import limits
from rules.rulebook.flows import dispute_stages, next_paths, return_stages
from rules.rulebook.model import Event, Flow, Provision, State, Timer

FLOW = Flow(
    id="return-cod",
    starts_with="return-requested",
    events=(
        *return_stages.events(decision="F40", tracking="F41", receipt="F42"),
        *dispute_stages.EVENTS,
        dispute_stages.WITHDRAWAL,
        Event("refunded", "merchant", "refunded", ("F43", "F44")),
    ),
    states=(
        *return_stages.states(decision="F40", tracking="F41", receipt="F42"),
        State(
            "awaiting-refund",
            takes=("refunded",),
            timer=Timer(
                "refund-voucher",
                actor="merchant",
                provisions=(Provision(limits.REFUND_VOUCHER, ("F43", "F45")),),
                lapses_into="refund-overdue",
            ),
        ),
        State(
            "refund-overdue",
            takes=("refunded",),
            facts=("F43", "F45"),
            next_paths=(next_paths.COMPLAINT, next_paths.COURT),
        ),
        *dispute_stages.states(paid_online=False),
    ),
    pays_back=True,
)
