"""Writes an answer in words as HTML, for the place in the checker where it is shown."""

from collections.abc import Iterable

from rules.explain.device import DeviceText
from rules.explain.letters import Letter
from rules.explain.model import (
    DeadlineText,
    Explanation,
    NextPathText,
    Sentence,
    Step,
    plain,
)
from rules.render.board import board, case_line, fact_line, inline, marks_limit, notice
from rules.render.svg.markup import escape
from rules.wording import text


def render_error(reason: str, lang: str, root: str) -> str:
    """Return the HTML for a request that could not be answered, for the reason in words."""
    way_out = f'<a href="{root}deadlines/">{escape(text(lang, "refusal.deadlines"))}</a>'
    return _section(
        "error",
        text(lang, "refusal.title"),
        _paragraphs((reason,)) + f"<p>{escape(text(lang, 'refusal.otherwise'))} {way_out}</p>",
    )


def render(  # noqa: PLR0913, PLR0917
    explanation: Explanation,
    picture: str,
    lang: str,
    root: str,
    ready: Iterable[Letter] = (),
    device: DeviceText | None = None,
) -> str:
    """Return the HTML for an answer.

    Args:
        explanation: the answer in words.
        picture: the case as a drawing, see `rules.render.timeline`.
        lang: ``zh`` or ``en``.
        root: relative address of the language's first page, with a slash at its end.
        ready: what there is to write, each text to be changed and copied.
        device: what is said of the device's clock, where the answer hangs on it.
    """
    return _Renderer(lang, root, device).render(explanation, picture, ready)


