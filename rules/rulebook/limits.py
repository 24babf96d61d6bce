"""Writes down every time limit that a source states, each once.

A limit that several rules share has one name here; the timers and the facts that state it both
take it from this module, so that changing a limit is one edit. Limits that are only equal in
number stay apart.
"""

from rules.rulebook.model import Quantity


def hours(value: int) -> Quantity:
    """Return a period of that many hours."""
    return Quantity(value, "hours")


def days(value: int) -> Quantity:
    """Return a period of that many days; how days are counted is a matter of reading."""
    return Quantity(value, "days")


def working_days(value: int) -> Quantity:
    """Return a period of that many working days in mainland China."""
    return Quantity(value, "working-days")


INTERVENTION_REQUEST = hours(48)  # F1, F3
PAYMENT = hours(24)  # F23
MERCHANT_DECISION = hours(48)  # F30, F40
TRACKING_NUMBER = days(7)  # F31, F41
MERCHANT_RECEIPT = days(7)  # F32, F42
REFUND_VOUCHER = hours(48)  # F43

# The platform and the insurer.
EVIDENCE_ANSWER = hours(24)  # F6
NO_REASON_RETURN_PLATFORM = hours(168)  # F72
FREIGHT_CLAIM = hours(72)  # F85

# The law, and the market regulator.
NO_REASON_RETURN = days(7)  # F70, F71, F77
NO_REASON_REFUND = days(7)  # F70, F88
DEFECT_RETURN = days(7)  # F74
ACCEPTANCE_DECISION = working_days(7)  # F81
MEDIATION = days(60)  # F82
MEDIATION_2019 = working_days(45)  # F82
MEDIATION_END_NOTICE = working_days(7)  # F82
