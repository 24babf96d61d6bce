"""Draws the shapes that diagrams are made of, as SVG: boxes, text, clocks, and lines with a head."""

from collections.abc import Iterable, Sequence
from math import hypot
from typing import NamedTuple

from rules.render.diagram.boxes import LINE_HEIGHT
from rules.render.svg.markup import escape, number
from rules.render.svg.measure import Line, Run

_CORNER = 6
_ARROW = 7
# From the top of a line of text to its baseline.
_BASELINE = 12


class Point(NamedTuple):
    """A place in a drawing."""

    x: float
    y: float


class Area(NamedTuple):
    """A rectangle in a drawing."""

    x: float
    y: float
    width: float
    height: float

    @property
    def middle(self) -> Point:
        """Its centre."""
        return Point(self.x + self.width / 2, self.y + self.height / 2)

    def inset(self, by: float) -> "Area":
        """Return the rectangle that lies that far inside."""
        return Area(self.x + by, self.y + by, self.width - 2 * by, self.height - 2 * by)


def rect(kind: str, area: Area, radius: float) -> str:
    """Return a box with rounded corners."""
    return (
        f'<rect class="{kind}" x="{number(area.x)}" y="{number(area.y)}" width="{number(area.width)}" '
        f'height="{number(area.height)}" rx="{radius}"/>'
    )


def dot(center: Point, radius: float) -> str:
    """Return the mark of the start."""
    return f'<circle class="diagram-start" {_around(center)} r="{number(radius)}"/>'


def clock(center: Point) -> str:
    """Return the mark of a limit: a clock face."""
    x, y = center
    hands = f"M{number(x)} {number(y - 3.5)}V{number(y)}L{number(x + 2.5)} {number(y + 1.5)}"
    return f'<g class="diagram-clock"><circle {_around(center)} r="5.5"/><path d="{hands}"/></g>'


def rule(top: Point, length: float) -> str:
    """Return the hairline between the number of a step and its name."""
    return f'<path class="diagram-rule" d="M{_point(top)}v{number(length)}"/>'


def paragraph(lines: Sequence[Line], at: Point, *, anchor: str = "middle", kind: str = "") -> str:
    """Return lines of text.

    Args:
        lines: the text.
        at: the middle of the lines from top to bottom; from left to right what ``anchor`` says.
        anchor: ``start`` or ``middle``.
        kind: the class of the text, if it has one.
    """
    named = f' class="{kind}"' if kind else ""
    top = at.y - len(lines) * LINE_HEIGHT / 2 + _BASELINE
    return "".join(
        f'<text{named} x="{number(at.x)}" y="{number(top + index * LINE_HEIGHT)}" text-anchor="{anchor}">'
        f"{''.join(map(_run, line))}</text>"
        for index, line in enumerate(lines)
    )


def arrow(corners: Sequence[Point]) -> str:
    """Return a line with rounded corners and a head at its end."""
    shortened = [*corners[:-1], _towards(corners[-1], corners[-2], _ARROW - 1)]
    return f'<path class="diagram-line" d="{_rounded(shortened)}"/>{_head(corners[-1], corners[-2])}'


def _run(run: Run) -> str:
    return f'<tspan class="diagram-strong">{escape(run.text)}</tspan>' if run.strong else escape(run.text)


def _head(tip: Point, before: Point) -> str:
    back = _towards(tip, before, _ARROW)
    # A quarter turn of the way back gives the two other corners.
    side = Point((back.y - tip.y) * 0.6, (tip.x - back.x) * 0.6)
    corners = [tip, Point(back.x + side.x, back.y + side.y), Point(back.x - side.x, back.y - side.y)]
    return f'<path class="diagram-head" d="{_polygon(corners)}"/>'


def _polygon(corners: Iterable[Point]) -> str:
    return f"M{'L'.join(map(_point, corners))}z"


def _rounded(corners: Sequence[Point]) -> str:
    data = f"M{_point(corners[0])}"
    for before, corner, after in zip(corners, corners[1:], corners[2:], strict=False):
        radius = min(_CORNER, _distance(before, corner) / 2, _distance(corner, after) / 2)
        start, end = _towards(corner, before, radius), _towards(corner, after, radius)
        data += f"L{_point(start)}Q{_point(corner)} {_point(end)}"
    return f"{data}L{_point(corners[-1])}"


def _towards(start: Point, end: Point, length: float) -> Point:
    """Return the point that lies that far from ``start`` on the way to ``end``."""
    part = length / (_distance(start, end) or 1)
    return Point(start.x + (end.x - start.x) * part, start.y + (end.y - start.y) * part)


def _distance(start: Point, end: Point) -> float:
    return hypot(end.x - start.x, end.y - start.y)


def _around(center: Point) -> str:
    return f'cx="{number(center.x)}" cy="{number(center.y)}"'


def _point(point: Point) -> str:
    return f"{number(point.x)} {number(point.y)}"
