"""Writes an answer in words as HTML, the same in the checker and in the examples of the guide."""

from collections.abc import Iterable

from rules.dates.moment import format_instant
from rules.explain.letters import Letter
from rules.explain.model import (
    DeadlineText,
    Explanation,
    FactText,
    Headline,
    NextPathText,
    Sentence,
    Step,
    When,
)
from rules.render.svg.markup import escape
from rules.wording import text


def render_error(reason: str, lang: str, root: str) -> str:
    """Return the HTML for a request that could not be answered, for the reason whose words have that key."""
    way_out = f'<a href="{root}deadlines/">{escape(text(lang, "refusal.deadlines"))}</a>'
    return _section(
        "error",
        text(lang, "refusal.title"),
        _paragraphs((text(lang, reason),)) + f"<p>{escape(text(lang, 'refusal.otherwise'))} {way_out}</p>",
    )


def render(explanation: Explanation, picture: str, lang: str, root: str, ready: Iterable[Letter] = ()) -> str:
    """Return the HTML for an answer.

    Args:
        explanation: the answer in words.
        picture: the case as a drawing, see `rules.render.timeline`.
        lang: ``zh`` or ``en``.
        root: relative address of the language's first page, with a slash at its end.
        ready: what there is to write, each text to be changed and copied.
    """
    return _Renderer(lang, root).render(explanation, picture, ready)


