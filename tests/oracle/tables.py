"""The flows, typed a second time by hand, so that a slip in the package's data does not pass unseen."""

from typing import NamedTuple


class Provision(NamedTuple):
    """What one source says of a limit.

    ``counting`` is the reading that it settles, if any; ``since`` and ``until`` are the days it holds from
    and no longer on, where it says so; ``standing`` is that of its weakest fact.
    """

    value: int
    unit: str
    facts: tuple[str, ...]
    standing: str
    counting: str = ""
    moves: bool = False
    pausable: bool = False
    since: str = ""
    until: str = ""


class Timer(NamedTuple):
    """A time limit that runs in a state; its facts and its standing are those of all its provisions."""

    name: str
    actor: str
    value: int
    unit: str
    lapses_into: str
    facts: tuple[str, ...]
    standing: str
    provisions: tuple[Provision, ...] = ()

    def governing(self) -> tuple[Provision, ...]:
        """List what the sources say of it."""
        return self.provisions or (Provision(self.value, self.unit, self.facts, self.standing),)


def _of_the_law(name: str, actor: str, lapses_into: str, standing: str, *provisions: Provision) -> Timer:
    """Make a timer of what several sources say, the first of them first."""
    facts = tuple(dict.fromkeys(fact for provision in provisions for fact in provision.facts))
    first = provisions[0]
    return Timer(name, actor, first.value, first.unit, lapses_into, facts, standing, provisions)


_BY_THE_PLATFORM = {
    "cancellation-agreed",
    "cancellation-refused",
    "evidence-requested",
    "refund-succeeded",
    "claim-paid",
}
_BY_THE_AUTHORITY = {
    "complaint-accepted",
    "complaint-refused",
    "agreement-reached",
    "mediation-ended",
    "end-notified",
}


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
        if event in _BY_THE_AUTHORITY:
            return "authority"
        if event.startswith("merchant-") or event in {"handed-over", "shipped", "receipt-confirmed"}:
            return "merchant"
        if event.startswith(("platform-", "decided-")) or event in _BY_THE_PLATFORM:
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


LAW = {
    "no-reason-return": Table(
        ("parcel-signed", "window-open"),
        _lines("""
            window-open: return-requested>awaiting-goods goods-returned>awaiting-refund
            awaiting-goods: goods-returned>awaiting-refund R
            awaiting-refund: R
            refund-overdue: R
            window-closed:
            refunded:
        """),
        {
            "window-open": _of_the_law(
                "return-window",
                "buyer",
                "window-closed",
                "announced",
                Provision(168, "hours", ("F72",), "announced", counting="next-day-counts"),
                Provision(
                    7,
                    "days",
                    ("F70", "F71", "F77", "F73", "F90"),
                    "in-force",
                    counting="next-day-counts",
                    moves=True,
                ),
            ),
            "awaiting-refund": _of_the_law(
                "seller-refund",
                "merchant",
                "refund-overdue",
                "in-force",
                Provision(
                    7, "days", ("F70", "F73", "F90"), "in-force", counting="next-day-counts", moves=True
                ),
            ),
        },
        "merchant",
    ),
    "evidence-request": Table(
        ("evidence-requested", "awaiting-evidence"),
        _lines("""
            awaiting-evidence: evidence-submitted>awaiting-ruling
            evidence-missed: evidence-submitted>awaiting-ruling decided-for-buyer>decided-for-buyer \
decided-for-merchant>decided-for-merchant
            awaiting-ruling: evidence-requested>awaiting-evidence decided-for-buyer>decided-for-buyer \
decided-for-merchant>decided-for-merchant
            decided-for-buyer:
            decided-for-merchant:
        """),
        {
            "awaiting-evidence": Timer(
                "evidence-answer", "buyer", 24, "hours", "evidence-missed", ("F6",), "announced"
            )
        },
        "",
    ),
    "freight-insurance": Table(
        ("refund-succeeded", "awaiting-claim"),
        _lines("""
            awaiting-claim: claim-paid>claim-paid
            claim-overdue: claim-paid>claim-paid
            claim-paid:
        """),
        {
            "awaiting-claim": Timer(
                "freight-claim", "platform", 72, "hours", "claim-overdue", ("F85",), "announced"
            )
        },
        "",
    ),
    "complaint-12315": Table(
        ("complaint-filed", "awaiting-acceptance"),
        _lines("""
            awaiting-acceptance: complaint-accepted>under-mediation complaint-refused>complaint-refused
            acceptance-overdue: complaint-accepted>under-mediation complaint-refused>complaint-refused \
taken-to-court>in-court
            under-mediation: agreement-reached>settled mediation-ended>awaiting-notice
            mediation-overdue: agreement-reached>settled mediation-ended>awaiting-notice \
taken-to-court>in-court
            awaiting-notice: end-notified>mediation-closed taken-to-court>in-court
            notice-overdue: end-notified>mediation-closed taken-to-court>in-court
            mediation-closed: taken-to-court>in-court
            complaint-refused: taken-to-court>in-court
            settled:
            in-court:
        """),
        {
            "awaiting-acceptance": _of_the_law(
                "acceptance-decision",
                "authority",
                "acceptance-overdue",
                "in-force",
                Provision(
                    7,
                    "working-days",
                    ("F81", "F84", "F90"),
                    "in-force",
                    counting="next-day-counts",
                    moves=True,
                ),
            ),
            "under-mediation": _of_the_law(
                "mediation",
                "authority",
                "mediation-overdue",
                "in-force",
                Provision(
                    60,
                    "days",
                    ("F82", "F84", "F90"),
                    "in-force",
                    counting="next-day-counts",
                    moves=True,
                    pausable=True,
                    since="2026-04-15",
                ),
                Provision(
                    45,
                    "working-days",
                    ("F82", "F84", "F90"),
                    "in-force",
                    counting="next-day-counts",
                    moves=True,
                    until="2026-04-15",
                ),
            ),
            "awaiting-notice": _of_the_law(
                "end-notice",
                "authority",
                "notice-overdue",
                "in-force",
                Provision(
                    7,
                    "working-days",
                    ("F82", "F84", "F90"),
                    "in-force",
                    counting="next-day-counts",
                    moves=True,
                ),
            ),
        },
        "",
    ),
}
"""The flows of the law, of the platform's questions, of the insurer and of 12315, by id."""

