"""The Chinese wording: all texts by key, and how dates are written."""

from rules.wording.zh import (
    answers,
    dates,
    diagrams,
    errors,
    facts,
    form,
    names,
    pages,
    rule_pages,
    sources,
    steps,
)

TEXT: dict[str, str] = {
    **names.TEXT,
    **steps.TEXT,
    **answers.TEXT,
    **errors.TEXT,
    **facts.TEXT,
    **sources.TEXT,
    **pages.TEXT,
    **form.TEXT,
    **diagrams.TEXT,
    **rule_pages.TEXT,
}

__all__ = ["TEXT", "dates"]
