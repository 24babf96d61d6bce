"""Names the parts of a day as people say them, each with the hours from which and to which it lasts."""

# The same in both languages; they overlap where people do not agree. Their names are `form.part.NAME`.
DAY_PARTS: dict[str, tuple[int, int]] = {
    "early": (0, 6),
    "morning": (5, 12),
    "afternoon": (12, 18),
    "evening": (18, 24),
}
