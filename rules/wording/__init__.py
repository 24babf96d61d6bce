"""Holds the words of the interface in both languages, by key, and puts values in words.

The logic knows none of them. Imports `rulebook` and `dates`.
"""

from collections.abc import Mapping
from types import ModuleType

from rules.rulebook.model import Quantity, Text
from rules.wording import en, zh

LANGUAGES = ("zh", "en")

_LANGUAGE: Mapping[str, ModuleType] = {"zh": zh, "en": en}


def catalogue(lang: str) -> Mapping[str, str]:
    """Return all texts of a language by key."""
    texts: Mapping[str, str] = _LANGUAGE[lang].TEXT
    return texts


def text(lang: str, key: str, **values: object) -> str:
    """Return one text with its placeholders filled; a `Quantity` is put in words.

    Args:
        lang: one of `LANGUAGES`.
        key: what the text is for, such as ``state.rejected``.
        values: what its placeholders stand for.

    Raises:
        KeyError: there is no such text, or a placeholder has no value.
    """
    return _filled(lang, catalogue(lang)[key], values)


def worded(lang: str, words: Text, values: Mapping[str, object] | None = None) -> str:
    """Return in one language what a value of the rulebook says, filled as `text` does."""
    return _filled(lang, {"zh": words.zh, "en": words.en}[lang], values or {})


def _filled(lang: str, template: str, values: Mapping[str, object]) -> str:
    if not values:
        return template
    return template.format_map({name: in_words(lang, value) for name, value in values.items()})


def capitalized(words: str) -> str:
    """Return words as they begin a sentence, with a capital letter where the language has them."""
    return words[:1].upper() + words[1:]


def in_words(lang: str, value: object) -> str:
    """Return a value as it stands in a sentence."""
    return quantity(lang, value) if isinstance(value, Quantity) else str(value)


def quantity(lang: str, value: Quantity) -> str:
    """Return a quantity in words: ``48 小时``, ``48 hours``."""
    return str(_LANGUAGE[lang].dates.quantity(value.value, value.unit))


def dates(lang: str) -> ModuleType:
    """Return the module that puts days, clock times and durations in words."""
    module: ModuleType = _LANGUAGE[lang].dates
    return module
