"""The parts of a day, as people say them: the hours from which and to which each lasts, on the clock that is meant."""

# They overlap where people do not agree. In both languages the same; their names are `form.part.NAME`.
DAY_PARTS: dict[str, tuple[int, int]] = {
    "early": (0, 6),
    "morning": (5, 12),
    "afternoon": (12, 18),
    "evening": (18, 24),
}
