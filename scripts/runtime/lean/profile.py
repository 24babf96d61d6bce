"""Finds out which functions are entered, in every engine: `python -m scripts.runtime.lean.profile`.

Then, under Node.js, which tables of data only functions read that are not. To be run when Pyodide is renewed
and when the rules do something new; it takes some twenty minutes. With `--engine NAME` only in that one, with
`--add` to add what is entered and read to what is there.
"""

import argparse
import json
import lzma
import shutil
import sys
from collections.abc import Callable, Collection, Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from selenium.webdriver.support.wait import WebDriverWait

from rules.entry.page import reply
from scripts.runtime import make
from scripts.runtime.contents import CORE, SCRIPTS
from scripts.runtime.host import PYODIDE
from scripts.runtime.lean.generated import generated
from scripts.runtime.lean.instrument import instrument
from scripts.runtime.lean.kept import KEPT, UNREAD
from scripts.runtime.lean.make import write_whole
from scripts.runtime.lean.questions import all_questions
from scripts.runtime.lean.reads import BLOCK, record_reads
from scripts.runtime.lean.tables import addressed, unread_blocks
from scripts.runtime.lean.visit import Visit, functions
from scripts.runtime.lean.wasm import sections
from scripts.tools.browsers import CHROMEDRIVER, FIREFOX, WEBKIT_DRIVER, XVFB, find
from scripts.tools.chromium import find_chromium
from scripts.tools.esbuild import esbuild
from scripts.tools.serve import serve
from tests.cases.generated import questions as made_up
from tests.engines.launch import ENGINES

PAGE = Path(__file__).with_name("page")
NODE = "node"
# Made-up questions: all of them under Node.js, some in the browsers, whose own share is the start.
MANY = 10_000
SOME = 500
# With their replies they fit into the memory that Node.js takes.
AT_ONCE = 5_000
_PATIENCE = 3600  # seconds


class Profiled:
    """A folder with a runtime whose core records what is entered."""

    def __init__(self, folder: Path) -> None:
        """Make it, of the whole core and the scripts that go to the page."""
        self._folder = folder
        self._core = folder / "whole"
        found = make.pack_archives(folder)
        write_whole(self._core)
        (self._core / CORE).write_bytes(instrument((PYODIDE / CORE).read_bytes()))
        files = {name: self._core / name for name in SCRIPTS}
        files |= dict.fromkeys((make.CORE_PACKED, make.WHOLE_PACKED), self._core / CORE)
        files |= {name: folder / name for name in (make.LIBRARY, make.RULES, *make.LATER.values())}
        make.publish(folder / "page" / "runtime", files, python=found["python"], compress=_quickly)

    def in_node(self, questions: Sequence[str]) -> Visit:
        """Ask under Node.js."""
        return make.visit_with(self._core, self._folder, questions)

    def recording(self, kept: Collection[int]) -> Callable[[Sequence[str]], Visit]:
        """Return how to ask under Node.js what is read, by functions that stay and by others."""
        recording = record_reads((PYODIDE / CORE).read_bytes(), kept)
        folder = self._folder / "recording"
        shutil.copytree(self._core, folder)
        (folder / CORE).write_bytes(recording.core)
        return lambda questions: make.visit_with(folder, self._folder, questions, recording)

    def browser(self, name: str) -> Callable[[Sequence[str]], Visit]:
        """Return how to ask the checker's worker in a browser."""
        return lambda questions: self.in_browser(name, questions)

    def in_browser(self, name: str, questions: Sequence[str]) -> Visit:
        """Ask the checker's worker in a browser.

        Raises:
            RuntimeError: it does not answer.
        """
        page = self._folder / "page"
        for path in (PAGE / "index.html", PAGE / "profile.js"):
            shutil.copy(path, page)
        (page / "questions.json").write_text(json.dumps(questions), "utf-8")
        manifest = page / "runtime" / make.MANIFEST
        options = ("--bundle", "--format=esm", f"--alias:manifest={manifest}", f"--outdir={page / 'checker'}")
        esbuild(PAGE / "worker.js", *options)
        with (
            TemporaryDirectory() as own,
            serve(page, "/REPO/") as address,
            ENGINES[name](Path(own)) as engine,
        ):
            engine.driver.get(address)
            wait = WebDriverWait(engine.driver, _PATIENCE)
            # As text: half a character in a reply is no value that a driver hands over.
            script = "return window.profile ? JSON.stringify(window.profile) : null"
            found: Any = json.loads(wait.until(lambda driver: driver.execute_script(script)))
        if "error" in found:
            raise RuntimeError(f"{name}: {found['error']}")
        return Visit(found["replies"], found["again"], functions(found["entered"]), [])


