"""Writes what an answer opens with as HTML: the case, what no longer holds, the sentence with its time."""

import re

from rules.dates.moment import HOUR, format_instant
from rules.explain.headline import SOON, URGENT
from rules.explain.model import FactText, Happened, Headline, Sentence, When, plain
from rules.render.svg.markup import escape
from rules.rulebook.model import Quantity
from rules.wording import dates, text

_YEAR = re.compile(r"\d{4}")
_NUMBER = re.compile(r"\d+")
_UNDER = {"soon": SOON, "urgent": URGENT}


def case_line(it: Happened, lang: str) -> str:
    """Return what happened and when in a line, with the button with which a script opens the form again."""
    when = f"<small>{escape(it.when)}</small> " if it.when else ""
    return (
        f'<div class="dc-case"><p>{when}<strong>{escape(it.name)}</strong></p>'
        '<button type="button" data-do="change" aria-expanded="false" aria-controls="dc-form">'
        f"{escape(text(lang, 'case.change'))}</button></div>"
    )


def board(it: Headline, in_china: str, lang: str) -> str:
    """Return the sentence that an answer leads with, and how much time is left.

    Where it names the end that counts, that stands alone and large; what is read is still the sentence. A
    headline that is in doubt marks no limit: the contract has its own end for that, and the limit names it.

    Args:
        it: the headline in words.
        in_china: the same time in China as HTML, if that is another.
        lang: ``zh`` or ``en``.
    """
    rule = f' data-rule="{it.rule}"' if marks_limit(it) else ""
    size = "" if it.until is not None else " data-plain"
    return (
        f'<section class="dc-headline" data-tone="{it.tone}" data-left="{it.left}"{size}>'
        f'<p class="dc-sentence"{rule}>{sentence(it, lang)}</p>{in_china}{_remaining(it, lang)}</section>'
    )


def marks_limit(it: Headline) -> bool:
    """Say whether a headline is where its limit is marked by its rule."""
    return it.until is not None and not it.doubt


def notice(fact: FactText, root: str) -> str:
    """Return what a flow that rests on facts no longer true begins with, with the way to what is true."""
    return f'<div class="dc-notice dc-caution"><p>{fact_line(fact, root)}</p></div>'


def fact_line(fact: FactText, root: str) -> str:
    """Return a fact with its standing, and the way from ``root`` to where it is listed."""
    link = f'<a href="{root}sources/#{fact.id.lower()}">{fact.id}</a>'
    return f"{escape(fact.text)} <small>{link} · {escape(fact.standing_name)}</small>"


def sentence(it: Headline, lang: str) -> str:
    """Return the words of the sentence in pieces, the time that counts apart from all else."""
    doubt = f'<span class="dc-doubt">{inline(it.doubt)}</span>' if it.doubt else ""
    if it.until is None:
        return inline(it.sentence) + doubt
    told = "".join(_end(part, lang) if isinstance(part, When) else _words(part, it) for part in it.sentence)
    return told + doubt


def _words(words: str, it: Headline) -> str:
    """Return words around the time in pieces: who has to act, and what is to be done, apart from all else."""
    for kind, named in (("who", it.actor), ("act", it.act)):
        start = words.lower().find(named.lower()) if named else -1
        if start >= 0:
            before, found, after = (
                words[:start],
                words[start : start + len(named)],
                words[start + len(named) :],
            )
            return f'{_words(before, it)}<span class="dc-{kind}">{escape(found)}</span>{_words(after, it)}'
    return f"<span>{escape(words)}</span>" if words.strip() else escape(words)


def _end(when: When, lang: str) -> str:
    """Return the time that counts, what is large of it apart; room for one where it has no words."""
    if not when.words:
        return "<time></time>"
    before, large, after = (escape(part) for part in dates(lang).large(when.words))
    kind = "date" if ":" not in large else "clock" if len(large) == len("00:00") else "clock dc-long"
    day = "day dc-long" if _YEAR.search(when.words) else "day"
    pieces = ((day, before), (kind, large), (day, after))
    return _time(when, "".join(f'<span class="dc-{kind}">{part}</span>' for kind, part in pieces if part))


def inline(sentence: Sentence | str) -> str:
    """Return a sentence as it stands among others."""
    parts = (sentence,) if isinstance(sentence, str) else sentence
    return "".join(
        _time(part, escape(part.words)) if isinstance(part, When) else escape(part) for part in parts
    )


def _time(when: When, words: str) -> str:
    return f'<time datetime="{when.iso}">{words}</time>'


def _remaining(it: Headline, lang: str) -> str:
    """Return how much time is left: words for the ear, for the eye what a script may keep counting.

    The script is told from which instants on there is little left, and what to say then.
    """
    if not it.remaining:
        return ""
    words = escape(plain(it.remaining))
    instants = {"until": it.until, "soon-at": it.soon_at, "urgent-at": it.urgent_at}
    marks = [f'data-{name}="{format_instant(at)}"' for name, at in instants.items() if at is not None]
    ticking = " ".join([*marks, f'data-parts="{escape(text(lang, "countdown"))}"'])
    numbers = _NUMBER.sub(lambda found: f"<b>{found.group()}</b>", words)
    return (
        f'<p class="dc-remaining"><span aria-hidden="true" {ticking}>{numbers}</span>'
        f'<span class="visually-hidden">{words}</span>{_little(it, lang)}</p>'
    )


def _little(it: Headline, lang: str) -> str:
    if it.soon_at is None:
        return ""
    under = {
        left: escape(text(lang, "left.under", limit=Quantity(seconds // HOUR, "hours")))
        for left, seconds in _UNDER.items()
    }
    told = " ".join(f'data-{left}="{words}"' for left, words in under.items())
    return f' <span class="dc-little" {told}>{under.get(it.left, "")}</span>'
