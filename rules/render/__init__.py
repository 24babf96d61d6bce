"""Draws and prints what `explain` has put in words: HTML, a terminal, a calendar, pictures."""
