"""An answer becomes a piece of HTML here, the same in the checker and in the examples of the guide."""

import json
from collections.abc import Iterable
from typing import Any

from rules.answer import answer
from rules.drawing.markup import escape
from rules.explain import DeadlineText, Explanation, FactText, Sentence, When, explain
from rules.moment import calendar_day, format_instant, parse_moment
from rules.serial import dumps
from rules.wording import text


def show(request: str, lang: str, root: str) -> str:
    """Answer a request and word the answer for a page.

    Args:
        request: as for `rules.answer`.
        lang: ``zh`` or ``en``.
        root: relative address of the language's first page, with a slash at its end.

    Returns:
        A JSON object with the raw ``answer`` text, whether it is ``ok``, the ``html`` to show and, if it is,
        the ``moments`` of the events, oldest first, as a form has them: in China time, without an offset.
    """
    raw = answer(request)
    parsed = json.loads(raw)
    if "error" in parsed:
        return dumps({"answer": raw, "ok": False, "html": render_error(parsed, lang, root)})
    reported = json.loads(request)["events"]
    explanation = explain(parsed, [event["event"] for event in reported], lang)
    moments = [_as_typed(event["at"]) for event in reported]
    return dumps({"answer": raw, "ok": True, "html": render(explanation, lang, root), "moments": moments})


def _as_typed(at: str) -> str:
    """Write a moment as somebody in China would type it: ``2026-11-20`` or ``2026-11-20T15:30``."""
    window = parse_moment(at)
    if window.half_open:
        return calendar_day(window.earliest).isoformat()
    return format_instant(window.earliest)[:19].removesuffix(":00")


def render_error(refusal: dict[str, Any], lang: str, root: str) -> str:
    """Return the HTML for a request that could not be answered."""
    way_out = f'<a href="{root}deadlines/">{escape(text(lang, "refusal.deadlines"))}</a>'
    return _section(
        "error",
        text(lang, "refusal.title"),
        _paragraphs((refusal["error"]["message"][lang],))
        + f"<p>{escape(text(lang, 'refusal.otherwise'))} {way_out}</p>",
    )


def render(explanation: Explanation, lang: str, root: str) -> str:
    """Return the HTML for an answer; the arguments are as for `show`."""
    return _Renderer(lang, root).render(explanation)


