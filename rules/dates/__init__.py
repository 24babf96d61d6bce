"""Counts time: moments, days, working days and a reader's clock. Imports no other wing."""
