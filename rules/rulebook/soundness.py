"""Says whether the data is sound: every flow can be walked to its end, and everything cited exists."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from functools import partial

from rules.rulebook.graph import next_if_others_wait, reachable
from rules.rulebook.model import (
    ACTORS,
    ADVICE,
    FIRST_DAY_COUNTS,
    NEXT_DAY_COUNTS,
    READINGS,
    REPLACED,
    STANDINGS,
    Event,
    Fact,
    Flow,
    Provision,
    Source,
    State,
    Timer,
)

_COUNTABLE_UNITS = frozenset({"hours", "days", "working-days"})
# Units that are counted from midnight to midnight: their source has to say from which.
_CALENDAR_UNITS = frozenset({"working-days"})


def problems(flows: Iterable[Flow], facts: Iterable[Fact], sources: Iterable[Source]) -> Iterator[str]:
    """Yield a sentence for each thing that is wrong with the data; nothing where it is sound.

    Args:
        flows: all flows.
        facts: all facts that flows may cite.
        sources: all sources that facts may name.
    """
    flows, facts, sources = list(flows), list(facts), list(sources)
    known = {fact.id: fact for fact in facts}
    yield from _repeated("flow", (flow.id for flow in flows))
    yield from _repeated("fact", (fact.id for fact in facts))
    yield from _repeated("source", (source.id for source in sources))
    for source in sources:
        yield from _source_problems(source)
    yield from _fact_problems(facts, known, {source.id for source in sources})
    by_id = {flow.id: flow for flow in flows}
    for flow in flows:
        yield from (f"{flow.id}: {problem}" for problem in _flow_problems(flow, known))
        yield from (f"{flow.id}: {problem}" for problem in _onward_problems(flow, by_id))


def _repeated(kind: str, ids: Iterable[str]) -> Iterator[str]:
    return (f"{kind} {name} is defined {count} times" for name, count in Counter(ids).items() if count > 1)


def _source_problems(source: Source) -> Iterator[str]:
    broken = [day for day in (source.read, source.review_by) if not _is_day(day)]
    yield from (f"source {source.id} has a day that is none: {day!r}" for day in broken)
    if not broken and source.review_by < source.read:
        yield f"source {source.id} should be read again before it was read"


def _is_day(text: str) -> bool:
    """Say whether a text is a day in the one form, ``2026-11-20``, in which days sort as they fall."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _fact_problems(facts: list[Fact], known: Mapping[str, Fact], sources: set[str]) -> Iterator[str]:
    for fact in facts:
        if fact.standing not in (*STANDINGS, ADVICE):
            yield f"fact {fact.id} has the unknown standing {fact.standing}"
        if fact.standing in REPLACED and not fact.see:
            yield f"fact {fact.id} is {fact.standing} and names no newer fact"
        yield from (f"fact {fact.id} names the unknown source {s}" for s in fact.sources if s not in sources)
        yield from (f"fact {fact.id} points at the unknown fact {f}" for f in fact.see if f not in known)


def _flow_problems(flow: Flow, facts: Mapping[str, Fact]) -> Iterator[str]:
    yield from _repeated("event", (event.id for event in flow.events))
    yield from _repeated("state", (state.id for state in flow.states))
    timers = [timer for _, timer in flow.timed]
    yield from _repeated("timer", (timer.id for timer in timers))
    broken = list(_broken_links(flow))
    yield from broken
    for event in flow.events:
        yield from _event_problems(event, facts)
    for state in flow.states:
        yield from (f"state {state.id} cites the unknown fact {f}" for f in state.facts if f not in facts)
    for timer in timers:
        yield from _timer_problems(timer, facts)
    if not broken:
        yield from _walk_problems(flow)


def _broken_links(flow: Flow) -> Iterator[str]:
    """Yield what points at an event or a state that is not there."""
    if flow.starts_with not in flow.event:
        yield f"starts with the unknown event {flow.starts_with}"
    for event in flow.events:
        if event.leads_to not in flow.state:
            yield f"event {event.id} leads to the unknown state {event.leads_to}"
    for state in flow.states:
        yield from (
            f"state {state.id} takes the unknown event {e}" for e in state.takes if e not in flow.event
        )
        yield from (f"state {state.id} takes the {problem}" for problem in _repeated("event", state.takes))
        if state.timer and state.timer.lapses_into not in flow.state:
            yield f"timer {state.timer.id} lapses into the unknown state {state.timer.lapses_into}"


def _event_problems(event: Event, facts: Mapping[str, Fact]) -> Iterator[str]:
    if event.actor not in ACTORS:
        yield f"event {event.id} is done by the unknown actor {event.actor}"
    yield from (f"event {event.id} cites the unknown fact {f}" for f in event.facts if f not in facts)