def _quickly(path: Path) -> bytes:
    return lzma.compress(path.read_bytes(), check=lzma.CHECK_CRC32, preset=0)


def engines() -> list[str]:
    """Name the engines that this machine has."""
    browsers = {
        "chromium": (find_chromium(), find(CHROMEDRIVER)),
        "firefox": (find(FIREFOX),),
        "webkit": (find(WEBKIT_DRIVER), find(XVFB)),
    }
    return [NODE, *(name for name, needed in browsers.items() if None not in needed)]


def visits(name: str, ask: Callable[[Sequence[str]], Visit], questions: Sequence[str]) -> Iterator[Visit]:
    """Yield visits with all questions, each with as many as fit into an engine's memory with their replies.

    Raises:
        RuntimeError: an engine does not answer as this Python does.
    """
    for begin in range(0, len(questions), AT_ONCE):
        asked = questions[begin : begin + AT_ONCE]
        seen = ask(asked)
        for question, theirs in zip(asked, seen.replies, strict=True):
            if reply(question) != theirs:
                raise RuntimeError(f"{name} answers in another way: {question[:500]}")
        yield seen


def main(arguments: Sequence[str] | None = None) -> int:
    """Profile, write the lists and say what each engine entered."""
    parser = argparse.ArgumentParser(prog="python -m scripts.runtime.lean.profile", description=__doc__)
    parser.add_argument(
        "--engine", action="append", choices=[NODE, *ENGINES], help="all that are there by default"
    )
    parser.add_argument("--add", action="store_true", help="add to the lists that are there")
    parser.add_argument("--generated", type=int, default=MANY, help="made-up questions under Node.js")
    parser.add_argument("--each", type=int, default=1, help="only each Nth question, for a first look")
    told = parser.parse_args(arguments)
    core = (PYODIDE / CORE).read_bytes()
    kept = set(KEPT.read(core)) if told.add else set()
    read_by_kept, read_by_others = set[int](), set[int]()

    def questions(count: int) -> list[str]:
        return [*all_questions(), *generated(count), *made_up(count)][:: told.each]

    with TemporaryDirectory() as folder:
        profiled = Profiled(Path(folder))
        for name in told.engine or engines():
            count, ask = (
                (told.generated, profiled.in_node) if name == NODE else (SOME, profiled.browser(name))
            )
            entered = {it for seen in visits(name, ask, questions(count)) for it in seen.entered}
            print(f"{name}: {len(entered):,} entered, {len(entered - kept):,} of them new", flush=True)
            kept |= entered
        for seen in visits("recording", profiled.recording(kept), questions(told.generated)):
            read_by_kept |= seen.read[0]
            read_by_others |= seen.read[1]
    tables = unread_blocks(read_by_kept, read_by_others)
    if named := addressed(sections(core), kept, tables):
        raise RuntimeError(f"Functions that stay have addresses in tables that would go: {sorted(named)}")
    unread = {block for table in tables for block in table}
    KEPT.write(core, kept)
    UNREAD.write(core, unread & UNREAD.read(core) if told.add else unread)
    print(f"{len(tables)} tables, {len(unread) * BLOCK:,} bytes, go", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
