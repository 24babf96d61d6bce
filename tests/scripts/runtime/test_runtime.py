"""The built runtime is what its manifest says, is the same every time, and answers in a browser."""

import gzip
import io
import json
import lzma
import os
import shutil
import zipfile
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import sync_playwright

from rules.entry.page import reply
from scripts.paths import ROOT
from scripts.runtime import make
from scripts.runtime.contents import ADDED, CORE, LOADER, SCRIPTS, STAND_INS
from scripts.runtime.host import HERE, PYODIDE, run_inside
from scripts.runtime.workload import QUESTIONS
from scripts.tools.chromium import find_chromium
from scripts.tools.serve import serve
from tests.browser.built import worker_script

pytestmark = pytest.mark.built


RUNTIME = ROOT / "build" / "runtime"
PAGE = Path(__file__).parent / "page"

# What a first visit may fetch of the runtime. Stock Pyodide takes 6.4 MB.
MOST_BYTES = 1_900_000
# What the first text fetches beside.
MOST_BYTES_FOR_TEXTS = 60_000
MOST_BYTES_FOR_THE_CONSOLE = 4_000


@pytest.fixture(scope="module")
def manifest() -> dict[str, Any]:
    module = (RUNTIME / make.MANIFEST).read_text("utf-8")
    found: dict[str, Any] = json.loads(module.removeprefix("export default ").removesuffix(";\n"))
    return found


def built(manifest: dict[str, Any], name: str) -> Path:
    """The file of the runtime that the manifest names so."""
    return RUNTIME / manifest["files"][name]["name"]


def first_visit(manifest: dict[str, Any]) -> set[str]:
    """The files that a first visit fetches: the whole core only where the lean one lacks something."""
    return set(manifest["files"]) - {make.WHOLE_PACKED, *make.WHOLE_LIBRARIES}


def unpacked(path: Path) -> bytes:
    """The content of a compressed file of the runtime."""
    return lzma.decompress(path.read_bytes())


def library(manifest: dict[str, Any]) -> dict[str, bytes]:
    """The compiled modules of the library, by their files."""
    with zipfile.ZipFile(io.BytesIO(unpacked(built(manifest, make.LIBRARY)))) as zipped:
        return {name: zipped.read(name) for name in zipped.namelist()}


@pytest.fixture(scope="module")
def modules(manifest: dict[str, Any]) -> dict[str, list[str]]:
    """The files of the modules in each archive; the Python that marshalled them has to say."""
    archives = (make.RULES, *make.LATER.values())
    with TemporaryDirectory() as folder:
        for archive in archives:
            (Path(folder) / archive).write_bytes(unpacked(built(manifest, archive)))
        (Path(folder) / "list.py").write_text(_LIST, "utf-8")
        # By a path of its own: it is no part of the build.
        script = os.path.relpath(Path(folder) / "list", HERE / "inside")
        found: dict[str, list[str]] = run_inside(script, archives, mounts={"/made": Path(folder)})
    return found


_LIST = """
import json, marshal
archives = json.loads(REQUEST)
codes = {name: marshal.loads(open(f"/made/{name}", "rb").read()) for name in archives}
files = {name: [code.co_filename for _, code in found.values()] for name, found in codes.items()}
RESULT = json.dumps(files)
"""


def under(names: Iterable[str], module: str) -> set[str]:
    """The files of a module and of all that is in it."""
    own = {f"{module}.py", f"{module}.pyc"}
    return {name for name in names if name in own or name.startswith(f"{module}/")}


def test_the_manifest_lists_every_file_with_its_size(manifest: dict[str, Any]):
    told = {file["name"]: file["bytes"] for file in manifest["files"].values()}
    there = {path.name: path.stat().st_size for path in RUNTIME.iterdir()}
    assert there.keys() - told.keys() == {make.MANIFEST, make.NOTICE}
    assert told == {name: there[name] for name in told}


