"""Makes folders with a core, whole or lean, and the scripts that run either."""

import shutil
from pathlib import Path

from scripts.runtime.contents import CORE, GLUE, LOADER
from scripts.runtime.host import PYODIDE
from scripts.runtime.lean.empty import empty
from scripts.runtime.lean.glue import handed_out, trim_glue
from scripts.runtime.lean.kept import KEPT, UNREAD


def write_whole(folder: Path) -> str:
    """Make a folder with the whole core and Pyodide's scripts, trimmed; return the script that is the core's.

    Raises:
        scripts.runtime.lean.glue.GlueError: the script is not as it was when this was written.
    """
    folder.mkdir()
    shutil.copy(PYODIDE / CORE, folder)
    shutil.copy(PYODIDE / LOADER, folder)
    core, loader = (PYODIDE / CORE).read_bytes(), (PYODIDE / LOADER).read_text("utf-8")
    glue = trim_glue((PYODIDE / GLUE).read_text("utf-8"), loader, core)
    (folder / GLUE).write_text(glue, "utf-8")
    return glue


def write_lean(folder: Path, whole: Path) -> None:
    """Make a folder with the lean core and the scripts of a folder with the whole.

    Raises:
        scripts.runtime.lean.kept.KeptError: the lists of what stays are of another core.
        scripts.runtime.lean.empty.EmptyingError: the core is not as it was when this was written.
    """
    shutil.copytree(whole, folder)
    core, glue = (whole / CORE).read_bytes(), (whole / GLUE).read_text("utf-8")
    (folder / CORE).write_bytes(empty(core, KEPT.read(core), UNREAD.read(core), handed_out(glue, core)))
