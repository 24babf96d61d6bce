"""Everything the project states, fact by fact: how firmly it stands, what it rests on, its numbers.

The sentences are wording (`fact.ID`), with the names of `values` as placeholders. Limits are those
of `rules.rulebook.limits`; a quantity written out here is stated by one fact alone.
"""

from rules.rulebook import limits
from rules.rulebook.model import ADVICE, Fact, Quantity

_COMPLAINT_HOTLINE = "12315"
_HOTLINE = "95152"

_GUIDE = ("guide-2023",)
_DISPUTE = ("dispute-2026",)
_CONSUMER = ("consumer-law",)
_MEASURES = ("no-reason-measures",)
_COMPLAINT = ("complaint-2026",)

FACTS: tuple[Fact, ...] = (
    # A. Platform intervention.
    Fact("F1", "unconfirmed", _GUIDE, {"limit": limits.INTERVENTION_REQUEST}, see=("F5", "F8")),
    Fact("F2", "unconfirmed", _GUIDE),
    Fact("F3", "unconfirmed", _GUIDE, {"limit": limits.INTERVENTION_REQUEST}, see=("F5", "F8")),
    Fact("F4", "unconfirmed", _GUIDE, see=("F8",)),
    Fact("F8", ADVICE, ("exchange-repeal-2026",), {"hotline": _COMPLAINT_HOTLINE}, see=("F5", "F4", "F80")),
    Fact("F5", "announced", _DISPUTE),
    Fact("F6", "announced", _DISPUTE, {"limit": limits.EVIDENCE_ANSWER}),
    Fact("F7", "announced", _DISPUTE),
    # B. Cancelling a cash-on-delivery order: historical.
    Fact("F10", "withdrawn", _GUIDE, see=("F13",)),
    Fact("F11", "withdrawn", _GUIDE, see=("F13",)),
    Fact("F12", "withdrawn", _GUIDE, see=("F13",)),
    Fact("F13", "announced", ("cod-retired-2026", "fraud-shipping-2026")),
    # C. Cancelling an order paid online.
    Fact("F20", "unconfirmed", _GUIDE),
    Fact("F21", "unconfirmed", _GUIDE),
    Fact("F22", "unconfirmed", _GUIDE),
    Fact("F23", "unconfirmed", _GUIDE, {"limit": limits.PAYMENT}),
    # D. Returning an order paid online.
    Fact("F30", "unconfirmed", _GUIDE, {"limit": limits.MERCHANT_DECISION}),
    Fact("F31", "unconfirmed", _GUIDE, {"limit": limits.TRACKING_NUMBER}),
    Fact("F32", "unconfirmed", _GUIDE, {"limit": limits.MERCHANT_RECEIPT}, see=("F36",)),
    Fact("F36", "announced", _DISPUTE),
    Fact("F33", "unconfirmed", _GUIDE),
    Fact("F34", "contradicted", _GUIDE, see=("F35",)),
    Fact("F35", "announced", _DISPUTE),
    # E. Returning a cash-on-delivery order: historical.
    Fact("F40", "withdrawn", _GUIDE, {"limit": limits.MERCHANT_DECISION}, see=("F13",)),
    Fact("F41", "withdrawn", _GUIDE, {"limit": limits.TRACKING_NUMBER}, see=("F13",)),
    Fact("F42", "withdrawn", _GUIDE, {"limit": limits.MERCHANT_RECEIPT}, see=("F13",)),
    Fact("F43", "withdrawn", _GUIDE, {"limit": limits.REFUND_VOUCHER}, see=("F13", "F45")),
    Fact("F45", "announced", ("advance-repeal-2025",)),
    Fact("F44", "withdrawn", _GUIDE, see=("F13",)),
    # F. Where to ask and how to complain.
    Fact("F60", "unconfirmed", _GUIDE),
    Fact("F61", "unconfirmed", _GUIDE, see=("F1",)),
    Fact("F62", "unconfirmed", _GUIDE),
    Fact("F63", "unconfirmed", _GUIDE, see=("F64",)),
    Fact(
        "F64",
        "reported",
        ("hotline-2026",),
        {"hotline": _HOTLINE, "wait": Quantity(5, "minutes"), "reports": "400-140-2108"},
        see=("F69",),
    ),
    Fact("F65", ADVICE, (), see=("F64", "F68", "F91")),
    Fact("F66", "reported", ()),
    Fact("F68", "reported", ("verify-2025",), see=("F69",)),
    Fact("F69", "reported", ("hotline-unified-2025",), {"hotline": _HOTLINE}, see=("F64", "F65", "F68")),
    Fact("F91", "reported", ("police-96110",), {"police": "110", "advice": "96110"}, see=("F65", "F68")),
    Fact("F67", "unconfirmed", _GUIDE),
    # G. The law and the public authority.
    Fact(
        "F70",
        "in-force",
        _CONSUMER,
        {"return": limits.NO_REASON_RETURN, "refund": limits.NO_REASON_REFUND},
        see=("F71", "F77", "F72", "F73"),
    ),
    Fact("F71", "in-force", _MEASURES, {"limit": limits.NO_REASON_RETURN}, see=("F70",)),
    Fact("F77", "in-force", _MEASURES, {"limit": limits.NO_REASON_RETURN}, see=("F70", "F31")),
    Fact("F78", "in-force", _MEASURES, see=("F70",)),
    Fact("F79", "in-force", _MEASURES, see=("F70",)),
    Fact("F88", "in-force", _MEASURES, {"refund": limits.NO_REASON_REFUND}, see=("F70",)),
    Fact(
        "F72",
        "announced",
        ("no-reason-2026",),
        {"limit": limits.NO_REASON_RETURN_PLATFORM},
        see=("F70", "F73"),
    ),
    Fact("F73", "in-force", ("civil-code",), see=("F72",)),
    Fact(
        "F74",
        "in-force",
        _CONSUMER,
        {
            "return": limits.DEFECT_RETURN,
            "proof": Quantity(6, "months"),
            "damages": Quantity(3, "times"),
            "minimum": Quantity(500, "yuan"),
        },
    ),
    Fact("F75", "in-force", ("court-2022",), see=("F70",)),
    Fact("F76", "in-force", ("ecommerce-law",)),
    Fact("F80", "in-force", _COMPLAINT, {"hotline": _COMPLAINT_HOTLINE}),
    Fact(
        "F81",
        "in-force",
        ("complaint-2026", "consumer-law"),
        {"limit": limits.ACCEPTANCE_DECISION},
        see=("F84",),
    ),
    Fact(
        "F82",
        "in-force",
        ("complaint-2026", "complaint-2019"),
        {
            "mediation": limits.MEDIATION,
            "notice": limits.MEDIATION_END_NOTICE,
            "former": limits.MEDIATION_2019,
        },
        see=("F84",),
    ),
    Fact("F83", "in-force", _COMPLAINT, {"limit": Quantity(3, "years")}),
    Fact("F84", "in-force", _COMPLAINT, see=("F90",)),
    Fact("F85", "announced", ("freight-2026",), {"limit": limits.FREIGHT_CLAIM}),
    Fact("F86", "announced", _DISPUTE),
    Fact("F87", "announced", _DISPUTE, {"partial": Quantity(30, "percent")}),
    Fact(
        "F90",
        "in-force",
        ("holidays-2026",),
        {
            "rest": (
                "2026-01-01/2026-01-03",
                "2026-02-15/2026-02-23",
                "2026-04-04/2026-04-06",
                "2026-05-01/2026-05-05",
                "2026-06-19/2026-06-21",
                "2026-09-25/2026-09-27",
                "2026-10-01/2026-10-07",
            ),
            "worked": (
                "2026-01-04",
                "2026-02-14",
                "2026-02-28",
                "2026-05-09",
                "2026-09-20",
                "2026-10-10",
            ),
        },
        see=("F84",),
    ),
)
