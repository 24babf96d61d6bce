"""Serves the built site from nginx and Caddy as `scripts/publish/mirror/` says, on the machine itself.

`python -m scripts.tools.servers` finds or installs both, and the program that puts load on them.
"""

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from scripts.paths import ROOT
from scripts.tools.chromium import apt_install
from scripts.tools.serve import HOST

MIRROR = ROOT / "scripts" / "publish" / "mirror"
# Each with Debian's package of it.
PROGRAMS = {"nginx": "nginx-light", "caddy": "caddy", "wrk": "wrk"}
# Seconds in which a server has to answer.
PATIENCE = 20

# What of nginx's own settings a machine has elsewhere.
_NGINX = """\
daemon off;
{user}
pid {folder}/nginx.pid;
error_log stderr error;
worker_processes auto;
worker_rlimit_nofile 8192;
events {{ worker_connections 4096; }}
http {{
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    include {site};
}}
"""


class ServerError(RuntimeError):
    """A server did not start; the message has what it said."""


def find(program: str) -> str | None:
    """Return where a program is, None if the machine has none; Debian keeps servers where only root looks."""
    return shutil.which(program) or shutil.which(program, path="/usr/sbin:/usr/local/sbin")


@contextmanager
def mirror(program: str, site: Path) -> Iterator[str]:
    """Serve a folder for as long as the context lasts.

    Args:
        program: `nginx` or `caddy`.
        site: the built site.

    Yields:
        The address of its first page.

    Raises:
        ServerError: the server is not on this machine, or does not start.
        ValueError: the example has not the one line that is set here.
    """
    found = find(program)
    if found is None:
        raise ServerError(f"There is no {program} on this machine: run `make servers` first.")
    port = _free_port()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if program == "nginx":
            example = _set(MIRROR / "nginx.conf", "listen 80;", f"listen {HOST}:{port} backlog=1024;")
            example = example.replace("root /var/www/douyin-aftersales;", f"root {site};")
            (folder / "site.conf").write_text(example, "utf-8")
            # Else, where root starts it, it could not read what is in root's own folders.
            user = "user root;" if os.geteuid() == 0 else ""
            settings = _NGINX.format(user=user, folder=folder, site=folder / "site.conf")
            (folder / "nginx.conf").write_text(settings, "utf-8")
            command = [found, "-e", "stderr", "-c", str(folder / "nginx.conf")]
        else:
            example = _set(MIRROR / "Caddyfile", "\n:80 {", f"\nhttp://{HOST}:{port} {{")
            example = example.replace("root * /var/www/douyin-aftersales", f"root * {site}")
            (folder / "Caddyfile").write_text("{\n\tadmin off\n}\n" + example, "utf-8")
            command = [found, "run", "--adapter", "caddyfile", "--config", str(folder / "Caddyfile")]
        with _running(command, folder, port):
            yield f"http://{HOST}:{port}/"


def _set(example: Path, line: str, ours: str) -> str:
    text = example.read_text("utf-8")
    if text.count(line) != 1:
        raise ValueError(f"{example.name} has not one {line.strip()}")
    return text.replace(line, ours)


def _free_port() -> int:
    with closing(socket.socket()) as one:
        one.bind((HOST, 0))
        return int(one.getsockname()[1])


@contextmanager
def _running(command: list[str], folder: Path, port: int) -> Iterator[None]:
    log = folder / "log"
    with log.open("wb") as out:
        server = subprocess.Popen(command, stdout=out, stderr=out, cwd=folder)
        try:
            until = time.monotonic() + PATIENCE
            while not _answers(port):
                if server.poll() is not None or time.monotonic() > until:
                    raise ServerError(f"{command[0]} did not start:\n{log.read_text('utf-8')}")
                time.sleep(0.05)
            yield
        finally:
            server.terminate()
            server.wait(PATIENCE)


def _answers(port: int) -> bool:
    try:
        socket.create_connection((HOST, port), timeout=1).close()
    except OSError:
        return False
    return True


def main() -> int:
    """Make sure that all programs are there and print where; return 1 if one is not."""
    missing = [package for program, package in PROGRAMS.items() if find(program) is None]
    if missing:
        apt_install(*missing)
    for program in PROGRAMS:
        path = find(program)
        told = f"{program}: {path}" if path else f"There is no {program}, and none could be installed."
        print(told, file=sys.stdout if path else sys.stderr)
    return int(any(find(program) is None for program in PROGRAMS))


if __name__ == "__main__":
    sys.exit(main())
