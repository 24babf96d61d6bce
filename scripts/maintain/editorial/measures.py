"""Measures what a page says, as far as that needs no browser."""

import re
from math import ceil
from typing import Final

from scripts.maintain.editorial.article import Article
from scripts.maintain.editorial.targets import Measure

STATIC: Final = tuple(measure for measure in Measure if measure is not Measure.SCREENS)

_CHINESE_WORD: Final = re.compile(r"[\u3400-\u9fff]|[A-Za-z0-9]+(?:[.:'’/-][A-Za-z0-9]+)*")

# A date is none: 2026 年 11 月 20 日.
_TIME: Final = {
    "zh": re.compile(
        r"\d+ ?(?:小时|天|个?工作日|个?自然日|分钟|个月|周)"
        r"|(?<![月\d])(?<!月 )\d+ ?日|\d{1,2}:\d\d|\d{1,2} ?点"
    ),
    "en": re.compile(
        r"\b\d+[\s-](?:(?:working|business|calendar|natural)[\s-])?(?:hour|day|minute|week|month)s?\b"
        r"|\b\d{1,2}:\d\d\b",
        re.IGNORECASE,
    ),
}

_CAVEATS: Final = {
    Measure.APP_WINS: {
        "zh": re.compile(r"App[^。！；\n]{0,40}?为准"),
        "en": re.compile(
            r"\bapp\b[^.!;\n]{0,80}?\b(?:is right|wins|counts|decides|prevails)\b"
            r"|\bgo(?:es)? by (?:what )?(?:the|your) (?:app|countdown)\b",
            re.IGNORECASE,
        ),
    },
    Measure.NOT_CONFIRMED: {
        "zh": re.compile("未经官方确认|没有官方确认|官方没有确认"),
        "en": re.compile(r"\bnot (?:been )?(?:officially )?confirmed\b|\bunconfirmed\b", re.IGNORECASE),
    },
    Measure.NOT_STATED: {
        "zh": re.compile("没查到|没有写明|来源没有写|没写明"),
        "en": re.compile(
            r"\b(?:found no rule|no (?:rule|source) (?:says|states|tells)|not stated|not found out)\b",
            re.IGNORECASE,
        ),
    },
}

_SENTENCE: Final = {
    "zh": re.compile(r"[^。！？；\n]+(?=[。！？；])"),
    "en": re.compile(r"[^\n]+?(?=[.!?;][”’\")]*(?:\s|$))", re.MULTILINE),
}


def measure(article: Article, lang: str) -> dict[Measure, float]:
    """Measure what needs no browser."""
    return {
        Measure.WORDS_BEFORE: words_before(article, lang),
        Measure.MARKS: marks_per_100(article, lang),
        **{caveat: len(by[lang].findall(article.text)) for caveat, by in _CAVEATS.items()},
        Measure.SENTENCE: sentence_p90(article.text, lang),
    }


def words(text: str, lang: str) -> int:
    """Count words; in Chinese each character is one, and so is a Latin word or a number."""
    return len(_CHINESE_WORD.findall(text) if lang == "zh" else text.split())


def words_before(article: Article, lang: str) -> int:
    """Count the words before the first limit, time, or thing to tap; all of them where there is none."""
    time = _TIME[lang].search(article.text)
    places = [article.way, time.start() if time else None]
    first = min((place for place in places if place is not None), default=len(article.text))
    return words(article.text[:first], lang)


def marks_per_100(article: Article, lang: str) -> float:
    """Count source marks for each hundred words; on a page of fewer, for the page."""
    return 100 * article.marks / max(100, words(article.text, lang))


def sentence_p90(text: str, lang: str) -> int:
    """Return the length that nine sentences of ten keep to: characters in Chinese, words in English.

    Punctuation is not counted, and what has no full stop is no sentence: a heading, a label, a cell.
    """
    lengths = sorted(_length(sentence, lang) for sentence in _SENTENCE[lang].findall(text))
    return lengths[ceil(len(lengths) * 0.9) - 1] if lengths else 0


def _length(sentence: str, lang: str) -> int:
    if lang == "zh":
        return sum(map(str.isalnum, sentence))
    return sum(any(map(str.isalnum, word)) for word in sentence.split())