def test_the_manifest_has_the_hash_of_what_is_in_each_file(manifest: dict[str, Any]):
    for name, file in manifest["files"].items():
        path = built(manifest, name)
        content = unpacked(path) if path.suffix == ".bin" else path.read_bytes()
        assert file["sha256"] == sha256(content).hexdigest(), name


def test_the_manifest_has_the_hash_of_the_reply_to_each_probe(manifest: dict[str, Any]):
    replies = [reply(probe["question"]) for probe in manifest["probes"]]
    assert [probe["sha256"] for probe in manifest["probes"]] == [
        sha256(replied.encode()).hexdigest() for replied in replies
    ]
    assert {json.loads(replied)["ok"] for replied in replies} == {True, False}


def test_the_manifest_has_a_lock_without_packages_and_the_pinned_version(manifest: dict[str, Any]):
    pinned = json.loads((ROOT / "package.json").read_text("utf-8"))["dependencies"]["pyodide"]
    assert manifest["pyodide"] == pinned
    assert manifest["lock"]["packages"] == {}


def test_a_first_visit_stays_within_its_bytes(manifest: dict[str, Any]):
    files = {name: built(manifest, name).read_bytes() for name in first_visit(manifest)}
    wire = {name: len(gzip.compress(content, 6)) for name, content in files.items() if name in SCRIPTS}
    wire |= {name: len(content) for name, content in files.items() if name not in SCRIPTS}
    assert 10_000 < wire.pop(make.EXTRACT) < MOST_BYTES_FOR_TEXTS
    assert 1_000 < wire.pop(make.CONSOLE) < MOST_BYTES_FOR_THE_CONSOLE
    assert 800_000 < sum(wire.values()) < MOST_BYTES, wire


def test_the_whole_core_and_the_loader_are_pyodides_own(manifest: dict[str, Any]):
    assert unpacked(built(manifest, make.WHOLE_PACKED)) == (PYODIDE / CORE).read_bytes()
    assert built(manifest, LOADER).read_bytes() == (PYODIDE / LOADER).read_bytes()


def test_the_library_holds_compiled_modules_only(manifest: dict[str, Any]):
    assert {Path(name).suffix for name in library(manifest)} == {".pyc"}


def test_the_library_holds_each_module_once(manifest: dict[str, Any]):
    with zipfile.ZipFile(io.BytesIO(unpacked(built(manifest, make.LIBRARY)))) as zipped:
        assert len(zipped.namelist()) == len(set(zipped.namelist()))


def test_the_library_has_neither_an_event_loop_nor_what_comes_with_packages(manifest: dict[str, Any]):
    there = library(manifest)
    assert under(there, "json")
    assert under(there, "asyncio") == {"asyncio/__init__.pyc"}
    for module in ("ssl", "subprocess", "zipfile", "urllib", "concurrent", "tempfile"):
        assert under(there, module) == set(), module


def test_the_library_has_nothing_that_is_frozen_into_the_interpreter_or_that_the_build_has_done_already(
    manifest: dict[str, Any],
):
    there = library(manifest)
    for module in ("os", "zipimport", "importlib/_bootstrap", "enum", "re/_compiler", "tokenize", "ast"):
        assert under(there, module) == set(), module


def test_each_stand_in_is_there_for_a_module_that_pyodide_still_has():
    with zipfile.ZipFile(PYODIDE / "python_stdlib.zip") as stock:
        assert STAND_INS.keys() <= set(stock.namelist())
    there = {path.name for path in (HERE / "standins").glob("*.py")}
    assert there - {"__init__.py"} == {*STAND_INS.values(), *ADDED.values()}


def test_the_page_gets_no_part_of_the_rules_that_a_terminal_the_build_or_tests_use_alone(
    modules: dict[str, list[str]],
):
    packed = [it for archive in modules.values() for it in archive]
    assert "rules/engine/evaluate.py" in packed
    for module in ("entry/cli", "rulebook/soundness", "render/diagram", "__main__"):
        there = ROOT / "rules" / module
        assert there.is_dir() or there.with_suffix(".py").is_file(), module
        assert under(packed, f"rules/{module}") == set(), module


