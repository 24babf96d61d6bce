"""The ways that lead up and out of a case: each an event of a flow that begins or goes on there."""

from rules.rulebook.model import Onward

NEW_REQUEST = Onward("return-online", "return-requested")
SELLER_REFUSES = Onward("intervention", "merchant-rejected")
INTERVENTION = Onward("intervention", "intervention-requested")
EVIDENCE = Onward("evidence-request", "evidence-requested")
NO_REASON = Onward("no-reason-return", "parcel-signed")
FREIGHT_INSURANCE = Onward("freight-insurance", "refund-succeeded")
COMPLAINT = Onward("complaint-12315", "complaint-filed")
COURT = Onward("complaint-12315", "taken-to-court")
