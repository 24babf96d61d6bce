"""Gathers the English wording: all texts by key, and how dates are written."""

from rules.wording.en import (
    along,
    answers,
    calendar,
    dates,
    diagrams,
    errors,
    form,
    limits,
    messages,
    names,
    pages,
    pasted,
    reading,
    rule_pages,
    states,
    steps,
    tables,
    topics,
)

TEXT: dict[str, str] = {
    **names.TEXT,
    **limits.TEXT,
    **steps.TEXT,
    **states.TEXT,
    **answers.TEXT,
    **calendar.TEXT,
    **messages.TEXT,
    **errors.TEXT,
    **pages.TEXT,
    **reading.TEXT,
    **tables.TEXT,
    **form.TEXT,
    **pasted.TEXT,
    **topics.TEXT,
    **along.TEXT,
    **diagrams.TEXT,
    **rule_pages.TEXT,
}

__all__ = ["TEXT", "dates"]
