"""Writes JSON the one way this package does: compact, in the order given, unescaped."""

import json

_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def dumps(value: object) -> str:
    """Return a value as JSON text that is the same on every interpreter."""
    return _ENCODER.encode(value)
