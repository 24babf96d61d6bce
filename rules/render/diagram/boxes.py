"""Sizes every box of a diagram, and puts them as a question to the tool that says where each goes.

A drawing has to fit where it is shown without becoming smaller, so the question holds several attempts
at breaking the texts into lines; the tool answers the shortest drawing that is narrow enough.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from rules.render.diagram.graph import START, Edge, Graph, Node
from rules.render.diagram.phrases import edge_runs, node_runs
from rules.render.svg.measure import Line, Run, width, wrap

# Lengths are in CSS pixels at the natural size of the drawing.
TYPE_SIZE = 13
LINE_HEIGHT = 16
DOT = 14
# What stands to the left of the text: the number of a step, the clock of a lapse.
NUMBER = 18
CLOCK = 16

_NODE_PADDING = (9, 8)
_LABEL_PADDING = (4, 3)
_LAPSE_PADDING = (7, 4)


@dataclass(frozen=True, slots=True)
class Room:
    """How wide a line of text may be, by what it stands in.

    Attributes:
        step: in the box of a state that is not final.
        end: in the box of a final state.
        act: on a way that somebody opens by doing something.
        lapse: on a way that opens because time ran out.
        stacked: whether what branches off the usual way is drawn below it and not beside it.
    """

    step: int
    end: int
    act: int
    lapse: int
    stacked: bool


@dataclass(frozen=True, slots=True)
class Format:
    """A width that a drawing is made for, and the attempts at keeping to it.

    Attributes:
        name: its name in the page's style.
        width: how wide the drawing may be.
        least: how wide it is at least, for the notes below the graph.
        rooms: the attempts.
    """

    name: str
    width: int
    least: int
    rooms: tuple[Room, ...]


# A phone: 390 px without the page's margins.
NARROW = Format(
    "narrow",
    width=352,
    least=352,
    rooms=tuple(
        Room(*widths, stacked=True)
        for widths in (
            (150, 110, 104, 100),
            (130, 110, 104, 100),
            (150, 110, 90, 100),
            (150, 110, 90, 88),
            (150, 80, 66, 100),
            (150, 80, 66, 88),
            (150, 80, 66, 76),
            (150, 64, 66, 88),
            (150, 64, 66, 76),
            (150, 80, 60, 64),
            (150, 64, 60, 100),
            (130, 64, 66, 64),
            (104, 64, 60, 64),
        )
    )
    # Many ways that branch off and come back keep narrower beside the usual way than below it.
    + tuple(
        Room(*widths, stacked=False) for widths in ((150, 80, 60, 64), (130, 64, 66, 64), (104, 64, 60, 64))
    ),
)
# Paper, and the text column of a wide window.
WIDE = Format(
    "wide",
    width=600,
    least=400,
    rooms=tuple(
        Room(*widths, stacked=stacked)
        for stacked in (False, True)
        for widths in (
            (180, 140, 140, 140),
            (170, 120, 120, 120),
            (150, 110, 104, 104),
            (140, 96, 92, 100),
            (130, 84, 84, 92),
        )
    ),
)
FORMATS = (NARROW, WIDE)


@dataclass(frozen=True, slots=True)
class Box:
    """A text broken into lines, and the size of what is drawn around it.

    Attributes:
        lines: the text.
        width: the width of the box.
        height: the height of the box.
        left: how much of the width is taken on the left by a number or a clock.
    """

    lines: tuple[Line, ...]
    width: float
    height: float
    left: float = 0


@dataclass(frozen=True, slots=True)
class Boxes:
    """The boxes of a graph: of its nodes by state, and of its labels by edge."""

    nodes: Mapping[str, Box]
    labels: Mapping[str, Box]


def boxes_of(graph: Graph, lang: str, room: Room) -> Boxes:
    """Return every box of a graph that the layout has to place."""
    nodes = {node.id: node_box(node, lang, room.step if node.step else room.end) for node in graph.drawn}
    labels = {edge.id: _label_box(edge, lang, room) for edge in graph.edges}
    return Boxes({START: Box((), DOT, DOT), **nodes}, labels)


def node_box(node: Node, lang: str, limit: float) -> Box:
    """Return the box of a state whose name is set in lines of that width at most."""
    return _box(node_runs(node, lang), limit, _NODE_PADDING, left=0 if node.final else NUMBER)


def question(graph: Graph, lang: str, form: Format) -> dict[str, Any]:
    """Return what the layout tool is asked: the attempts, and how wide the drawing may be."""
    return {"width": form.width, "attempts": [_attempt(graph, lang, room) for room in form.rooms]}


def _attempt(graph: Graph, lang: str, room: Room) -> dict[str, Any]:
    boxes = boxes_of(graph, lang, room)
    return {
        "nodes": [
            {
                "id": name,
                "width": box.width,
                "height": box.height,
                "part": _part(graph, name) if room.stacked else None,
            }
            for name, box in boxes.nodes.items()
        ],
        "edges": [
            {
                "id": edge.id,
                "source": edge.source,
                "target": edge.target,
                "main": edge.main,
                "width": boxes.labels[edge.id].width,
                "height": boxes.labels[edge.id].height,
            }
            for edge in graph.edges
        ],
    }


def _part(graph: Graph, name: str) -> int | None:
    """Return the part of the drawing, from the top, that a node is in; ``None`` where it may be in any."""
    if name in graph.main:
        return 0
    return 1 if any(edge.source == name for edge in graph.edges) else None


def _label_box(edge: Edge, lang: str, room: Room) -> Box:
    runs = edge_runs(edge, lang)
    if edge.lapse:
        return _box(runs, room.lapse, _LAPSE_PADDING, left=CLOCK)
    return _box(runs, room.act, _LABEL_PADDING)


def _box(runs: Iterable[Run], limit: float, padding: tuple[int, int], left: float = 0) -> Box:
    lines = wrap(runs, TYPE_SIZE, limit)
    across, down = padding
    widest = max(width(line, TYPE_SIZE) for line in lines)
    return Box(lines, round(widest + left + 2 * across), len(lines) * LINE_HEIGHT + 2 * down, left)
