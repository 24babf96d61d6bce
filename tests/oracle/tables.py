"""The five flows, typed a second time by hand, so that a slip in the package's data does not pass unseen."""

from typing import NamedTuple


class Timer(NamedTuple):
    """A time limit that runs in a state."""

    name: str
    actor: str
    value: int
    unit: str
    lapses_into: str
    facts: tuple[str, ...]
    standing: str


class Table(NamedTuple):
    """A flow: its states in order, the events each takes, in order, and its timers."""

    start: tuple[str, str]
    events: dict[str, dict[str, str]]
    timers: dict[str, Timer]
    refunded_by: str

    def targets(self) -> dict[str, str]:
        """Find where each event of the flow leads."""
        found = dict([self.start])
        for taken in self.events.values():
            found |= taken
        return found

    def actor(self, event: str) -> str:
        """Tell who does an event."""
        if event == "refunded":
            return self.refunded_by
        if event.startswith("merchant-") or event in {"handed-over", "shipped", "receipt-confirmed"}:
            return "merchant"
        if event.startswith(("platform-", "decided-")):
            return "platform"
        if event in {"cancellation-agreed", "cancellation-refused"}:
            return "platform"
        return "buyer"


_EVERYWHERE = {
    "W": ("request-withdrawn", "closed"),
    "R": ("refunded", "refunded"),
}
"""The two events that many states of a return take, by the letter that stands for each below."""


def _pair(text: str) -> tuple[str, str]:
    """Split ``event>target``."""
    event, _, target = text.partition(">")
    return event, target


def _lines(text: str) -> dict[str, dict[str, str]]:
    """Read lines of ``state: event>target event>target``."""
    found = {}
    for line in text.strip().splitlines():
        state, _, events = line.strip().partition(":")
        pairs = (_EVERYWHERE.get(event) or _pair(event) for event in events.split())
        found[state] = dict(pairs)
    return found


_ALL_RETURN = _lines("""
    awaiting-merchant: merchant-approved>awaiting-tracking merchant-rejected>rejected W R
    awaiting-tracking: tracking-uploaded>awaiting-receipt W R
    awaiting-receipt: receipt-confirmed>awaiting-refund merchant-rejected>rejected W R
    awaiting-refund: R
    refund-overdue: R
    rejected: intervention-requested>under-intervention W R
    under-intervention: decided-for-buyer>decided-for-buyer decided-for-merchant>decided-for-merchant \
intervention-withdrawn>closed R
    refunded:
    closed:
    decided-for-buyer:
    decided-for-merchant:
""")
_AFTER_REJECTION = (
    "rejected",
    "under-intervention",
    "refunded",
    "closed",
    "decided-for-buyer",
    "decided-for-merchant",
)
_APPLY = Timer("intervention-request", "buyer", 48, "hours", "closed", ("F1", "F3", "F5"), "unconfirmed")

TABLES = {
    "cancel-online": Table(
        ("order-placed", "awaiting-payment"),
        _lines("""
            awaiting-payment: paid>paid buyer-cancelled>cancelled
            paid: cancellation-requested>cancellation-requested shipped>shipped
            cancellation-requested: cancellation-agreed>cancelled cancellation-refused>paid shipped>shipped
            cancelled:
            auto-cancelled:
            shipped:
        """),
        {
            "awaiting-payment": Timer(
                "payment", "buyer", 24, "hours", "auto-cancelled", ("F23",), "unconfirmed"
            )
        },
        "platform",
    ),
    "cancel-cod": Table(
        ("order-placed", "awaiting-confirmation"),
        _lines("""
            awaiting-confirmation: merchant-confirmed>preparing merchant-cancelled>cancelled
            preparing: handed-over>handed-over merchant-cancelled>cancelled
            handed-over: platform-cancelled>cancelled parcel-signed>delivered
            cancelled:
            delivered:
        """),
        {},
        "merchant",
    ),
    "return-online": Table(
        ("return-requested", "awaiting-merchant"),
        {state: taken for state, taken in _ALL_RETURN.items() if state != "refund-overdue"},
        {
            "awaiting-merchant": Timer(
                "merchant-decision", "merchant", 48, "hours", "awaiting-tracking", ("F30",), "unconfirmed"
            ),
            "awaiting-tracking": Timer(
                "tracking-number", "buyer", 7, "days", "closed", ("F31",), "unconfirmed"
            ),
            "awaiting-receipt": Timer(
                "merchant-receipt", "merchant", 7, "days", "awaiting-refund", ("F32",), "unconfirmed"
            ),
            "rejected": _APPLY,
        },
        "platform",
    ),
    "return-cod": Table(
        ("return-requested", "awaiting-merchant"),
        _ALL_RETURN,
        {
            "awaiting-merchant": Timer(
                "merchant-decision", "merchant", 48, "hours", "awaiting-tracking", ("F40",), "withdrawn"
            ),
            "awaiting-tracking": Timer(
                "tracking-number", "buyer", 7, "days", "closed", ("F41",), "withdrawn"
            ),
            "awaiting-receipt": Timer(
                "merchant-receipt", "merchant", 7, "days", "awaiting-refund", ("F42",), "withdrawn"
            ),
            "awaiting-refund": Timer(
                "refund-voucher", "merchant", 48, "hours", "refund-overdue", ("F43", "F45"), "withdrawn"
            ),
            "rejected": _APPLY,
        },
        "merchant",
    ),
    "intervention": Table(
        ("merchant-rejected", "rejected"),
        {state: _ALL_RETURN[state] for state in _AFTER_REJECTION},
        {"rejected": _APPLY},
        "platform",
    ),
}
"""The flows by id."""
