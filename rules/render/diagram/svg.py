"""A graph whose boxes have been placed is written out here as one SVG text, the same bytes every time.

Colours and line styles are the page's (`web/styles/diagram.css`). There are no ids, so that any number
of drawings can stand on one page.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from rules.render.diagram.boxes import CLOCK, LINE_HEIGHT, NUMBER, TYPE_SIZE, Box, Format, boxes_of, node_box
from rules.render.diagram.graph import START, Edge, Graph, Node, Note
from rules.render.diagram.phrases import note_act, note_where
from rules.render.diagram.shapes import Area, Point, arrow, clock, dot, paragraph, rect, rule
from rules.render.svg.markup import escape, number
from rules.render.svg.measure import Line, Run, wrap
from rules.wording import text

# The notes below the graph: the space around them, the arrow to the state they lead to, and its text.
_NOTE_GAP = 12
_NOTE_PADDING = 9
_NOTE_ARROW = 30
_NOTE_STATE = 96


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the layout tool put everything.

    Attributes:
        attempt: which of the format's attempts this is.
        width: how wide it is.
        height: how high it is.
        nodes: the upper left corner of the box of each state.
        edges: the corners of each line, from its start to its end.
        labels: the upper left corner of the label on each line.
    """

    attempt: int
    width: float
    height: float
    nodes: Mapping[str, Point]
    edges: Mapping[str, Sequence[Point]]
    labels: Mapping[str, Point]


def read_layout(answer: Mapping[str, Any]) -> Layout:
    """Return the layout that the tool answered, see `rules.render.diagram.boxes.question`."""
    return Layout(
        attempt=answer["attempt"],
        width=answer["width"],
        height=answer["height"],
        nodes={name: Point(*corner) for name, corner in answer["nodes"].items()},
        edges={name: [Point(*corner) for corner in corners] for name, corners in answer["edges"].items()},
        labels={name: Point(*corner) for name, corner in answer["labels"].items()},
    )


def draw(graph: Graph, layout: Layout, lang: str, form: Format) -> str:
    """Return the drawing of a graph.

    Args:
        graph: the graph.
        layout: where its boxes are, in this language and format.
        lang: ``zh`` or ``en``.
        form: the format.
    """
    return _Drawing(graph, layout, lang, form).svg()


