"""Runs the command line: ``python -m rules``."""

import sys

from rules.entry.cli import main

if __name__ == "__main__":
    sys.exit(main())
