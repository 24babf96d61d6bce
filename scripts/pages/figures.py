"""Shows the diagram of a flow on pages: what its marks mean, the drawings, and the same in words."""

from rules.render.diagram.outline import outline
from rules.rulebook.flows import FLOWS
from rules.wording import text
from scripts.pages.layout.layouts import drawings

_MARKS = {
    "act": '<path class="diagram-line" d="M1 8H23"/><path class="diagram-head" d="M31 8l-8 -4v8z"/>',
    "lapse": (
        '<path class="diagram-line" d="M1 8H8M24 8H31"/>'
        '<g class="diagram-clock"><circle cx="16" cy="8" r="5.5"/><path d="M16 4.5V8L18.5 9.5"/></g>'
    ),
    "end": (
        '<rect class="diagram-box" x="2.5" y="1.5" width="27" height="13" rx="4"/>'
        '<rect class="diagram-inner" x="5.5" y="4.5" width="21" height="7" rx="2"/>'
    ),
}


def diagram(lang: str, flow_id: str) -> str:
    """Return the diagram of a flow as a figure, with a key above it and an alternative in words below it."""
    flow = FLOWS[flow_id]
    key = "".join(
        f'<li><svg class="diagram-mark diagram-{kind}" viewBox="0 0 32 16" aria-hidden="true">{mark}</svg>'
        f"{text(lang, f'draw.key.{kind}')}</li>"
        for kind, mark in _MARKS.items()
    )
    drawn = "\n".join(drawings(flow, lang))
    # One block of HTML without empty lines: Markdown passes it on as it is.
    return (
        f'<figure class="diagram" data-diagram="{flow.id}" data-search-exclude>\n'
        f'<figcaption><ul class="diagram-key">{key}</ul></figcaption>\n'
        f"{drawn}\n"
        f'<details class="diagram-words"><summary>{text(lang, "draw.words")}</summary>'
        f"{outline(flow, lang)}</details>\n</figure>"
    )
