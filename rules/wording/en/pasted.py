"""Words the field for pasted text and what was read in it, in English."""

TEXT: dict[str, str] = {
    "pasted": "Paste what the app or chat shows",
    "pasted.example": "For example: approved on Nov 20 at 3:30pm",
    "pasted.private": "Read in your browser only. The text is not kept or sent anywhere.",
    "pasted.read": "Read it and fill in the form",
    "pasted.missing": "Paste the text first.",
    "pasted.edit": "Edit the text",
    "pasted.starting": "Starting up, then reading your text…",
    "pasted.failed": (
        "The checker did not start, so this cannot be read now. The text is still here: try again, or fill in "
        "the form below yourself."
    ),
    "pasted.missed": (
        "The part that reads texts could not be loaded. The text is still here: check the connection and try again, "
        "or fill in the form below yourself."
    ),
    "pasted.too-large": "This text is too long: at most 20,000 characters. Keep the lines that matter and try again.",
    "pasted.text": "The text",
    "pasted.found": "Understood",
    "pasted.quote": "(from “{quote}”)",
    "pasted.left": "{left} left",
    "pasted.unread": "Not understood, not filled in",
    "pasted.nothing": "We found no step with a time in this. Choose and fill in below what happened.",
    "pasted.which-flow": "The text does not say which of these it is. Choose one:",
    "pasted.which-clock": "Whose time is the text in?",
    "pasted.clock.china": "China time",
    "pasted.clock.own": "My time",
    "pasted.done": "Filled in below. Check it, then tap “Work it out”.",
}
