"""Spells out the JSON of the door for texts, of which its published schemas are made."""

from collections.abc import Mapping, Sequence
from typing import Annotated, NotRequired, TypedDict


class ReadRequestJson(TypedDict):
    """A text, the instant at which it is read, perhaps its flow, and whose "yesterday" is meant."""

    text: Annotated[str, "text"]
    now: Annotated[str, "instant"]
    flow: NotRequired[Annotated[str, "flow"]]
    clock: NotRequired[Annotated[Sequence[Annotated[Sequence[str | float], "change"]], "clock"]]


QuoteJson = TypedDict(
    "QuoteJson", {"quote": str, "from": Annotated[int, "offset"], "to": Annotated[int, "offset"]}
)
QuoteJson.__doc__ = "Words of the text, and where they stand in it, in code points."


class FoundEventJson(QuoteJson):
    """An event, when it happened, and the words that say so."""

    event: Annotated[str, "event"]
    at: Annotated[str, "moment"]


class FoundCountdownJson(QuoteJson):
    """A countdown, of which limit it is, and which event started that."""

    rule: Annotated[str, "rule"]
    event: Annotated[str, "event"]
    remaining: Mapping[Annotated[str, "countdown-unit"], Annotated[int, "count"]]
    at: Annotated[str, "instant"]


class ReadingJson(TypedDict):
    """What was understood of a text, and what was not."""

    flow: Annotated[str, "flow"] | None
    events: Sequence[FoundEventJson]
    observed: FoundCountdownJson | None
    unread: Sequence[QuoteJson]
