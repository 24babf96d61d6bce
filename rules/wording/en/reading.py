"""Words in English what was read in a text."""

TEXT: dict[str, str] = {
    "read.nothing": "Nothing that happened could be read in this.",
    "read.event": "{when}: {event}",
    "read.quote": "“{quote}”",
    "read.countdown": "{rule}: {left} left",
    "read.unread": "Not understood:",
}
