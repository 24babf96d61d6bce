"""Names goods that can go back for a reason only: what to ask before a return without one is worked out."""

# The flows that are not open to goods of these kinds, and the facts that say so.
FLOWS = ("no-reason-return",)
FACTS = ("F70", "F79")

# Some kinds are out in any case, the others only where the buyer confirmed it at that purchase.
_ALWAYS = ("custom", "perishable", "media", "press")
_IF_CONFIRMED = ("unsealed", "activated", "flawed")
EXCLUDED = (*_ALWAYS, *_IF_CONFIRMED)
