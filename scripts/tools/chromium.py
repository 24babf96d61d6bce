"""Finds a Chromium for the browser tests, and installs one where the machine has none.

Tests call `find_chromium()`; `python -m scripts.tools.chromium` finds or installs one before they run.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
APPLICATIONS = (
    Path("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
    Path("/Applications/Chromium.app/Contents/MacOS/Chromium"),
)
HELP = (
    "No Chromium was found and none could be installed. Install Chromium or Google Chrome, or set CHROMIUM to"
    " the path of one, and try again."
)


def find_chromium() -> Path | None:
    """Find a Chromium: the one that CHROMIUM names, else one of the machine's, else Playwright's own.

    Returns:
        The path of its program, None if there is none.

    Raises:
        FileNotFoundError: if CHROMIUM is set and is no program.
    """
    told = os.environ.get("CHROMIUM")
    if told:
        found = shutil.which(told)
        if found is None:
            raise FileNotFoundError(f"CHROMIUM is set to {told}, which is no program")
        return Path(found)
    for name in NAMES:
        on_path = shutil.which(name)
        if on_path:
            return Path(on_path)
    return next((path for path in (*APPLICATIONS, *_playwright()) if path.is_file()), None)


def _playwright() -> list[Path]:
    """Return where Playwright would keep its own Chromium, whether or not it is there."""
    with sync_playwright() as playwright:
        return [Path(playwright.chromium.executable_path)]


def apt_install(*packages: str) -> None:
    """Install packages of Debian's where its package manager is there and may be used; else do nothing."""
    if sys.platform != "linux" or os.geteuid() != 0 or shutil.which("apt-get") is None:
        return
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    install = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
    for command in (["apt-get", "update", "--quiet"], install):
        subprocess.run(command, env=quiet, check=False, stdin=subprocess.DEVNULL)


def install_chromium() -> None:
    """Install a Chromium by the machine's package manager if that is allowed, else by Playwright."""
    apt_install("chromium", "fonts-noto-cjk")
    if find_chromium() is None:
        subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False)


def main() -> int:
    """Make sure that there is a Chromium and print its path; return 1 if there is none in the end."""
    try:
        if find_chromium() is None:
            install_chromium()
        found = find_chromium()
    except FileNotFoundError as error:
        print(error, file=sys.stderr)
        return 1
    if found is None:
        print(HELP, file=sys.stderr)
        return 1
    print(f"Chromium: {found}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
