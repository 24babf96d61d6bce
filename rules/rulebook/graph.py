"""Follows the ways through a flow, time aside."""

from collections.abc import Iterator

from rules.rulebook.model import Event, Flow, State, Timer


def lapse_path(flow: Flow, state_id: str) -> Iterator[State]:
    """Yield a state and those that lapses alone lead to, in order."""
    state = flow.state[state_id]
    yield state
    while state.timer:
        state = flow.state[state.timer.lapses_into]
        yield state


def next_if_others_wait(flow: Flow, state: State) -> Event | Timer | None:
    """Return what moves a case on if the buyer acts at once and everyone else waits.

    Where the buyer's own limit runs that is the first thing the buyer can do in the state, else the limit
    that lapses, else nothing.
    """
    timer = state.timer
    if timer is None or timer.actor != "buyer":
        return timer
    own = (event for event in map(flow.event.__getitem__, state.takes) if event.actor == "buyer")
    return next(own, None)


def may_follow(flow: Flow, event: str) -> tuple[str, ...]:
    """Return the ids of the events that can come next after ``event``, lapses in between included."""
    ids: dict[str, None] = {}
    for state in lapse_path(flow, flow.event[event].leads_to):
        ids.update(dict.fromkeys(state.takes))
    return tuple(ids)


def reachable(flow: Flow, state_id: str) -> Iterator[State]:
    """Yield every state that events or lapses can lead to from a state, that state first."""
    found = {state_id: None}
    waiting = [state_id]
    while waiting:
        state = flow.state[waiting.pop()]
        yield state
        ways = [flow.event[event].leads_to for event in state.takes]
        if state.timer:
            ways.append(state.timer.lapses_into)
        waiting += [way for way in ways if way not in found]
        found.update(dict.fromkeys(ways))
