"""Draws a case as a picture: what happened, now, and what runs out when, drawn from top to bottom."""

from rules.render.timeline.marks import marks_of
from rules.render.timeline.svg import draw

__all__ = ["draw", "marks_of"]
