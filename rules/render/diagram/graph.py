"""Makes a graph of a flow, in ids and without words: its steps, its ends and the ways between them."""

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import chain

from rules.rulebook.model import Event, Flow, State, Timer

# Where a case comes from before its first state: no state of the flow, drawn as a dot.
START = "start"


@dataclass(frozen=True, slots=True)
class Node:
    """A state as it is drawn.

    Attributes:
        id: id of the state.
        step: its number among the states that are not final, from 1; ``None`` for a final state.
    """

    id: str
    step: int | None

    @property
    def final(self) -> bool:
        """Whether a case ends here."""
        return self.step is None


@dataclass(frozen=True, slots=True)
class Edge:
    """One way from a state to another: what somebody does, or a limit that runs out.

    Attributes:
        source: id of the state it leaves, or `START`.
        target: id of the state it leads to.
        cause: the event or the timer.
        main: whether it is part of the way a case usually goes.
    """

    source: str
    target: str
    cause: Event | Timer
    main: bool

    @property
    def id(self) -> str:
        """Its name in this graph."""
        return f"{self.source}.{self.cause.id}"

    @property
    def lapse(self) -> bool:
        """Whether a limit ran out, in place of somebody doing something."""
        return isinstance(self.cause, Timer)


@dataclass(frozen=True, slots=True)
class Note:
    """An event that is possible nearly everywhere and is told once, beside the graph.

    Attributes:
        event: the event.
        steps: numbers of the states that take it.
        sources: ids of the states from which it is not drawn as an edge.
        everywhere: whether every state that is not final takes it.
    """

    event: Event
    steps: tuple[int, ...]
    sources: tuple[str, ...]
    everywhere: bool


@dataclass(frozen=True, slots=True)
class Graph:
    """A flow as it is drawn.

    Attributes:
        flow: the flow.
        nodes: every state, in the flow's order.
        edges: every way that is drawn, in the order in which the states name them.
        notes: the events told beside it.
        main: ids of the states to draw first, from the top down.
    """

    flow: Flow
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    notes: tuple[Note, ...]
    main: frozenset[str]

    @property
    def drawn(self) -> tuple[Node, ...]:
        """The nodes that an edge touches; the others are only led to by a note."""
        touched = {end for edge in self.edges for end in (edge.source, edge.target)}
        return tuple(node for node in self.nodes if node.id in touched)


def graph_of(flow: Flow) -> Graph:
    """Return the graph of a flow."""
    waiting = [state for state in flow.states if not _is_final(state)]
    number = {state.id: step for step, state in enumerate(waiting, start=1)}
    often = _told_once(waiting)
    usual = _usual_way(flow)
    start = flow.event[flow.starts_with]
    edges = [Edge(START, start.leads_to, start, main=True)]
    for state in waiting:
        aside = frozenset(event for event in often if (state.id, event) not in usual)
        edges += (
            Edge(state.id, _target(cause), cause, main=(state.id, cause.id) in usual)
            for cause in _causes(flow, state, aside)
        )
    drawn = {(edge.source, edge.cause.id) for edge in edges}
    notes = (
        Note(
            event,
            tuple(number[state.id] for state in takers),
            tuple(state.id for state in takers if (state.id, event.id) not in drawn),
            len(takers) == len(waiting),
        )
        for event in flow.events
        if event.id in often
        for takers in [[state for state in waiting if event.id in state.takes]]
    )
    nodes = tuple(Node(state.id, number.get(state.id)) for state in flow.states)
    return Graph(flow, nodes, tuple(edges), tuple(notes), _main_part(flow, edges, usual))


def ways_from(flow: Flow, state: State) -> Iterator[Edge]:
    """Yield every way out of a state, whether it is drawn as a line or told beside the graph."""
    for cause in _causes(flow, state, frozenset()):
        yield Edge(state.id, _target(cause), cause, main=False)


def _is_final(state: State) -> bool:
    return not state.takes and not state.timer


def _target(cause: Event | Timer) -> str:
    return cause.lapses_into if isinstance(cause, Timer) else cause.leads_to


def _told_once(waiting: list[State]) -> frozenset[str]:
    """Return the events that more than half of the states take: as lines they would hide the rest."""
    taken = Counter(chain.from_iterable(state.takes for state in waiting))
    return frozenset(event for event, count in taken.items() if count > max(1, len(waiting) / 2))


def _causes(flow: Flow, state: State, often: frozenset[str]) -> Iterator[Event | Timer]:
    """Yield what is drawn as leaving a state: the usual event, the limit, then the other events.

    An event told beside the graph is drawn all the same where nothing else that somebody does leads on.
    """
    own = [event for event in state.takes if event not in often] or list(state.takes)
    first, *others = [flow.event[event] for event in own]
    yield first
    if state.timer:
        yield state.timer
    yield from others


def _usual_way(flow: Flow) -> frozenset[tuple[str, str]]:
    """Return the way a case usually goes: states, each with the event it is left by."""
    way: dict[str, str] = {}
    state = flow.state[flow.event[flow.starts_with].leads_to]
    while event := _first_onward(flow, state, way):
        way[state.id] = event.id
        state = flow.state[event.leads_to]
    return frozenset(way.items())


def _first_onward(flow: Flow, state: State, passed: Collection[str]) -> Event | None:
    """Return the first event that leads to none of the states passed, nor back to this one."""
    leading = (flow.event[event] for event in state.takes)
    return next((event for event in leading if event.leads_to not in {*passed, state.id}), None)


def _main_part(flow: Flow, edges: list[Edge], usual: frozenset[tuple[str, str]]) -> frozenset[str]:
    """Return the states of the usual way, and those from which every way leads back to it."""
    part = {START, flow.event[flow.starts_with].leads_to}
    part |= {flow.event[event].leads_to for _, event in usual}
    leads_to: dict[str, set[str]] = {}
    for edge in edges:
        leads_to.setdefault(edge.source, set()).add(edge.target)
    grown = True
    while grown:
        back = {source for source, targets in leads_to.items() if targets <= part} - part
        part |= back
        grown = bool(back)
    return frozenset(part)
