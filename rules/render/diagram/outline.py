"""Tells the graph in words, for whoever does not see the picture: each state, and every way out of it."""

from rules.render.diagram.graph import START, Edge, graph_of, ways_from
from rules.render.diagram.phrases import edge_runs, plain, state_name
from rules.render.svg.markup import escape
from rules.rulebook.model import Flow
from rules.wording import text


def outline(flow: Flow, lang: str) -> str:
    """Return a flow as an ordered list in HTML; its numbers are those of the steps in the drawing."""
    graph = graph_of(flow)
    start = next(edge for edge in graph.edges if edge.source == START)
    steps = "".join(
        f'<li data-node="{node.id}"><strong>{escape(state_name(node.id, lang))}</strong>'
        f"<ul>{''.join(_way(edge, lang) for edge in ways_from(flow, flow.state[node.id]))}</ul></li>"
        for node in graph.nodes
        if not node.final
    )
    ends = text(lang, "list.and").join(
        f'<span data-node="{node.id}">{escape(state_name(node.id, lang))}</span>'
        for node in graph.nodes
        if node.final
    )
    return f"<p>{_sentence(start, lang)}</p><ol>{steps}</ol><p>{text(lang, 'draw.ends', states=ends)}</p>"


def _way(edge: Edge, lang: str) -> str:
    name = "timer" if edge.lapse else "event"
    return f'<li data-{name}="{edge.cause.id}">{_sentence(edge, lang)}</li>'


def _sentence(edge: Edge, lang: str) -> str:
    cause = plain(edge_runs(edge, lang))
    return escape(text(lang, "draw.way", cause=cause, state=state_name(edge.target, lang)))
