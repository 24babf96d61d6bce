"""Other files of the runtime in place of those that were built, with their hashes in the worker."""

import lzma
import re
import shutil
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Page

from scripts.paths import ROOT, SITE
from scripts.runtime.host import PYODIDE, run_inside
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


def rules_with(others: Mapping[str, str]) -> bytes:
    """Return the rules' archive, as the build makes it, in which these modules have another source."""
    with TemporaryDirectory() as name:
        made = Path(name)
        shutil.copytree(
            ROOT / "rules", made / "sources" / "rules", ignore=shutil.ignore_patterns("__pycache__")
        )
        for file, source in others.items():
            (made / "sources" / "rules" / file).write_text(source, "utf-8")
        files = sorted((made / "sources").rglob("*.py"))
        names = [path.relative_to(made / "sources").as_posix() for path in files]
        told = {"sources": "/made/sources", "names": names, "target": "/made/written"}
        run_inside("write_out", told, mounts={"/made": made})
        modules = {it.removesuffix(".py").removesuffix("/__init__").replace("/", "."): it for it in names}
        told = {
            "library": "/pyodide/python_stdlib.zip",
            "rules": "/made/written",
            "zips": {},
            "archives": {"/made/archive": [(module, file, True) for module, file in modules.items()]},
        }
        run_inside("pack", told, mounts={"/made": made, "/pyodide": PYODIDE})
        return (made / "archive").read_bytes()
