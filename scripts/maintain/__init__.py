"""Keeps the site true: sources to read again, what a limit reaches, translations, China's rest days."""