def test_what_reads_texts_comes_with_the_first_text_alone(modules: dict[str, list[str]]):
    assert under(modules[make.RULES], "rules/extract") == set()
    assert "rules/extract/find.py" in modules[make.EXTRACT]
    assert set(modules[make.RULES]) & set(modules[make.EXTRACT]) == set()


def test_what_the_console_needs_comes_with_its_first_request_alone(modules: dict[str, list[str]]):
    assert set(modules[make.CONSOLE]) == {"rules/entry/console.py", "rules/entry/place.py"}
    assert set(modules[make.RULES]) & set(modules[make.CONSOLE]) == set()


@pytest.mark.full
def test_made_again_it_has_the_same_bytes(tmp_path: Path):
    make.make_runtime(tmp_path / "again")
    again = {path.name: path.read_bytes() for path in (tmp_path / "again").iterdir()}
    assert again.keys() == {path.name for path in RUNTIME.iterdir()}
    for path in RUNTIME.iterdir():
        assert again[path.name] == path.read_bytes(), path.name


@pytest.mark.full
def test_compressed_again_it_has_the_same_bytes(
    manifest: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    packed = built(manifest, make.LIBRARY)
    (tmp_path / make.LIBRARY).write_bytes(unpacked(packed))
    # Nothing is kept from the time before.
    monkeypatch.setattr(make, "KEPT", tmp_path / "kept")
    assert make.compressed(tmp_path / make.LIBRARY) == packed.read_bytes()


def test_a_library_without_a_module_that_is_needed_is_refused_by_name(
    manifest: dict[str, Any], tmp_path: Path
):
    for archive in (make.RULES, *make.LATER.values()):
        (tmp_path / archive).write_bytes(unpacked(built(manifest, archive)))
    with zipfile.ZipFile(tmp_path / make.LIBRARY, "w") as archive:
        for name, content in library(manifest).items():
            if name != "json/decoder.pyc":
                archive.writestr(name, content)
    with pytest.raises(make.RuntimeBuildError, match=r"json\.decoder"):
        make.prove(tmp_path, {"library": {}, "rules": {}, "answers": []})


@pytest.mark.full
def test_a_library_without_a_module_that_was_found_is_refused_by_name(
    manifest: dict[str, Any], tmp_path: Path
):
    for archive in (make.LIBRARY, make.RULES, *make.LATER.values()):
        (tmp_path / archive).write_bytes(unpacked(built(manifest, archive)))
    with pytest.raises(make.RuntimeBuildError, match=r"^Trimmed, the library lacks: kites$"):
        make.prove(tmp_path, {"library": {"kites": "kites.py"}, "rules": {}, "answers": [""]})


@pytest.mark.browser
def test_in_a_worker_under_a_prefix_it_answers_as_here_and_asks_nobody_else(
    manifest: dict[str, Any], tmp_path: Path
):
    shutil.copytree(PAGE, tmp_path, dirs_exist_ok=True)
    shutil.copytree(RUNTIME, tmp_path / "runtime")
    (tmp_path / "checker").mkdir()
    shutil.copy(worker_script(), tmp_path / "checker")
    asked: list[str] = []
    with serve(tmp_path, "/REPO/") as base, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium())
        context = browser.new_context()
        context.on("request", lambda request: asked.append(request.url))
        page = context.new_page()
        page.goto(base)
        replies = page.evaluate("questions => window.ask(questions)", QUESTIONS)
        browser.close()
    assert replies == [reply(question) for question in QUESTIONS]
    fetched = {urlsplit(url).path for url in asked if url.startswith(base)}
    runtime = {f"/REPO/runtime/{manifest['files'][name]['name']}" for name in first_visit(manifest)}
    assert fetched == {"/REPO/", "/REPO/checker/worker.js", *runtime}
    assert [url for url in asked if not url.startswith((base, "blob:", "data:"))] == []
