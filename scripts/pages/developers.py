"""Writes the console of the page for developers, with the words that the page has for it, as HTML."""

from collections.abc import Mapping

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from rules.entry.console import pretty
from scripts.paths import ROOT

_PARTIALS = ROOT / "overrides" / "partials"

_REJECTED = {"event": "merchant-rejected", "at": "2026-11-20T15:30"}

# What the console offers to begin with, by the name under which a page words it.
EXAMPLES: Mapping[str, object] = {
    "time": {"flow": "intervention", "events": [_REJECTED], "now": "2026-11-21T09:00"},
    "day": {
        "flow": "return-online",
        "events": [{"event": "merchant-approved", "at": "2026-11-20"}],
        "now": "2026-11-22T12:00",
    },
    "countdown": {
        "flow": "intervention",
        "events": [{"event": "merchant-rejected"}],
        "now": "2026-11-21T12:00",
        "observed": {
            "rule": "intervention.intervention-request",
            "remaining": {"days": 1, "hours": 3, "minutes": 20},
            "at": "2026-11-21T12:00",
        },
    },
    "own": {
        "flow": "evidence-request",
        "events": [{"event": "evidence-requested", "at": "2026-11-20T15:30"}],
        "now": "2026-11-20T16:00",
        "own_limits": {"evidence-request.evidence-answer": {"value": 12, "unit": "hours"}},
    },
    "pause": {
        "flow": "complaint-12315",
        "events": [{"event": "complaint-accepted", "at": "2026-06-01"}],
        "now": "2026-06-22T12:00",
        "pauses": [{"rule": "complaint-12315.mediation", "from": "2026-06-10", "to": "2026-06-20"}],
    },
    "wrong": {
        "flow": "intervention",
        "events": [_REJECTED | {"at": "2026-11-31T15:30"}],
        "now": "2026-11-21T09:00",
    },
}


def console(lang: str, **words: str) -> str:
    """Return the console.

    Args:
        lang: the page's language.
        words: what it says, by the names that its template has for them; ``example_NAME`` for each of
            `EXAMPLES`.

    Raises:
        jinja2.UndefinedError: the page lacks words for something.
    """
    examples = {name: pretty(request) for name, request in EXAMPLES.items()}
    return _filled("console.html", lang=lang, examples=examples, words=words)


def cell(lang: str, **words: str) -> str:
    """Return the cell in which Python runs.

    Args:
        lang: the page's language.
        words: what it says, by the names that its template has for them, and ``code``, what it holds at
            first.

    Raises:
        jinja2.UndefinedError: the page lacks words for something.
    """
    return _filled("cell.html", lang=lang, words=words)


def _filled(template: str, **values: object) -> str:
    environment = Environment(
        loader=FileSystemLoader(_PARTIALS),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template(template).render(values)
