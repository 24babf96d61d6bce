"""Lists the flows this package knows, by id, in the order in which they are shown."""

from rules.rulebook.flows import (
    cancel_cod,
    cancel_online,
    complaint_12315,
    evidence_request,
    freight_insurance,
    intervention,
    no_reason_return,
    return_cod,
    return_online,
)
from rules.rulebook.model import Flow

FLOWS: dict[str, Flow] = {
    module.FLOW.id: module.FLOW
    for module in (
        intervention,
        return_online,
        return_cod,
        cancel_online,
        cancel_cod,
        no_reason_return,
        evidence_request,
        freight_insurance,
        complaint_12315,
    )
}