def _timer_problems(timer: Timer, facts: Mapping[str, Fact]) -> Iterator[str]:
    if timer.actor not in ACTORS:
        yield f"timer {timer.id} waits for the unknown actor {timer.actor}"
    for provision in timer.provisions:
        yield from (f"timer {timer.id} {problem}" for problem in _provision_problems(provision, facts))
    yield from (f"timer {timer.id} {problem}" for problem in _version_problems(timer.provisions))


def _provision_problems(provision: Provision, facts: Mapping[str, Fact]) -> Iterator[str]:
    yield from _counting_problems(provision)
    if not provision.facts:
        yield "rests on no fact"
    for name in provision.facts:
        if name not in facts:
            yield f"cites the unknown fact {name}"
        elif facts[name].standing == ADVICE:
            yield f"rests on {name}, which is advice"
    cited = [facts[name] for name in provision.facts if name in facts]
    if not any(fact.sources for fact in cited):
        yield "rests on no source"
    if not any(provision.limit in fact.values.values() for fact in cited):
        yield "has a limit that none of its facts states"


def _counting_problems(provision: Provision) -> Iterator[str]:
    """Yield what keeps a limit from being counted."""
    limit = provision.limit
    if limit.unit not in _COUNTABLE_UNITS or limit.value <= 0:
        yield f"has a limit that cannot be counted: {limit.value} {limit.unit}"
    if provision.reading not in (None, *READINGS):
        yield f"is read in the unknown way {provision.reading}"
    by_the_day = limit.unit != "hours" and provision.reading in (FIRST_DAY_COUNTS, NEXT_DAY_COUNTS)
    if limit.unit in _CALENDAR_UNITS and not by_the_day:
        yield f"counts {limit.unit} and does not say from which day"
    if (provision.moves_off_rest_days or provision.pausable) and not by_the_day:
        yield "minds rest days or pauses and does not count day by day"


def _version_problems(provisions: tuple[Provision, ...]) -> Iterator[str]:
    """Yield what keeps the provisions that hold for a time from covering every day, each day once."""
    if not provisions:
        yield "has no provision"
    dated = [provision for provision in provisions if provision.since or provision.until]
    in_turn = sorted(dated, key=lambda provision: provision.since or "")
    begun = [provision.since for provision in in_turn]
    ended = [provision.until for provision in in_turn]
    if [None, *ended] != [*begun, None]:
        yield "has provisions whose days do not follow one another without a gap"
    if any(provision.retroactive and not provision.since for provision in provisions):
        yield "has a provision that reaches back and does not say since when it holds"


def _onward_problems(flow: Flow, flows: Mapping[str, Flow]) -> Iterator[str]:
    for state in flow.states:
        for way in state.next_paths:
            if way.flow not in flows or way.event not in flows[way.flow].event:
                yield f"state {state.id} leads on to the unknown {way.flow}: {way.event}"


def _walk_problems(flow: Flow) -> Iterator[str]:
    """Yield what is wrong with the ways through a flow whose links all hold."""
    taken = {event for state in flow.states for event in state.takes}
    unused = (event.id for event in flow.events if event.id not in taken and event.id != flow.starts_with)
    yield from (f"event {event} is never possible" for event in unused)
    found = {state.id for state in reachable(flow, flow.event[flow.starts_with].leads_to)}
    yield from (f"state {state.id} cannot be reached" for state in flow.states if state.id not in found)
    for state in flow.states:
        if not any(_is_final(further) for further in reachable(flow, state.id)):
            yield f"state {state.id} has no way out"
        if _goes_in_a_circle(flow, state, lambda state: state.timer):
            yield f"state {state.id} lapses in a circle"
        if not _has_own_step(flow, state):
            yield f"state {state.id} gives the buyer a limit and nothing to do"
        elif _goes_in_a_circle(flow, state, partial(next_if_others_wait, flow)):
            yield f"state {state.id} comes back to itself if others wait"


def _is_final(state: State) -> bool:
    return not state.takes and not state.timer


def _has_own_step(flow: Flow, state: State) -> bool:
    own_limit = state.timer and state.timer.actor == "buyer"
    return not own_limit or any(flow.event[event].actor == "buyer" for event in state.takes)


def _goes_in_a_circle(flow: Flow, state: State, move: Callable[[State], Event | Timer | None]) -> bool:
    passed = set()
    while step := move(state):
        passed.add(state.id)
        state = flow.state[step.lapses_into if isinstance(step, Timer) else step.leads_to]
        if state.id in passed:
            return True
    return False
