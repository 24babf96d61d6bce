"""Spells out the JSON of an answer: what writes it and its published schema both go by these types.

What a text has to look like is named beside its type; `scripts.publish.schemas` knows each by that name.
"""

from collections.abc import Mapping, Sequence
from typing import Annotated, Literal, NotRequired, TypedDict


class BoundsJson(TypedDict):
    """Two instants; the latest is null where none is known."""

    earliest: Annotated[str, "china-instant"]
    latest: Annotated[str, "china-instant"] | None


class StateJson(TypedDict):
    """A state in which the case can be now."""

    state: Annotated[str, "state"]
    by: Literal["event", "lapse"]
    since: BoundsJson


class EnteredJson(BoundsJson):
    """A state that is still to come, and when it is entered."""

    state: Annotated[str, "state"]


class QuantityJson(TypedDict):
    """A number and its unit."""

    value: Annotated[int, "amount"]
    unit: Annotated[str, "unit"]


class SourceJson(TypedDict):
    """A text that facts rest on, with the day it was read and the day by which it should be read again."""

    id: Annotated[str, "source"]
    date: Annotated[str, "date"]
    read: Annotated[str, "day"]
    review_by: Annotated[str, "day"]


class AlternativeJson(BoundsJson):
    """What one of several provisions that govern a limit says."""

    limit: QuantityJson
    readings: Mapping[Annotated[str, "reading"], BoundsJson]
    facts: Sequence[Annotated[str, "fact"]]
    standing: Annotated[str, "standing"]


class DeadlineJson(AlternativeJson):
    """A limit that runs in a state in which the case can be, or that has run out."""

    rule: Annotated[str, "rule"]
    state: Annotated[str, "state"]
    actor: Annotated[str, "actor"]
    counts_from: BoundsJson
    safe: Annotated[str, "china-instant"] | None
    status: Literal["open", "uncertain", "passed"]
    lapses_into: Annotated[str, "state"]
    sources: Sequence[SourceJson]
    see: NotRequired[Sequence[Annotated[str, "fact"]]]
    alternatives: NotRequired[Sequence[AlternativeJson]]
    observed_due: NotRequired[BoundsJson]
    agrees_with: NotRequired[Sequence[Annotated[str, "reading"]]]


class FirstDeadlineJson(BoundsJson):
    """The first limit that would run on a way that leads on."""

    rule: Annotated[str, "rule"]
    actor: Annotated[str, "actor"]
    safe: Annotated[str, "china-instant"] | None
    standing: Annotated[str, "standing"]


class NextStepJson(TypedDict):
    """What can happen next; one that leads on beyond the case has a deadline, or null."""

    flow: Annotated[str, "flow"]
    actor: Annotated[str, "actor"]
    event: Annotated[str, "event"]
    leads_to: Annotated[str, "state"]
    deadline: NotRequired[FirstDeadlineJson | None]


class UnreportedJson(TypedDict):
    """What somebody else may have done unseen, and the limit that it would have started."""

    event: Annotated[str, "event"]
    leads_to: Annotated[str, "state"]
    rule: Annotated[str, "rule"]
    earliest: Annotated[str, "china-instant"]


class WarningJson(TypedDict):
    """A remark that does not stop the answer; `where` is a JSON pointer into the request."""

    code: Annotated[str, "warning"]
    where: Annotated[str, "pointer"]
    year: NotRequired[int]


class EngineJson(TypedDict):
    """The version of the package, and the hash of all data that the answer rests on."""

    version: Annotated[str, "version"]
    rules_sha256: Annotated[str, "sha256"]


class OthersWaitJson(TypedDict, total=False):
    """The states to come if everyone but the buyer waits; there where goods go back."""

    if_others_wait: Sequence[EnteredJson]


class AnswerJson(OthersWaitJson):
    """What the rules say about a case."""

    flow: Annotated[str, "flow"]
    now: Annotated[str, "china-instant"]
    states: Sequence[StateJson]
    deadlines: Sequence[DeadlineJson]
    lapsed: Sequence[DeadlineJson]
    if_nobody_acts: Sequence[EnteredJson]
    next_steps: Sequence[NextStepJson]
    unreported: Sequence[UnreportedJson]
    warnings: Sequence[WarningJson]
    engine: EngineJson


class ErrorJson(TypedDict):
    """Why a request has no answer; `where` is a JSON pointer into the request."""

    code: Annotated[str, "id"]
    where: Annotated[str, "pointer"]
    message: Mapping[Annotated[str, "language"], str]


class RefusalJson(TypedDict):
    """The answer to a request that has none."""

    error: ErrorJson
