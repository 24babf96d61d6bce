"""Writes an answer as plain lines for a terminal, in the same sentences as on the page."""

from collections.abc import Iterable, Iterator

from rules.explain.model import DeadlineText, Explanation, FactText, Sentence, Step, plain
from rules.explain.sentences import sources_sentence
from rules.rulebook import goods
from rules.wording import text

_BOLD, _WARN, _PLAIN = "\x1b[1m", "\x1b[33m", "\x1b[0m"


def lines(it: Explanation, lang: str, *, colours: bool = False) -> Iterator[str]:
    """Yield an explanation line by line, headline first.

    Args:
        it: the explanation.
        lang: ``zh`` or ``en``.
        colours: whether the terminal shows colours: warnings and the headline then stand out.
    """
    bold, warn, normal = (_BOLD, _WARN, _PLAIN) if colours else ("", "", "")
    for notice in it.notices:
        yield f"{warn}! {_fact(notice)}{normal}"
    if it.flow in goods.FLOWS:
        yield f"{warn}! {text(lang, 'goods.caution')}{normal}"
        yield from _indented(f"- {text(lang, f'form.goods.{kind}')}" for kind in goods.EXCLUDED)
    yield from map(plain, it.headline.unseen)
    yield plain(it.states)
    if it.headline.condition:
        yield plain(it.headline.condition)
    yield f"{bold}{plain(it.headline.told)}{normal}"
    beside = (it.headline.in_china, it.headline.remaining, it.headline.vague, *it.headline.notes)
    yield from _indented(filter(None, beside))
    yield f"   {it.last_word}"
    yield from _part("unreported.title", it.unreported, lang)
    yield from _part("warnings.title", it.warnings, lang)
    yield from _steps("steps.title", it.steps, lang)
    yield from _next_paths(it, lang)
    yield from _deadlines("deadlines.title", it.deadlines, lang)
    yield from _part("projection.title", it.projection, lang)
    yield from _part("latest.title", it.latest and (text(lang, "latest.intro"), *it.latest), lang)
    yield from _deadlines("lapsed.title", it.lapsed, lang)
    yield from _part("others.title", it.others, lang)
    yield from _steps("withdrawals.title", it.withdrawals, lang)
    yield ""
    yield plain(it.times)


def _steps(title: str, steps: tuple[Step, ...], lang: str) -> Iterator[str]:
    if not steps:
        return
    yield from ("", text(lang, title))
    for step in steps:
        counsel = "" if step.event else f" [{text(lang, 'standing.advice')}]"
        yield f" * {step.name}{counsel}"
        numbered = (f"{number}. {tap}" for number, tap in enumerate(step.taps, 1))
        yield from _indented(numbered if len(step.taps) > 1 else step.taps)


def _next_paths(it: Explanation, lang: str) -> Iterator[str]:
    if not it.next_paths:
        return
    yield from ("", text(lang, "onward.title"))
    for way in it.next_paths:
        yield f" * {way.name}"
        yield from _indented([way.first])


def _deadlines(title: str, deadlines: tuple[DeadlineText, ...], lang: str) -> Iterator[str]:
    if not deadlines:
        return
    yield from ("", text(lang, title))
    for it in deadlines:
        yield f" * {it.title} [{text(lang, f'status.{it.status}')}] ({it.rule})"
        readings = (f"{name}: {plain(ends)}" for name, _, ends in it.readings)
        late = [it.late] if it.late else []
        sure = filter(None, (it.standing_text, sources_sentence(it.sources, lang), it.review))
        ends: tuple[Sentence | str, ...] = (
            it.doubt or it.safe,
            *it.observed,
            *it.why,
            *it.alternatives,
            *readings,
        )
        yield from _indented([*ends, it.lapse, *late, *sure, *filter(None, [it.start])])
        yield from _indented(_fact(fact) for fact in it.facts)


def _part(title: str, sentences: Iterable[Sentence | str], lang: str) -> Iterator[str]:
    body = list(sentences)
    if body:
        yield from ("", text(lang, title))
        yield from _indented(body)


def _indented(sentences: Iterable[Sentence | str]) -> Iterator[str]:
    return (f"   {plain(sentence)}" for sentence in sentences)


def _fact(fact: FactText) -> str:
    return f"[{fact.id}, {fact.standing_name}] {fact.text}"
