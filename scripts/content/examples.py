"""Worked examples: the answer to a sample case, its dates computed while the site is built."""

import json

from rules.page import show
from rules.serial import dumps


def example(lang: str, flow: str, now: str, **events: str) -> str:
    """Return the answer to a sample case, as the checker would show it.

    Args:
        lang: the page's language.
        flow: id of the flow.
        now: the instant the example looks from.
        events: moments by event id, underscores for hyphens, in order.

    Raises:
        ValueError: the case cannot be answered.
    """
    reported = [{"event": name.replace("_", "-"), "at": moment} for name, moment in events.items()]
    shown = json.loads(show(dumps({"flow": flow, "events": reported, "now": now}), lang, "../"))
    if not shown["ok"]:
        raise ValueError(shown["answer"])
    return f'<div class="dc-answer">{shown["html"]}</div>'
