"""Holds every word a reader sees, by language and key; the logic knows none of them."""

from collections.abc import Mapping
from types import ModuleType

from rules.rulebook.model import Quantity
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
    template = catalogue(lang)[key]
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
