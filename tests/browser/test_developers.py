"""The page for developers: its console answers as the rules do, and marks what is wrong."""

from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe  # noqa: F401