class _Renderer:
    """Holds the language and the way to other pages while an answer is written out."""

    def __init__(self, lang: str, root: str) -> None:
        self.lang = lang
        self.root = root

    def render(self, it: Explanation, picture: str, ready: Iterable[Letter]) -> str:
        return "".join(
            [
                "".join(
                    f'<div class="dc-notice dc-caution"><p>{self._fact(notice)}</p></div>'
                    for notice in it.notices
                ),
                self._headline(it),
                self._listing("unseen", "unreported.title", it.unreported),
                self._listing("warnings", "warnings.title", ((warning,) for warning in it.warnings)),
                self._steps(it),
                self._next_paths(it),
                self._picture(picture),
                self._projection(it),
                self._latest(it),
                self._messages(ready),
                self._deadlines("deadlines", it.deadlines),
                self._deadlines("lapsed", it.lapsed),
                self._others(it),
                self._withdrawals(it),
                f'<p class="dc-times">{_inline(it.times)}</p>',
            ]
        )

    def _text(self, key: str) -> str:
        return escape(text(self.lang, key))

    def _headline(self, it: Explanation) -> str:
        headline = it.headline
        condition = f'<p class="dc-condition">{_inline(headline.condition)}</p>' if headline.condition else ""
        return (
            f'<section class="dc-headline" data-tone="{headline.tone}">'
            f"{_paragraphs(headline.unseen, 'dc-by-itself')}"
            f'<p class="dc-states">{_inline(it.states)}</p>{condition}'
            f'<p class="dc-sentence">{_inline(headline.sentence)}</p>'
            f"{_in_china(headline.in_china)}{self._remaining(headline)}{self._vague(headline)}"
            f"{_paragraphs(headline.notes)}"
            f'<p class="dc-app-wins">{escape(it.last_word)}</p></section>'
        )

    def _steps(self, it: Explanation) -> str:
        items = "".join(map(self._step, it.steps))
        return _section("steps", text(self.lang, "steps.title"), f"<ul>{items}</ul>")

    def _step(self, step: Step) -> str:
        more = f'<a href="{self.root}{step.page}/">{self._text("steps.more")}</a>'
        counsel = "" if step.event else f" <small>{self._text('standing.advice')}</small>"
        return f"<li><strong>{escape(step.name)}</strong>{counsel}{_taps(step.taps)}{more}</li>"

    def _withdrawals(self, it: Explanation) -> str:
        """Return how to end the case, folded under the one condition on which that makes sense."""
        if not it.withdrawals:
            return ""
        items = "".join(map(self._step, it.withdrawals))
        title = self._text("withdrawals.title")
        return (
            f'<section class="dc-withdrawals"><details><summary>{title}</summary><ul>{items}</ul>'
            "</details></section>"
        )

    def _next_paths(self, it: Explanation) -> str:
        if not it.next_paths:
            return ""
        items = "".join(map(self._next_path, it.next_paths))
        intro = f"<p>{self._text('onward.intro')}</p>"
        return _section("onward", text(self.lang, "onward.title"), f"{intro}<ul>{items}</ul>")

    def _next_path(self, way: NextPathText) -> str:
        how = f"<details><summary>{self._text('onward.how')}</summary>{_taps(way.taps)}</details>"
        return (
            f'<li><a href="{self.root}{way.page}/">{escape(way.name)}</a><p>{_inline(way.first)}</p>'
            f"{how if way.taps else ''}</li>"
        )

    def _picture(self, picture: str) -> str:
        caption = f"<figcaption>{self._text('timeline.caption')}</figcaption>"
        figure = f'<figure class="dc-timeline">{picture}{caption}</figure>'
        return _section("picture", text(self.lang, "timeline.heading"), figure)

    def _projection(self, it: Explanation) -> str:
        items = "".join(f"<li>{_inline(entry)}</li>" for entry in it.projection)
        return _section("projection", text(self.lang, "projection.title"), f"<ol>{items}</ol>")

    def _latest(self, it: Explanation) -> str:
        if not it.latest:
            return ""
        intro = f"<p>{self._text('latest.intro')}</p>"
        items = "".join(f"<li>{_inline(entry)}</li>" for entry in it.latest)
        return _section("latest", text(self.lang, "latest.title"), f"{intro}<ol>{items}</ol>")

    def _messages(self, ready: Iterable[Letter]) -> str:
        texts = "".join(map(self._message, ready))
        if not texts:
            return ""
        note = f'<p class="dc-note">{self._text("messages.note")}</p>'
        return _section("messages", text(self.lang, "messages.title"), note + texts)

    def _message(self, it: Letter) -> str:
        title = self._text(f"message.to.{it.recipient}")
        copy = self._text("message.copy")
        gloss = f'<p class="dc-gloss">{escape(it.gloss)}</p>' if it.gloss else ""
        return (
            f'<details class="dc-message" data-key="{it.recipient}"><summary>{title}</summary>'
            f'<textarea lang="zh" rows="6" aria-label="{title}">{escape(it.chinese)}</textarea>'
            f'<button type="button" class="dc-quiet" data-do="copy-message">{copy}</button>'
            f"{gloss}</details>"
        )

    def _remaining(self, headline: Headline) -> str:
        """Return how much time is left: words for the ear, for the eye what a script may keep counting."""
        if not headline.remaining:
            return ""
        words = _inline(headline.remaining)
        until = "" if headline.until is None else format_instant(headline.until)
        ticking = f'data-until="{until}" data-parts="{self._text("countdown")}"'
        return (
            f'<p class="dc-remaining"><span aria-hidden="true" {ticking}>{words}</span>'
            f'<span class="visually-hidden">{words}</span></p>'
        )

    def _vague(self, headline: Headline) -> str:
        """Return what the exact time could change, with the way to its field; a script goes there."""
        if not headline.vague:
            return ""
        words = self._text("vague.fill")
        button = f'<button type="button" class="dc-quiet" data-do="fill-time">{words}</button>'
        return f'<p class="dc-vague">{_inline(headline.vague)} {button}</p>'

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
            f"{_in_china(it.in_china)}{_paragraphs(it.observed, 'dc-observed')}"
            f"{self._why(it)}{self._alternatives(it)}"
            f'<p class="dc-lapse">{escape(it.lapse)}</p>{late}'
            f'<p class="dc-standing" data-standing="{it.standing}">{escape(it.standing_text)}</p>'
            f"{self._sources(it)}{_paragraphs(filter(None, [it.review]), 'dc-review')}"
            f"{self._readings(it)}<details><summary>{self._text('deadline.facts')}</summary>"
            f"<p>{escape(it.limit)}</p>{_paragraphs(filter(None, (it.start,)))}"
            f"<ul>{''.join(f'<li>{self._fact(fact)}</li>' for fact in it.facts)}</ul></details></article>"
        )

    def _sources(self, it: DeadlineText) -> str:
        links = (
            f'<a href="{self.root}sources/#{source.id}">{escape(source.text)}</a>' for source in it.sources
        )
        listed = self._text("list.semicolon").join(links)
        return f'<p class="dc-sources">{self._text("standing.sources").format(sources=listed)}</p>'

    def _why(self, it: DeadlineText) -> str:
        if not it.why:
            return ""
        bounds, *reasons = it.why
        explained = self._text("list.space").join(_inline(reason) for reason in reasons)
        return f'<p class="dc-bounds">{_inline(bounds)}</p><p class="dc-why">{explained}</p>'

    def _alternatives(self, it: DeadlineText) -> str:
        if not it.alternatives:
            return ""
        *provisions, which = it.alternatives
        items = "".join(f"<li>{_inline(provision)}</li>" for provision in provisions)
        title = self._text("alternatives.title")
        return f'<div class="dc-alternatives"><p>{title}</p><ul>{items}</ul><p>{_inline(which)}</p></div>'

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
        return f"{escape(fact.text)} <small>{link} · {escape(fact.standing_name)}</small>"


def _taps(taps: tuple[str, ...]) -> str:
    if len(taps) == 1:
        return f"<p>{escape(taps[0])}</p>"
    return f"<ol>{''.join(f'<li>{escape(tap)}</li>' for tap in taps)}</ol>"


def _section(kind: str, title: str, body: str) -> str:
    return f'<section class="dc-{kind}"><h3>{escape(title)}</h3>{body}</section>'


def _in_china(sentence: Sentence) -> str:
    return _paragraphs(filter(None, (sentence,)), "dc-in-china")


def _paragraphs(sentences: Iterable[Sentence | str], kind: str = "") -> str:
    named = f' class="{kind}"' if kind else ""
    return "".join(f"<p{named}>{_inline(sentence)}</p>" for sentence in sentences)


def _inline(sentence: Sentence | str) -> str:
    parts = (sentence,) if isinstance(sentence, str) else sentence
    return "".join(
        f'<time datetime="{part.iso}">{escape(part.words)}</time>' if isinstance(part, When) else escape(part)
        for part in parts
    )