class _Drawing:
    """Holds the graph and its layout while the parts of a drawing are written out."""

    def __init__(self, graph: Graph, layout: Layout, lang: str, form: Format) -> None:
        self.graph = graph
        self.layout = layout
        self.lang = lang
        self.form = form
        self.boxes = boxes_of(graph, lang, form.rooms[layout.attempt])
        self.width = max(form.least, layout.width)

    def svg(self) -> str:
        flow = text(self.lang, f"flow.{self.graph.flow.id}")
        notes, height = self._notes()
        # In em, so that the style says with the type size how large the whole drawing is.
        size = f'viewBox="0 0 {number(self.width)} {number(height)}" width="{self.width / TYPE_SIZE:.3f}em"'
        kind = f"diagram-drawing diagram-{self.form.name}"
        shift = number((self.width - self.layout.width) / 2)
        parts = [
            f'<svg xmlns="http://www.w3.org/2000/svg" class="{kind}" role="img" {size}>',
            f"<title>{escape(text(self.lang, 'draw.title', flow=flow))}</title>",
            f"<desc>{escape(text(self.lang, 'draw.desc', flow=flow))}</desc>",
            f'<g transform="translate({shift} 0)">',
            # Labels cover the lines they stand on.
            *(self._line(edge) for edge in self.graph.edges),
            *(self._label(edge) for edge in self.graph.edges),
            *self._states(),
            "</g>",
            *notes,
            "</svg>",
        ]
        return "\n".join(parts)

    def _states(self) -> Iterator[str]:
        start = _area(self.boxes.nodes[START], self.layout.nodes[START])
        yield dot(start.middle, start.width / 2 - 2)
        for node in self.graph.drawn:
            yield _state(node, self.boxes.nodes[node.id], self.layout.nodes[node.id])

    def _line(self, edge: Edge) -> str:
        main = " diagram-main" if edge.main else ""
        return f'<g class="diagram-way diagram-{_kind(edge)}{main}">{arrow(self.layout.edges[edge.id])}</g>'

    def _label(self, edge: Edge) -> str:
        box = self.boxes.labels[edge.id]
        area = _area(box, self.layout.labels[edge.id])
        mark = clock(Point(area.x + CLOCK / 2 + 5, area.middle.y)) if edge.lapse else ""
        return (
            f'<g class="diagram-label diagram-{_kind(edge)}" '
            f'data-{"timer" if edge.lapse else "event"}="{edge.cause.id}" '
            f'data-from="{edge.source}" data-to="{edge.target}" data-actor="{edge.cause.actor}">'
            f"{rect('diagram-ground', area, 4)}{mark}{paragraph(box.lines, _text_middle(box, area))}</g>"
        )

    def _notes(self) -> tuple[list[str], float]:
        """Return what is told below the graph, and where the drawing ends."""
        parts = []
        bottom = self.layout.height
        for index, note in enumerate(self.graph.notes):
            part, bottom = self._note(note, bottom + _NOTE_GAP / (1 if index == 0 else 2))
            parts.append(part)
        return parts, bottom + 1

    def _note(self, note: Note, top: float) -> tuple[str, float]:
        """Return one note: where it holds, who does what, and an arrow to the state it leads to."""
        node = next(node for node in self.graph.nodes if node.id == note.event.leads_to)
        state = node_box(node, self.lang, _NOTE_STATE)
        lines = self._note_lines(note, self.width - 2 * _NOTE_PADDING - _NOTE_ARROW - state.width)
        height = max(_height(lines), state.height) + 2 * _NOTE_PADDING
        frame = Area(0.5, top, self.width - 1, height)
        left, middle = self.width - _NOTE_PADDING - state.width, frame.middle.y
        line = arrow([Point(left - _NOTE_ARROW + 5, middle), Point(left, middle)])
        # A state that no line leads to stands here alone; any other stands here once more.
        named = node not in self.graph.drawn
        drawn = (
            f'<g class="diagram-note" data-event="{note.event.id}" data-from="{" ".join(note.sources)}" '
            f'data-to="{node.id}" data-actor="{note.event.actor}">'
            f"{rect('diagram-frame', frame, 6)}"
            f"{paragraph(lines, Point(_NOTE_PADDING, middle), anchor='start')}"
            f'<g class="diagram-way diagram-act">{line}</g>'
            f"{_state(node, state, Point(left, middle - state.height / 2), named=named)}</g>"
        )
        return drawn, top + height

    def _note_lines(self, note: Note, room: float) -> list[Line]:
        where = (Run(note_where(note, self.lang)),)
        return [line for runs in (where, note_act(note, self.lang)) for line in wrap(runs, TYPE_SIZE, room)]


def _state(node: Node, box: Box, corner: Point, *, named: bool = True) -> str:
    area = _area(box, corner)
    name = f' data-node="{node.id}"' if named else ""
    inner = rect("diagram-inner", area.inset(3), 4) if node.final else _step_number(node, area)
    return (
        f'<g class="diagram-state diagram-{"end" if node.final else "step"}"{name}>'
        f"{rect('diagram-box', area, 6)}{inner}{paragraph(box.lines, _text_middle(box, area))}</g>"
    )


def _step_number(node: Node, area: Area) -> str:
    """Return the number of a step, at the left of its box."""
    at = Point(area.x + NUMBER / 2, area.middle.y)
    written = paragraph([(Run(str(node.step)),)], at, kind="diagram-number")
    return rule(Point(area.x + NUMBER, area.y), area.height) + written


def _kind(edge: Edge) -> str:
    return "lapse" if edge.lapse else "act"


def _area(box: Box, corner: Point) -> Area:
    return Area(*corner, box.width, box.height)


def _text_middle(box: Box, area: Area) -> Point:
    """Return the middle of what the mark on the left of a box leaves free."""
    return Point(area.x + box.left + (area.width - box.left) / 2, area.middle.y)


def _height(lines: Sequence[Line]) -> float:
    return len(lines) * LINE_HEIGHT
