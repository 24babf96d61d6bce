"""The page's door: a question comes in as JSON text, and all that the page shows goes out as one."""

import json
from collections.abc import Sequence
from typing import Any

from rules.calendar import Reader, calendar
from rules.case import Report
from rules.explanation import plain
from rules.html import render, render_error
from rules.messages import messages
from rules.moment import MINUTE, Window, calendar_day, format_instant
from rules.serial import dumps
from rules.told import RefusedError, Told, tell
from rules.wording import dates, text

Json = dict[str, Any]


def reply(question: str) -> str:
    """Answer one question of the page's.

    Args:
        question: a JSON object: ``request`` (a text as for `rules.answer`), ``lang`` (``zh`` or ``en``),
            ``root`` (relative address of the language's first page, with a slash at its end), ``offset``
            (minutes that the reader's clock is ahead of UTC), and ``case``, ``name`` and ``link`` as in
            `rules.calendar.Reader`. Or ``overview`` (a list of requests) and ``lang``.

    Returns:
        A JSON object with the raw ``answer`` text, whether it is ``ok``, and the ``html`` to show; where it
        is ok also the ``moments`` of the events, oldest first, as a form has them (in China time, without
        an offset), the answer as ``text``, its ``calendar`` (an ``.ics`` file, empty where nothing is to
        come), ``safe`` (the instant that the headline speaks of, or nothing), ``headline``, and a ``title``
        that the reader may keep the case under. For an overview ``cases``, each with ``ok``, ``safe`` and
        ``headline``.
    """
    asked = json.loads(question)
    if "overview" in asked:
        return dumps({"cases": [_summary(request, asked["lang"]) for request in asked["overview"]]})
    lang, root = asked["lang"], asked["root"]
    try:
        told = tell(asked["request"], lang)
    except RefusedError as refusal:
        return dumps({"answer": refusal.raw, "ok": False, "html": render_error(refusal.error, lang, root)})
    reader = Reader(lang, asked["offset"] * MINUTE, asked["case"], asked["name"], asked["link"])
    ready = messages(told.answer, told.reports, lang)
    return dumps(
        {
            "answer": told.raw,
            "ok": True,
            "html": render(told.words, told.picture, lang, root, ready),
            "moments": [_as_typed(report.when) for report in told.reports],
            "text": told.text,
            "calendar": calendar(told.answer, told.words, told.reports, reader),
            "title": _title(told.reports, lang),
            **_headline(told),
        }
    )


def _summary(request: str, lang: str) -> Json:
    try:
        return {"ok": True, **_headline(tell(request, lang))}
    except RefusedError:
        return {"ok": False}


def _headline(told: Told) -> Json:
    headline = told.words.headline
    return {"safe": headline.until, "headline": plain(headline.sentence)}


def _title(reports: Sequence[Report], lang: str) -> str:
    """Name a case after what happened last, and when."""
    newest = reports[-1]
    day = dates(lang).day(calendar_day(newest.when.earliest), year=False)
    return text(lang, "along.title", event=text(lang, f"event.{newest.event}"), day=day)


def _as_typed(when: Window) -> str:
    """Write a moment as somebody in China would type it: ``2026-11-20`` or ``2026-11-20T15:30``."""
    if when.half_open:
        return calendar_day(when.earliest).isoformat()
    return format_instant(when.earliest)[:19].removesuffix(":00")
