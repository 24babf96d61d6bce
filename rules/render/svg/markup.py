"""Writes words and numbers as they stand in SVG and HTML."""

_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})


def escape(words: str) -> str:
    """Return words so that they are read as words, between tags and in an attribute's quotes alike."""
    return words.translate(_ESCAPES)


def number(value: float) -> str:
    """Return a coordinate, to a tenth of a pixel."""
    return f"{value:.1f}".removesuffix(".0")
