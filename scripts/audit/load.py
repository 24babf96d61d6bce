"""Puts load on the built site as nginx serves it, and holds every reply against the file that it should be.

Run as `python -m scripts.audit.load`, and with `make audit`. It says nothing of a network or of a host: both
ends are this machine.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TypeAlias

from scripts.paths import SITE
from scripts.tools.servers import find, mirror

CONNECTIONS = 500
SECONDS = 20
SCRIPT = Path(__file__).with_suffix(".lua")
# Of what wrk tells, that which must not be.
FAULTS = ("wrong", "connect", "read", "write", "timeout", "status")

Figures: TypeAlias = dict[str, int]


def load(address: str, site: Path, *, connections: int = CONNECTIONS, seconds: int = SECONDS) -> Figures:
    """Ask for all files of a site again and again, over many connections at once.

    Args:
        address: of the site's first page.
        site: the built site.
        connections: how many at once.
        seconds: how long.

    Returns:
        How many replies were checked (`checked`), how many were no file of the site (`wrong`), what failed on
        the way, the bytes that came, and how long half and almost all replies took.

    Raises:
        SystemExit: there is no wrk on this machine, or it could not be run.
    """
    wrk = find("wrk")
    if wrk is None:
        raise SystemExit("There is no wrk on this machine: run `make servers` first.")
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", suffix=".txt") as listed:
        listed.writelines(
            f"{_path(file, site)}\t{file}\n" for file in sorted(site.rglob("*")) if file.is_file()
        )
        listed.flush()
        options = [f"--connections={connections}", f"--duration={seconds}s", "--threads=2", "--timeout=20s"]
        done = subprocess.run(
            [wrk, *options, f"--script={SCRIPT}", address, "--", listed.name],
            capture_output=True,
            text=True,
            check=False,
        )
    told = next((line for line in done.stdout.splitlines() if line.startswith("{")), None)
    if told is None:
        raise SystemExit(f"wrk could not be run:\n{done.stdout}{done.stderr}")
    figures: Figures = json.loads(told)
    return figures


def _path(file: Path, site: Path) -> str:
    return "/" + file.relative_to(site).as_posix().removesuffix("index.html")


def faults(figures: Figures) -> Figures:
    """Return what went wrong, empty where nothing did."""
    return {name: figures[name] for name in FAULTS if figures[name]}


def main() -> int:
    """Put load on the site and print what came of it; return 1 if anything went wrong."""
    with mirror("nginx", SITE) as address:
        figures = load(address, SITE)
    print(f"nginx, {CONNECTIONS} connections for {SECONDS} s: {json.dumps(figures)}")
    return int(bool(faults(figures)) or not figures["checked"])


if __name__ == "__main__":
    sys.exit(main())
