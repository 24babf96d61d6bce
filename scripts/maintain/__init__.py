"""What keeps the site true: sources to read again, translations in step, the calendar's rest days."""
