"""What a calendar entry and its reminders say, in Chinese."""

TEXT: dict[str, str] = {
    "calendar.summary": "抖音售后：{sentence}",
    "calendar.summary.named": "抖音售后（{name}）：{sentence}",
}
