"""An answer becomes plain lines for a terminal here, in the same sentences as on the page."""

from collections.abc import Iterable, Iterator

from rules.explain import DeadlineText, Explanation, FactText, Sentence, When
from rules.wording import text


def lines(it: Explanation, lang: str) -> Iterator[str]:
    """Yield an explanation line by line, headline first."""
    for notice in it.notices:
        yield f"! {_fact(notice, lang)}"
    yield _plain(it.states)
    if it.headline.condition:
        yield _plain(it.headline.condition)
    yield f"=> {_plain(it.headline.sentence)}"
    if it.headline.remaining:
        yield f"   {_plain(it.headline.remaining)}"
    yield from _indented(it.headline.notes)
    yield f"   {text(lang, 'app-wins')}"
    yield from _part("unreported.title", it.unreported, lang)
    yield from _part("warnings.title", it.warnings, lang)
    steps = [f"{step.name}: {step.action}" for step in it.steps] or list(filter(None, [it.no_steps]))
    yield from _part("steps.title", steps, lang)
    yield from _deadlines("deadlines.title", it.deadlines, lang)
    yield from _part("projection.title", it.projection, lang)
    yield from _deadlines("lapsed.title", it.lapsed, lang)
    yield from _part("others.title", it.others, lang)
    yield ""
    yield _plain(it.times)


def _deadlines(title: str, deadlines: tuple[DeadlineText, ...], lang: str) -> Iterator[str]:
    if not deadlines:
        return
    yield from ("", text(lang, title))
    for it in deadlines:
        yield f" * {it.title} [{text(lang, f'status.{it.status}')}] ({it.rule})"
        readings = (f"{name}: {_plain(ends)}" for name, _, ends in it.readings)
        late = [it.late] if it.late else []
        yield from _indented([it.safe, *it.why, *readings, it.lapse, *late, it.standing_text, it.start])
        yield from _indented(_fact(fact, lang) for fact in it.facts)


def _part(title: str, sentences: Iterable[Sentence | str], lang: str) -> Iterator[str]:
    body = list(sentences)
    if body:
        yield from ("", text(lang, title))
        yield from _indented(body)


def _indented(sentences: Iterable[Sentence | str]) -> Iterator[str]:
    return (f"   {_plain(sentence)}" for sentence in sentences)


def _plain(sentence: Sentence | str) -> str:
    parts = (sentence,) if isinstance(sentence, str) else sentence
    return "".join(part.words if isinstance(part, When) else part for part in parts)


def _fact(fact: FactText, lang: str) -> str:
    return f"[{fact.id}, {text(lang, f'standing.{fact.standing}')}] {fact.text}"
