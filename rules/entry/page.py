"""Opens the page's door: a question comes in as JSON text, and all that the page shows goes out as one."""

import json
import re
from typing import Any

from rules.api.answer import refusal
from rules.api.compact import dumps
from rules.api.decode import RequestError
from rules.api.encode import encode
from rules.dates.moment import MomentError, format_instant
from rules.dates.reader_clock import CHINA, Clock
from rules.entry.pipeline import ExplainedAnswer, answer_and_explain, answer_and_lead
from rules.explain.device import device_error, device_text
from rules.explain.letters import letters
from rules.explain.model import Headline, plain
from rules.render.html import render, render_error
from rules.render.ics import Reader, calendar
from rules.wording import text
from rules.wording.times import Times

Json = dict[str, Any]


# Control characters, and halves of surrogate pairs, which no file can hold.
_NO_CHARACTERS = re.compile("[\x00-\x1f\x7f\ud800-\udfff]")


def reply(question: str) -> str:
    """Answer one question of the page's.

    Args:
        question: a JSON object: ``request`` (a text as for `rules.answer`), ``lang`` (``zh`` or ``en``),
            ``root`` (relative address of the language's first page, with a slash at its end), ``case``,
            ``name`` and ``link`` as in `rules.render.ics.Reader`, and whose clock it is: ``clock``, its
            changes, ``[[instant, minutes ahead of UTC], …]``, each from its instant on and the first also
            before (without any it is China's), and ``place``, a short name of where that is, or nothing.
            ``device`` is true where the request's ``now`` is what the reader's device takes for it. Or
            ``overview`` (a list of requests) and ``lang``, and perhaps ``clock`` and ``place``. Or what
            `rules.entry.pasted.read_pasted` takes, with ``read``, or `rules.entry.console.reply_to_console`,
            with ``console``.

    Returns:
        A JSON object with the raw ``answer`` text, whether it is ``ok``, and the ``html`` to show; where it
        is not ok the ``message`` in it; where it is, also the answer as ``text``, its ``calendar`` (an
        ``.ics`` file, empty where nothing is to come), ``safe`` (the instant that the headline speaks of, or
        nothing), ``headline``, and a ``title`` that the reader may keep the case under. For an overview
        ``cases``, each with ``ok``, ``safe`` and ``headline``. For a text to read and for the
        console what those functions return.
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
    lang, clock = asked["lang"], _clock(asked)
    if "overview" in asked:
        return dumps({"cases": [_summary(request, lang, clock) for request in asked["overview"]]})
    root = asked["root"]
    try:
        told = answer_and_explain(asked["request"], lang, clock)
    except RequestError as error:
        refused, message = refusal(error.code, error.where), _reason(error, asked, clock)
        html = render_error(message, lang, root)
        return dumps({"answer": refused, "ok": False, "html": html, "message": message})
    reader = Reader(lang, clock, *(_plain(asked[name]) for name in ("case", "name", "link")))
    ready = letters(told.answer, lang, clock)
    device = device_text(told.answer.case.now, lang, clock) if asked.get("device") else None
    return dumps(
        {
            "answer": encode(told.given),
            "ok": True,
            "html": render(told.words, told.picture, lang, root, ready, device),
            "text": told.text,
            "calendar": calendar(told.answer, told.words, reader),
            "title": _title(told),
            **_headline(told.words.headline),
        }
    )


def _plain(words: str) -> str:
    """Return what a reader calls something without what is no character."""
    return _NO_CHARACTERS.sub("", words)


def _clock(asked: Json) -> Clock:
    """Return the reader's clock; China's where the device is so wrong that its changes are no moments."""
    try:
        return Clock.of(asked.get("clock", ()), _plain(asked.get("place", "")))
    except MomentError:
        return CHINA


def _reason(error: RequestError, asked: Json, clock: Clock) -> str:
    """Return in words why a request cannot be answered; a device's clock may be the reason."""
    lang = asked["lang"]
    said = ""
    if asked.get("device"):
        said = device_error(error.code, error.where, json.loads(asked["request"])["now"], lang, clock)
    return said or text(lang, error.reason)


def _summary(request: str, lang: str, clock: Clock) -> Json:
    try:
        return {"ok": True, **_headline(answer_and_lead(request, lang, clock))}
    except RequestError:
        return {"ok": False}


def _headline(headline: Headline) -> Json:
    safe = "" if headline.until is None else format_instant(headline.until)
    return {"safe": safe, "headline": plain(headline.told)}


def _title(told: ExplainedAnswer) -> str:
    """Name a case after what happened last, and when, if that is known."""
    newest, lang = told.answer.case.reports[-1], told.lang
    event = text(lang, f"event.{newest.event}")
    if newest.is_assumed:
        return event
    times = Times(lang, told.answer.case.now, told.clock)
    return text(lang, "along.title", event=event, day=times.title(newest.when))
