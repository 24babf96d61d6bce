"""Words a calendar entry and its reminders in English."""

TEXT: dict[str, str] = {
    "calendar.summary": "{sentence} · Douyin after-sales",
    "calendar.summary.named": "{sentence} · Douyin after-sales ({name})",
    "calendar.act": "{act} before {end}",
    "calendar.wait": "Look in the app: the {actor} has to {act} by {end}",
    "calendar.complaint-12315.wait": "Ask 12315: the {actor} has to {act} by {end}",
    "calendar.unknown": "Look in the app: the {actor} has until {end} at least to {act}; the last day cannot be named yet",
    "calendar.complaint-12315.unknown": (
        "Ask 12315: the {actor} has until {end} at least to {act}; the last day cannot be named yet"
    ),
}
