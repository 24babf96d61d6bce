"""A slow second implementation of the rules, written apart from ``rules``, to compare answers with.

It shares no code and no data with the package. Where the package reasons about intervals, the oracle tries
every minute of a day as the true moment, lets a calendar run forward for each, and looks at what came out.
"""

from tests.oracle.brute import expected

__all__ = ["expected"]
