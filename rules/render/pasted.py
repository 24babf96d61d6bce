"""Writes as HTML what was read in a text: its words marked, what they say, and what is asked back."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rules.render.svg.markup import escape
from rules.wording import text


class Marked(NamedTuple):
    """A stretch of the text, to before its end, and what it says and when; None where that is not known."""

    start: int
    end: int
    says: tuple[str, str] | None


class Choice(NamedTuple):
    """One of several answers to a question: what to send back, and what it is called, with a second line."""

    value: str
    name: str
    more: str = ""


class Question(NamedTuple):
    """What the text leaves open: the key of its words, by which member it is answered, and the answers."""

    key: str
    member: str
    choices: tuple[Choice, ...]


def render_pasted(written: str, marks: Sequence[Marked], question: Question | None, lang: str) -> str:
    """Return the HTML for what was read; where nothing was understood and nothing is asked it says so."""
    understood = [mark for mark in marks if mark.says]
    unread = [mark for mark in marks if not mark.says]
    number = {mark: str(index) for index, mark in enumerate(understood, 1)}
    lines = "".join(f"<p>{line}</p>" for line in _lines(written, sorted(marks), number))
    quoted = f'<div class="dc-quoted" role="group" aria-label="{_say(lang, "text")}">{lines}</div>'
    rows = "".join(_row(written, mark, lang) for mark in understood)
    missed = "".join(f"<li>{escape(written[start:end])}</li>" for start, end, _ in unread)
    parts = [
        quoted if marks else "",
        f'<h2>{_say(lang, "found")}</h2><ol class="dc-found">{rows}</ol>' if rows else "",
        f'<h2>{_say(lang, "unread")}</h2><ul class="dc-unread">{missed}</ul>' if missed else "",
        _question(question, lang) if question else f"<p>{_say(lang, 'done' if rows else 'nothing')}</p>",
    ]
    return "".join(parts)


def _lines(written: str, marks: Sequence[Marked], number: dict[Marked, str]) -> Iterator[str]:
    """Yield the lines that have marks in them, with the marks."""
    # A mark may reach over several lines: these stay together.
    start = 0
    while start < len(written):
        end = _end_of_line(written, start)
        inside = []
        for mark in marks:
            if start <= mark.start < end:
                inside.append(mark)
                end = max(end, _end_of_line(written, mark.end))
        if inside:
            yield _line(written, start, end, inside, number)
        start = end + 1


def _end_of_line(written: str, start: int) -> int:
    found = written.find("\n", start)
    return len(written) if found < 0 else found


def _line(written: str, start: int, end: int, marks: Sequence[Marked], number: dict[Marked, str]) -> str:
    parts, at = [], start
    for mark in marks:
        first = max(mark.start, at)
        if first >= mark.end:
            continue
        sign = number.get(mark)
        kind, shown = (' class="dc-strange"', "?") if sign is None else ("", sign)
        parts += [
            escape(written[at:first]),
            f'<mark{kind}>{escape(written[first : mark.end])}<sup aria-hidden="true">{shown}</sup></mark>',
        ]
        at = mark.end
    return "".join([*parts, escape(written[at:end])]).strip()


def _row(written: str, mark: Marked, lang: str) -> str:
    what, when = mark.says or ("", "")
    quote = escape(text(lang, "pasted.quote", quote=written[mark.start : mark.end]))
    return (
        f"<li><span>{escape(what)}</span> <strong>{escape(when)}</strong>"
        f' <span class="visually-hidden">{quote}</span></li>'
    )


def _question(question: Question, lang: str) -> str:
    buttons = "".join(
        f'<button type="button" data-{question.member}="{escape(choice.value)}">{escape(choice.name)}'
        + (f" <small>{escape(choice.more)}</small>" if choice.more else "")
        + "</button>"
        for choice in question.choices
    )
    title = _say(lang, question.key)
    return f'<h2>{title}</h2><div class="dc-which" role="group" aria-label="{title}">{buttons}</div>'


def _say(lang: str, key: str) -> str:
    return escape(text(lang, f"pasted.{key}"))