class _Renderer:
    """Holds the language and the way to other pages while an answer is written out."""

    def __init__(self, lang: str, root: str) -> None:
        self.lang = lang
        self.root = root

    def render(self, it: Explanation) -> str:
        return "".join(
            [
                "".join(f'<div class="dc-notice"><p>{self._fact(notice)}</p></div>' for notice in it.notices),
                self._headline(it),
                self._listing("unseen", "unreported.title", it.unreported),
                self._listing("warnings", "warnings.title", ((warning,) for warning in it.warnings)),
                self._steps(it),
                self._deadlines("deadlines", it.deadlines),
                self._projection(it),
                self._deadlines("lapsed", it.lapsed),
                self._others(it),
                f'<p class="dc-times">{_inline(it.times)}</p>',
            ]
        )

    def _text(self, key: str) -> str:
        return escape(text(self.lang, key))

    def _headline(self, it: Explanation) -> str:
        headline = it.headline
        condition = f'<p class="dc-condition">{_inline(headline.condition)}</p>' if headline.condition else ""
        remaining = f'<p class="dc-remaining">{_inline(headline.remaining)}</p>' if headline.remaining else ""
        return (
            f'<section class="dc-headline" data-tone="{headline.tone}">'
            f'<p class="dc-states">{_inline(it.states)}</p>{condition}'
            f'<p class="dc-sentence">{_inline(headline.sentence)}</p>{remaining}'
            f'{_paragraphs(headline.notes)}<p class="dc-app-wins">{self._text("app-wins")}</p></section>'
        )

    def _steps(self, it: Explanation) -> str:
        if not it.steps:
            return self._listing("steps", "steps.title", ((it.no_steps,),) if it.no_steps else ())
        items = (
            f"<li><strong>{escape(step.name)}</strong><br>{escape(step.action)} "
            f'<a href="{self.root}{step.page}/">{self._text("steps.more")}</a></li>'
            for step in it.steps
        )
        return _section("steps", text(self.lang, "steps.title"), f"<ul>{''.join(items)}</ul>")

    def _projection(self, it: Explanation) -> str:
        items = "".join(f"<li>{_inline(entry)}</li>" for entry in it.projection)
        return _section("projection", text(self.lang, "projection.title"), f"<ol>{items}</ol>")

    def _others(self, it: Explanation) -> str:
        if not it.others:
            return ""
        items = "".join(f"<li>{escape(other)}</li>" for other in it.others)
        return _section("others", text(self.lang, "others.title"), f"<ul>{items}</ul>")

    def _listing(self, kind: str, title: str, sentences: Iterable[Sentence]) -> str:
        body = _paragraphs(sentences)
        return _section(kind, text(self.lang, title), body) if body else ""

    def _deadlines(self, kind: str, deadlines: tuple[DeadlineText, ...]) -> str:
        if not deadlines:
            return ""
        return _section(kind, text(self.lang, f"{kind}.title"), "".join(map(self._deadline, deadlines)))

    def _deadline(self, it: DeadlineText) -> str:
        late = f'<p class="dc-late">{escape(it.late)}</p>' if it.late else ""
        return (
            f'<article class="dc-deadline" data-rule="{it.rule}" data-status="{it.status}">'
            f"<h4>{escape(it.title)} "
            f'<span class="dc-status">{self._text(f"status.{it.status}")}</span></h4>'
            f'<p class="dc-safe">{_inline(it.safe)}</p>'
            f'{self._why(it)}<p class="dc-lapse">{escape(it.lapse)}</p>{late}'
            f'<p class="dc-standing" data-standing="{it.standing}">{escape(it.standing_text)}</p>'
            f"{self._readings(it)}<details><summary>{self._text('deadline.facts')}</summary>"
            f"<p>{escape(it.limit)}</p><p>{_inline(it.start)}</p>"
            f"<ul>{''.join(f'<li>{self._fact(fact)}</li>' for fact in it.facts)}</ul></details></article>"
        )

    def _why(self, it: DeadlineText) -> str:
        if not it.why:
            return ""
        bounds, *reasons = it.why
        explained = self._text("list.space").join(_inline(reason) for reason in reasons)
        return f'<p class="dc-bounds">{_inline(bounds)}</p><p class="dc-why">{explained}</p>'

    def _readings(self, it: DeadlineText) -> str:
        if not it.readings:
            return ""
        rows = "".join(
            f"<dt>{escape(name)}</dt><dd>{_inline(ends)}<br><small>{escape(why)}</small></dd>"
            for name, why, ends in it.readings
        )
        return (
            f"<details><summary>{self._text('deadline.readings')}</summary>"
            f'<dl class="dc-readings">{rows}</dl></details>'
        )

    def _fact(self, fact: FactText) -> str:
        link = f'<a href="{self.root}sources/#{fact.id.lower()}">{fact.id}</a>'
        return f"{escape(fact.text)} <small>{link} · {self._text(f'standing.{fact.standing}')}</small>"


def _section(kind: str, title: str, body: str) -> str:
    return f'<section class="dc-{kind}"><h3>{escape(title)}</h3>{body}</section>'


def _paragraphs(sentences: Iterable[Sentence | str]) -> str:
    return "".join(f"<p>{_inline(sentence)}</p>" for sentence in sentences)


def _inline(sentence: Sentence | str) -> str:
    parts = (sentence,) if isinstance(sentence, str) else sentence
    return "".join(
        f'<time datetime="{part.iso}">{escape(part.words)}</time>' if isinstance(part, When) else escape(part)
        for part in parts
    )
