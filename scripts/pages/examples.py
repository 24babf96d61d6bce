"""Works out the answer to a sample case, its dates computed while the site is built."""

from rules.api.compact import dumps
from rules.dates.moment import calendar_day, parse_moment
from rules.entry.pipeline import answer_and_explain
from rules.render.html import render
from rules.wording import dates, text


def example(lang: str, flow: str, now: str, **events: str) -> str:
    """Return a sample case and the answer to it, as the checker would show it.

    Args:
        lang: the page's language.
        flow: id of the flow.
        now: the instant the example looks from.
        events: moments by event id, underscores for hyphens, in order.

    Raises:
        RequestError: the case cannot be answered.
    """
    reported = [{"event": name.replace("_", "-"), "at": moment} for name, moment in events.items()]
    told = answer_and_explain(dumps({"flow": flow, "events": reported, "now": now}), lang)
    case = "".join(_item(text(lang, f"event.{event['event']}"), event["at"], lang) for event in reported)
    return (
        f'<div class="example"><dl class="example-case">{case}{_item(text(lang, "page.now"), now, lang)}</dl>'
        f'<div class="dc-answer">{render(told.words, told.picture, lang, "../")}</div></div>'
    )


def _item(label: str, moment: str, lang: str) -> str:
    """Return one line of the case: what happened, and when."""
    window = parse_moment(moment)
    if window.half_open:
        words = dates(lang).day(calendar_day(window.earliest), year=False)
    else:
        words = dates(lang).moment(window.earliest, year=False)
    return f"<dt>{label}</dt><dd>{words}</dd>"
