"""Tells time: moments, working days, clocks and parts of a day. Imports nothing else of the package."""
