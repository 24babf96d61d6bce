"""Time limits of Douyin after-sales: what a buyer's deadline is, and what happens otherwise."""

from rules.api.answer import answer

__all__ = ["answer"]
