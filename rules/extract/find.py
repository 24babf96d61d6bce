"""Finds the events, their times and the countdown in a text."""

from rules.extract.model import Reading
from rules.extract.request import Asked


def find(asked: Asked) -> Reading:
    """Return what a text tells of a case."""
    return Reading(asked.flow)
