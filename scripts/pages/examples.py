"""Works out the answer to a sample case, its dates computed while the site is built."""

from rules.api.compact import dumps
from rules.dates.moment import calendar_day, parse_moment
from rules.entry.pipeline import answer_and_explain
from rules.explain.model import plain
from rules.wording import dates, text


def example(lang: str, flow: str, now: str, **events: str) -> str:
    """Return a sample case in a line, the answer to it in another, and a link that opens it in the checker.

    Args:
        lang: the page's language.
        flow: id of the flow.
        now: the instant the example looks from.
        events: moments by event id, underscores for hyphens, in order.

    Raises:
        RequestError: the case cannot be answered.
    """
    reported = {name.replace("_", "-"): moment for name, moment in events.items()}
    request = {"flow": flow, "events": [{"event": e, "at": at} for e, at in reported.items()], "now": now}
    told = answer_and_explain(dumps(request), lang)
    case = text(lang, "list.semicolon").join(
        text(lang, "page.example.event", event=text(lang, f"event.{event}"), when=_when(moment, lang))
        for event, moment in reported.items()
    )
    link = "&".join(
        [f"check.md#flow={flow}", *(f"event={e}@{at}" for e, at in reported.items()), f"now={now}"]
    )
    return (
        f'<div class="example" markdown="1">\n\n{case}\n\n**{plain(told.words.headline.sentence)}**\n\n'
        f"[{text(lang, 'page.example.open')}]({link})\n\n</div>"
    )


def _when(moment: str, lang: str) -> str:
    """Return when something of the case happened."""
    window = parse_moment(moment)
    if window.half_open:
        day: str = dates(lang).day(calendar_day(window.earliest), year=False)
        return day
    time: str = dates(lang).moment(window.earliest, year=False)
    return time
