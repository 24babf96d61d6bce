"""Finds what drives the three engines that browsers are made of, and installs it where a machine lacks it.

Tests call `find()`; `python -m scripts.tools.browsers` finds or installs everything before they run.
"""

import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from scripts.tools.chromium import apt_install, find_chromium


@dataclass(frozen=True)
class Program:
    """A program that an engine is driven with.

    Attributes:
        engine: the engine that needs it.
        names: what it may be called.
        package: Debian's package of it.
    """

    engine: str
    names: tuple[str, ...]
    package: str


CHROMEDRIVER = Program("Chromium", ("chromedriver",), "chromium-driver")
FIREFOX = Program("Firefox", ("firefox-esr", "firefox"), "firefox-esr")
WEBKIT_DRIVER = Program("WebKitGTK", ("WebKitWebDriver",), "webkit2gtk-driver")
# WebKitGTK's browser has no other way to do without a screen.
XVFB = Program("WebKitGTK", ("Xvfb",), "xvfb")
PROGRAMS = (CHROMEDRIVER, FIREFOX, WEBKIT_DRIVER, XVFB)


def find(program: Program) -> Path | None:
    """Return where a program is, None if the machine has none."""
    found = next(filter(None, map(shutil.which, program.names)), None)
    return None if found is None else Path(found)


def main() -> int:
    """Make sure that all three engines can be driven and print with what; return 1 if one cannot."""
    missing = [program.package for program in PROGRAMS if find(program) is None]
    if missing:
        apt_install(*missing)
    paths = [(program.engine, program.names[0], find(program)) for program in PROGRAMS]
    paths.insert(0, ("Chromium", "chromium", find_chromium()))
    for engine, name, path in paths:
        if path is None:
            print(
                f"{engine} cannot be tried: there is no {name} and none could be installed.", file=sys.stderr
            )
        else:
            print(f"{engine}: {path}")
    return int(any(path is None for _, _, path in paths))


if __name__ == "__main__":
    sys.exit(main())
