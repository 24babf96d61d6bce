"""Opens the door for texts: a request in as JSON, what was understood out as JSON."""

from typing import TYPE_CHECKING

from rules.api.answer import refusal
from rules.api.compact import dumps
from rules.api.decode import RequestError
from rules.dates.moment import DAY, MINUTE, Instant, Interval, format_instant
from rules.extract.find import find
from rules.extract.model import FoundCountdown, FoundEvent, Reading, Span
from rules.extract.request import Asked, read_request

if TYPE_CHECKING:
    from rules.extract.door_types import FoundCountdownJson, FoundEventJson, QuoteJson, ReadingJson


def read(request: str) -> str:
    """Read what `rules.read` is given; never raises for anything a request may hold."""
    try:
        asked = read_request(request)
    except RequestError as error:
        return refusal(error.code, error.where)
    return encode(asked, find(asked))


def encode(asked: Asked, reading: Reading) -> str:
    """Return a reading as JSON text, its members in the order of the contract."""
    countdown = reading.countdown
    found: ReadingJson = {
        "flow": reading.flow.id if reading.flow else None,
        "events": [_event(event, asked.text) for event in reading.events],
        "observed": _observed(countdown, asked) if countdown else None,
        "unread": [_quote(span, asked.text) for span in reading.unread],
    }
    return dumps(found)


def _event(it: FoundEvent, text: str) -> "FoundEventJson":
    return {"event": it.event, "at": _moment(it), **_quote(it.span, text)}


def _observed(it: FoundCountdown, asked: Asked) -> "FoundCountdownJson":
    return {
        "rule": it.rule,
        "event": it.event,
        "remaining": it.remaining,
        "at": _instant(asked.now),
        **_quote(it.span, asked.text),
    }


def _quote(span: Span, text: str) -> "QuoteJson":
    return {"quote": text[span.start : span.end], "from": span.start, "to": span.end}


def _moment(it: FoundEvent) -> str:
    when = it.when
    if not when.half_open:
        return _instant(when.earliest, seconds=it.has_seconds)
    if is_china_day(when):
        return _instant(when.earliest)[:10]
    return f"{_instant(when.earliest)}/{_instant(when.latest)}"


def is_china_day(when: Interval) -> bool:
    """Say whether an interval is a whole day in China."""
    return when.latest - when.earliest == DAY and when.earliest % DAY == 0


def _instant(instant: Instant, *, seconds: bool = False) -> str:
    """Return an instant in China time, to the minute where there is nothing beyond it."""
    return format_instant(instant)[: 19 if seconds or instant % MINUTE else 16]
