"""Describes a complaint to the market regulator: whether it is taken, mediation, and what follows."""

from dataclasses import replace

from rules.rulebook import limits
from rules.rulebook.flows import next_paths
from rules.rulebook.model import NEXT_DAY_COUNTS, Event, Flow, Provision, Quantity, State, Timer

# From this day on the measures of 2025 govern, before it those of 2019 did (F82).
_CHANGE = "2026-04-15"


def _provision(limit: Quantity, *facts: str) -> Provision:
    """Return a limit that is counted as F84 says, by the rest days that F90 tells."""
    return Provision(limit, (*facts, "F84", "F90"), reading=NEXT_DAY_COUNTS, moves_off_rest_days=True)


_MEDIATION = replace(_provision(limits.MEDIATION, "F82"), pausable=True, since=_CHANGE, retroactive=True)
_MEDIATION_2019 = replace(_provision(limits.MEDIATION_2019, "F82"), until=_CHANGE)

FLOW = Flow(
    id="complaint-12315",
    starts_with="complaint-filed",
    events=(
        Event("complaint-filed", "buyer", "awaiting-acceptance", ("F80", "F83")),
        Event("complaint-accepted", "authority", "under-mediation", ("F81",)),
        Event("complaint-refused", "authority", "complaint-refused", ("F81", "F83")),
        Event("agreement-reached", "authority", "settled", ("F82",)),
        Event("mediation-ended", "authority", "awaiting-notice", ("F82",)),
        Event("end-notified", "authority", "mediation-closed", ("F82",)),
        Event("taken-to-court", "buyer", "in-court", ("F76", "F83")),
    ),
    states=(
        State(
            "awaiting-acceptance",
            takes=("complaint-accepted", "complaint-refused"),
            timer=Timer(
                "acceptance-decision",
                actor="authority",
                provisions=(_provision(limits.ACCEPTANCE_DECISION, "F81"),),
                lapses_into="acceptance-overdue",
            ),
            next_paths=(next_paths.COURT,),
        ),
        State(
            "acceptance-overdue",
            takes=("complaint-accepted", "complaint-refused", "taken-to-court"),
            facts=("F81",),
        ),
        State(
            "under-mediation",
            takes=("agreement-reached", "mediation-ended"),
            timer=Timer(
                "mediation",
                actor="authority",
                provisions=(_MEDIATION, _MEDIATION_2019),
                lapses_into="mediation-overdue",
            ),
            next_paths=(next_paths.COURT,),
        ),
        State(
            "mediation-overdue",
            takes=("agreement-reached", "mediation-ended", "taken-to-court"),
            facts=("F82",),
        ),
        State(
            "awaiting-notice",
            takes=("end-notified", "taken-to-court"),
            timer=Timer(
                "end-notice",
                actor="authority",
                provisions=(_provision(limits.MEDIATION_END_NOTICE, "F82"),),
                lapses_into="notice-overdue",
            ),
        ),
        State("notice-overdue", takes=("end-notified", "taken-to-court"), facts=("F82", "F83")),
        State("mediation-closed", takes=("taken-to-court",), facts=("F83",)),
        State("complaint-refused", takes=("taken-to-court",), facts=("F83",)),
        State("settled"),
        State("in-court", facts=("F76",)),
    ),
)
