"""Reads a text that a reader pasted into the page: what it tells, what it leaves open, what to fill in."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from rules.api.answer import refusal
from rules.api.compact import dumps
from rules.api.decode import RequestError
from rules.dates.moment import MINUTE, Interval
from rules.dates.reader_clock import CHINA, Clock
from rules.explain.sentences import notices
from rules.extract.door import encode
from rules.extract.find import find
from rules.extract.model import FoundCountdown, FoundEvent, Reading, Span
from rules.extract.request import Asked, read_request
from rules.render.pasted import Choice, Marked, Question, render_pasted
from rules.rulebook.flows import FLOWS
from rules.rulebook.graph import lapse_path
from rules.rulebook.model import Flow, Quantity
from rules.wording import capitalized, catalogue, in_words, text
from rules.wording.times import Times

Json = dict[str, Any]

# Events as they were read, each with what it is by one clock.
Meanings = dict[FoundEvent, FoundEvent]


def read_pasted(question: Json) -> str:
    """Answer a question of the page's about a text.

    Args:
        question: ``read`` (a text as for `rules.read`) and ``lang``, and perhaps ``place`` as in
            `rules.entry.page.reply`, ``likely`` (the flow that is chosen in the form), and ``times``, whose
            clock the reader said the text goes by: ``own`` or ``china``.

    Returns:
        A JSON object with the raw ``answer``, as `rules.read` gives it for the flow that it turned out to be,
        whether it is ``ok``, the ``html`` to show, and ``case``, what to fill in: ``flow``, ``events``, each
        perhaps with its moment in words as ``said``, and ``observed``; null while something is asked back, or
        where nothing was found. Where it is not ok, the ``message`` to show.
    """
    lang = question["lang"]
    try:
        asked = read_request(question["read"])
    except RequestError as error:
        key = "pasted.too-large" if error.code == "too-large" else error.reason
        refused = refusal(error.code, error.where)
        return dumps({"answer": refused, "ok": False, "message": text(lang, key)})
    return _Page(question, asked).reply()


class _Page:
    """Holds a text and its reader while a reply is made."""

    def __init__(self, question: Json, asked: Asked) -> None:
        self.question = question
        self.said_times = question.get("times")
        self.lang = question["lang"]
        self.asked = asked
        self.clock = Clock(asked.clock.changes, question.get("place", ""))
        self.times = Times(self.lang, asked.now, self.clock)

    def reply(self) -> str:
        fitting = readings_that_fit(self.asked)
        likely = self.question.get("likely")
        chosen = [it for it in fitting if it.flow and it.flow.id == likely]
        reading = (chosen or fitting)[0]
        in_china, own = by_both_clocks(self.asked, reading)
        question: Question | None = None
        if len(fitting) > 1 and not chosen:
            question = self._which_flow(fitting)
        elif in_china and not self.said_times:
            question = self._which_clock()
        meant = own if self.said_times == "own" else in_china
        reading = replace(reading, events=tuple(meant.get(it, it) for it in reading.events))
        html = render_pasted(self.asked.text, list(self._marks(reading, in_china)), question, self.lang)
        is_found = reading.events or reading.countdown
        case = self._case(reading) if is_found and question is None else None
        return dumps({"answer": encode(self.asked, reading), "ok": True, "html": html, "case": case})

    def _marks(self, reading: Reading, in_china: Mapping[FoundEvent, FoundEvent]) -> Iterator[Marked]:
        # As long as nobody said whose clock a time is by, it is told as it is written.
        as_written = Times(self.lang, self.asked.now, CHINA)
        for event in reading.events:
            is_open = not self.said_times and event in in_china.values()
            yield Marked(*event.span, self._event(event, as_written if is_open else self.times))
        if reading.countdown:
            yield Marked(*reading.countdown.span, self._countdown(reading.countdown))
        for span in reading.unread:
            yield Marked(*span, None)

    def _event(self, it: FoundEvent, times: Times) -> tuple[str, str]:
        return text(self.lang, f"event.{it.event}"), times.interval(it.when)

    def _countdown(self, it: FoundCountdown) -> tuple[str, str]:
        name = capitalized(text(self.lang, f"rule.{it.rule.partition('.')[2]}"))
        left = " ".join(in_words(self.lang, Quantity(count, unit)) for unit, count in it.remaining.items())
        return name, text(self.lang, "pasted.left", left=left)

    def _case(self, reading: Reading) -> Json:
        found, flow, countdown = json.loads(encode(self.asked, reading)), reading.flow, reading.countdown
        events: list[Json] = [
            {"event": it["event"], "at": it["at"], "said": self.times.interval(known.when)}
            for it, known in zip(found["events"], reading.events, strict=True)
        ]
        if flow and countdown and not (events and may_run(flow, events[-1]["event"], countdown.rule)):
            events.append({"event": countdown.event})
        observed = found["observed"] and {
            name: found["observed"][name] for name in ("rule", "remaining", "at")
        }
        return {"flow": found["flow"], "events": events, "observed": observed}

    def _which_flow(self, fitting: list[Reading]) -> Question:
        flows = sorted((it.flow for it in fitting if it.flow), key=lambda it: bool(notices(it, self.lang)))
        newest = {it.flow.id: it.events[-1].event for it in fitting if it.flow and it.events}
        return Question("which-flow", "flow", tuple(self._flow(it, newest.get(it.id, "")) for it in flows))

    def _flow(self, flow: Flow, newest: str) -> Choice:
        name = text(self.lang, f"flow.{flow.id}")
        situation = f"form.situation.{flow.id}.{newest}"
        say = situation if situation in catalogue(self.lang) else f"flow.{flow.id}.say"
        return Choice(flow.id, text(self.lang, say), capitalized(name))

    def _which_clock(self) -> Question:
        choices = (
            Choice("china", text(self.lang, "pasted.clock.china")),
            Choice("own", text(self.lang, "pasted.clock.own"), self.clock.place),
        )
        return Question("which-clock", "times", choices)


def readings_that_fit(asked: Asked) -> list[Reading]:
    """Return what a text tells under each flow under which it tells most, under none if that is nothing."""
    plain = find(asked)
    if plain.flow:
        return [find(asked._replace(flow=plain.flow))]
    events = {it.event for it in plain.events}
    flows = [it for it in FLOWS.values() if events <= it.event.keys()] or list(FLOWS.values())
    readings = [find(asked._replace(flow=it)) for it in flows]
    most = max(map(_told, readings))
    return [it for it in readings if _told(it) == most] if most else [plain]


def by_both_clocks(asked: Asked, reading: Reading) -> tuple[Meanings, Meanings]:
    """Return the events whose time may be by either clock, each as it is by China's and by the reader's."""
    in_china: Meanings = {}
    own: Meanings = {}
    if not asked.clock.changes:
        return in_china, own
    there = {_place(it): it for it in find(asked._replace(flow=reading.flow, clock=CHINA)).events}
    for event in reading.events:
        alike = there.get(_place(event))
        if alike is None:
            continue
        here = replace(alike, when=_shown_by(asked.clock, alike.when))
        if _spans(event.when, alike.when, here.when):
            in_china[event], own[event] = alike, here
    return in_china, own


def may_run(flow: Flow, event: str, rule: str) -> bool:
    """Say whether a rule's limit may be running while nothing else has happened than an event."""
    states = lapse_path(flow, flow.event[event].leads_to)
    return rule in {flow.rule(state.timer) for state in states if state.timer}


def _told(reading: Reading) -> int:
    return len(reading.events) + bool(reading.countdown)


def _place(event: FoundEvent) -> tuple[str, Span]:
    return event.event, event.span


def _shown_by(clock: Clock, when: Interval) -> Interval:
    """Return when another clock shows what China's shows at a time."""
    return when._replace(earliest=clock.when_it_shows(when.earliest), latest=clock.when_it_shows(when.latest))


def _spans(both: Interval, one: Interval, other: Interval) -> bool:
    """Say whether an interval is that from one time to another, which may be taken in to the minute."""
    if one == other:
        return False
    earliest, latest = min(one.earliest, other.earliest), max(one.latest, other.latest)
    return both.earliest == earliest and 0 <= both.latest - latest <= MINUTE
