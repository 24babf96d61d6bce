"""Opens the page's door: a question comes in as JSON text, and all that the page shows goes out as one."""

import json
from typing import Any

from rules.api.answer import refusal
from rules.api.compact import dumps
from rules.api.decode import RequestError
from rules.api.encode import encode
from rules.dates.moment import format_instant
from rules.dates.reader_clock import Clock
from rules.entry.pipeline import ExplainedAnswer, answer_and_explain
from rules.explain.letters import letters
from rules.explain.model import plain
from rules.render.html import render, render_error
from rules.render.ics import Reader, calendar
from rules.wording import text
from rules.wording.times import Times

Json = dict[str, Any]


def reply(question: str) -> str:
    """Answer one question of the page's.

    Args:
        question: a JSON object: ``request`` (a text as for `rules.answer`), ``lang`` (``zh`` or ``en``),
            ``root`` (relative address of the language's first page, with a slash at its end), ``case``,
            ``name`` and ``link`` as in `rules.render.ics.Reader`, and whose clock it is: ``clock``, its
            changes, ``[[instant, minutes ahead of UTC], …]``, each from its instant on and the first also
            before (without any it is China's), and ``place``, a short name of where that is, or nothing. Or
            ``overview`` (a list of requests) and ``lang``, and perhaps ``clock`` and ``place``. Or what
            `rules.entry.pasted.read_pasted` takes, with ``read``, or `rules.entry.console.reply_to_console`,
            with ``console``.

    Returns:
        A JSON object with the raw ``answer`` text, whether it is ``ok``, and the ``html`` to show; where it
        is ok also the answer as ``text``, its ``calendar`` (an ``.ics`` file, empty where nothing is to
        come), ``safe`` (the instant that the headline speaks of, or nothing), ``headline``, and a ``title``
        that the reader may keep the case under. For an overview ``cases``, each with ``ok``, ``safe`` and
        ``headline``. For a text to read and for the console what those functions return.
    """
    asked = json.loads(question)
    if "read" in asked:
        # Loaded with the first text: most readers paste none.
        from rules.entry.pasted import read_pasted  # noqa: PLC0415

        return read_pasted(asked)
    if "console" in asked:
        # On the page for developers alone.
        from rules.entry.console import reply_to_console  # noqa: PLC0415

        return reply_to_console(asked)
    lang, clock = asked["lang"], Clock.of(asked.get("clock", ()), asked.get("place", ""))
    if "overview" in asked:
        return dumps({"cases": [_summary(request, lang, clock) for request in asked["overview"]]})
    root = asked["root"]
    try:
        told = answer_and_explain(asked["request"], lang, clock)
    except RequestError as error:
        refused = refusal(error.code, error.where)
        return dumps({"answer": refused, "ok": False, "html": render_error(error.reason, lang, root)})
    reader = Reader(lang, clock, asked["case"], asked["name"], asked["link"])
    ready = letters(told.answer, lang, clock)
    return dumps(
        {
            "answer": encode(told.answer),
            "ok": True,
            "html": render(told.words, told.picture, lang, root, ready),
            "text": told.text,
            "calendar": calendar(told.answer, told.words, reader),
            "title": _title(told),
            **_headline(told),
        }
    )


def _summary(request: str, lang: str, clock: Clock) -> Json:
    try:
        return {"ok": True, **_headline(answer_and_explain(request, lang, clock))}
    except RequestError:
        return {"ok": False}


def _headline(told: ExplainedAnswer) -> Json:
    headline = told.words.headline
    safe = "" if headline.until is None else format_instant(headline.until)
    return {"safe": safe, "headline": plain(headline.sentence)}


def _title(told: ExplainedAnswer) -> str:
    """Name a case after what happened last, and when, if that is known."""
    newest, lang = told.answer.case.reports[-1], told.lang
    event = text(lang, f"event.{newest.event}")
    if newest.is_assumed:
        return event
    times = Times(lang, told.answer.case.now, told.clock)
    return text(lang, "along.title", event=event, day=times.title(newest.when))
