"""Draws the start-up times and sizes as bars, as one SVG text that fits a phone.

Every bar starts at nothing and each group has one scale, so that lengths can be compared. Colours are those
of the page where there is one, and stand on their own where there is none.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from bench.figures import Figures
from bench.results import RESULTS
from bench.words import MS_AS_SECONDS, say, size
from rules.render.svg.markup import escape, number
from rules.render.svg.measure import Run, wrap

WIDTH = 350
# Where bars begin, and how far the longest reaches.
_LEFT = 112.0
_LONGEST = 168.0
_ROW = 32.0
_BAR = 16.0
_LINE = 13.0
_HEAD = 28.0
_GAP = 14.0
_TYPE = 11.0

_STYLE = (
    ".bc text{fill:var(--guide-ink,#17302e);font:11px system-ui,-apple-system,'PingFang SC',"
    "'Microsoft YaHei','Noto Sans CJK SC',sans-serif}"
    ".bc .bc-head{font-size:13px;font-weight:700}"
    ".bc-ground{fill:var(--md-default-bg-color,#fff)}"
    ".bc-bar{fill:var(--guide-muted,#4c6462);opacity:.55}"
    ".bc-ours{fill:var(--guide-brand,#0b5750);opacity:1}"
    ".bc-spread{stroke:var(--guide-ink,#17302e);stroke-width:1.5}"
    ".bc-axis{stroke:var(--guide-line,#9db7b3);stroke-width:1}"
)


@dataclass(frozen=True, slots=True)
class Bar:
    """One figure in a group.

    Attributes:
        who: the contestant's id.
        median: how long the bar is.
        least: where the mark for the spread begins.
        most: where it ends.
    """

    who: str
    median: float
    least: float
    most: float


@dataclass(frozen=True, slots=True)
class Group:
    """Bars of one unit under a heading.

    Attributes:
        kind: which words stand above it.
        bars: the bars, from top to bottom.
        write: how a value is written in a language.
    """

    kind: str
    bars: tuple[Bar, ...]
    write: Callable[[str, float], str]


def groups(startup: Figures) -> Iterator[Group]:
    """Yield what is drawn: the times of each kind of visit, and the bytes of the first."""
    visits = startup["visits"]
    for kind in ("cold", "slow", "repeat"):
        bars = (_bar(who, kinds[kind]["ms"]) for who, kinds in visits.items() if kind in kinds)
        yield Group(kind, tuple(bars), MS_AS_SECONDS.write)
    yield Group("bytes", tuple(_bar(who, visits[who]["cold"]["bytes"]) for who in visits), size)


def draw(startup: Figures, lang: str) -> str:
    """Return the drawing.

    Args:
        startup: the part of the results on start-up.
        lang: ``zh`` or ``en``.
    """
    drawn: list[str] = []
    told: list[str] = []
    top = 0.0
    for group in groups(startup):
        head = say(lang, f"kind.{group.kind}")
        drawn.append(f'<text class="bc-head" x="0" y="{number(top + 16)}">{escape(head)}</text>')
        bars = [f"{say(lang, f'who.{bar.who}')} {group.write(lang, bar.median)}" for bar in group.bars]
        told.append(f"{head}: {', '.join(bars)}")
        drawn.extend(_rows(group, top + _HEAD, lang))
        top += _HEAD + _ROW * len(group.bars) + _GAP
    view = f'width="{WIDTH}" viewBox="0 0 {WIDTH} {number(top)}"'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="bc" role="img" {view}>'
        f"<title>{escape(say(lang, 'chart.title'))}</title><desc>{escape('; '.join(told))}</desc>"
        f'<style>{_STYLE}</style><rect class="bc-ground" width="{WIDTH}" height="{number(top)}"/>'
        f"{''.join(drawn)}</svg>"
    )


def write_charts(startup: Figures, folder: Path = RESULTS.parent) -> None:
    """Write the drawing in each language as a file of its own."""
    for lang, name in (("zh", "chart.svg"), ("en", "chart.en.svg")):
        (folder / name).write_text(draw(startup, lang) + "\n", "utf-8")


def _bar(who: str, spread: Figures) -> Bar:
    return Bar(who, spread["median"], spread["least"], spread["most"])


def _rows(group: Group, top: float, lang: str) -> Iterator[str]:
    scale = _LONGEST / max(bar.most for bar in group.bars)
    bottom = top + _ROW * len(group.bars) - (_ROW - _BAR)
    yield f'<path class="bc-axis" d="M{number(_LEFT)} {number(top - 4)}V{number(bottom + 4)}"/>'
    for index, bar in enumerate(group.bars):
        y = top + _ROW * index
        middle = y + _BAR / 2
        # A name with hyphens breaks behind them, and nowhere else.
        name = say(lang, f"who.{bar.who}").replace("-", "-\u200b")
        label = wrap([Run(name)], _TYPE, _LEFT - 8)
        first = middle + 4 - _LINE * (len(label) - 1) / 2
        for line_number, line in enumerate(label):
            words = "".join(run.text for run in line)
            yield f'<text x="0" y="{number(first + _LINE * line_number)}">{escape(words)}</text>'
        ours = " bc-ours" if bar.who == "ours" else ""
        yield (
            f'<rect class="bc-bar{ours}" data-who="{bar.who}" x="{number(_LEFT)}" y="{number(y)}" '
            f'width="{number(bar.median * scale)}" height="{number(_BAR)}"/>'
            f'<path class="bc-spread" d="M{number(_LEFT + bar.least * scale)} {number(middle)}'
            f'H{number(_LEFT + bar.most * scale)}"/>'
            f'<text x="{number(_LEFT + bar.most * scale + 5)}" y="{number(middle + 4)}">'
            f"{escape(group.write(lang, bar.median))}</text>"
        )
