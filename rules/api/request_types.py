"""Spells out the JSON of a request, of which its published schema is made; tests hold the reader to it.

What a text has to look like is named beside its type; `scripts.publish.schemas` knows each by that name.
"""

from collections.abc import Mapping, Sequence
from typing import Annotated, Literal, NotRequired, TypedDict


class EventJson(TypedDict):
    """What happened and when; only the last event may lack its time, where a countdown tells it."""

    event: Annotated[str, "event"]
    at: NotRequired[Annotated[str, "moment"]]


class RemainingJson(TypedDict, total=False):
    """What was left, in the units that the app shows, at least one."""

    days: Annotated[int, "count"]
    hours: Annotated[int, "count"]
    minutes: Annotated[int, "count"]


class CountdownJson(TypedDict):
    """A countdown that the app showed."""

    rule: Annotated[str, "rule"]
    remaining: Annotated[RemainingJson, "remaining"]
    at: Annotated[str, "instant"]


class OwnLimitJson(TypedDict):
    """A limit that the case itself states."""

    value: Annotated[int, "own-limit"]
    unit: Literal["hours", "days"]


PauseJson = TypedDict(
    "PauseJson",
    {
        "rule": Annotated[str, "rule"],
        "from": Annotated[str, "point"],
        "to": NotRequired[Annotated[str, "point"]],
    },
)
PauseJson.__doc__ = "What a limit does not count; without an end it goes on."


class RequestJson(TypedDict):
    """A case, and the instant from which it is looked at."""

    flow: Annotated[str, "flow"]
    events: Annotated[Sequence[EventJson], "events"]
    now: Annotated[str, "instant"]
    observed: NotRequired[CountdownJson]
    own_limits: NotRequired[Mapping[Annotated[str, "rule"], OwnLimitJson]]
    pauses: NotRequired[Annotated[Sequence[PauseJson], "pauses"]]
