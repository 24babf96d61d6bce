"""Draws and prints what `explain` has put in words. Imports `explain` and what is below it."""
