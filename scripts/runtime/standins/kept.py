"""Holds what the build has compiled of the patterns; none in the run in which they are found."""

KEPT: dict[tuple[str, int], tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]] = {}
