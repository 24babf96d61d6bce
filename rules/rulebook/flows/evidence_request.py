"""Describes how the platform, while it decides, asks for evidence and says how long there is to answer."""

from rules.rulebook import limits
from rules.rulebook.flows import next_paths
from rules.rulebook.model import Event, Flow, Provision, State, Timer

FLOW = Flow(
    id="evidence-request",
    starts_with="evidence-requested",
    events=(
        Event("evidence-requested", "platform", "awaiting-evidence", ("F6",)),
        Event("evidence-submitted", "buyer", "awaiting-ruling", ("F2", "F6")),
        Event("decided-for-buyer", "platform", "decided-for-buyer", ("F2",)),
        Event("decided-for-merchant", "platform", "decided-for-merchant", ("F2",)),
    ),
    states=(
        State(
            "awaiting-evidence",
            takes=("evidence-submitted",),
            timer=Timer(
                "evidence-answer",
                actor="buyer",
                provisions=(Provision(limits.EVIDENCE_ANSWER, ("F6",)),),
                lapses_into="evidence-missed",
                takes_own_limit=True,
            ),
        ),
        State(
            "evidence-missed",
            takes=("evidence-submitted", "decided-for-buyer", "decided-for-merchant"),
            facts=("F6",),
            next_paths=(next_paths.COMPLAINT, next_paths.COURT),
        ),
        State(
            "awaiting-ruling",
            takes=("evidence-requested", "decided-for-buyer", "decided-for-merchant"),
            facts=("F2", "F7"),
            next_paths=(next_paths.COMPLAINT, next_paths.COURT),
        ),
        State("decided-for-buyer", next_paths=(next_paths.COMPLAINT,)),
        State("decided-for-merchant", facts=("F7",), next_paths=(next_paths.COMPLAINT, next_paths.COURT)),
    ),
)
