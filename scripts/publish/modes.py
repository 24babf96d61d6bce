"""Gives the built site the same modes on every machine, whatever its mask for new files is."""

from pathlib import Path

FILE = 0o644
FOLDER = 0o755


def readable_by_all(site: Path) -> None:
    """Let everybody read what is in the folder of the built site, as a web server has to."""
    for path in (site, *site.rglob("*")):
        path.chmod(FOLDER if path.is_dir() else FILE)
