"""Words what stands in a diagram: the name of a state, and who does what or lets time run out."""

from collections.abc import Iterator
from string import Formatter

from rules.render.diagram.graph import Edge, Node, Note
from rules.render.svg.measure import Run
from rules.rulebook.model import Event, Timer
from rules.wording import capitalized, in_words, text


def state_name(state: str, lang: str) -> str:
    """Return the name of a state, with a capital letter where the language has them."""
    return capitalized(text(lang, f"state.{state}"))


def node_runs(node: Node, lang: str) -> tuple[Run, ...]:
    """Return what stands in the box of a state."""
    return (Run(state_name(node.id, lang), strong=True),)


def edge_runs(edge: Edge, lang: str) -> tuple[Run, ...]:
    """Return what stands on a way: who acts and what they do; for a lapse who did not, and the limit."""
    cause = edge.cause
    return tuple(_lapse(cause, lang) if isinstance(cause, Timer) else _act(cause, lang))


def note_where(note: Note, lang: str) -> str:
    """Return at which steps an event is possible that is told beside the graph."""
    if note.everywhere:
        return text(lang, "draw.note.everywhere")
    *steps, last = map(str, note.steps)
    return text(lang, "draw.note.steps", steps=text(lang, "list.and").join(steps), last=last)


def note_act(note: Note, lang: str) -> tuple[Run, ...]:
    """Return who does what in an event that is told beside the graph."""
    return tuple(_act(note.event, lang))


def plain(runs: tuple[Run, ...]) -> str:
    """Return runs as one text, without the marks that only breaking into lines needs."""
    return "".join(run.text for run in runs).replace("\u200b", "").replace("\u00a0", " ")


def _act(event: Event, lang: str) -> Iterator[Run]:
    return _sentence(lang, "draw.act", event.actor, (Run(text(lang, f"draw.act.{event.id}")),))


def _lapse(timer: Timer, lang: str) -> Iterator[Run]:
    limit = Run(in_words(lang, timer.limit).replace(" ", "\u00a0"), strong=True)
    words = tuple(_filled(text(lang, f"draw.lapse.{timer.id}"), {"limit": (limit,)}))
    return _sentence(lang, "draw.lapse", timer.actor, words)


def _sentence(lang: str, key: str, actor: str, act: tuple[Run, ...]) -> Iterator[Run]:
    subject = Run(text(lang, f"draw.actor.{actor}"), strong=True)
    return _filled(text(lang, key), {"actor": (subject,), "act": act})


def _filled(template: str, values: dict[str, tuple[Run, ...]]) -> Iterator[Run]:
    """Fill a template with runs; the words around the placeholders are plain."""
    for literal, name, _, _ in Formatter().parse(template):
        if literal:
            yield Run(literal)
        if name:
            yield from values[name]
