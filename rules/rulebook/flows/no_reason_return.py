"""Describes a return without a reason: what the law gives a buyer, and the platform's own wording of it."""

from rules.rulebook import limits
from rules.rulebook.flows import next_paths
from rules.rulebook.model import NEXT_DAY_COUNTS, Event, Flow, Provision, State, Timer

# The platform counts its hours from the midnight after the parcel was signed for, and knows no rest days.
_PLATFORM_WINDOW = Provision(limits.NO_REASON_RETURN_PLATFORM, ("F72",), reading=NEXT_DAY_COUNTS)
_LEGAL_WINDOW = Provision(
    limits.NO_REASON_RETURN,
    ("F70", "F71", "F77", "F73", "F90"),
    reading=NEXT_DAY_COUNTS,
    moves_off_rest_days=True,
)
_LEGAL_REFUND = Provision(
    limits.NO_REASON_REFUND, ("F70", "F73", "F90"), reading=NEXT_DAY_COUNTS, moves_off_rest_days=True
)

FLOW = Flow(
    id="no-reason-return",
    starts_with="parcel-signed",
    events=(
        Event("parcel-signed", "buyer", "window-open", ("F71", "F72", "F76")),
        Event("return-requested", "buyer", "awaiting-goods", ("F70", "F77")),
        Event("goods-returned", "buyer", "awaiting-refund", ("F77",)),
        Event("refunded", "merchant", "refunded", ("F70", "F88")),
    ),
    states=(
        State(
            "window-open",
            takes=("return-requested", "goods-returned"),
            timer=Timer(
                "return-window",
                actor="buyer",
                provisions=(_PLATFORM_WINDOW, _LEGAL_WINDOW),
                lapses_into="window-closed",
            ),
        ),
        State(
            "awaiting-goods",
            takes=("goods-returned", "refunded"),
            facts=("F77", "F31", "F35"),
            next_paths=(next_paths.SELLER_AGREES, next_paths.SELLER_REFUSES),
        ),
        State(
            "awaiting-refund",
            takes=("refunded",),
            timer=Timer(
                "seller-refund",
                actor="merchant",
                provisions=(_LEGAL_REFUND,),
                lapses_into="refund-overdue",
            ),
            next_paths=(next_paths.SELLER_REFUSES,),
        ),
        State(
            "refund-overdue",
            takes=("refunded",),
            facts=("F70", "F80"),
            next_paths=(next_paths.SELLER_REFUSES, next_paths.COMPLAINT, next_paths.COURT),
        ),
        State(
            "window-closed",
            facts=("F74",),
            next_paths=(
                next_paths.NEW_REQUEST,
                next_paths.SELLER_REFUSES,
                next_paths.COMPLAINT,
                next_paths.COURT,
            ),
        ),
        State("refunded", next_paths=(next_paths.FREIGHT_INSURANCE,)),
    ),
    pays_back=True,
)