class _Renderer:
    """Holds the language and the way to other pages while an answer is written out."""

    def __init__(self, lang: str, root: str, device: DeviceText | None) -> None:
        self.lang = lang
        self.root = root
        self.device = device

    def render(self, it: Explanation, picture: str, ready: Iterable[Letter]) -> str:
        return "".join(
            [
                case_line(it.case, self.lang),
                "".join(notice(fact, self.root) for fact in it.notices),
                self._device(is_wrong=True),
                self._before(it),
                self._listing("warnings", "warnings.title", ((warning,) for warning in it.warnings)),
                board(it.headline, _in_china(it.headline.in_china), self.lang),
                self._unreported(it),
                self._steps(it),
                self._notes(it),
                self._course(it, picture),
                self._next_paths(it),
                self._messages(ready),
                self._deadlines(it),
                self._row("lapsed", "lapsed.title", self._articles(it.lapsed, it)),
                self._withdrawals(it),
            ]
        )

    def _text(self, key: str) -> str:
        return escape(text(self.lang, key))

    def _row(self, kind: str, title: str, body: str, *, is_open: bool = False) -> str:
        """Return a section that is folded under its title, the title being one row of a list."""
        if not body:
            return ""
        opened = " open" if is_open else ""
        return (
            f'<section class="dc-{kind}"><details class="dc-row"{opened}>'
            f"<summary><h3>{self._text(title)}</h3></summary>{body}</details></section>"
        )

    def _device(self, *, is_wrong: bool) -> str:
        """Return what the device's clock says: what is certainly wrong has a place of its own."""
        if self.device is None or self.device.is_wrong != is_wrong:
            return ""
        return _paragraphs((self.device.words,), f"dc-device{' dc-caution' if is_wrong else ''}")

    def _before(self, it: Explanation) -> str:
        """Return what the headline rests on where nobody saw it, or only holds in one of several states."""
        unseen, condition = it.headline.unseen, it.headline.condition
        if not (unseen or condition):
            return ""
        told = (
            _paragraphs(unseen, "dc-by-itself"),
            _paragraphs((it.states,), "dc-states"),
            _paragraphs(filter(None, (condition,)), "dc-condition"),
        )
        return f'<section class="dc-before">{"".join(told)}</section>'

    def _unreported(self, it: Explanation) -> str:
        """Return what may have happened unseen; what the site advises then is folded."""
        if not it.unreported:
            return ""
        advice = text(self.lang, "advice", advice="")
        body = ""
        for sentence in it.unreported:
            counsel = tuple(part for part in sentence if isinstance(part, str) and part.startswith(advice))
            body += _paragraphs((tuple(part for part in sentence if part not in counsel),))
            how = f"<details><summary>{self._text('onward.how')}</summary>{_paragraphs(counsel)}</details>"
            body += how if counsel else ""
        return _section("unseen", text(self.lang, "unreported.title"), body)

    def _notes(self, it: Explanation) -> str:
        """Return what happens otherwise, how sure that is, and whose word goes before it: a line each."""
        notes = "".join(_note(note, it.headline.sure) for note in it.headline.notes)
        return (
            f'<section class="dc-notes">{self._vague(it.headline.vague)}{notes}'
            f'<p class="dc-app-wins">{escape(it.last_word)}</p>{self._device(is_wrong=False)}</section>'
        )

    def _steps(self, it: Explanation) -> str:
        """Return what can be done now, the first of it laid open and the rest folded under their names."""
        first, *others = it.steps
        more = "".join(
            f"<li><details><summary><strong>{escape(step.name)}</strong></summary>{self._how(step)}</details></li>"
            for step in others
        )
        return _section("steps", text(self.lang, "steps.title"), f"<ul>{self._step(first)}{more}</ul>")

    def _step(self, step: Step) -> str:
        return f"<li><strong>{escape(step.name)}</strong>{self._how(step)}</li>"

    def _how(self, step: Step) -> str:
        counsel = "" if step.event else f" <small>{self._text('standing.advice')}</small>"
        more = f'<a href="{self.root}{step.page}/">{self._text("steps.more")}</a>'
        return f"{counsel}{more}{_taps(step.taps)}"

    def _withdrawals(self, it: Explanation) -> str:
        """Return how to end the case, folded under the one condition on which that makes sense."""
        items = "".join(map(self._step, it.withdrawals))
        return self._row("withdrawals", "withdrawals.title", f"<ul>{items}</ul>" if items else "")

    def _next_paths(self, it: Explanation) -> str:
        items = "".join(map(self._next_path, it.next_paths))
        body = f"<p>{self._text('onward.intro')}</p><ul>{items}</ul>" if items else ""
        return self._row("onward", "onward.title", body)

    def _next_path(self, way: NextPathText) -> str:
        how = f"<details><summary>{self._text('onward.how')}</summary>{_taps(way.taps)}</details>"
        return (
            f'<li><a href="{self.root}{way.page}/">{escape(way.name)}</a><p>{inline(way.first)}</p>'
            f"{how if way.taps else ''}</li>"
        )

    def _picture(self, picture: str) -> str:
        caption = f"<figcaption>{self._text('timeline.caption')}</figcaption>"
        return (
            f'<section class="dc-picture"><h4>{self._text("timeline.heading")}</h4>'
            f'<figure class="dc-timeline">{picture}{caption}</figure></section>'
        )

    def _course(self, it: Explanation, picture: str) -> str:
        """Return the case as a picture, where it stands and what follows, by itself or by what others do."""
        is_said = it.headline.unseen or it.headline.condition
        states = "" if is_said else _paragraphs((it.states,), "dc-states")
        projection = "".join(f"<li>{inline(entry)}</li>" for entry in it.projection)
        parts = (
            states,
            self._picture(picture),
            self._part("projection", f"<ol>{projection}</ol>"),
            self._latest(it),
            self._others(it),
            f'<p class="dc-times">{inline(it.times)}</p>',
        )
        return self._row("course", "course.title", "".join(parts))

    def _part(self, kind: str, body: str) -> str:
        return f'<section class="dc-{kind}"><h4>{self._text(f"{kind}.title")}</h4>{body}</section>'

    def _latest(self, it: Explanation) -> str:
        if not it.latest:
            return ""
        intro = f"<p>{self._text('latest.intro')}</p>"
        items = "".join(f"<li>{inline(entry)}</li>" for entry in it.latest)
        return self._part("latest", f"{intro}<ol>{items}</ol>")

    def _messages(self, ready: Iterable[Letter]) -> str:
        texts = "".join(map(self._message, ready))
        if not texts:
            return ""
        note = f'<p class="dc-note">{self._text("messages.note")}</p>'
        return self._row("messages", "messages.title", note + texts)

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

    def _vague(self, vague: Sentence) -> str:
        """Return what the exact time could change, with the way to its field; a script goes there."""
        if not vague:
            return ""
        words = self._text("vague.fill")
        button = f'<button type="button" class="dc-quiet" data-do="fill-time">{words}</button>'
        return f'<p class="dc-vague">{inline(vague)} {button}</p>'

    def _others(self, it: Explanation) -> str:
        if not it.others:
            return ""
        items = "".join(f"<li>{escape(other)}</li>" for other in it.others)
        return self._part("others", f"<ul>{items}</ul>")

    def _listing(self, kind: str, title: str, sentences: Iterable[Sentence]) -> str:
        body = _paragraphs(sentences)
        return _section(kind, text(self.lang, title), body) if body else ""

    def _deadlines(self, it: Explanation) -> str:
        """Return every limit that runs; open where the headline names no time."""
        body = self._articles(it.deadlines, it)
        return self._row("deadlines", "deadlines.row", body, is_open=not it.headline.times)

    def _articles(self, deadlines: tuple[DeadlineText, ...], it: Explanation) -> str:
        """Return each limit, without how sure it is where that was said in the notes or of one before it."""
        notes = "".join(map(plain, it.headline.notes))
        said = {known.standing_text for known in deadlines if known.standing_text in notes}
        articles = []
        for deadline in deadlines:
            articles.append(self._deadline(deadline, it, is_sure_said=deadline.standing_text in said))
            said.add(deadline.standing_text)
        return "".join(articles)

    def _deadline(self, it: DeadlineText, whole: Explanation, *, is_sure_said: bool) -> str:
        late = f'<p class="dc-late">{escape(it.late)}</p>' if it.late else ""
        # Each limit is marked by its rule once: the headline is where it names the end.
        is_headline = marks_limit(whole.headline) and whole.headline.rule == it.rule
        rule = f'data-key="{it.rule}"' if is_headline else f'data-rule="{it.rule}"'
        lapse = "" if is_headline else f'<p class="dc-lapse">{escape(it.lapse)}</p>'
        sure = f'<p class="dc-standing" data-standing="{it.standing}">{escape(it.standing_text)}</p>'
        return (
            f'<article class="dc-deadline" {rule} data-status="{it.status}">'
            f"<h4>{escape(it.title)} "
            f'<span class="dc-status">{self._text(f"status.{it.status}")}</span></h4>'
            f'<p class="dc-safe">{inline(it.doubt or it.safe)}</p>'
            f"{_in_china(() if it.doubt else it.in_china)}{_paragraphs(it.observed, 'dc-observed')}"
            f"{self._why(it)}{self._alternatives(it)}{lapse}{late}{'' if is_sure_said else sure}"
            f"{self._sources(it)}{_paragraphs(filter(None, [it.review]), 'dc-review')}"
            f"{self._readings(it)}<details><summary>{self._text('deadline.facts')}</summary>"
            f"<p>{escape(it.limit)}</p>{_paragraphs(filter(None, (it.start,)))}"
            f"<ul>{''.join(f'<li>{fact_line(fact, self.root)}</li>' for fact in it.facts)}</ul>"
            "</details></article>"
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
        explained = self._text("list.space").join(inline(reason) for reason in reasons)
        return f'<p class="dc-bounds">{inline(bounds)}</p><p class="dc-why">{explained}</p>'

    def _alternatives(self, it: DeadlineText) -> str:
        if not it.alternatives:
            return ""
        *provisions, which = it.alternatives
        items = "".join(f"<li>{inline(provision)}</li>" for provision in provisions)
        title = self._text("alternatives.title")
        return f'<div class="dc-alternatives"><p>{title}</p><ul>{items}</ul><p>{inline(which)}</p></div>'

    def _readings(self, it: DeadlineText) -> str:
        if not it.readings:
            return ""
        rows = "".join(
            f"<dt>{escape(name)}</dt><dd>{inline(ends)}<br><small>{escape(why)}</small></dd>"
            for name, why, ends in it.readings
        )
        return (
            f"<details><summary>{self._text('deadline.readings')}</summary>"
            f'<dl class="dc-readings">{rows}</dl></details>'
        )


def _taps(taps: tuple[str, ...]) -> str:
    if len(taps) == 1:
        return f"<p>{escape(taps[0])}</p>"
    return f"<ol>{''.join(f'<li>{escape(tap)}</li>' for tap in taps)}</ol>"


def _note(note: Sentence, sure: str) -> str:
    """Return a note; what it means that a rule is only so sure is folded."""
    known, *further = note
    if not (sure and isinstance(known, str) and known.startswith(sure)):
        return _paragraphs((note,))
    why = escape(known.removeprefix(sure).strip())
    return (
        f'<details class="dc-sure"><summary>{escape(sure)}</summary><p>{why}</p></details>'
        f"{_paragraphs(filter(None, (tuple(further),)))}"
    )


def _section(kind: str, title: str, body: str) -> str:
    return f'<section class="dc-{kind}"><h3>{escape(title)}</h3>{body}</section>'


def _in_china(sentence: Sentence) -> str:
    return _paragraphs(filter(None, (sentence,)), "dc-in-china")


def _paragraphs(sentences: Iterable[Sentence | str], kind: str = "") -> str:
    named = f' class="{kind}"' if kind else ""
    return "".join(f"<p{named}>{inline(sentence)}</p>" for sentence in sentences)
