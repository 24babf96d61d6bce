"""Names the ways that lead up and out of a case: each an event of a flow that begins or goes on there."""

from rules.rulebook.model import NextPath

NEW_REQUEST = NextPath("return-online", "return-requested")
SELLER_AGREES = NextPath("return-online", "merchant-approved")
SELLER_REFUSES = NextPath("intervention", "merchant-rejected")
INTERVENTION = NextPath("intervention", "intervention-requested")
EVIDENCE = NextPath("evidence-request", "evidence-requested")
NO_REASON = NextPath("no-reason-return", "parcel-signed")
FREIGHT_INSURANCE = NextPath("freight-insurance", "refund-succeeded")
COMPLAINT = NextPath("complaint-12315", "complaint-filed")
COURT = NextPath("complaint-12315", "taken-to-court")
