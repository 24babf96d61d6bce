"""Finds a case in words: events, their times and a countdown. Imports `api`, `rulebook` and `dates`.

Loaded when something is to be read, not with the package. What could mean two things is left unread.
"""
