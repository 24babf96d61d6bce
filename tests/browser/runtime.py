"""Other files of the runtime in place of those that were built, with their hashes in the worker."""

import lzma
import re
from hashlib import sha256
from pathlib import Path

from playwright.sync_api import Page

from scripts.paths import SITE
from tests.browser.built import worker_script

RUNTIME = SITE / "assets" / "runtime"


def packed(name: str, content: bytes) -> bytes:
    """What goes over the wire for a file with this content."""
    return lzma.compress(content, check=lzma.CHECK_CRC32, preset=0) if name.endswith(".bin") else content


def built_file(name: str) -> Path:
    """The file that the manifest has under a name, as it is in the built site."""
    stem, _, ending = name.rpartition(".")
    (path,) = RUNTIME.glob(f"{stem}.{'[0-9a-f]' * 8}.{ending}")
    return path


def worker_with(files: dict[str, bytes]) -> str:
    """The worker's script, in whose manifest these files have the sizes and the hashes of other contents."""
    script = worker_script().read_text("utf-8")
    for name, content in files.items():
        entry = re.compile(rf'(name:"{re.escape(built_file(name).name)}",bytes:)\d+(,sha256:")[0-9a-f]+')
        size, digest = len(packed(name, content)), sha256(content).hexdigest()
        script, changed = entry.subn(rf"\g<1>{size}\g<2>{digest}", script)
        assert changed == 1, name
    return script


def route_file(page: Page, name: str, content: bytes) -> None:
    """Serve another content under a name of the manifest, and a worker that takes it for the right one."""
    wire, script = packed(name, content), worker_with({name: content})
    kind = "text/javascript" if name.endswith("mjs") else "application/octet-stream"
    page.route(
        f"**/runtime/{built_file(name).name}", lambda route: route.fulfill(content_type=kind, body=wire)
    )
    page.route(
        "**/checker-*/worker.js", lambda route: route.fulfill(content_type="text/javascript", body=script)
    )
