"""Draws the line of a case as one SVG text, from top to bottom, so that it fits a phone.

It shows the order of things and names the time between them; its lengths are not to scale. Its classes, of
which the page's own sheet says how they look, are all that it has of a style: a page's policy lets no other
in. There are no ids, so that any number of drawings can stand on one page.
"""

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from rules.dates.moment import MINUTE
from rules.render.svg.markup import escape, number
from rules.render.svg.measure import Run, wrap
from rules.render.timeline.marks import EVENT, FIRST, LAPSE, NOW, SAFE, Mark, Marks
from rules.wording import dates, text

WIDTH = 340
_RAIL = 13.0
_LEFT = 34
# Some fonts are wider than those that the widths are taken from.
_ROOM = WIDTH - _LEFT - 40
_TIME_SIZE = 14
_TYPE_SIZE = 13.5
_TIME_LINE = 20
_LINE = 19
_GAP = 30
_NO_GAP = 14
_TOP = 5


def draw(line: Marks, lang: str) -> str:
    """Return the drawing of the line of a case.

    Args:
        line: what stands on it, see `rules.render.timeline.marks_of`.
        lang: ``zh`` or ``en``.
    """
    return _Drawing(line, lang).svg()


class _Drawing:
    """Places the marks one below the other, then writes them out."""

    def __init__(self, line: Marks, lang: str) -> None:
        self.line = line
        self.lang = lang
        self.times = [_wrapped(mark.time, _TIME_SIZE) for mark in line.marks]
        self.rows = [_wrapped(mark.words, _TYPE_SIZE) for mark in line.marks]
        self.tops = list(self._tops())

    def svg(self) -> str:
        title = escape(text(self.lang, "timeline.title"))
        told = escape("; ".join(f"{mark.time}: {mark.words}" for mark in self.line.marks))
        view = f'width="{WIDTH}" viewBox="0 0 {WIDTH} {number(self._bottom)}"'
        parts = [
            f'<svg xmlns="http://www.w3.org/2000/svg" class="tl" role="img" {view}>',
            f"<title>{title}</title><desc>{told}</desc>",
            *self._rail(),
            *self._stretches(),
            *self._between(),
            *(self._mark(index) for index in range(len(self.line.marks))),
            "</svg>",
        ]
        return "".join(parts)

    def _tops(self) -> Iterator[float]:
        top = float(_TOP)
        marks = self.line.marks
        for index, mark in enumerate(marks):
            yield top
            top += self._height(index)
            if index + 1 < len(marks):
                top += _GAP if _is_known_gap(mark, marks[index + 1]) else _NO_GAP

    @property
    def _bottom(self) -> float:
        return self.tops[-1] + self._height(-1) + 2

    def _height(self, index: int) -> float:
        return _TIME_LINE * len(self.times[index]) + _LINE * len(self.rows[index])

    def _y(self, index: int) -> float:
        """Return where the sign of a mark stands, beside its time."""
        return self.tops[index] + 9

    def _rail(self) -> Iterator[str]:
        now = next(i for i, mark in enumerate(self.line.marks) if mark.kind == NOW)
        for kind, first, last in (("rail-past", 0, now), ("rail", now, len(self.tops) - 1)):
            way = f"M{number(_RAIL)} {number(self._y(first))}V{number(self._y(last))}"
            yield f'<path class="tl-{kind}" d="{way}"/>'

    def _stretches(self) -> Iterator[str]:
        at = [mark.at for mark in self.line.marks]
        for stretch in self.line.stretches:
            # An end that has no mark of its own is drawn where it would stand among the others.
            top = self._place(at, stretch.earliest)
            height = self._y(at.index(stretch.latest)) - top
            yield (
                f'<rect class="tl-stretch" x="{number(_RAIL - 6)}" y="{number(top)}" width="12" '
                f'height="{number(height)}" rx="6"/>'
            )

    def _place(self, at: list[int], instant: int) -> float:
        if instant in at:
            return self._y(at.index(instant))
        after = next(i for i, other in enumerate(at) if other > instant)
        return self._y(after) - _GAP / 2 if after else self._y(0)

    def _between(self) -> Iterator[str]:
        for index, (mark, following) in enumerate(pairwise(self.line.marks)):
            if _is_known_gap(mark, following):
                words = dates(self.lang).duration(following.at - mark.at)
                y = self.tops[index + 1] - 9
                yield f'<text class="tl-between" x="{_LEFT}" y="{number(y)}">{escape(words)}</text>'

    def _mark(self, index: int) -> str:
        mark, top = self.line.marks[index], self.tops[index]
        below = top + _TIME_LINE * len(self.times[index]) - 1
        lines = [
            *_lines(self.times[index], top + 14, _TIME_LINE, ' class="tl-time"'),
            *_lines(self.rows[index], below + 14, _LINE),
        ]
        return f'<g data-mark="{mark.kind}">{_sign(mark, self._y(index))}{"".join(lines)}</g>'


# The words stay the same while a reader changes a time.
@lru_cache(maxsize=256)
def _wrapped(words: str, size: float) -> tuple[str, ...]:
    return tuple("".join(run.text for run in line) for line in wrap([Run(words)], size, _ROOM))


def _lines(rows: tuple[str, ...], first: float, height: float, kind: str = "") -> Iterator[str]:
    for row, words in enumerate(rows):
        yield f'<text{kind} x="{_LEFT}" y="{number(first + height * row)}">{escape(words)}</text>'


def _is_known_gap(mark: Mark, following: Mark) -> bool:
    return not mark.is_day and following.at - mark.at >= MINUTE


def _sign(mark: Mark, y: float) -> str:
    x = _RAIL
    if mark.kind in (EVENT, NOW):
        radius = 5 if mark.kind == EVENT else 6.5
        return f'<circle class="tl-{mark.kind}" cx="{number(x)}" cy="{number(y)}" r="{radius}"/>'
    if mark.kind == SAFE:
        return (
            f'<rect class="tl-safe" x="{number(x - 7)}" y="{number(y - 7)}" width="14" height="14" rx="2"/>'
        )
    reach = {FIRST: 5.5, LAPSE: 7.5}[mark.kind]
    corners = f"M{number(x)} {number(y - reach)}l{reach} {reach}l-{reach} {reach}l-{reach} -{reach}z"
    return f'<path class="tl-{mark.kind}" d="{corners}"/>'
