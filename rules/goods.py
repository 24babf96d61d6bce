"""Goods that can go back for a reason only: what to ask before a return without one is worked out."""

# The flows that are not open to goods of these kinds, and the fact that says so.
FLOWS = ("no-reason-return",)
EXCLUDED = ("custom", "perishable", "media", "press", "agreed")
FACT = "F70"
