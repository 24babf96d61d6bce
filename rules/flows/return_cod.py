"""Returning goods of a cash-on-delivery order: historical, the platform has withdrawn it (F13)."""

from rules import limits
from rules.flows import goods_back, rejection, ways_up
from rules.model import Event, Flow, Provision, State, Timer

FLOW = Flow(
    id="return-cod",
    starts_with="return-requested",
    events=(
        *goods_back.events(decision="F40", tracking="F41", receipt="F42"),
        *rejection.EVENTS,
        rejection.WITHDRAWAL,
        Event("refunded", "merchant", "refunded", ("F43", "F44")),
    ),
    states=(
        *goods_back.states(decision="F40", tracking="F41", receipt="F42"),
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
            onward=(ways_up.COMPLAINT, ways_up.COURT),
        ),
        *rejection.states(paid_online=False),
    ),
    pays_back=True,
)
