"""Where the built site is, and what in it goes by a name that is made of its content.

A test looks only once it runs: tests are collected on machines, too, that have not built the site yet.
"""

from pathlib import Path

from scripts.paths import SITE


def worker_script() -> Path:
    """Find the script of the worker in which Python runs."""
    (path,) = SITE.glob("assets/checker-*/worker.js")
    return path