ALL = TABLES | LAW

OWN_LIMIT, PAUSES = "evidence-request.evidence-answer", "complaint-12315.mediation"
"""The rule that a case may state its own limit of, and the one that can be paused."""

_ANEW = ("return-online", "return-requested")
_REJECTED = ("intervention", "merchant-rejected")
_APPLIED = ("intervention", "intervention-requested")
_ASKED = ("evidence-request", "evidence-requested")
_SIGNED = ("no-reason-return", "parcel-signed")
_INSURED = ("freight-insurance", "refund-succeeded")
_COMPLAINT = ("complaint-12315", "complaint-filed")
_COURT = ("complaint-12315", "taken-to-court")

_REJECTION_ONWARD = {
    "under-intervention": [_ASKED, _COMPLAINT, _COURT],
    "closed": [_ANEW, _APPLIED, _COMPLAINT, _COURT],
    "decided-for-buyer": [_COMPLAINT],
    "decided-for-merchant": [_COMPLAINT, _COURT],
    "refunded": [_INSURED],
}
ONWARD: dict[str, dict[str, list[tuple[str, str]]]] = {
    "cancel-online": {
        "paid": [_REJECTED, _COMPLAINT],
        "cancellation-requested": [_REJECTED, _COMPLAINT],
        "shipped": [_ANEW, _SIGNED],
    },
    "cancel-cod": {"delivered": [_SIGNED]},
    "intervention": _REJECTION_ONWARD,
    "return-online": {"awaiting-refund": [_COMPLAINT, _COURT]} | _REJECTION_ONWARD,
    "return-cod": {
        "refund-overdue": [_COMPLAINT, _COURT],
        "under-intervention": [_ASKED, _COMPLAINT, _COURT],
        "closed": [_APPLIED, _COMPLAINT, _COURT],
        "decided-for-buyer": [_COMPLAINT],
        "decided-for-merchant": [_COMPLAINT, _COURT],
    },
    "no-reason-return": {
        "awaiting-goods": [_ANEW, _REJECTED],
        "awaiting-refund": [_REJECTED],
        "refund-overdue": [_REJECTED, _COMPLAINT, _COURT],
        "window-closed": [_ANEW, _REJECTED, _COMPLAINT, _COURT],
        "refunded": [_INSURED],
    },
    "evidence-request": {
        "evidence-missed": [_COMPLAINT, _COURT],
        "awaiting-ruling": [_COMPLAINT, _COURT],
        "decided-for-buyer": [_COMPLAINT],
        "decided-for-merchant": [_COMPLAINT, _COURT],
    },
    "freight-insurance": {"claim-overdue": [_COMPLAINT, _COURT]},
    "complaint-12315": {"awaiting-acceptance": [_COURT], "under-mediation": [_COURT]},
}
"""Where a state leads on to beyond its own flow: the other flow and the event it is entered with."""
