"""The flows, typed a second time by hand, so that a slip in the package's data does not pass unseen."""

import re
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
    """A time limit that runs in a state; its facts are those of all its provisions, its limit the first's."""

    name: str
    actor: str
    lapses_into: str
    standing: str
    provisions: tuple[Provision, ...]

    @property
    def facts(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(fact for provision in self.provisions for fact in provision.facts))


_PLATFORM = (
    "cancellation-agreed",
    "cancellation-refused",
    "evidence-requested",
    "refund-succeeded",
    "claim-paid",
)
_AUTHORITY = (
    "complaint-accepted",
    "complaint-refused",
    "agreement-reached",
    "mediation-ended",
    "end-notified",
)


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
        if event in _AUTHORITY:
            return "authority"
        if event.startswith("merchant-") or event in {"handed-over", "shipped", "receipt-confirmed"}:
            return "merchant"
        if event.startswith(("platform-", "decided-")) or event in _PLATFORM:
            return "platform"
        return "buyer"


_EVERYWHERE = {"W": "request-withdrawn>closed", "R": "refunded>refunded"}
"""The two events that many states of a return take, by the letter that stands for each below."""


def _lines(text: str) -> dict[str, dict[str, str]]:
    """Read lines of ``state: event>target event>target``."""
    found = {}
    for line in text.strip().splitlines():
        state, _, events = line.strip().partition(":")
        found[state] = dict(_EVERYWHERE.get(event, event).split(">") for event in events.split())
    return found


_UNITS = {"h": "hours", "d": "days", "w": "working-days"}


def _timers(text: str) -> dict[str, Timer]:
    """Read lines of ``state: timer actor>target standing``, each followed by what its sources say.

    A provision is ``- LIMIT FACTS`` and what else is peculiar to it, such as ``moves`` or ``since=DAY``; it
    stands as the timer does where it does not say otherwise.
    """
    found = {}
    for timer in re.split(r"\n(?=\s*[\w-]+:)", text.strip()):
        (state, name, actor, target, standing), *provisions = (
            re.split("[ :>]+", line.strip("- ")) for line in timer.splitlines()
        )
        found[state] = Timer(
            name, actor, target, standing, tuple(_provision(words, standing) for words in provisions)
        )
    return found


def _provision(words: list[str], standing: str) -> Provision:
    """Read what one source says: its limit, its facts, and then what is peculiar to it."""
    limit, *others = words
    facts = tuple(word for word in others if re.fullmatch(r"F\d+", word))
    told = (word.partition("=") for word in others if word not in facts)
    further = {"standing": standing} | {name: text or True for name, _, text in told}
    return Provision(int(limit[:-1]), _UNITS[limit[-1]], facts, **further)


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
_APPLY = _timers("""
    rejected: intervention-request buyer>closed unconfirmed
    - 48h F1 F3 F5
""")

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
        _timers("""
            awaiting-payment: payment buyer>auto-cancelled unconfirmed
            - 24h F23
        """),
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
        _timers("""
            awaiting-merchant: merchant-decision merchant>awaiting-tracking unconfirmed
            - 48h F30
            awaiting-tracking: tracking-number buyer>closed unconfirmed
            - 7d F31
            awaiting-receipt: merchant-receipt merchant>awaiting-refund unconfirmed
            - 7d F32
        """)
        | _APPLY,
        "platform",
    ),
    "return-cod": Table(
        ("return-requested", "awaiting-merchant"),
        _ALL_RETURN,
        _timers("""
            awaiting-merchant: merchant-decision merchant>awaiting-tracking withdrawn
            - 48h F40
            awaiting-tracking: tracking-number buyer>closed withdrawn
            - 7d F41
            awaiting-receipt: merchant-receipt merchant>awaiting-refund withdrawn
            - 7d F42
            awaiting-refund: refund-voucher merchant>refund-overdue withdrawn
            - 48h F43 F45
        """)
        | _APPLY,
        "merchant",
    ),
    "intervention": Table(
        ("merchant-rejected", "rejected"),
        {
            state: taken
            for state, taken in _ALL_RETURN.items()
            if not state.startswith(("awaiting-", "refund-"))
        },
        _APPLY,
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
        _timers("""
            window-open: return-window buyer>window-closed announced
            - 168h F72 counting=next-day-counts
            - 7d F70 F71 F77 F73 F90 counting=next-day-counts moves standing=in-force
            awaiting-refund: seller-refund merchant>refund-overdue in-force
            - 7d F70 F73 F90 counting=next-day-counts moves
        """),
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
        _timers("""
            awaiting-evidence: evidence-answer buyer>evidence-missed announced
            - 24h F6
        """),
        "",
    ),
    "freight-insurance": Table(
        ("refund-succeeded", "awaiting-claim"),
        _lines("""
            awaiting-claim: claim-paid>claim-paid
            claim-overdue: claim-paid>claim-paid
            claim-paid:
        """),
        _timers("""
            awaiting-claim: freight-claim platform>claim-overdue announced
            - 72h F85
        """),
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
        _timers("""
            awaiting-acceptance: acceptance-decision authority>acceptance-overdue in-force
            - 7w F81 F84 F90 counting=next-day-counts moves
            under-mediation: mediation authority>mediation-overdue in-force
            - 60d F82 F84 F90 counting=next-day-counts moves pausable since=2026-04-15
            - 45w F82 F84 F90 counting=next-day-counts moves until=2026-04-15
            awaiting-notice: end-notice authority>notice-overdue in-force
            - 7w F82 F84 F90 counting=next-day-counts moves
        """),
        "",
    ),
}
"""The flows of the law, of the platform's questions, of the insurer and of 12315, by id."""

ALL = TABLES | LAW

OWN_LIMIT, PAUSES = "evidence-request.evidence-answer", "complaint-12315.mediation"
"""The rule that a case may state its own limit of, and the one that can be paused."""

_ANEW = ("return-online", "return-requested")
_AGREED = ("return-online", "merchant-approved")
_REJECTED = ("intervention", "merchant-rejected")
_APPLIED = ("intervention", "intervention-requested")
_ASKED = ("evidence-request", "evidence-requested")
_SIGNED = ("no-reason-return", "parcel-signed")
_INSURED = ("freight-insurance", "refund-succeeded")
_COMPLAINT = ("complaint-12315", "complaint-filed")
_COURT = ("complaint-12315", "taken-to-court")

_REJECTION_ONWARD = {
    "under-intervention": [_ASKED, _COMPLAINT, _COURT],
    "closed": [_APPLIED, _ANEW, _COMPLAINT, _COURT],
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
        "awaiting-goods": [_AGREED, _REJECTED],
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
