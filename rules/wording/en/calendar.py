"""What a calendar entry and its reminders say, in English."""

TEXT: dict[str, str] = {
    "calendar.summary": "Douyin after-sales: {sentence}",
    "calendar.summary.named": "Douyin after-sales ({name}): {sentence}",
}
